using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten;

/// <summary>On how little the band of an aspect hangs, in words.</summary>
internal static class Gevoeligheidszinnen
{
    /// <summary>One line about an aspect; empty when its band is not decided.</summary>
    public static string Van(Toetsrapport rapport, Aspectuitslag aspect) =>
        rapport.Gevoeligheid.FirstOrDefault(g => string.Equals(g.Aspect, aspect.Id, StringComparison.Ordinal)) is { } gevoeligheid
            ? Zin(rapport, aspect, gevoeligheid)
            : "";

    private static string Zin(Toetsrapport rapport, Aspectuitslag aspect, Gevoeligheid gevoeligheid)
    {
        Reeks<Band> banden = rapport.Regelset.Aspecten.First(a => string.Equals(a.Id, aspect.Id, StringComparison.Ordinal)).Banden;
        string[] kanten = [.. Kant(rapport, "slechter", "al", gevoeligheid.Slechter), .. Kant(rapport, "beter", "pas", gevoeligheid.Beter)];
        string kop = gevoeligheid.Kleinste is { } punten
            ? $"Deze kleur hangt aan {Zinnen.Punten(new(punten, punten))}: {string.Join("; ", kanten)}."
            : "Deze kleur hangt aan geen enkele grens en aan geen enkel punt.";
        return kop + Slechtste(gevoeligheid, banden) + Beste(rapport, aspect, gevoeligheid, banden);
    }

    private static string[] Kant(Toetsrapport rapport, string kant, string woord, Bandwijziging wijziging)
    {
        string[] manieren =
        [
            .. wijziging.Grens is { } g ? [$"als {g.Band} {woord} begint bij {Aantal(g.Naar)} in plaats van {Getaltekst.Van(g.Van)}"] : Array.Empty<string>(),
            .. wijziging.Punten is { } p ? [$"als {Regel(rapport, p)} {Aantal(p.Naar)} kost in plaats van {Getaltekst.Van(p.Van)}{(p.VraagtGewicht ? " (en dus meer gewicht krijgt)" : "")}"] : Array.Empty<string>(),
        ];
        return manieren.Length == 0 ? [] : [$"{kant} kan het worden {string.Join(", of ", manieren)}"];
    }

    private static string Regel(Toetsrapport rapport, Puntenwijziging punten) =>
        rapport.Regelset.Regels.First(r => string.Equals(r.Id, punten.Regel, StringComparison.Ordinal)).Trappen.Count == 1
            ? $"regel {punten.Regel}"
            : $"trap {Getaltekst.Van(punten.Trap + 1)} van regel {punten.Regel}";

    private static string Slechtste(Gevoeligheid gevoeligheid, Reeks<Band> banden) => gevoeligheid.Slechter.Kleinste is not null ? ""
        : string.Equals(banden[0].Id, gevoeligheid.Band, StringComparison.Ordinal) ? " Het is de slechtste kleur."
        : " Slechter wordt het zo niet: er gaan geen punten verloren.";

    private static string Beste(Toetsrapport rapport, Aspectuitslag aspect, Gevoeligheid gevoeligheid, Reeks<Band> banden) => gevoeligheid.Beter.Kleinste is not null ? ""
        : string.Equals(banden[^1].Id, gevoeligheid.Band, StringComparison.Ordinal) ? " Het is de beste kleur."
        : aspect.Zeker.Grond is Bandgrond.Blokkade or Bandgrond.Knelpunt ? $" Beter wordt het zo niet: de kleur komt {Zinnen.Grond(rapport, aspect)}."
        : " Beter wordt het niet door één zo'n wijziging.";

    private static string Aantal(int punten) => Zinnen.Punten(new(punten, punten));
}
