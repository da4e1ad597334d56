using Wau.Toets.Rapporten.Markdown;

namespace Wau.Toets.Rapporten;

/// <summary>The report for people, as Markdown.</summary>
internal static class MarkdownRenderer
{
    public static string Render(Toetsrapport rapport)
    {
        var uit = new MarkdownWriter();
        new Rapportkop(uit, rapport).Schrijf();
        new Rapportkern(uit, rapport).Schrijf();
        new Rapportslot(uit, rapport).Schrijf();
        return uit.ToString();
    }
}
