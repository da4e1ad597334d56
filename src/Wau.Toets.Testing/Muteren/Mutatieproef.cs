using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Testing.Zoeken;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Muteren;

/// <summary>Tries mutants: do examples notice, and if not, is there anything to notice?</summary>
internal sealed class Mutatieproef(Regelset set, Voorbeeldbank bank, int budget)
{
    private readonly Voorbeeldmaker _maker = new(set);
    private readonly Proefvoorraad _voorraad = new(set);
    private readonly Bandzoeker _banden = new(set, new(set), budget);
    private int _evaluaties;

    public Mutatieverslag Doe()
    {
        Mutant[] mutanten = [.. Mutator.Van(set).Select(Probeer)];
        return new() { Mutanten = [.. mutanten], Aanvulling = _maker.Aanvulling, Evaluaties = _evaluaties };
    }

    private Mutant Probeer(Mutatie mutatie)
    {
        var mutant = new Mutant
        {
            Soort = mutatie.Soort,
            Pakket = mutatie.Onderdeel.Pakket,
            Onderdeel = mutatie.Onderdeel.Id,
            Plaats = mutatie.Pad,
            Was = mutatie.Was,
            Wordt = mutatie.Wordt,
            Stand = Mutantstand.NietBewezen,
        };
        if (GedoodDoor(mutatie.Variant) is { } voorbeeld)
        {
            return mutant with { Stand = Mutantstand.Gedood, GedoodDoor = voorbeeld.Naam };
        }

        Verschil verschil = Vergelijk(mutatie.Variant);
        if (verschil.Voorbeeld is { } nieuw && !_maker.IsGedood(mutatie.Variant))
        {
            _maker.Voeg(nieuw);
        }

        return mutant with
        {
            Stand = verschil.Is ? Mutantstand.Overleeft : verschil.IsVolledig ? Mutantstand.Gelijkwaardig : Mutantstand.NietBewezen,
            Voorbeeld = verschil.Voorbeeld,
        };
    }

    private Voorbeeld? GedoodDoor(Variant variant)
    {
        foreach ((int plaats, Dataregel regel) in variant.Regels)
        {
            foreach (Proef proef in bank.Van(plaats))
            {
                _evaluaties++;
                if (proef.Kern(regel).Uitkomst != proef.Verwacht)
                {
                    return proef.Voorbeeld;
                }
            }
        }

        return set.Boek.LeestPunten ? GedoodInGeheel(variant) : bank.MetBanden.FirstOrDefault(v => v.Merkt(variant))?.Voorbeeld;
    }

    /// <summary>Also through rules that read the points of an aspect.</summary>
    private Voorbeeld? GedoodInGeheel(Variant variant)
    {
        Regelboek boek = variant.Boek(set);
        foreach (Voorbeeld voorbeeld in bank.Alle)
        {
            _evaluaties += boek.Regels.Count;
            Beoordeling oud = bank.Heel(voorbeeld);
            Beoordeling nieuw = Voorbeeldproef.Beoordeel(set, boek, voorbeeld);
            if (voorbeeld.Verwacht.Any(v => oud.Regels[v.Regel].Uitkomst == v.Uitkomst && nieuw.Regels[v.Regel].Uitkomst != v.Uitkomst)
                || voorbeeld.Banden.Any(b => string.Equals(oud.Aspecten[b.Aspect].Band, b.Band, StringComparison.Ordinal) && !string.Equals(nieuw.Aspecten[b.Aspect].Band, b.Band, StringComparison.Ordinal)))
            {
                return voorbeeld;
            }
        }

        return null;
    }

    private Verschil Vergelijk(Variant variant)
    {
        var uit = new Verschil(false, true, null);
        foreach ((int plaats, Dataregel regel) in variant.Regels)
        {
            Verschil verschil = Vergelijk(plaats, regel, variant);
            if (verschil.Voorbeeld is not null)
            {
                return verschil;
            }

            uit = new(uit.Is || verschil.Is, uit.IsVolledig && verschil.IsVolledig, null);
        }

        return uit;
    }

    // First an outcome that differs, since examples state outcomes; failing that, points or severity, which show in a band.
    private Verschil Vergelijk(int plaats, Dataregel regel, Variant variant)
    {
        Voorbeeld? voorbeeld = null;
        bool anders = false;
        Reeks<Vondst> alleenBand = [];
        var doorloper = new Doorloper(set, [set.Boek.Regels[plaats], regel], _voorraad, budget);
        doorloper.Loop(einde =>
        {
            (Regelkern oud, Regelkern nieuw) = (einde.Kernen[0], einde.Kernen[1]);
            if (oud.Uitkomst == nieuw.Uitkomst)
            {
                if (!Uitspraak.IsZelfde(oud, nieuw) && alleenBand.Count < Bandzoeker.MeesteVondsten)
                {
                    alleenBand = [.. alleenBand, new([.. einde.Feiten], oud.Uitkomst)];
                }

                return false;
            }

            anders = true;
            voorbeeld = _maker.Maak(einde.Feiten, plaats, oud.Uitkomst, $"anders dan {Codenaam(nieuw)}");
            return voorbeeld is not null;
        });
        _evaluaties += doorloper.Evaluaties;
        if (voorbeeld is null && alleenBand.Count > 0)
        {
            voorbeeld = _banden.Zoek(plaats, variant, alleenBand);
            anders = true;
        }

        bool volledig = doorloper.IsVolledig || (!anders && Doorloper.IsZelfdeVoorwaarde(set, set.Boek.Regels[plaats].Regel, regel.Regel, _voorraad, budget));
        return new(anders, volledig, voorbeeld);
    }

    private static string Codenaam(Regelkern kern) => Invoer.Codenaam.Van(kern.Uitkomst);

    private sealed record Verschil(bool Is, bool IsVolledig, Voorbeeld? Voorbeeld);
}

/// <summary>Facts that decide a rule.</summary>
/// <param name="Feiten">The facts.</param>
/// <param name="Uitkomst">The outcome of the rule as it is.</param>
internal sealed record Vondst(Reeks<(Feiten.Feitadres Adres, Feiten.Mogelijkheden Waarde)> Feiten, Uitkomst Uitkomst);
