using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>The advice with its reasons, and what usually helps.</summary>
internal static class Adviesdelen
{
    public static void Advies(MarkdownWriter uit, Toetsrapport rapport)
    {
        Toetsadvies advies = rapport.Toetsadvies;
        uit.Lijst(advies.Redenen.Select(r => Vlucht(r.Zin) + Citaat(r.Passages)));
        if (advies.Soort != Toetsadviessoort.GeenToets)
        {
            uit.Alinea(advies.Organisaties.Count > 0
                ? $"Vraag het aan: **{Zinnen.Opsomming(advies.Organisaties.Select(o => Zinnen.Organisatie(rapport, o)), "en")}**."
                : Uitlegzinnen.GeenUitvoerder);
        }

        if (advies.Vragen.Count > 0)
        {
            uit.Alinea("Vragen voor de stemming:");
            uit.Lijst(Kernzinnen.Vragen(rapport).Select(Vlucht));
        }
    }

    public static void Helpt(MarkdownWriter uit, Toetsrapport rapport) => uit.Lijst(Rapportzicht.Adviezen(rapport).Select(a =>
        $"**{Vlucht(a.Advies.Tekst)}** {Vlucht(Uitlegzinnen.Adviesuitleg(a.Advies, a.Regel))}"));

    /// <summary>The most telling words, as a sentence of their own; empty when there are none.</summary>
    public static string Citaat(IEnumerable<Teksten.Passage> passages) =>
        Rapportzicht.Kernpassage(passages) is { } kern ? $" In de tekst: “{Vlucht(Zinnen.Kort(kern.Citaat))}”." : "";
}
