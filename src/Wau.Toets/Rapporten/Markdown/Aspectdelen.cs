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
                Vlucht(a.Titel), Vlucht(Zinnen.Band(a.Verwacht)), Vlucht($"{Zinnen.Band(a.Zeker)} {Zinnen.Grond(rapport, a)}".TrimEnd()), $"{Zinnen.Punten(a.Zeker.Punten)}{Gevoeligheidszinnen.Exact(a.Zeker)}", Getaltekst.Van(a.Gewicht),
            }));
        uit.Alinea(Vlucht(Uitlegzinnen.Kleuren(rapport)));
        uit.Alinea(Uitlegzinnen.Puntenuitleg);
        if (rapport.Aspecten.Any(a => !a.Zeker.IsExact))
        {
            uit.Alinea(Zinnen.NietExact);
        }

        uit.Lijst(rapport.Aspecten
            .Select(a => (a.Titel, Zin: string.Join(" ", new[] { Gevoeligheidszinnen.Opgeteld(a.Zeker), Gevoeligheidszinnen.Gevoeligheid(rapport, a) }.Where(z => z.Length > 0))))
            .Where(x => x.Zin.Length > 0).Select(x => $"{Vlucht(x.Titel)}: {Vlucht(x.Zin)}"));
    }
}
