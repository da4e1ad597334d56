using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>Goes through the completions of the facts that rules read, filling in no more facts than it takes to decide the rules.</summary>
/// <remarks>
/// What is decided with some facts open is the same for every way to fill them in, so each end of the walk stands for many completions.
/// The budget counts evaluations of rules, so that the outcome is the same on every machine.
/// </remarks>
internal sealed class Doorloper
{
    /// <summary>Numbers of requests that are tried where a rule goes over the requests; what more would do is not known.</summary>
    private static readonly int?[] AantallenDicta = [1, 2];

    private readonly Regelset _set;
    private readonly IReadOnlyList<Toetsregel> _regels;
    private readonly Proefwaarden _waarden;
    private readonly Dictionary<string, int> _rang = new(StringComparer.Ordinal);
    private readonly List<(Feitadres Adres, Mogelijkheden Waarde)> _gezet = [];
    private readonly int _budget;
    private readonly IReadOnlyDictionary<Feitadres, Mogelijkheden> _bekend;
    private Func<Einde, bool> _bezoek = _ => false;
    private Zicht _zicht;

    /// <summary>Makes ready to walk.</summary>
    /// <param name="set">The rule set.</param>
    /// <param name="regels">The rules to decide.</param>
    /// <param name="voorraad">Values that examples use.</param>
    /// <param name="budget">Most evaluations.</param>
    /// <param name="bekend">Facts that are known before the walk starts.</param>
    public Doorloper(Regelset set, IReadOnlyList<Toetsregel> regels, Proefvoorraad voorraad, int budget, IReadOnlyDictionary<Feitadres, Mogelijkheden>? bekend = null)
    {
        _bekend = bekend ?? new Dictionary<Feitadres, Mogelijkheden>();
        _set = set;
        _regels = regels;
        _budget = budget;
        _waarden = new(set, regels, voorraad);
        foreach (string feit in regels.SelectMany(r => r.Feiten()))
        {
            _rang.TryAdd(feit, _rang.Count);
        }

        _zicht = Leeg(null);
    }

    /// <summary>How many evaluations it took so far.</summary>
    public int Evaluaties { get; private set; }

    /// <summary>True when the ends visited stand for every completion.</summary>
    public bool IsVolledig { get; private set; } = true;

    /// <summary>True when a changed rule is the same for all facts because its only changed expression is.</summary>
    /// <remarks>A rule that cannot be gone through as a whole, because of a list or a sum elsewhere in it, may still be proven this way.</remarks>
    public static bool IsZelfdeVoorwaarde(Regelset set, Regel oud, Regel nieuw, Proefvoorraad voorraad, int budget)
    {
        if (Kern.Van(oud, nieuw) is not { } kern)
        {
            return false;
        }

        bool anders = false;
        var doorloper = new Doorloper(set, [kern.Oud, kern.Nieuw], voorraad, budget);
        doorloper.Loop(einde => anders = !Uitspraak.IsZelfde(einde.Kernen[0], einde.Kernen[1]));
        return !anders && doorloper.IsVolledig;
    }

    /// <summary>Visits the ends until a visit returns true or the budget is spent.</summary>
    public void Loop(Func<Einde, bool> bezoek)
    {
        _bezoek = bezoek;
        bool dicta = _regels.SelectMany(r => r.Knopen).Any(k => k.Over == Bereik.Dictum);
        IsVolledig &= !dicta && _regels.All(r => r.IsData);
        foreach (int? aantal in dicta ? AantallenDicta : [null])
        {
            _zicht = Leeg(aantal);
            if (Stap())
            {
                IsVolledig = false;
                return;
            }
        }
    }

    private bool Stap()
    {
        if (Evaluaties >= _budget)
        {
            IsVolledig = false;
            return true;
        }

        var kernen = new Regelkern[_regels.Count];
        Toetsregel? open = null;
        for (int i = 0; i < kernen.Length; i++)
        {
            Evaluaties++;
            kernen[i] = Uitspraak.Los(_regels[i], _zicht);
            open ??= kernen[i].Uitkomst == Uitkomst.Onbekend ? _regels[i] : null;
        }

        if (open is null)
        {
            return _bezoek(new(kernen, _gezet, _zicht));
        }

        if (Kies(open) is not { } adres)
        {
            // Only something that is no fact can decide it: the points of another aspect.
            IsVolledig = false;
            return false;
        }

        return Vul(adres);
    }

    private bool Vul(Feitadres adres)
    {
        (Reeks<Mogelijkheden> waarden, bool uitputtend) = _waarden.Van(adres.Feit);
        IsVolledig &= uitputtend;
        foreach (Mogelijkheden waarde in waarden)
        {
            Mogelijkheden eerder = _zicht.Zet(adres, waarde);
            _gezet.Add((adres, waarde));
            bool klaar = Stap();
            _gezet.RemoveAt(_gezet.Count - 1);
            _zicht.Zet(adres, eerder);
            if (klaar)
            {
                return true;
            }
        }

        return false;
    }

    // In the order in which the rules name the facts, so that the same walk is made everywhere.
    private Feitadres? Kies(Toetsregel regel)
    {
        var open = new HashSet<Feitadres>();
        regel.Openstaand(_zicht, open);
        Feitadres? uit = null;
        foreach (Feitadres adres in open)
        {
            uit = uit is { } eerste && (_rang[eerste.Feit], eerste).CompareTo((_rang[adres.Feit], adres)) <= 0 ? uit : adres;
        }

        return uit;
    }

    private Zicht Leeg(int? aantalDicta)
    {
        var zicht = new Zicht(new([], aantalDicta), _set.Feiten, _set.AfgeleideFeiten, metKandidaten: false);
        foreach (Aspect aspect in _set.Aspecten)
        {
            zicht.ZetPunten(aspect.Id, 0, _set.Regels.Where(r => string.Equals(r.Aspect, aspect.Id, StringComparison.Ordinal)).Sum(r => r.Gewicht));
        }

        foreach ((Feitadres adres, Mogelijkheden waarde) in _bekend)
        {
            zicht.Zet(adres, waarde);
        }

        return zicht;
    }
}

/// <summary>Where every rule of a walk is decided.</summary>
/// <param name="Kernen">What the rules say, in the order given.</param>
/// <param name="Feiten">The facts filled in; the others do not matter. Changes when the walk goes on.</param>
/// <param name="Zicht">The facts as rules see them. Changes when the walk goes on.</param>
internal sealed record Einde(IReadOnlyList<Regelkern> Kernen, IReadOnlyList<(Feitadres Adres, Mogelijkheden Waarde)> Feiten, Zicht Zicht);
