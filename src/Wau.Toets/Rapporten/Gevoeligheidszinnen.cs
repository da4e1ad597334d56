using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten;

/// <summary>The sentences about how sure a colour and a range are: on how little it hangs, and whether it is exact.</summary>
internal static class Gevoeligheidszinnen
{
    /// <summary>On how little the band of an aspect hangs; empty while it is not decided.</summary>
    public static string Gevoeligheid(Toetsrapport rapport, Aspectuitslag aspect)
    {
        if (rapport.Gevoeligheid.FirstOrDefault(g => string.Equals(g.Aspect, aspect.Id, StringComparison.Ordinal)) is not { } gevoeligheid)
        {
            return "";
        }

        if (gevoeligheid.Kleinste is not { } verschil)
        {
            return "Deze kleur verandert niet door één andere grens of één ander gewicht.";
        }

        Bandwijziging wijziging = gevoeligheid.Slechter.Kleinste == verschil ? gevoeligheid.Slechter : gevoeligheid.Beter;
        string richting = wijziging == gevoeligheid.Slechter ? "slechter" : "beter";
        return $"Deze kleur hangt aan {Zinnen.Punten(new(verschil, verschil))}: het kan al {richting} worden als {Wijziging(wijziging, verschil)}.";
    }

    /// <summary>What the rules add up to when together they cannot reach it; empty otherwise.</summary>
    public static string Opgeteld(Aspectstand stand) => stand.Opgeteld == stand.Punten ? "" :
        $"Los opgeteld verliezen de regels {Zinnen.Punten(stand.Opgeteld)}. Alles samen kan dat niet: regels hangen aan dezelfde open feiten.";

    /// <summary>A remark behind a range that may be wider than need be; empty otherwise.</summary>
    public static string Exact(Aspectstand stand) => stand.IsExact ? "" : ", niet exact";

    private static string Wijziging(Bandwijziging wijziging, int verschil) =>
        wijziging.Punten is { } p && Math.Abs(p.Naar - p.Van) == verschil
            ? $"de regel {p.Regel} {Getaltekst.Van(p.Naar)} punten kost in plaats van {Getaltekst.Van(p.Van)}"
            : $"{wijziging.Grens!.Band} begint bij {Getaltekst.Van(wijziging.Grens.Naar)} punten in plaats van {Getaltekst.Van(wijziging.Grens.Van)}";
}
