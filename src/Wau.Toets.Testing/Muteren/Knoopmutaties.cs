using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Muteren;

/// <summary>The small changes to one node of an expression; each gives an expression that a pack can hold.</summary>
internal static class Knoopmutaties
{
    /// <summary>Most months or days that a pack can add to a date.</summary>
    private const int MeesteStappen = 12_000;

    public static IEnumerable<Knoopmutatie> Van(Knoop knoop) =>
    [
        .. Omkeren(knoop).Select(k => new Knoopmutatie(Mutatiesoort.Omkeren, k, Knoopjson.Tekst(knoop), "het omgekeerde")),
        .. AlleEen(knoop).Select(k => new Knoopmutatie(Mutatiesoort.AlleEen, k, knoop.Woord, k.Woord)),
        .. Grens(knoop).Select(k => new Knoopmutatie(Mutatiesoort.Grens, k, Grenstekst(knoop), Grenstekst(k))),
        .. Weglaten(knoop).Select(w => new Knoopmutatie(Mutatiesoort.Weglaten, w.Nieuw, w.Weg, "")),
    ];

    private static IEnumerable<Knoop> Omkeren(Knoop knoop) => knoop switch
    {
        Niet niet => [niet.Deel],
        Voorwaarde voorwaarde => [new Niet(voorwaarde)],
        _ => [],
    };

    private static IEnumerable<Knoop> AlleEen(Knoop knoop) => knoop switch
    {
        Allemaal alle when !Boom.IsTussen(alle) && alle.Voorwaarden.Count > 1 => [new MinstensEen(alle.Voorwaarden)],
        MinstensEen een when een.Voorwaarden.Count > 1 => [new Allemaal(een.Voorwaarden)],
        Elke elke => [new Enige(elke.Bereik, elke.Deel)],
        Enige enige => [new Elke(enige.Bereik, enige.Deel)],
        _ => [],
    };

    private static IEnumerable<Knoop> Grens(Knoop knoop) => knoop switch
    {
        Vast { Waarde: Getallen { IsPunt: true } getal } => Stappen(getal.Waarden.Kleinste).Select(g => new Vast(Mogelijkheden.Getal(g))),
        Vast { Waarde: Datums { IsPunt: true } datum } => new[] { -1, 1 }.Select(n => datum.Waarden.Kleinste.DayNumber + n)
            .Where(d => d >= 0 && d <= DateOnly.MaxValue.DayNumber).Select(d => new Vast(Mogelijkheden.Datum(DateOnly.FromDayNumber(d)))),
        Tenminste t => new[] { t.Aantal - 1, t.Aantal + 1 }.Where(n => n >= 1 && n <= t.Voorwaarden.Count).Select(n => t with { Aantal = n }),
        DatumPlus d => new[] { d.Aantal - 1, d.Aantal + 1 }.Where(n => Math.Abs(n) <= MeesteStappen).Select(n => d with { Aantal = n }),
        _ => [],
    };

    private static string Grenstekst(Knoop knoop) => knoop switch
    {
        Tenminste t => Getaltekst.Van(t.Aantal),
        DatumPlus d => Getaltekst.Van(d.Aantal),
        _ => Knoopjson.Tekst(knoop),
    };

    // The smallest step is one in the last place written: 1 for 12, 0.05 becomes 0.04 and 0.06.
    private static decimal[] Stappen(decimal getal)
    {
        if (Math.Abs(getal) > Getalgrens.Grootste)
        {
            return [];
        }

        decimal stap = new(1, 0, 0, false, Schrijfhulp.Kaal(getal).Scale);
        return [getal - stap, getal + stap];
    }

    private static IEnumerable<(Knoop Nieuw, string Weg)> Weglaten(Knoop knoop) => knoop switch
    {
        Allemaal alle when !Boom.IsTussen(alle) => Zonder(alle.Voorwaarden, v => v.Count == 1 ? v[0] : new Allemaal(v)),
        MinstensEen een => Zonder(een.Voorwaarden, v => v.Count == 1 ? v[0] : new MinstensEen(v)),
        Tenminste t when t.Voorwaarden.Count > t.Aantal => Zonder(t.Voorwaarden, v => t with { Voorwaarden = v }),
        AantalWaar a => Zonder(a.Voorwaarden, v => new AantalWaar(v)),
        Rekensom { Bewerking: Bewerking.Plus or Bewerking.Maal or Bewerking.Kleinste or Bewerking.Grootste } r => Zonder(r.Termen, t => t.Count == 1 ? t[0] : r with { Termen = t }),
        IsEenVan e => Waarden.Zonder(e.Lijst).Select(l => ((Knoop)(e with { Lijst = l.Over }), Knoopjson.Tekst(new Vast(l.Weg)))),
        BevatEen b => Zonder(b.Codes, c => b with { Codes = c }, c => c),
        _ => [],
    };

    private static IEnumerable<(Knoop Nieuw, string Weg)> Zonder<T>(Reeks<T> delen, Func<Reeks<T>, Knoop> maak)
        where T : Knoop => Zonder(delen, maak, Knoopjson.Tekst);

    private static IEnumerable<(Knoop Nieuw, string Weg)> Zonder<T>(Reeks<T> delen, Func<Reeks<T>, Knoop> maak, Func<T, string> tekst) =>
        delen.Count < 2 ? [] : delen.Select((d, weg) => (maak([.. delen.Where((_, i) => i != weg)]), tekst(d)));
}

/// <summary>A change to one node.</summary>
/// <param name="Soort">What kind of change.</param>
/// <param name="Nieuw">What the node becomes.</param>
/// <param name="Was">What stood there, for people.</param>
/// <param name="Wordt">What stands there now; empty when it is left out.</param>
internal sealed record Knoopmutatie(Mutatiesoort Soort, Knoop Nieuw, string Was, string Wordt);
