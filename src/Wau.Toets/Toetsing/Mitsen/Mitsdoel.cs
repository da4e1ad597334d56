using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>Something a condition can reach. Bands and verdicts have levels; a higher one is another aim.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Plek">Place of the rule or aspect; zero for the whole paper.</param>
/// <param name="Niveau">Position of the band, or the verdict, that must at least be certain; zero for blockades.</param>
/// <param name="Hindernissen">Places of the rules that stand in the way: every set of facts that reaches the aim changes each of them.</param>
/// <param name="MeestePunten">Most points the aspect may lose; <see cref="int.MaxValue"/> when points do not matter.</param>
internal sealed record Mitsdoel(Mitseffectsoort Soort, int Plek, int Niveau, int[] Hindernissen, int MeestePunten)
{
    /// <summary>The smallest sets of facts that reach it.</summary>
    public List<Mitsvondst> Gevonden { get; } = [];

    /// <summary>Everything that could be better than it is now.</summary>
    public static IEnumerable<Mitsdoel> Van(Regelboek boek, Mitsstand nu)
    {
        int[] blokkades = nu.RegelsMet(k => k.Ernst == Ernst.Blokkade);
        foreach (int regel in blokkades)
        {
            yield return new(Mitseffectsoort.Blokkade, regel, 0, [regel], int.MaxValue);
            yield return new(Mitseffectsoort.BlokkadeOpen, regel, 0, [regel], int.MaxValue);
        }

        if (blokkades.Length > 1)
        {
            yield return new(Mitseffectsoort.AlleBlokkades, 0, 0, blokkades, int.MaxValue);
        }

        for (int a = 0; a < boek.Aspecten.Count; a++)
        {
            Reeks<Band> banden = boek.Aspecten[a].Banden;
            for (int niveau = Math.Max(nu.Aspecten[a].BesteBand, 0) + 1; nu.Aspecten[a].Geldt && niveau < banden.Count; niveau++)
            {
                Ernst hoogstens = niveau > 1 ? Ernst.Knelpunt : Ernst.Blokkade;
                (int begin, int einde) = boek.Plaatsen(a);
                yield return new(Mitseffectsoort.Band, a, niveau, nu.RegelsMet(k => k.ErgsteErnst <= hoogstens, begin, einde), banden[niveau - 1].Vanaf - 1);
            }
        }

        for (Oordeelsoort oordeel = nu.BesteOordeel + 1; oordeel is Oordeelsoort.UitvoerbaarMits or Oordeelsoort.Uitvoerbaar; oordeel++)
        {
            Ernst hoogstens = oordeel == Oordeelsoort.Uitvoerbaar ? Ernst.Knelpunt : Ernst.Blokkade;
            yield return new(Mitseffectsoort.Oordeel, 0, (int)oordeel, nu.RegelsMet(k => k.ErgsteErnst <= hoogstens), int.MaxValue);
        }
    }

    /// <summary>True when the aim is reached for certain.</summary>
    public bool IsBereikt(Mitsstand stand) => Soort switch
    {
        Mitseffectsoort.Blokkade => stand.Regels[Plek].ErgsteErnst != Ernst.Blokkade,
        Mitseffectsoort.BlokkadeOpen => stand.Regels[Plek].Ernst != Ernst.Blokkade,
        Mitseffectsoort.AlleBlokkades => Array.TrueForAll(Hindernissen, h => stand.Regels[h].ErgsteErnst != Ernst.Blokkade),
        Mitseffectsoort.Band => stand.Aspecten[Plek] is { Geldt: true } aspect && aspect.ErgsteBand >= Niveau,
        _ => stand.ErgsteOordeel >= (Oordeelsoort)Niveau && stand.ErgsteOordeel != Oordeelsoort.GeenOordeel && !stand.KanZonderOordeel,
    };

    /// <summary>True when a set that was found is part of these candidates, so that nothing smaller is left to find.</summary>
    public bool HeeftDeel(ReadOnlySpan<int> kandidaten)
    {
        foreach (Mitsvondst vondst in Gevonden)
        {
            if (vondst.Kandidaten.Length < kandidaten.Length && vondst.IsDeelVan(kandidaten))
            {
                return true;
            }
        }

        return false;
    }
}
