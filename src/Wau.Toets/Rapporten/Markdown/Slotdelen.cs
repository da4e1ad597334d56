using Wau.Toets.Regels;
using Wau.Toets.Teksten;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>What it all rests on: the words in the text, warnings, receipt.</summary>
internal static class Slotdelen
{
    private const int MeesteRegels = 6;

    public static void Woorden(MarkdownWriter uit, Toetsrapport rapport)
    {
        (Passage Passage, Reeks<string> Regels)[] passages = [.. Rapportzicht.Passages(rapport)];
        if (passages.Length > 0)
        {
            uit.Tabel(
                ["Woorden in de tekst", "Plaats", "Regels"],
                passages.Select(p => new[] { $"“{Vlucht(Zinnen.Kort(p.Passage.Citaat))}”", $"{p.Passage.Veld}, teken {Getaltekst.Van(p.Passage.Begin)}", Regelids(p.Regels) }));
        }
    }

    public static void Waarschuwingen(MarkdownWriter uit, Toetsrapport rapport) =>
        uit.Lijst(Rapportzicht.Waarschuwingen(rapport).Select(m => $"{Vlucht(m.Zin)} ({m.Code})"));

    public static void Bewijs(MarkdownWriter uit, Toetsrapport rapport)
    {
        uit.Lijst(
        [
            .. rapport.Regelset.Pakketten.Select(p => $"Regelpakket {Vlucht(p.Id)} {p.Versie}, SHA-256 `{p.Sha256}`"),
            $"Tekst, SHA-256 `{rapport.Onderwerp.Sha256}`",
            $"Uitslag, SHA-256 `{JsonRenderer.ResultaatSha256(rapport)}`",
        ]);
        uit.Alinea(Zinnen.Indicatief);
        uit.Alinea(Zinnen.Bezwaar);
    }

    private static string Regelids(Reeks<string> regels) =>
        regels.Count <= MeesteRegels ? string.Join(", ", regels) : $"{string.Join(", ", regels.Take(MeesteRegels))} en {Getaltekst.Van(regels.Count - MeesteRegels)} andere";
}
