using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>The fact sheet as programs see it.</summary>
internal static class Feitdeel
{
    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        if (rapport.Feiten.Waarden.Count > 0)
        {
            uit.Tabel(Feitzinnen.Kop, rapport.Feiten.Waarden.Select(w => Feitzinnen.Rij(rapport, w).Select(Vlucht).ToArray()));
        }
    }
}
