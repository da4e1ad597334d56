using Wau.Toets.Invoer;

namespace Wau.Toets.Signalen;

/// <summary>What a sign in a text says (<em>gewicht</em>): points for and against labels.</summary>
/// <remarks>Data, learned from labelled motions by <c>eng/leer.sh</c>; every sign counts once per request.</remarks>
public sealed record Gewicht
{
    /// <summary>What kind of sign it is.</summary>
    public required Tekensoort Soort { get; init; }

    /// <summary>The sign: the id of a lexicon entry, a phrase, or the code of a kind of request or kind of organisation.</summary>
    public required string Teken { get; init; }

    /// <summary>Where it counts: <see cref="Vindplaats.Dictum"/>, <see cref="Vindplaats.Hoofd"/> or <see cref="Vindplaats.Overweging"/>.</summary>
    public Vindplaats Plaats { get; init; } = Vindplaats.Dictum;

    /// <summary>The points, at least one.</summary>
    public required Reeks<Etiketpunten> Punten { get; init; }

    /// <summary>Kind, sign and place together, unique in a rule set: <c>frase:subsidie</c>, <c>teken:ge-extra@overweging</c>.</summary>
    public string Sleutel => $"{Codenaam.Van(Soort)}:{Teken}{(Plaats == Vindplaats.Dictum ? "" : "@" + Codenaam.Van(Plaats))}";
}
