using System.Numerics;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>Runs all rules over the facts as one assessment sees them.</summary>
internal sealed class Beoordelaar(Regelboek boek, DateOnly? peildatum)
{
    public Beoordeling Beoordeel(Zicht zicht)
    {
        var standen = new Dictionary<string, Regelstand>(boek.Regels.Count, StringComparer.Ordinal);
        var aspecten = new Dictionary<string, Aspectstand>(StringComparer.Ordinal);
        var fouten = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Aspect aspect in boek.AspectenInRekenvolgorde)
        {
            foreach (Toetsregel regel in boek.RegelsVan(aspect.Id))
            {
                standen[regel.Regel.Id] = Stand(regel, zicht, fouten);
            }

            aspecten[aspect.Id] = Aspectstand(aspect, standen);
            zicht.ZetPunten(aspect.Id, aspecten[aspect.Id].Punten.Van, aspecten[aspect.Id].Punten.Tot);
        }

        return new(standen, aspecten, Oordeelbepaling.Bepaal(boek.Aspecten, standen.Values, aspecten), fouten);
    }

    /// <summary>The aspects and verdict as they would be if one fact had a value: only the rules that read it are run again.</summary>
    public Proefuitslag Proef(Zicht zicht, Beoordeling basis, Feitadres adres, Mogelijkheden waarde)
    {
        if (boek.LeestPunten)
        {
            Beoordeling heel = zicht.Proef(adres, waarde, Beoordeel);
            foreach (Aspect aspect in boek.Aspecten)
            {
                zicht.ZetPunten(aspect.Id, basis.Aspecten[aspect.Id].Punten.Van, basis.Aspecten[aspect.Id].Punten.Tot);
            }

            return new(heel.Aspecten, heel.Oordeel);
        }

        var anders = new Dictionary<string, Regelstand>(StringComparer.Ordinal);
        var geraakt = new HashSet<string>(StringComparer.Ordinal);
        var fouten = new Dictionary<string, string>(StringComparer.Ordinal);
        zicht.Proef(adres, waarde, z =>
        {
            foreach (Toetsregel regel in boek.RegelsMet(adres.Feit))
            {
                anders[regel.Regel.Id] = Stand(regel, z, fouten);
                geraakt.Add(regel.Regel.Aspect);
            }

            return true;
        });
        var aspecten = new Dictionary<string, Aspectstand>(boek.Aspecten.Count, StringComparer.Ordinal);
        var standen = new List<Regelstand>(boek.Regels.Count);
        foreach (Aspect aspect in boek.Aspecten)
        {
            int begin = standen.Count;
            standen.AddRange(boek.RegelsVan(aspect.Id).Select(r => anders.GetValueOrDefault(r.Regel.Id) ?? basis.Regels[r.Regel.Id]));
            aspecten[aspect.Id] = geraakt.Contains(aspect.Id) ? Bandbepaling.Stand(aspect, [.. standen[begin..]]) : basis.Aspecten[aspect.Id];
        }

        return new(aspecten, Oordeelbepaling.Bepaal(boek.Aspecten, standen, aspecten));
    }

    private Aspectstand Aspectstand(Aspect aspect, Dictionary<string, Regelstand> standen) =>
        Bandbepaling.Stand(aspect, [.. boek.RegelsVan(aspect.Id).Select(r => standen[r.Regel.Id])]);

    private Regelstand Stand(Toetsregel regel, Zicht zicht, Dictionary<string, string> fouten)
    {
        Regel gegevens = regel.Regel;
        if (Geldigheid(gegevens) is { } geldigheid)
        {
            return Maak(gegevens, geldigheid, Uitkomst.Onbekend);
        }

        try
        {
            Regeluitslag uitslag = regel.Beoordeel(zicht);
            return Maak(gegevens, uitslag, Onopgelost(regel, uitslag, zicht));
        }
#pragma warning disable CA1031 // A rule that throws never takes the report down: it is faulty, the rest stands.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            fouten[gegevens.Id] = fout is OverflowException ? "een getal of datum werd te groot" : fout.GetType().Name;
            return Maak(gegevens, Regeluitslag.Alles(gegevens.Trappen.Count), Uitkomst.Fout);
        }
    }

    /// <summary>True when only the reference date can resolve the rule: answering facts does not.</summary>
    public bool WachtOpPeildatum(Regel regel) => regel.GeldigOp(peildatum) == Waarheid.Onbekend;

    /// <summary>Null when the rule holds on the reference date.</summary>
    private Regeluitslag? Geldigheid(Regel regel) => regel.GeldigOp(peildatum) switch
    {
        Waarheid.Waar => null,
        Waarheid.Onwaar => Regeluitslag.NietVanToepassing,
        _ => Regeluitslag.Alles(regel.Trappen.Count),
    };

    private static Uitkomst Onopgelost(Toetsregel regel, Regeluitslag uitslag, Zicht zicht)
    {
        if (!zicht.HeeftTegenstrijdigheid || uitslag.VanToepassing == Waarheid.Onwaar || IsOpgelost(uitslag))
        {
            return Uitkomst.Onbekend;
        }

        var open = new HashSet<Feitadres>();
        regel.Openstaand(zicht, open);
        return open.Any(a => zicht.Oorzaak(a) == Oorzaak.Tegenstrijdig) ? Uitkomst.Tegenstrijdig : Uitkomst.Onbekend;
    }

    private static bool IsOpgelost(Regeluitslag uitslag) =>
        uitslag.VanToepassing == Waarheid.Waar && BitOperations.PopCount(uitslag.Trappen) + (uitslag.GeenTrap ? 1 : 0) == 1;

    private static Regelstand Maak(Regel regel, Regeluitslag uitslag, Uitkomst onopgelost)
    {
        if (uitslag.VanToepassing == Waarheid.Onwaar)
        {
            return new() { Uitkomst = Uitkomst.NietVanToepassing, Punten = default, Ernst = Ernst.Geen, ErgsteErnst = Ernst.Geen, MogelijkeErnst = [Ernst.Geen], IsVanToepassing = false };
        }

        List<(int Punten, Ernst Ernst)> opties = [.. Opties(regel, uitslag)];
        if (uitslag.VanToepassing == Waarheid.Onbekend || uitslag.GeenTrap)
        {
            opties.Add((0, Ernst.Geen));
        }

        bool opgelost = onopgelost != Uitkomst.Fout && IsOpgelost(uitslag);
        var punten = new Puntenbereik(opties.Min(o => o.Punten), opties.Max(o => o.Punten));
        return new()
        {
            Uitkomst = !opgelost ? onopgelost : punten.Van == 0 ? Uitkomst.Voldoet : punten.Van < regel.Gewicht ? Uitkomst.Deels : Uitkomst.VoldoetNiet,
            Punten = punten,
            Ernst = opties.Max(o => o.Ernst),
            ErgsteErnst = opties.Min(o => o.Ernst),
            MogelijkeErnst = [.. opties.Select(o => o.Ernst).Distinct().Order()],
            Trap = opgelost && uitslag.Trappen != 0 ? BitOperations.TrailingZeroCount(uitslag.Trappen) : null,
            IsVanToepassing = uitslag.VanToepassing == Waarheid.Waar,
        };
    }

    private static IEnumerable<(int Punten, Ernst Ernst)> Opties(Regel regel, Regeluitslag uitslag)
    {
        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            if ((uitslag.Trappen & (1u << i)) != 0)
            {
                yield return (regel.Trappen[i].Verliest, regel.Trappen[i].Ernst);
            }
        }
    }
}
