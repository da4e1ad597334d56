using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets;

/// <summary>A motion (<em>motie</em>): considerations and one or more requests (<em>dicta</em>).</summary>
public sealed record Motie : Voorstel
{
    /// <inheritdoc/>
    public override Voorstelsoort Soort => Voorstelsoort.Motie;

    /// <summary>Considerations (constaterende, overwegende, van mening …), in order.</summary>
    public Reeks<Alinea> Overwegingen { get; init; } = [];

    /// <summary>The requests, in order; at least one.</summary>
    public required Reeks<Dictum> Dicta { get; init; }

    internal override IEnumerable<Tekstdeel> Delen =>
        Overwegingen.Select(a => new Tekstdeel(Deelsoort.Overweging, a, 0))
            .Concat(Dicta.SelectMany(d => d.Alineas.Select(a => new Tekstdeel(Deelsoort.Dictum, a, d.Nummer))));

    internal override Voorstel MetAlineas(Func<Alinea, Alinea> maak) => (Motie)base.MetAlineas(maak) with
    {
        Overwegingen = [.. Overwegingen.Select(maak)],
        Dicta = [.. Dicta.Select(d => d with { Alineas = [.. d.Alineas.Select(maak)] })],
    };

    /// <summary>Reads a motion from plain text, or throws with every error.</summary>
    /// <param name="tekst">The text as given: the whole paper, or from "De Kamer," on.</param>
    /// <exception cref="LeesException">It could not be read as a motion.</exception>
    public static Motie Parse(string tekst) => Lees(tekst).WaardeOfFout();

    /// <summary>Reads a motion from plain text.</summary>
    /// <param name="tekst">The text as given: the whole paper, or from "De Kamer," on. Line ends may split sentences.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Motie> Lees(string tekst, Leesopties? opties = null) => Motielezer.Lees(tekst, opties ?? new());

    /// <summary>Reads a motion from its paragraphs.</summary>
    /// <param name="alineas">The paragraphs in order; passages refer to <c>alineas[n]</c>.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Motie> Lees(IReadOnlyList<string> alineas, Leesopties? opties = null) => Motielezer.Lees(alineas, opties ?? new());
}
