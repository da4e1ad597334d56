using Wau.Toets.Feiten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The fact sheet as programs see it.</summary>
internal static class Feitensectie
{
    public static void Write(Rapportblad blad)
    {
        using (blad.Html.Open("table"))
        {
            blad.Html.Element("caption", "Feitenblad");
            Tabel.Kop(blad.Html, Feitzinnen.Kop);
            using (blad.Html.Open("tbody"))
            {
                foreach (Feitwaarde waarde in blad.Rapport.Feiten.Waarden)
                {
                    string[] cellen = Feitzinnen.Rij(blad.Rapport, waarde);
                    Tabel.Rij(blad.Html, cellen[0], cellen.AsSpan(1));
                }
            }
        }
    }
}
