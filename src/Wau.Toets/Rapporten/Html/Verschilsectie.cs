using Wau.Toets.Feiten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Answers that exclude each other, and answers that merely differ, party by party.</summary>
internal static class Verschilsectie
{
    public static void Write(Rapportblad blad)
    {
        Feitwaarde[] verschillen = [.. blad.Rapport.Tegenstrijdigheden, .. blad.Rapport.Feiten.Waarden.Where(IsVerschil)];
        if (verschillen.Length == 0)
        {
            blad.Alinea(blad.Rapport.Antwoorden.Lijst.Count == 0
                ? "Er zijn nog geen antwoorden gegeven, dus ook geen tegenspraak."
                : "De gegeven antwoorden spreken elkaar niet tegen.");
        }

        foreach (Feitwaarde waarde in verschillen)
        {
            Verschil(blad, waarde);
        }
    }

    private static bool IsVerschil(Feitwaarde waarde) => waarde.Oorzaak != Oorzaak.Tegenstrijdig
        && Laatste(waarde).Select(a => a.Waarde).Distinct().Skip(1).Any();

    private static IEnumerable<Antwoord> Laatste(Feitwaarde waarde) => waarde.Antwoorden.GroupBy(a => a.Door, StringComparer.Ordinal).Select(g => g.Last());

    private static void Verschil(Rapportblad blad, Feitwaarde waarde)
    {
        bool tegenstrijdig = waarde.Oorzaak == Oorzaak.Tegenstrijdig;
        HashSet<Antwoord> geldig = [.. Laatste(waarde)];
        blad.Kop(3, blad.Vraag(waarde.Adres));
        blad.Alinea(tegenstrijdig
            ? "Deze antwoorden sluiten elkaar uit. Tot de partijen het eens zijn, blijft alles mogelijk wat zij zeggen."
            : "Deze antwoorden verschillen, maar sluiten elkaar niet uit. Alles wat zij mogelijk laten, telt mee.");
        using (blad.Html.Open("table"))
        {
            blad.Html.Element("caption", tegenstrijdig ? "Tegenstrijdige antwoorden" : "Verschillende antwoorden");
            Tabel.Kop(blad.Html, "Wie", "Antwoord", "Hoe onderbouwd");
            using (blad.Html.Open("tbody"))
            {
                foreach (Antwoord antwoord in waarde.Antwoorden)
                {
                    Rij(blad, antwoord, geldig.Contains(antwoord));
                }
            }
        }
    }

    private static void Rij(Rapportblad blad, Antwoord antwoord, bool geldt)
    {
        Feit feit = blad.Rapport.Regelset.Feiten.Zoek(antwoord.Feit)!; // an answer to an unknown fact is refused before the assessment
        string op = antwoord.Op is { } datum ? $", {Zinnen.Datum(datum)}" : "";
        Tabel.Rij(
            blad.Html,
            (antwoord.Door ?? "partij zonder naam") + op,
            Zinnen.Waarde(antwoord.Waarde, feit) + (geldt ? "" : " (later vervangen)"),
            string.Join("; ", new[] { Graad(antwoord), antwoord.Bron, antwoord.Toelichting }.Where(t => !string.IsNullOrWhiteSpace(t))));
    }

    private static string Graad(Antwoord antwoord) => antwoord.Graad switch
    {
        Feiten.Graad.Getoetst => $"getoetst door {antwoord.GetoetstDoor}",
        Feiten.Graad.Onderbouwd => "onderbouwd",
        _ => "opgegeven, zonder bron",
    };
}
