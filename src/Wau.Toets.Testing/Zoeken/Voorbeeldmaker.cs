using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>Makes examples out of facts that were found, and puts those together that fit together.</summary>
internal sealed class Voorbeeldmaker(Regelset set)
{
    /// <summary>Most facts in an example that was put together: more is hard to read.</summary>
    private const int MeesteFeiten = 24;

    private readonly List<Voorbeeld> _aanvulling = [];
    private readonly List<Bandvoorbeeld> _metBanden = [];

    /// <summary>What was put together so far.</summary>
    public Reeks<Voorbeeld> Aanvulling => [.. _aanvulling.Select((v, i) => v.Verwacht.Count == 1 ? v : v with { Naam = $"Aanvulling {Getaltekst.Van(i + 1)}: {string.Join(", ", v.Verwacht.Take(4).Select(w => w.Regel))}{(v.Verwacht.Count > 4 ? " en meer" : "")}" })];

    /// <summary>An example for one rule; null when an example cannot say it.</summary>
    /// <param name="feiten">The facts.</param>
    /// <param name="plaats">Place of the rule.</param>
    /// <param name="verwacht">Its outcome.</param>
    /// <param name="waarom">What it shows, in a few words.</param>
    public Voorbeeld? Maak(IEnumerable<(Feitadres Adres, Mogelijkheden Waarde)> feiten, int plaats, Uitkomst verwacht, string waarom)
    {
        Toetsregel regel = set.Boek.Regels[plaats];
        var voorbeeld = new Voorbeeld
        {
            Naam = $"{regel.Regel.Id}: {Codenaam.Van(verwacht)}, {waarom}",
            Feiten = [.. feiten.OrderBy(f => f.Adres).Select(f => new Voorbeeldfeit(f.Adres, f.Waarde))],
            Verwacht = [new(regel.Regel.Id, verwacht)],
        };
        return Geeft(voorbeeld, regel) == verwacht ? voorbeeld : null;
    }

    /// <summary>True when an example that was made notices the change.</summary>
    public bool IsGedood(Variant variant) => _metBanden.Exists(v => v.Merkt(variant)) || _aanvulling.Exists(v => IsGedood(v, variant));

    /// <summary>Adds an example: to one with which it agrees, or by itself.</summary>
    /// <remarks>What is decided stays decided when facts are added; what is expected to be unknown does not, and stays by itself.</remarks>
    public void Voeg(Voorbeeld nieuw)
    {
        bool alleen = nieuw.Banden.Count > 0 || nieuw.Verwacht.Any(v => v.Uitkomst == Uitkomst.Onbekend);
        for (int i = 0; i < _aanvulling.Count && !alleen; i++)
        {
            if (Samen(_aanvulling[i], nieuw) is { } samen)
            {
                _aanvulling[i] = samen;
                return;
            }
        }

        _aanvulling.Add(nieuw);
        if (nieuw.Banden.Count > 0)
        {
            _metBanden.Add(new(set, nieuw));
        }
    }

    private bool IsGedood(Voorbeeld voorbeeld, Variant variant) => variant.Regels.Any(g =>
        voorbeeld.Verwacht.FirstOrDefault(w => string.Equals(w.Regel, g.Regel.Regel.Id, StringComparison.Ordinal)) is { } verwacht
        && Uitspraak.Van(g.Regel, Voorbeeldproef.Zicht(set, voorbeeld), Voorbeeldproef.Peildatum(voorbeeld)) is { Uitkomst: not Uitkomst.Onbekend } kern && kern.Uitkomst != verwacht.Uitkomst);

    private static Voorbeeld? Samen(Voorbeeld a, Voorbeeld b)
    {
        if (a.Banden.Count > 0 || a.Verwacht.Any(v => v.Uitkomst == Uitkomst.Onbekend))
        {
            return null;
        }

        var feiten = a.Feiten.ToDictionary(f => f.Adres, f => f.Waarde);
        var verwacht = a.Verwacht.ToDictionary(v => v.Regel, v => v.Uitkomst, StringComparer.Ordinal);
        bool past = b.Feiten.All(f => feiten.TryAdd(f.Adres, f.Waarde) || Equals(feiten[f.Adres], f.Waarde))
            && b.Verwacht.All(v => verwacht.TryAdd(v.Regel, v.Uitkomst) || verwacht[v.Regel] == v.Uitkomst);
        return past && feiten.Count <= MeesteFeiten
            ? a with
            {
                Feiten = [.. feiten.OrderBy(f => f.Key).Select(f => new Voorbeeldfeit(f.Key, f.Value))],
                Verwacht = [.. verwacht.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new Verwachting(v.Key, v.Value))],
            }
            : null;
    }

    private Uitkomst Geeft(Voorbeeld voorbeeld, Toetsregel regel) =>
        Uitspraak.Van(regel, Voorbeeldproef.Zicht(set, voorbeeld), Voorbeeldproef.Peildatum(voorbeeld)).Uitkomst;
}
