using Wau.Toets.Rapporten.Markdown;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>A comparison as Markdown.</summary>
internal static class Vergelijkmarkdown
{
    public static string Schrijf(ILeesblad blad)
    {
        var uit = new MarkdownWriter();
        uit.Kop(1, blad.Titel);
        uit.Alinea(Vlucht(blad.Onderwerp));
        foreach ((string term, string zin) in blad.Kern())
        {
            uit.Punt($"**{term}** – {Vlucht(zin)}");
        }

        uit.Wit();
        uit.Alinea(Vergelijkwoorden.Indicatief);
        foreach (Vergelijkdeel deel in blad.Delen())
        {
            Deel(uit, deel);
        }

        return uit.ToString();
    }

    private static void Deel(MarkdownWriter uit, Vergelijkdeel deel)
    {
        uit.Kop(2, deel.Titel);
        foreach (string alinea in deel.Alineas)
        {
            uit.Alinea(Vlucht(alinea));
        }

        foreach (string punt in deel.Punten)
        {
            uit.Punt(Vlucht(punt));
        }

        if (deel.Punten.Count > 0)
        {
            uit.Wit();
        }

        foreach (Vergelijktabel tabel in deel.Tabellen)
        {
            if (tabel.Titel.Length > 0)
            {
                uit.Kop(3, Vlucht(tabel.Titel));
            }

            uit.Tabel(tabel.Kop, tabel.Rijen.Select(r => r.Select(Vlucht).ToArray()));
        }
    }
}
