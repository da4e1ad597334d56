using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten;

/// <summary>A question in words for the people who answer it (<em>vraaguitleg</em>), in plain Dutch.</summary>
public sealed record Vraaguitleg
{
    private const int MeesteRedenen = 3;

    /// <summary>The question it explains.</summary>
    public required Vraag Vraag { get; init; }

    /// <summary>The question, with whom it is about where that is one organisation or request.</summary>
    public required string Tekst { get; init; }

    /// <summary>What counts and what does not; empty when the question says it all.</summary>
    public required string Toelichting { get; init; }

    /// <summary>Whom to ask.</summary>
    public required string Aan { get; init; }

    /// <summary>What may be answered.</summary>
    public required string Antwoordvorm { get; init; }

    /// <summary>Why it is asked: the titles of the open rules that need the answer.</summary>
    public required Reeks<string> Waarom { get; init; }

    /// <summary>The same in words, at most three titles and how many more there are.</summary>
    public string WaaromInWoorden =>
        string.Join("; ", Waarom.Take(MeesteRedenen).Select(w => $"‘{w}’")) + (Waarom.Count > MeesteRedenen ? $"; en nog {Getaltekst.Van(Waarom.Count - MeesteRedenen)} andere regels" : "");

    /// <summary>What the text or a register suggests; empty when nothing does.</summary>
    public required string Vermoeden { get; init; }

    /// <summary>Published signs behind the suggestion, each with its source.</summary>
    public required Reeks<string> Signalen { get; init; }

    internal static Vraaguitleg Van(Vraag vraag, Regelset regelset, Feitwaarde? waarde, Reeks<Capaciteitssignaal> signalen) => new()
    {
        Vraag = vraag,
        Tekst = Vraagtekst(vraag),
        Toelichting = vraag.Feit.Toelichting,
        Aan = Zinnen.Aan(vraag),
        Antwoordvorm = Zinnen.Antwoordvorm(vraag.Feit),
        Waarom = [.. regelset.Regels.Where(r => vraag.Regels.Contains(r.Id, StringComparer.Ordinal)).Select(r => r.Titel)],
        Vermoeden = Zinnen.Vermoeden(waarde, vraag.Feit),
        Signalen = Zinnen.Signalen(waarde, signalen),
    };

    private static string Vraagtekst(Vraag vraag) => vraag.Feit.Bereik switch
    {
        Bereik.Organisatie => $"{vraag.Feit.Vraag} ({vraag.Adres.Voor})",
        Bereik.Dictum => $"{vraag.Feit.Vraag} (verzoek {vraag.Adres.Voor})",
        _ => vraag.Feit.Vraag,
    };
}
