using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Which values of a fact the rules can tell apart: the constants it is compared with.</summary>
/// <param name="grenzen">The constants, without doubles.</param>
/// <param name="isDirect">True when every rule only compares the fact with constants, so that values between two constants come to the same.</param>
internal sealed class Vak(Reeks<Mogelijkheden> grenzen, bool isDirect)
{
    /// <summary>Most codes of a set of which every combination is tried; with more, none, each alone, and all.</summary>
    private const int MeesteCodes = 4;

    private static readonly Mogelijkheden[] Waarheden = [Mogelijkheden.Waarheid(true), Mogelijkheden.Waarheid(false)];

    // An open fact is mostly its whole domain: the last outcome is kept, whole, so that threads can share it.
    private Proef? _laatste;

    /// <summary>Nothing is known about how the fact is used.</summary>
    public static Vak Onbekend { get; } = new([], false);

    /// <summary>True when the values of <see cref="Proefwaarden"/> stand for every value.</summary>
    public bool IsUitputtend(Mogelijkheden mogelijk) => isDirect && (mogelijk is not Codeverzameling codes || Genoemd(codes).Length <= MeesteCodes);

    /// <summary>One value for each group of values that rules cannot tell apart, the ends included.</summary>
    public Reeks<Mogelijkheden> Proefwaarden(Mogelijkheden mogelijk)
    {
        Proef? laatste = _laatste;
        if (laatste is null || !ReferenceEquals(laatste.Van, mogelijk))
        {
            _laatste = laatste = new(mogelijk, Kies(mogelijk));
        }

        return laatste.Waarden;
    }

    private Reeks<Mogelijkheden> Kies(Mogelijkheden mogelijk) => mogelijk switch
    {
        Waarheidswaarde w => [.. Waarheden.Where(w.Omvat)],
        Keuzes k => Keuzen(k),
        Getallen g => [.. Punten(g.Waarden, grenzen.OfType<Getallen>().Select(x => x.Waarden), (a, b) => [(a + b) / 2]).Select(x => Mogelijkheden.Getal(x))],
        Datums d => [.. Punten(d.Waarden, grenzen.OfType<Datums>().Select(x => x.Waarden), (a, b) => [a.AddDays((b.DayNumber - a.DayNumber) / 2)]).Select(x => Mogelijkheden.Datum(x))],
        Codeverzameling c => Verzamelingen(c),
        _ => throw new InvalidOperationException("A type of value without meaning."),
    };

    // Codes that no rule names come to the same; the first stands for all of them.
    private Reeks<Mogelijkheden> Keuzen(Keuzes keuzes)
    {
        if (!isDirect)
        {
            return [.. keuzes.Opties.Select(o => Mogelijkheden.Keuze(o))];
        }

        HashSet<string> genoemd = [.. grenzen.OfType<Keuzes>().SelectMany(k => k.Opties)];
        return [.. keuzes.Opties.Where(genoemd.Contains).Concat(keuzes.Opties.Where(o => !genoemd.Contains(o)).Take(1)).Select(o => Mogelijkheden.Keuze(o))];
    }

    // The ends of every range, the constants in it, and something between every two of those.
    private static SortedSet<T> Punten<T>(Bereiken<T> waarden, IEnumerable<Bereiken<T>> grenzen, Func<T, T, IEnumerable<T>> tussen)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        T[] constanten = [.. grenzen.SelectMany(g => g.Delen).SelectMany(d => new[] { d.Van, d.Tot })];
        var uit = new SortedSet<T>();
        foreach ((T van, T tot) in waarden.Delen)
        {
            var deel = new SortedSet<T>(constanten.Where(c => c.CompareTo(van) > 0 && c.CompareTo(tot) < 0)) { van, tot };
            uit.UnionWith(deel);
            uit.UnionWith(deel.Zip(deel.Skip(1)).SelectMany(p => tussen(p.First, p.Second)));
        }

        return uit;
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
        [.. grenzen.OfType<Codeverzameling>().SelectMany(c => c.Bevat).Where(c => codes.Heeft(c) == Waarheid.Onbekend).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private sealed record Proef(Mogelijkheden Van, Reeks<Mogelijkheden> Waarden);
}
