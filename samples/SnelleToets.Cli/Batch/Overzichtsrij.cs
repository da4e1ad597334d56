using Wau.Toets;
using Wau.Toets.Toetsing;

namespace SnelleToets.Cli.Batch;

/// <summary>One paper in the overview.</summary>
internal sealed record Overzichtsrij
{
    public required string Id { get; init; }

    public required string Titel { get; init; }

    /// <summary>Null when the paper could not be read.</summary>
    public required Toetsadviessoort? Advies { get; init; }

    /// <summary>Expected and certain bands per aspect, in the order of the rule set.</summary>
    public required IReadOnlyList<(string Verwacht, string Zeker)> Banden { get; init; }

    public required IReadOnlyList<string> Organisaties { get; init; }

    public required string Termijn { get; init; }

    public required string EersteVraag { get; init; }

    public static Overzichtsrij Van(Toetsrapport rapport) => new()
    {
        Id = rapport.Onderwerp.Id ?? "",
        Titel = rapport.Onderwerp.Titel,
        Advies = rapport.Toetsadvies.Soort,
        Banden = [.. rapport.Aspecten.Select(a => (Band(a.Verwacht), Band(a.Zeker)))],
        Organisaties = [.. rapport.Toetsadvies.Organisaties],
        Termijn = rapport.Lezing.Termijnen.Count > 0 ? rapport.Lezing.Termijnen[0].Termijn.Tekst : "",
        EersteVraag = rapport.Toetsadvies.Vragen.Count > 0 ? rapport.Vragen[0].Feit.Vraag : "",
    };

    /// <summary>A paper that could not be read: the reason stands where the title would.</summary>
    public static Overzichtsrij NietGelezen(string id, string fout, int aspecten) => new()
    {
        Id = id,
        Titel = fout,
        Advies = null,
        Banden = [.. Enumerable.Repeat(("", ""), aspecten)],
        Organisaties = [],
        Termijn = "",
        EersteVraag = "",
    };

    internal static string Band(Aspectstand stand) => stand.Banden.Count switch
    {
        0 => "n.v.t.",
        1 => stand.Banden[0] + (stand.KanOntbreken ? " of geen" : ""),
        _ => string.Join(" of ", stand.Banden),
    };
}
