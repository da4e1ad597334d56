using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>The rules of a set, ready to run: ordered by aspect and id, with who reads what.</summary>
internal sealed class Regelboek
{
    private readonly (int Begin, int Einde)[] _plaatsen;
    private readonly int[][] _puntenlezers;
    private readonly FrozenDictionary<string, int[]> _lezers;
    private readonly FrozenDictionary<string, Vak> _vakken;
    private readonly FrozenDictionary<string, Vak>[] _eigenVakken;
    private readonly FrozenDictionary<string, int>[] _rangen;
    private readonly bool[] _isVoltooibaar;

    public Regelboek(Reeks<Aspect> aspecten, IEnumerable<Toetsregel> regels)
    {
        Aspecten = aspecten;
        ILookup<string, Toetsregel> perAspect = regels.ToLookup(r => r.Regel.Aspect, StringComparer.Ordinal);
        Regels = [.. aspecten.SelectMany(a => perAspect[a.Id].OrderBy(r => r.Regel.Id, StringComparer.Ordinal))];
        _plaatsen = new (int Begin, int Einde)[aspecten.Count];
        int begin = 0;
        for (int i = 0; i < aspecten.Count; i++)
        {
            int einde = begin + perAspect[aspecten[i].Id].Count();
            _plaatsen[i] = (begin, einde);
            begin = einde;
        }

        _lezers = Plekken(r => r.GelezenFeiten).ToFrozenDictionary(l => l.Key, l => l.ToArray(), StringComparer.Ordinal);
        _vakken = Vakkenlezer.Lees(Regels);
        _eigenVakken = [.. _plaatsen.Select(p => Vakkenlezer.Lees([.. Regels.Take(p.Einde).Skip(p.Begin)]))];
        _rangen = [.. _plaatsen.Select(Rangen)];
        _isVoltooibaar = [.. Regels.Select(r => r.IsData && !r.Knopen.Any(k => k is PuntenVerloren))];
        ILookup<string, int> punten = Plekken(r => r.Knopen.OfType<PuntenVerloren>().Select(p => p.Aspect).Distinct(StringComparer.Ordinal));
        _puntenlezers = [.. aspecten.Select(a => punten[a.Id].ToArray())];
        LeestPunten = punten.Count > 0;
        Rekenvolgorde = [.. Aspectvolgorde.Bepaal(aspecten, Regels).Select(a => aspecten.ToList().IndexOf(a))];
    }

    /// <summary>The aspects in the order of the pack.</summary>
    public Reeks<Aspect> Aspecten { get; }

    /// <summary>All rules, by aspect and id.</summary>
    public Reeks<Toetsregel> Regels { get; }

    /// <summary>Places of the aspects, every one after those whose points its rules read.</summary>
    public Reeks<int> Rekenvolgorde { get; }

    /// <summary>True when a rule reads the points of an aspect.</summary>
    public bool LeestPunten { get; }

    /// <summary>Where the rules of an aspect stand; the end is not included.</summary>
    public (int Begin, int Einde) Plaatsen(int aspect) => _plaatsen[aspect];

    /// <summary>Places of the rules that read a fact, also through derived facts.</summary>
    public ReadOnlySpan<int> LezersVan(string feit) => _lezers.GetValueOrDefault(feit);

    /// <summary>True when every rule of an aspect is resolved.</summary>
    public bool IsBeslist(Rekenbord bord, int aspect)
    {
        (int begin, int einde) = _plaatsen[aspect];
        foreach (ref readonly Regelkern regel in bord.Regels[begin..einde])
        {
            if (!regel.IsBeslist)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which values of a fact the rules can tell apart.</summary>
    public Vak Vak(string feit) => _vakken.GetValueOrDefault(feit, Toetsing.Vak.Onbekend);

    /// <summary>Place of a fact in the order in which completions of an aspect are gone through: the most readers first.</summary>
    public int Rang(int aspect, string feit) => _rangen[aspect][feit];

    /// <summary>Which values of a fact the rules of one aspect can tell apart.</summary>
    public Vak Vak(int aspect, string feit) => _eigenVakken[aspect][feit];

    /// <summary>True when facts alone decide what a rule comes to: it is data, and reads no points of another aspect.</summary>
    public bool IsVoltooibaar(int regel) => _isVoltooibaar[regel];

    /// <summary>The open facts that can still change an unresolved rule, with the places of those rules, in no order that means something.</summary>
    public Dictionary<Feitadres, List<int>> Open(Rekenbord bord)
    {
        var uit = new Dictionary<Feitadres, List<int>>();
        var open = new HashSet<Feitadres>();
        for (int i = 0; i < Regels.Count; i++)
        {
            if (bord.Regels[i].IsBeslist || bord.Regels[i].Uitkomst == Uitkomst.Fout || bord.WachtOpPeildatum(Regels[i].Regel))
            {
                continue;
            }

            open.Clear();
            Regels[i].Openstaand(bord.Zicht, open);
            foreach (Feitadres adres in open)
            {
                ref List<int>? regels = ref CollectionsMarshal.GetValueRefOrAddDefault(uit, adres, out _);
                (regels ??= []).Add(i);
            }
        }

        return uit;
    }

    /// <summary>Places of the rules that read the points of an aspect.</summary>
    public ReadOnlySpan<int> Puntenlezers(int aspect) => _puntenlezers[aspect];

    private FrozenDictionary<string, int> Rangen((int Begin, int Einde) plaats)
    {
        Toetsregel[] regels = [.. Regels.Take(plaats.Einde).Skip(plaats.Begin)];
        return regels.SelectMany(r => r.GelezenFeiten).CountBy(f => f, StringComparer.Ordinal)
            .OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal)
            .Select((f, i) => (f.Key, i)).ToFrozenDictionary(f => f.Key, f => f.i, StringComparer.Ordinal);
    }

    private ILookup<string, int> Plekken(Func<Toetsregel, IEnumerable<string>> wat) =>
        Enumerable.Range(0, Regels.Count).SelectMany(i => wat(Regels[i]).Select(naam => (Naam: naam, Plek: i))).ToLookup(x => x.Naam, x => x.Plek, StringComparer.Ordinal);
}
