using Wau.Toets.Feiten;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Mitsen;

namespace Wau.Toets.Rapporten;

/// <summary>The sentences about conditions: what must change, who can do it, what it gives and what it costs.</summary>
internal static class Mitszinnen
{
    /// <summary>Most conditions on half a page.</summary>
    private const int KorteMitsen = 2;

    public const string Uitleg =
        "Elke mits hieronder is uitgeprobeerd. Wat er staat, geldt ook als de feiten die nog onbekend zijn tegenvallen. Kleiner kan het niet: alles wat erin staat, is nodig.";

    /// <summary>What the search says when it found nothing, or could not look everywhere; empty when there is nothing to say.</summary>
    public static string Zoektocht(Toetsrapport rapport) => rapport switch
    {
        { Mitsen.Count: 0, MitsenTot: 0 } => "Er is niet gezocht naar een mits.",
        { Mitsen.Count: 0 } => $"Er is geen mits gevonden. Geprobeerd zijn alle combinaties van hoogstens {Aantal(rapport.MitsenTot)}.",
        { MitsenTot: < Mitszoeker.MeesteFeiten } => $"Niet alles is geprobeerd: zeker is dat alle mitsen van hoogstens {Aantal(rapport.MitsenTot)} hier staan.",
        _ => "",
    };

    /// <summary>The condition as a clause: "mits er geld is en de ingangsdatum 1 juli 2028 is".</summary>
    public static string Voorwaarde(Mits mits) => "mits " + Voorwaarden(mits.Wijzigingen);

    /// <summary>What could be written to meet the condition; empty when words do not help.</summary>
    public static Reeks<string> Tekstvoorstellen(Mits mits) =>
        [.. mits.Wijzigingen.Where(w => w.Feit.Mits is { Tekstvoorstel.Length: > 0 }).Select(w => Vul(w.Feit.Mits!.Tekstvoorstel, w))];

    /// <summary>Who has to act: "de indiener en de wetgever samen".</summary>
    public static string Wie(Mits mits) => mits.Wie.Count == 1 ? Zinnen.Woord(mits.Wie[0]) : Zinnen.Opsomming(mits.Wie.Select(Zinnen.Woord), "en") + " samen";

    /// <summary>What it gives, as a sentence.</summary>
    public static string Effect(Toetsrapport rapport, Mits mits)
    {
        Mitseffect[] effecten = [.. mits.Effecten.Where(e => e.Soort != Mitseffectsoort.Blokkade || !mits.Effecten.Any(x => x.Soort == Mitseffectsoort.AlleBlokkades))];
        string open = mits.Effecten[0].Soort is Mitseffectsoort.AlleBlokkades or Mitseffectsoort.Blokkade && mits.Oordeel.Mogelijk.Count > 1
            ? $" Het oordeel staat dan nog open: {Zinnen.Opsomming(mits.Oordeel.Mogelijk.Select(Zinnen.Woord), "of")}."
            : "";
        return $"Dan {Zinnen.Opsomming(effecten.Select(e => Effect(rapport, mits, e)), "en")}.{open}";
    }

    /// <summary>The other side, as a sentence; empty when there is none.</summary>
    public static string Keerzijde(Toetsrapport rapport, Mits mits) => mits.Keerzijden.Count == 0 ? "" :
        $"Keerzijde: {Zinnen.Opsomming(mits.Keerzijden.Select(k => $"‘{Rapportzicht.Bevinding(rapport, k.Regel).Regel.Titel}’ ({k.Regel}) gaat van {Zinnen.Punten(k.Van)} naar {Zinnen.Punten(k.Naar)}"), "en")}.";

    /// <summary>The verdict of a paper that is blocked, with the smallest way out; null when it is not blocked or no way out was found.</summary>
    public static string? Uitweg(Toetsrapport rapport)
    {
        if (rapport.Oordeel.Zeker.Soort != Oordeelsoort.NietUitvoerbaar || Beste(rapport) is not { } mits)
        {
            return null;
        }

        string per = rapport.Feiten.Zoek(new(Feitsleutels.Ingangsdatum))?.Waarde is Datums { IsPunt: true } datum ? $" per {Zinnen.Datum(datum.Waarden.Kleinste)}" : " zoals het er staat";
        Mitswijziging[] anders = [.. mits.Wijzigingen.Where(w => w.Datum is null)];
        string mitsDeel = anders.Length == 0 ? "" : $"mits {Voorwaarden(anders)}";
        if (mits.Effecten.Any(e => e.Soort == Mitseffectsoort.BlokkadeOpen))
        {
            return $"Het voorstel is niet uitvoerbaar{per}. Dat oordeel gaat weer open, {Voorwaarde(mits)}.";
        }

        string wel = mits.Oordeel.Mogelijk.Contains(Oordeelsoort.NietUitvoerbaar) || mits.Oordeel.Mogelijk.Contains(Oordeelsoort.GeenOordeel) ? "de blokkade is weg"
            : "wel";
        return $"Het voorstel is niet uitvoerbaar{per}; {wel}{(mits.Ingangsdatum is { } nieuw ? $" per {Zinnen.Datum(nieuw)}" : "")}{(mitsDeel.Length == 0 ? "" : mits.Ingangsdatum is null ? $" {mitsDeel}" : $", {mitsDeel}")}.";
    }

