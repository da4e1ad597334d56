using Wau.Toets.Feiten;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>What people must decide, where answers differ, and what does not apply.</summary>
internal static class Bevindingdelen
{
    public static void Mens(MarkdownWriter uit, Toetsrapport rapport) => uit.Lijst(Rapportzicht.MensNodig(rapport).Select(b =>
        $"{Vlucht(b.Regel.Titel)} ({b.Regel.Id}): {Vlucht(Zinnen.Tekst(b.Regel, Rapportzicht.VraagtMens(b.Verwacht) ? b.Verwacht : b.Zeker))}"));

    public static void Verschillen(MarkdownWriter uit, Toetsrapport rapport) => uit.Lijst(rapport.Tegenstrijdigheden.Select(w => Tegenspraak(rapport, w)));

    public static void NietVanToepassing(MarkdownWriter uit, Toetsrapport rapport) => uit.Lijst(Rapportzicht.NietVanToepassing(rapport)
        .GroupBy(b => Zinnen.Tekst(b.Regel, b.Verwacht), StringComparer.Ordinal)
        .Select(g => $"{Vlucht(g.Key)} ({string.Join(", ", g.Select(b => b.Regel.Id))})"));

    private static string Tegenspraak(Toetsrapport rapport, Feitwaarde waarde)
    {
        Feit feit = rapport.Regelset.Feiten.Zoek(waarde.Adres.Feit)!; // an answer to an unknown fact is refused before the assessment
        IEnumerable<string> antwoorden = waarde.Antwoorden.Select(a => $"{Vlucht(a.Door ?? "partij zonder naam")}: {Vlucht(Zinnen.Waarde(a.Waarde, feit))}");
        return $"{Vlucht(feit.Vraag)} (`{waarde.Adres}`) {string.Join("; ", antwoorden)}";
    }
}
