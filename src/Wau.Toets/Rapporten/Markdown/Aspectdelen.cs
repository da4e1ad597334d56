using Wau.Toets.Regels;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>The aspects, as lines or as a table.</summary>
internal static class Aspectdelen
{
    public static void Kort(MarkdownWriter uit, Toetsrapport rapport)
    {
        uit.Lijst(Kernzinnen.Aspecten(rapport).Select(Vlucht));
        uit.Alinea(Vlucht(Uitlegzinnen.Kleuren(rapport)));
    }

    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        uit.Tabel(
            ["Aspect", "Lijkt (uit de tekst)", "Zeker", "Punten verloren, zeker", "van"],
            rapport.Aspecten.Select(a => new[]
            {
                Vlucht(a.Titel), Vlucht(Zinnen.Band(a.Verwacht)), Vlucht($"{Zinnen.Band(a.Zeker)} {Zinnen.Grond(rapport, a)}".TrimEnd()), Zinnen.Punten(a.Zeker.Punten), Getaltekst.Van(a.Gewicht),
            }));
        uit.Alinea(Vlucht(Uitlegzinnen.Kleuren(rapport)));
        uit.Alinea(Uitlegzinnen.Puntenuitleg);
        uit.Alinea(Zinnen.NietExact);
    }
}
