using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>The open questions: whom to ask, what may be answered, and what the answer can do.</summary>
internal static class Vraagdeel
{
    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        if (rapport.Vragen.Count == 0)
        {
            return;
        }

        uit.Tabel(
            ["Vraag", "Aan", "Antwoord", "Wat het doet", "Feit"],
            rapport.Vragen.Take(Rapportzicht.MeesteVragen).Select(v => new[]
            {
                Vlucht(v.Feit.Vraag) + (v.IsBevestiging ? Bevestiging(rapport, v) : ""),
                Vlucht(Zinnen.Aan(v)), Vlucht(Zinnen.Antwoordvorm(v.Feit)), Zinnen.Woord(v.Gevolg), $"`{v.Adres}`",
            }));
        if (rapport.Vragen.Count > Rapportzicht.MeesteVragen)
        {
            uit.Alinea($"Er zijn nog {Getaltekst.Van(rapport.Vragen.Count - Rapportzicht.MeesteVragen)} andere vragen. Die veranderen minder.");
        }
    }

    private static string Bevestiging(Toetsrapport rapport, Vraag vraag) => rapport.Feiten.Zoek(vraag.Adres) is { } waarde && Zinnen.IsUitRegister(waarde)
        ? $" (volgens het register lijkt dit zo; graag bevestigen. {Vlucht(string.Join(" ", Zinnen.Signalen(rapport, vraag.Adres)))})"
        : " (de tekst lijkt dit al te zeggen; graag bevestigen)";
}
