using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>The blockades, and the rules that cost most.</summary>
internal static class Redendelen
{
    public static void Blokkades(MarkdownWriter uit, Toetsrapport rapport)
    {
        Bevinding[] blokkades = [.. Rapportzicht.Blokkades(rapport)];
        Bevinding[] open = [.. Rapportzicht.OpenBlokkades(rapport)];
        if (blokkades.Length + open.Length == 0)
        {
            return;
        }

        uit.Alinea(Uitlegzinnen.WatIsBlokkade);
        uit.Lijst(blokkades.Select(Blokkade));
        if (open.Length > 0)
        {
            uit.Alinea("Een blokkade is nog niet uitgesloten bij:");
            uit.Lijst(open.Select(b => $"{Vlucht(b.Regel.Titel)} ({b.Regel.Id}). {Vlucht(Zinnen.Tekst(b.Regel, b.Verwacht))}"));
        }
    }

    public static void Duurste(MarkdownWriter uit, Toetsrapport rapport) => uit.Lijst(Rapportzicht.DuurstePunten(rapport).Select(b => Reden(rapport, b)));

    private static string Blokkade(Bevinding bevinding)
    {
        bool zeker = bevinding.Zeker.Ernst == Ernst.Blokkade;
        return $"{(zeker ? "Zeker" : "Lijkt zo te zijn")}: {Vlucht(Zinnen.Tekst(bevinding.Regel, zeker ? bevinding.Zeker : bevinding.Verwacht))} ({bevinding.Regel.Id})";
    }

    private static string Reden(Toetsrapport rapport, Bevinding bevinding)
    {
        bool zeker = bevinding.Zeker.Punten.Van > 0;
        Regelstand stand = zeker ? bevinding.Zeker : bevinding.Verwacht;
        string register = string.Concat(bevinding.Feiten.SelectMany(f => Zinnen.Signalen(rapport, f)).Select(s => $" Volgens het register. {Vlucht(s)}"));
        string advies = bevinding.Regel.Advies is { } a ? $" Wat meestal helpt: {Vlucht(a.Tekst)}" : "";
        return $"**{Vlucht(bevinding.Regel.Titel)}** ({bevinding.Regel.Id}, {(zeker ? "kost" : "lijkt te kosten")}: {Zinnen.Punten(stand.Punten)}). "
            + $"{Vlucht(zeker ? Zinnen.Tekst(bevinding.Regel, stand) : Zinnen.Verwachtetekst(bevinding.Regel, stand))}{Adviesdelen.Citaat(bevinding.Passages)}{register}{advies}";
    }
}
