using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing;

/// <summary>Answers worth trying to see what a question can do: every truth and code, the ends of a range.</summary>
internal static class Proefwaarden
{
    public static IEnumerable<Mogelijkheden> Van(Mogelijkheden domein) => domein switch
    {
        Waarheidswaarde => [Mogelijkheden.Waarheid(true), Mogelijkheden.Waarheid(false)],
        Keuzes keuzes => keuzes.Opties.Select(o => Mogelijkheden.Keuze(o)),
        Getallen getallen => [Mogelijkheden.Getal(getallen.Waarden.Kleinste), Mogelijkheden.Getal(getallen.Waarden.Grootste)],
        Datums datums => [Mogelijkheden.Datum(datums.Waarden.Kleinste), Mogelijkheden.Datum(datums.Waarden.Grootste)],
        Codeverzameling codes => [Mogelijkheden.Codes([.. codes.Bevat])],
        _ => [],
    };
}
