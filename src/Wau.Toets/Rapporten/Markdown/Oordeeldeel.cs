using Wau.Toets.Toetsing.Herziening;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>Human judgement beside what was computed: per rule with who and why, then the aspects and the verdict twice.</summary>
internal static class Oordeeldeel
{
    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        if (rapport.MenselijkOordeel is not { } mens)
        {
            return;
        }

        uit.Alinea(Oordeelzinnen.Uitleg);
        uit.Lijst([$"Berekend: {Zinnen.Zeker(mens.Berekend)}", Oordeelzinnen.Kop(mens)]);
        if (mens.Regels.Count > 0)
        {
            uit.Tabel(
                ["Regel", "Berekend", "Na menselijk oordeel", "Waarom", "Wie en wanneer"],
                mens.Regels.Select(r => Rij(rapport, r)));
            uit.Tabel(
                ["Aspect", "Berekend", "Na menselijk oordeel"],
                mens.Aspecten.Select(a => new[] { Vlucht(a.Aspect.Titel), Vlucht(Oordeelzinnen.Stand(a.Berekend)), Vlucht(Oordeelzinnen.Stand(a.NaOordeel)) }));
        }

        if (mens.Oordelen.Opmerkingen.Count > 0)
        {
            uit.Alinea("Ook opgemerkt. Dit kost geen punten:");
            uit.Lijst(mens.Oordelen.Opmerkingen.Select(o => Vlucht($"{o.Tekst} ({o.Door}, {Zinnen.Datum(o.Op)})")));
        }
    }

    private static string[] Rij(Toetsrapport rapport, Regelherziening regel) =>
    [
        Vlucht($"{Rapportzicht.Bevinding(rapport, regel.Oordeel.Regel).Regel.Titel} ({regel.Oordeel.Regel})"),
        Vlucht(Oordeelzinnen.Stand(regel.Berekend)),
        Vlucht($"{Oordeelzinnen.Keuze(regel)}: {Zinnen.Punten(regel.NaOordeel.Punten)}"),
        Vlucht(regel.Oordeel.Reden),
        Vlucht(Oordeelzinnen.Herkomst(regel.Oordeel)),
    ];
}
