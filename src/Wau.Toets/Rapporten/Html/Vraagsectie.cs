using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The open questions: whom to ask, what may be answered, and what the answer can do.</summary>
internal static class Vraagsectie
{
    public static void Write(Rapportblad blad)
    {
        Reeks<Vraag> vragen = blad.Rapport.Vragen;
        if (vragen.Count == 0)
        {
            blad.Alinea("Er zijn geen vragen meer die de uitkomst kunnen veranderen.");
            return;
        }

        blad.Alinea("De vragen waarvan het antwoord het meest kan veranderen, staan bovenaan.");
        Lijst(blad, vragen.Take(Rapportzicht.MeesteVragen), begin: 1);
        int rest = vragen.Count - Rapportzicht.MeesteVragen;
        if (rest > 0)
        {
            using (blad.Uitklap(rest == 1 ? "Nog 1 vraag" : $"Nog {Getaltekst.Van(rest)} vragen"))
            {
                Lijst(blad, vragen.Skip(Rapportzicht.MeesteVragen), Rapportzicht.MeesteVragen + 1);
            }
        }
    }

    private static void Lijst(Rapportblad blad, IEnumerable<Vraag> vragen, int begin)
    {
        using (blad.Html.Open("ol", ("class", "vragenlijst"), ("start", begin == 1 ? null : Getaltekst.Van(begin))))
        {
            foreach (Vraag vraag in vragen)
            {
                using (blad.Html.Open("li", ("id", blad.Ankers.Vraag(vraag.Adres))))
                {
                    Vraag(blad, vraag);
                }
            }
        }
    }

    private static void Vraag(Rapportblad blad, Vraag vraag)
    {
        blad.Kop(3, blad.Vraag(vraag.Adres));
        if (vraag.Feit.Toelichting.Length > 0)
        {
            blad.Alinea(vraag.Feit.Toelichting);
        }

        using (blad.Html.Open("dl", ("class", "gegevens")))
        {
            blad.Term("Vraag dit aan", Zinnen.Aan(vraag));
            blad.Term("Antwoord", Zinnen.Antwoordvorm(vraag.Feit));
            blad.Term("Tot nu toe", Vermoeden(blad, vraag));
            blad.Term("Uit het register", string.Join(" ", Zinnen.Signalen(blad.Rapport, vraag.Adres)));
            blad.Term("Wat het antwoord doet", $"{Zinnen.Woord(vraag.Gevolg)}{(vraag.Punten > 0 ? $"; neemt hoogstens {Punten(vraag.Punten)} onzekerheid weg" : "")}");
            blad.Term("Nodig voor", () => blad.Regellinks(vraag.Regels));
        }
    }

    private static string Punten(int punten) => punten == 1 ? "1 punt" : $"{Getaltekst.Van(punten)} punten";

    private static string Vermoeden(Rapportblad blad, Vraag vraag) => blad.Rapport.Feiten.Zoek(vraag.Adres) switch
    {
        { Oorzaak: Oorzaak.Tegenstrijdig } => "de gegeven antwoorden spreken elkaar tegen",
        { Kandidaat: not null } => $"{Zinnen.Vermoeden(blad.Rapport, vraag.Adres)}{(vraag.IsBevestiging ? "; dit hoeft alleen te worden bevestigd" : "")}",
        _ => "",
    };
}
