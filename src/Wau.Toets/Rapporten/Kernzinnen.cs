using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten;

/// <summary>The sentences of the short parts, the same in every format.</summary>
internal static class Kernzinnen
{
    /// <summary>One line for each aspect: its colour, and whether that is certain.</summary>
    public static IEnumerable<string> Aspecten(Toetsrapport rapport) => rapport.Aspecten.Select(a => $"{a.Titel}: {Stand(rapport, a)}");

    /// <summary>A blockade when there is one, else the rule that costs most.</summary>
    public static IEnumerable<string> Hoofdprobleem(Toetsrapport rapport)
    {
        Bevinding? blokkade = Rapportzicht.Blokkades(rapport).OrderBy(b => b.Zeker.Ernst).FirstOrDefault();
        if (blokkade is not null)
        {
            bool zeker = blokkade.Zeker.Ernst == Ernst.Blokkade;
            yield return $"{(zeker ? "Dit is een blokkade" : "Dit lijkt een blokkade")}: {Zinnen.Tekst(blokkade.Regel, zeker ? blokkade.Zeker : blokkade.Verwacht)}";
            yield return Uitlegzinnen.WatIsBlokkade;
        }
        else if (Rapportzicht.DuurstePunten(rapport).FirstOrDefault() is { } duurste)
        {
            bool zeker = duurste.Zeker.Punten.Van > 0;
            yield return zeker ? Zinnen.Tekst(duurste.Regel, duurste.Zeker) : Zinnen.Verwachtetekst(duurste.Regel, duurste.Verwacht);
        }
        else
        {
            yield return Uitlegzinnen.GeenProbleem;
        }
    }

    /// <summary>What usually helps against the blockades and the rules that cost most.</summary>
    public static IEnumerable<string> Helpt(Toetsrapport rapport) =>
        Rapportzicht.Adviezen(rapport).Take(Rapportzicht.MeesteRedenen).Select(a => a.Advies.Tekst);

    /// <summary>At most three questions to ask before the vote, each with whom to ask.</summary>
    public static IEnumerable<string> Vragen(Toetsrapport rapport) =>
        Rapportzicht.Adviesvragen(rapport).Select(v => $"{v.Vraag.Feit.Vraag} (Vraag dit aan: {Zinnen.Aan(v.Vraag, v.Organisaties)}.)");

    /// <summary>What changes after human judgement, and who says so.</summary>
    public static IEnumerable<string> Oordeel(Toetsrapport rapport)
    {
        if (rapport.MenselijkOordeel is not { } mens)
        {
            yield break;
        }

        foreach (Regelherziening regel in mens.Regels)
        {
            yield return Oordeelzinnen.Wie(rapport, regel);
        }

        foreach (Aspectherziening aspect in mens.Aspecten.Where(a => a.NaOordeel != a.Berekend))
        {
            yield return $"{aspect.Aspect.Titel}: berekend {Zinnen.Band(aspect.Berekend)}, na menselijk oordeel {Zinnen.Band(aspect.NaOordeel)}.";
        }
    }

    private static string Stand(Toetsrapport rapport, Aspectuitslag aspect)
    {
        if (aspect.Zeker.Band is { } band)
        {
            return $"{band}, en dat is zeker.";
        }

        int banden = rapport.Regelset.Aspecten.First(a => string.Equals(a.Id, aspect.Id, StringComparison.Ordinal)).Banden.Count;
        return aspect.Verwacht.Banden.Count == 0 ? "lijkt hier niet te spelen."
            : aspect.Verwacht.Banden.Count == banden ? "nog niet te zeggen."
            : $"lijkt {Zinnen.Band(aspect.Verwacht)}.";
    }
}