    /// <summary>How many more there are.</summary>
    public static string Meer(int meer) => meer == 1 ? "Er is nog één andere mits; die staat in de gegevens bij dit rapport." : $"Er zijn nog {Regels.Getaltekst.Van(meer)} andere mitsen; die staan in de gegevens bij dit rapport.";

    /// <summary>The best conditions, for half a page.</summary>
    public static IEnumerable<string> Kort(Toetsrapport rapport) => rapport.Mitsen.Take(KorteMitsen).Select(m =>
        $"{Zinnen.Hoofdletter(Voorwaarde(m))}. {Effect(rapport, m)} Dit is iets voor {Wie(m)}.");

    private static Mits? Beste(Toetsrapport rapport)
    {
        bool eenBlokkade = rapport.Bevindingen.Count(b => b.Zeker.Ernst == Regels.Ernst.Blokkade) == 1;
        return rapport.Mitsen
            .Where(m => m.Effecten.Any(e => e.Soort is Mitseffectsoort.Oordeel or Mitseffectsoort.AlleBlokkades || (eenBlokkade && (e.Soort is Mitseffectsoort.Blokkade or Mitseffectsoort.BlokkadeOpen))))
            .OrderBy(m => m.Effecten[0].Soort).ThenBy(m => m.Wijzigingen.Count).ThenBy(m => m.Ingangsdatum is null).FirstOrDefault();
    }

    private static string Effect(Toetsrapport rapport, Mits mits, Mitseffect effect) => effect.Soort switch
    {
        Mitseffectsoort.Oordeel => $"wordt het oordeel: {Zinnen.Opsomming(mits.Oordeel.Mogelijk.Select(Zinnen.Woord), "of")}",
        Mitseffectsoort.AlleBlokkades => "zijn alle blokkades weg",
        Mitseffectsoort.Blokkade => $"is de blokkade bij ‘{Rapportzicht.Bevinding(rapport, effect.Regel!).Regel.Titel}’ ({effect.Regel}) weg",
        Mitseffectsoort.BlokkadeOpen => $"is de blokkade bij ‘{Rapportzicht.Bevinding(rapport, effect.Regel!).Regel.Titel}’ ({effect.Regel}) niet meer zeker: het hangt dan af van wat nog open is",
        _ => $"gaat {rapport.Aspecten.First(a => string.Equals(a.Id, effect.Aspect, StringComparison.Ordinal)).Titel} van {Zinnen.Opsomming(effect.Van, "of")} naar {Zinnen.Opsomming(effect.Naar, "of")}",
    };

    private static string Voorwaarden(IEnumerable<Mitswijziging> wijzigingen) => Zinnen.Opsomming(wijzigingen.Select(Voorwaarde), "en");

    private static string Voorwaarde(Mitswijziging wijziging) => wijziging.Feit.Mits is { } tekst
        ? Vul(tekst.Voorwaarde, wijziging)
        : $"het antwoord op de vraag ‘{wijziging.Feit.Vraag}’{(wijziging.Adres.Voor is { } voor ? $" voor {voor}" : "")} wordt: {Zinnen.Waarde(wijziging.Naar, wijziging.Feit)}";

    // A text says the unit itself.
    private static string Vul(string tekst, Mitswijziging wijziging) => tekst
        .Replace(Mitstekst.Waarde, Zinnen.Waarde(wijziging.Naar, wijziging.Feit with { Eenheid = "" }), StringComparison.Ordinal)
        .Replace(Mitstekst.Voor, wijziging.Adres.Voor ?? "", StringComparison.Ordinal);

    private static string Aantal(int feiten) => feiten == 1 ? "één feit" : $"{Zinnen.Telwoord(feiten).ToLowerInvariant()} feiten";
}
