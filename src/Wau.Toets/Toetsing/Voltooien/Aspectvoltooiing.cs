using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>The unresolved rules of one aspect, ready to go through every completion of their open facts.</summary>
internal sealed class Aspectvoltooiing
{
    /// <summary>Most open facts of one aspect: a bit for each.</summary>
    private const int MeesteFeiten = 64;

    private readonly Uitslag _vast;
    private readonly int[] _plekken;
    private readonly Restregel[] _regels;
    private readonly Openfeit[] _feiten;
    private readonly int _meesteProeven;
    private readonly int _meestePunten;

    private Aspectvoltooiing(Uitslag vast, int[] plekken, Restregel[] regels, Openfeit[] feiten, int meesteProeven)
    {
        _meestePunten = vast.Punten + regels.Sum(r => r.Regel.Gewicht);
        _vast = vast;
        _plekken = plekken;
        _regels = regels;
        _feiten = feiten;
        _meesteProeven = meesteProeven;
    }

    /// <summary>Reads what is left of the unresolved rules; null when they hang on more than facts that are compared with constants.</summary>
    /// <param name="boek">The rules.</param>
    /// <param name="bord">Where they stand.</param>
    /// <param name="open">Their open facts, see <see cref="Regelboek.Open"/>.</param>
    /// <param name="aspect">Place of the aspect.</param>
    /// <param name="meesteProeven">Most values to try.</param>
    public static Aspectvoltooiing? Lees(Regelboek boek, Rekenbord bord, IReadOnlyDictionary<Feitadres, List<int>> open, int aspect, int meesteProeven)
    {
        (int begin, int einde) = boek.Plaatsen(aspect);
        var vast = Uitslag.Geen;
        var plekken = new List<int>();
        for (int i = begin; i < einde; i++)
        {
            Regelkern kern = bord.Regels[i];
            if (kern.IsBeslist)
            {
                vast += Uitslag.Van(kern);
                continue;
            }

            if (kern.Uitkomst == Uitkomst.Fout || !boek.IsVoltooibaar(i) || bord.WachtOpPeildatum(boek.Regels[i].Regel))
            {
                return null;
            }

            plekken.Add(i);
        }

        return Feiten(boek, bord.Zicht, open, aspect) is { } feiten && Regels(boek, bord.Zicht, plekken, feiten) is { } regels
            ? new(vast, [.. plekken], regels, feiten, meesteProeven)
            : null;
    }

    /// <summary>What the completions come to; null when that takes more values than may be tried.</summary>
    public Uitslagen? Reken() => new Voltooier(_regels, _feiten, _meesteProeven, _meestePunten).Reken(_vast);

    /// <summary>What the completions come to in which a certain step of an unresolved rule counts.</summary>
    /// <param name="plek">Place of the rule in the rule book.</param>
    /// <param name="trap">Position of the step.</param>
    public IEnumerable<Uitslag> Met(int plek, int trap)
    {
        // The step gets so many points more that its completions can be told from the others.
        int merk = _meestePunten + 1;
        int i = Array.IndexOf(_plekken, plek);
        Regel regel = _regels[i].Regel;
        Restregel[] regels = [.. _regels];
        regels[i] = regels[i].Als(regel with { Trappen = [.. regel.Trappen.Select((t, n) => n == trap ? t with { Verliest = t.Verliest + merk } : t)] });
        Uitslagen uitslagen = new Voltooier(regels, _feiten, _meesteProeven, _meestePunten + merk).Reken(_vast)!;
        return uitslagen.Alle.Where(u => u.Punten >= merk).Select(u => u with { Punten = u.Punten - merk });
    }

    /// <summary>The open facts in the order in which they are tried; null when not every kind of value of one can be tried.</summary>
    private static Openfeit[]? Feiten(Regelboek boek, Zicht zicht, IReadOnlyDictionary<Feitadres, List<int>> open, int aspect)
    {
        (int begin, int einde) = boek.Plaatsen(aspect);
        var adressen = new List<Feitadres>();
        foreach ((Feitadres adres, List<int> regels) in open)
        {
            if (!regels.Exists(r => r >= begin && r < einde))
            {
                continue;
            }

            // Who takes part also follows from who answered, so an open list of members is more than a fact compared with constants.
            if (string.Equals(adres.Feit, Feitencatalogus.Organisatielijst, StringComparison.Ordinal) || !boek.Vak(aspect, adres.Feit).IsUitputtend(zicht.Waarde(adres.Feit, adres.Voor)))
            {
                return null;
            }

            adressen.Add(adres);
        }

        Openfeit[] feiten = [.. adressen.OrderBy(a => boek.Rang(aspect, a.Feit)).ThenBy(a => a)
            .Select((a, i) => new Openfeit(i, a, boek.Vak(aspect, a.Feit).Proefwaarden(zicht.Waarde(a.Feit, a.Voor))))];
        return feiten.Length > MeesteFeiten || Array.Exists(feiten, f => f.Waarden.Count > Openfeit.MeesteWaarden) ? null : feiten;
    }

    private static Restregel[]? Regels(Regelboek boek, Zicht zicht, List<int> plekken, Openfeit[] feiten)
    {
        var lezer = new Restlezer(zicht, feiten.ToDictionary(f => f.Adres));
        var uit = new Restregel[plekken.Count];
        for (int i = 0; i < uit.Length; i++)
        {
            if (lezer.Lees(boek.Regels[plekken[i]].Regel) is not { } rest)
            {
                return null;
            }

            uit[i] = rest;
        }

        return uit;
    }
}
