using Wau.Toets.Regels;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>What it all rests on: the text, the rules with their sources, warnings, receipt.</summary>
internal sealed class Rapportslot(MarkdownWriter uit, Toetsrapport rapport)
{
    private const int MeesteRegels = 6;

    public void Schrijf()
    {
        Passages();
        Regels();
        Waarschuwingen();
        Bewijs();
    }

    private void Passages()
    {
        (Passage Passage, Reeks<string> Regels)[] passages = [.. Rapportzicht.Passages(rapport)];
        if (passages.Length == 0)
        {
            return;
        }

        uit.Kop(2, "De woorden waar dit op rust");
        uit.Tabel(
            ["Woorden in de tekst", "Plaats", "Regels"],
            passages.Select(p => new[] { $"“{Vlucht(Zinnen.Kort(p.Passage.Citaat))}”", $"{p.Passage.Veld}, teken {Getaltekst.Van(p.Passage.Begin)}", Regelids(p.Regels) }));
    }

    private void Regels()
    {
        uit.Kop(2, "Alle regels die lijken te gelden");
        foreach (Aspectuitslag aspect in rapport.Aspecten)
        {
            Bevinding[] eigen = [.. rapport.Bevindingen.Where(b => string.Equals(b.Regel.Aspect, aspect.Id, StringComparison.Ordinal) && b.Verwacht.Uitkomst != Uitkomst.NietVanToepassing)];
            if (eigen.Length == 0)
            {
                continue;
            }

            uit.Kop(3, Vlucht(aspect.Titel));
            foreach (Bevinding bevinding in eigen)
            {
                uit.Punt(Regel(bevinding));
            }

            uit.Wit();
        }
    }

    private static string Regelids(Reeks<string> regels) =>
        regels.Count <= MeesteRegels ? string.Join(", ", regels) : $"{string.Join(", ", regels.Take(MeesteRegels))} en {Getaltekst.Van(regels.Count - MeesteRegels)} andere";

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

    private void Waarschuwingen()
    {
        if (rapport.Waarschuwingen.Count == 0)
        {
            return;
        }

        uit.Kop(2, "Let op");
        foreach (Melding melding in rapport.Waarschuwingen)
        {
            uit.Punt($"{Vlucht(melding.Zin)} ({melding.Code})");
        }

        uit.Wit();
    }

    private void Bewijs()
    {
        uit.Kop(2, "Bewijs");
        foreach (var pakket in rapport.Regelset.Pakketten)
        {
            uit.Punt($"Regelpakket {Vlucht(pakket.Id)} {pakket.Versie}, SHA-256 `{pakket.Sha256}`");
        }

        uit.Punt($"Tekst, SHA-256 `{rapport.Onderwerp.Sha256}`");
        uit.Punt($"Uitslag, SHA-256 `{JsonRenderer.ResultaatSha256(rapport)}`");
        uit.Wit();
        uit.Alinea(Zinnen.Bezwaar);
    }
}
