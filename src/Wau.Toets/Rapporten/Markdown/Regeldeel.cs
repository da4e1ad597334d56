using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>All rules that seem to apply, by aspect, with their sources.</summary>
internal static class Regeldeel
{
    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        foreach (Aspectuitslag aspect in rapport.Aspecten)
        {
            Bevinding[] eigen = [.. rapport.Bevindingen.Where(b => string.Equals(b.Regel.Aspect, aspect.Id, StringComparison.Ordinal) && b.Verwacht.Uitkomst != Uitkomst.NietVanToepassing)];
            if (eigen.Length > 0)
            {
                uit.Kop(3, Vlucht(aspect.Titel));
                uit.Lijst(eigen.Select(Regel));
            }
        }
    }

    private static string Regel(Bevinding bevinding)
    {
        Regel regel = bevinding.Regel;
        IEnumerable<string> bronnen = regel.Bronnen.Select(b => b.Url is null
            ? Vlucht($"{b.Titel} {b.Vindplaats}".TrimEnd())
            : $"[{Vlucht($"{b.Titel} {b.Vindplaats}".TrimEnd())}](<{b.Url.AbsoluteUri}>)");
        string aanname = regel.Status == Regelstatus.Aanname ? " Let op: deze regel bevat een aanname." : "";
        string exact = bevinding.IsInCode ? " Niet exact: deze regel is in code geschreven." : "";
        return $"**{regel.Id} {Vlucht(regel.Titel)}**: lijkt: {Zinnen.Woord(bevinding.Verwacht.Uitkomst)} ({Zinnen.Punten(bevinding.Verwacht.Punten)} van {Getaltekst.Van(regel.Gewicht)}); "
            + $"zeker: {Zinnen.Woord(bevinding.Zeker.Uitkomst)}. {Vlucht(Zinnen.Verwachtetekst(regel, bevinding.Verwacht))} Bron: {string.Join("; ", bronnen)}.{aanname}{exact}";
    }
}
