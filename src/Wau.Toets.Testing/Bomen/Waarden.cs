using Wau.Toets.Feiten;

namespace Wau.Toets.Testing.Bomen;

/// <summary>The single values in a list that a pack wrote, and the list without one of them.</summary>
internal static class Waarden
{
    /// <summary>The values one by one; a range that values next to each other became stays one.</summary>
    public static IEnumerable<Mogelijkheden> Van(Mogelijkheden lijst) => lijst switch
    {
        Keuzes k => k.Opties.Select(o => Mogelijkheden.Keuze(o)),
        Getallen g => g.Waarden.Delen.Select(d => Mogelijkheden.Getal(d.Van, d.Tot)),
        Datums d => d.Waarden.Delen.SelectMany(Dagen),
        _ => [lijst],
    };

    /// <summary>Each value in turn, with the list without it; nothing when the list has one value.</summary>
    public static IEnumerable<(Mogelijkheden Weg, Mogelijkheden Over)> Zonder(Mogelijkheden lijst)
    {
        Mogelijkheden[] delen = [.. Van(lijst)];
        return delen.Length < 2
            ? []
            : delen.Select((d, weg) => (d, delen.Where((_, i) => i != weg).Aggregate((a, b) => a.Verenig(b))));
    }

    // Days in a row are one range; a pack writes them one by one.
    private static IEnumerable<Mogelijkheden> Dagen((DateOnly Van, DateOnly Tot) deel) =>
        Enumerable.Range(0, deel.Tot.DayNumber - deel.Van.DayNumber + 1).Select(n => Mogelijkheden.Datum(deel.Van.AddDays(n)));
}
