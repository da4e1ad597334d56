using Wau.Toets.Rapporten.Markdown;

namespace Wau.Toets.Rapporten;

/// <summary>The report for people, as Markdown.</summary>
internal static class MarkdownRenderer
{
    public static string Render(Toetsrapport rapport, Profiel profiel)
    {
        var uit = new MarkdownWriter();
        Kopdeel.Schrijf(uit, rapport);
        foreach (Rapportdeel deel in Indeling.Van(profiel).Where(d => d.IsErIn(rapport)))
        {
            uit.Deel(deel.Titel, inhoud => Delen.Schrijf(deel, inhoud, rapport));
        }

        if (profiel == Profiel.Kamerlid)
        {
            uit.Alinea(Zinnen.Indicatief);
        }

        return uit.ToString();
    }
}
