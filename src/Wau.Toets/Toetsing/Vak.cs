using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Which values of a fact the rules can tell apart: the constants it is compared with.</summary>
/// <param name="Grenzen">The constants, without doubles.</param>
/// <param name="IsDirect">True when every rule only compares the fact with constants, so that values between two constants come to the same.</param>
/// <param name="Domein">Every value the fact can have; null when rules do not name the fact itself.</param>
internal sealed record Vak(Reeks<Mogelijkheden> Grenzen, bool IsDirect, Mogelijkheden? Domein)
{
    /// <summary>Most codes of a set of which every combination is tried; with more, none, each alone, and all.</summary>
    private const int MeesteCodes = 4;

    private static readonly Mogelijkheden[] Waarheden = [Mogelijkheden.Waarheid(true), Mogelijkheden.Waarheid(false)];

    /// <summary>Nothing is known about how the fact is used.</summary>
    public static Vak Onbekend { get; } = new([], false, null);

    // Most open facts can still be anything; their values are then the same every time.
    private Reeks<Mogelijkheden> VanDomein => field ??= Zoek(Domein!);

    /// <summary>True when the values of <see cref="Proefwaarden"/> stand for every value.</summary>
    public bool IsUitputtend(Mogelijkheden mogelijk) => mogelijk switch
    {
        Waarheidswaarde or Keuzes => true,
        Codeverzameling codes => IsDirect && Genoemd(codes).Length <= MeesteCodes,
        _ => IsDirect,
    };

    /// <summary>One value for each group of values that rules cannot tell apart; the ends and points between when rules do more than compare.</summary>
    public Reeks<Mogelijkheden> Proefwaarden(Mogelijkheden mogelijk) =>
        ReferenceEquals(mogelijk, Domein) || mogelijk.Equals(Domein) ? VanDomein : Zoek(mogelijk);

    private Reeks<Mogelijkheden> Zoek(Mogelijkheden mogelijk) => mogelijk switch
    {
        Waarheidswaarde w => [.. Waarheden.Where(w.Omvat)],
        Keuzes k => Keuzen(k),
        Getallen g => [.. Punten(g.Waarden, Grenzen.OfType<Getallen>().Select(x => x.Waarden), (a, b) => (a + b) / 2).Select(x => Mogelijkheden.Getal(x))],
        Datums d => [.. Punten(d.Waarden, Grenzen.OfType<Datums>().Select(x => x.Waarden), (a, b) => a.AddDays((b.DayNumber - a.DayNumber) / 2)).Select(x => Mogelijkheden.Datum(x))],
        Codeverzameling c => Verzamelingen(c),
        _ => throw new InvalidOperationException("A type of value without meaning."),
    };

    // Codes that are in the same lists come to the same; the first stands for all of them.
    private Reeks<Mogelijkheden> Keuzen(Keuzes keuzes)
    {
        Keuzes[] lijsten = [.. Grenzen.OfType<Keuzes>()];
        IEnumerable<string> opties = IsDirect
            ? keuzes.Opties.DistinctBy(o => string.Concat(lijsten.Select(l => l.Opties.Contains(o, StringComparer.Ordinal) ? '1' : '0')), StringComparer.Ordinal)
            : keuzes.Opties;
        return [.. opties.Select(o => Mogelijkheden.Keuze(o))];
    }

    // The ends of every range, the constants in it, and something between every two of those; with constants only, one of each kind.
    private IEnumerable<T> Punten<T>(Bereiken<T> waarden, IEnumerable<Bereiken<T>> grenzen, Func<T, T, T> tussen)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        T[] constanten = [.. grenzen.SelectMany(g => g.Delen).SelectMany(d => new[] { d.Van, d.Tot })];
        var uit = new SortedSet<T>();
        foreach ((T van, T tot) in waarden.Delen)
        {
            var deel = new SortedSet<T>(constanten.Where(c => c.CompareTo(van) > 0 && c.CompareTo(tot) < 0)) { van, tot };
            uit.UnionWith(deel);
            uit.UnionWith(deel.Zip(deel.Skip(1), tussen));
        }

        return IsDirect ? uit.DistinctBy(x => (constanten.Count(c => c.CompareTo(x) < 0), constanten.Count(c => c.Equals(x)))) : uit;
    }

    private Reeks<Mogelijkheden> Verzamelingen(Codeverzameling codes)
    {
        string[] genoemd = Genoemd(codes);
        IEnumerable<string[]> extra = genoemd.Length <= MeesteCodes
            ? Enumerable.Range(0, 1 << genoemd.Length).Select(n => genoemd.Where((_, i) => (n & (1 << i)) != 0).ToArray())
            : genoemd.Select(g => new[] { g }).Prepend([]).Append(genoemd);
        return [.. extra.Select(e => Mogelijkheden.Codes([.. codes.Bevat, .. e]))];
    }

    private string[] Genoemd(Codeverzameling codes) =>
        [.. Grenzen.OfType<Codeverzameling>().SelectMany(c => c.Bevat).Where(c => codes.Heeft(c) == Waarheid.Onbekend).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
