using Wau.Toets.Pakketten;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Warnings, the receipt, the disclaimer, and how to object.</summary>
internal static class Bewijssectie
{
    public static void Waarschuwingen(Rapportblad blad)
    {
        Melding[] meldingen = [.. Rapportzicht.Waarschuwingen(blad.Rapport)];
        if (meldingen.Length == 0)
        {
            blad.Alinea("Er zijn geen waarschuwingen.");
            return;
        }

        using (blad.Html.Open("ul"))
        {
            foreach (Melding melding in meldingen)
            {
                using (blad.Html.Open("li"))
                {
                    blad.Html.Element("span", melding.Code, ("class", "code")).Text(" ").Bdi(melding.Zin);
                }
            }
        }
    }

    public static void Write(Rapportblad blad)
    {
        Toetsrapport rapport = blad.Rapport;
        blad.Alinea(Zinnen.Indicatief);
        blad.Alinea(Zinnen.Bezwaar);
        blad.Kop(3, "Waarmee dit rapport is gemaakt");
        using (blad.Html.Open("dl", ("class", "gegevens")))
        {
            blad.Term("Regelset", rapport.Regelset.Naam);
            blad.Term("Programma", $"Wau.Toets {typeof(Toetsrapport).Assembly.GetName().Version?.ToString(3)}");
            blad.Term("Peildatum", rapport.Peildatum is { } datum ? Zinnen.Datum(datum) : "niet bekend");
            blad.Term("Antwoorden gebruikt", Getaltekst.Van(rapport.Antwoorden.Lijst.Count));
            blad.Term("Controlegetal van de tekst (SHA-256)", () => blad.Html.Element("code", rapport.Onderwerp.Sha256));
            blad.Term("Controlegetal van de uitslag (SHA-256)", () => blad.Html.Element("code", JsonRenderer.ResultaatSha256(rapport)));
        }

        using (blad.Html.Open("table", ("class", "pakketten")))
        {
            blad.Html.Element("caption", "Regelpakketten");
            Tabel.Kop(blad.Html, "Pakket", "Versie", "Controlegetal (SHA-256)");
            using (blad.Html.Open("tbody"))
            {
                foreach (Regelpakket pakket in rapport.Regelset.Pakketten)
                {
                    Tabel.Rij(blad.Html, pakket.Id, pakket.Versie, pakket.Sha256);
                }
            }
        }
    }
}
