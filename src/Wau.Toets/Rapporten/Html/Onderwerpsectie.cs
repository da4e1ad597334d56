using Wau.Toets.Toetsing;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>What the report is about.</summary>
internal static class Onderwerpsectie
{
    public static void Write(Rapportblad blad)
    {
        Onderwerp onderwerp = blad.Rapport.Onderwerp;
        using (blad.Html.Open("dl", ("class", "gegevens")))
        {
            blad.Term("Soort", Soort(onderwerp.Soort));
            blad.Term("Titel", onderwerp.Titel);
            blad.Term("Nummer", onderwerp.Id ?? "");
            if (onderwerp.Amendementen.Count > 0)
            {
                blad.Term("Met", Zinnen.Opsomming(onderwerp.Amendementen, "en"));
            }

            blad.Term("Datum van het stuk", onderwerp.Datum is { } datum ? Zinnen.Datum(datum) : "niet bekend");
            blad.Term("Peildatum van dit rapport", blad.Rapport.Peildatum is { } peildatum ? Zinnen.Datum(peildatum) : "niet bekend");
        }
    }

    private static string Soort(Voorstelsoort soort) => soort switch
    {
        Voorstelsoort.Motie => "motie",
        Voorstelsoort.Amendement => "amendement",
        Voorstelsoort.Beleidsvoorstel => "beleidsvoorstel",
        _ => "onbekend",
    };
}
