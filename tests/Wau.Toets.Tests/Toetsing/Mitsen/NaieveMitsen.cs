using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Mitsen;

namespace Wau.Toets.Tests.Toetsing.Mitsen;

/// <summary>Conditions by trying every set of values with a full run each, written down a second time from the design: 4.6.</summary>
internal sealed class NaieveMitsen(Willekeurig w, Proefset set, Dictionary<Feitadres, Mogelijkheden> bekend)
{
    private readonly Beoordeling _basis = set.Beoordeel(w.Kijk(bekend));

    /// <summary>For every aim the smallest sets of addresses that reach it.</summary>
    public SortedDictionary<string, HashSet<string>> Kleinste()
    {
        var uit = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        Feitadres[] adressen = [.. w.Adressen.Where(a => w.Catalogus.Zoek(a.Feit)!.HaalbareWaarden.Count > 0 && Bestaat(a))];
        foreach (Feitadres[] keuze in Deelverzamelingen(adressen, 3))
        {
            foreach (string doel in Toekenningen(keuze).SelectMany(t => Bereikt(Na(t))).Distinct(StringComparer.Ordinal))
            {
                HashSet<string> gevonden = uit.TryGetValue(doel, out HashSet<string>? al) ? al : uit[doel] = new(StringComparer.Ordinal);
                if (!gevonden.Any(g => g.Split(' ').All(deel => keuze.Any(k => string.Equals(k.ToString(), deel, StringComparison.Ordinal)))))
                {
                    gevonden.Add(Naam(keuze));
                }
            }
        }

        // What takes a blockade away is better than what makes it uncertain.
        foreach (string doel in uit.Keys.Where(k => k.StartsWith("blokkade", StringComparison.Ordinal)).ToArray())
        {
            uit.Remove(doel.Replace("blokkade", "open", StringComparison.Ordinal));
        }

        return uit;
    }

    public static string Naam(IEnumerable<Feitadres> adressen) => string.Join(' ', adressen.Order().Select(a => a.ToString()));

    /// <summary>Everything that is better than before, rules that no longer apply kept as they were.</summary>
    public IEnumerable<string> Bereikt(Beoordeling na)
    {
        Dictionary<string, Regelstand> streng = na.Regels.ToDictionary(
            r => r.Key,
            r => r.Value.Uitkomst == Uitkomst.NietVanToepassing ? _basis.Regels[r.Key] : r.Value,
            StringComparer.Ordinal);
        string[] blokkades = [.. _basis.Regels.Where(r => r.Value.Ernst == Ernst.Blokkade).Select(r => r.Key)];
        string[] weg = [.. blokkades.Where(b => streng[b].ErgsteErnst != Ernst.Blokkade)];
        foreach (string regel in weg)
        {
            yield return $"blokkade {regel}";
        }

        foreach (string regel in blokkades.Where(b => streng[b].Ernst != Ernst.Blokkade))
        {
            yield return $"open {regel}";
        }

        if (blokkades.Length > 1 && weg.Length == blokkades.Length)
        {
            yield return "alle blokkades";
        }

        Dictionary<string, Aspectstand> aspecten = set.Aspecten.ToDictionary(a => a.Id, a => Stand(a, streng), StringComparer.Ordinal);
        foreach (Aspect a in set.Aspecten)
        {
            (Aspectstand eerder, Aspectstand nu) = (_basis.Aspecten[a.Id], aspecten[a.Id]);
            if (eerder.KanOntbreken || nu.KanOntbreken)
            {
                continue;
            }

            for (int band = eerder.Banden.Max(b => Plek(a, b)) + 1; band <= nu.Banden.Min(b => Plek(a, b)); band++)
            {
                yield return $"band {a.Id} {a.Banden[band].Id}";
            }
        }

        Oordeelsoort[] oordelen = [.. Oordeel(streng, aspecten)];
        // Where no rule applies there is nothing to be better than.
        Oordeelsoort best = _basis.Oordeel.Mogelijk.Where(o => o != Oordeelsoort.GeenOordeel).DefaultIfEmpty(Oordeelsoort.NogNietTeBepalen).Max();
        for (Oordeelsoort o = best + 1; best != Oordeelsoort.NogNietTeBepalen && o <= Oordeelsoort.Uitvoerbaar && !oordelen.Contains(Oordeelsoort.GeenOordeel) && o <= oordelen.Min(); o++)
        {
            if (o > Oordeelsoort.NietUitvoerbaar)
            {
                yield return $"oordeel {o}";
            }
        }
    }

    public Beoordeling Na(IEnumerable<KeyValuePair<Feitadres, Mogelijkheden>> toekenning) => set.Beoordeel(w.Kijk(Bekend(toekenning)));

    public Dictionary<Feitadres, Mogelijkheden> Bekend(IEnumerable<KeyValuePair<Feitadres, Mogelijkheden>> toekenning)
    {
        var nieuw = new Dictionary<Feitadres, Mogelijkheden>(bekend);
        foreach ((Feitadres adres, Mogelijkheden waarde) in toekenning)
        {
            nieuw[adres] = waarde;
        }

        return nieuw;
    }

    private static int Plek(Aspect aspect, string band) => aspect.Banden.ToList().FindIndex(b => string.Equals(b.Id, band, StringComparison.Ordinal));

    private bool Bestaat(Feitadres adres) =>
        adres.Voor is null || w.Kijk(bekend).Leden(w.Catalogus.Zoek(adres.Feit)!.Bereik).Bekend.Contains(adres.Voor, StringComparer.Ordinal);

    private IEnumerable<KeyValuePair<Feitadres, Mogelijkheden>[]> Toekenningen(Feitadres[] keuze) => keuze.Aggregate(
        (IEnumerable<KeyValuePair<Feitadres, Mogelijkheden>[]>)[[]],
        (tot, adres) => tot.SelectMany(t => w.Catalogus.Zoek(adres.Feit)!.HaalbareWaarden
            .Where(v => !v.Equals(bekend.GetValueOrDefault(adres) ?? w.Domein(adres)))
            .Select(v => (KeyValuePair<Feitadres, Mogelijkheden>[])[.. t, new(adres, v)])));

    private static IEnumerable<Feitadres[]> Deelverzamelingen(Feitadres[] van, int hoogstens)
    {
        IEnumerable<Feitadres[]> laag = [[]];
        for (int n = 1; n <= hoogstens; n++)
        {
            laag = [.. laag.SelectMany(deel => van.Where(a => deel.Length == 0 || a > deel[^1]).Select(a => (Feitadres[])[.. deel, a]))];
            foreach (Feitadres[] keuze in laag)
            {
                yield return keuze;
            }
        }
    }

    private Aspectstand Stand(Aspect aspect, Dictionary<string, Regelstand> regels)
    {
        Regelstand[] eigen = [.. set.Regels.Where(r => string.Equals(r.Aspect, aspect.Id, StringComparison.Ordinal)).Select(r => regels[r.Id])];
        int van = eigen.Sum(r => r.Punten.Van);
        int tot = eigen.Sum(r => r.Punten.Tot);
        Ernst zeker = eigen.Select(r => r.Ernst).DefaultIfEmpty(Ernst.Geen).Min();
        var banden = new SortedSet<int>();
        foreach (Ernst ernst in eigen.SelectMany(r => r.MogelijkeErnst).Where(e => e <= zeker).Append(zeker))
        {
            for (int p = van; p <= tot; p++)
            {
                int opPunten = Enumerable.Range(0, aspect.Banden.Count).First(i => p >= aspect.Banden[i].Vanaf);
                banden.Add(Math.Min(opPunten, ernst == Ernst.Blokkade ? 0 : ernst == Ernst.Knelpunt ? 1 : int.MaxValue));
            }
        }

        return new() { Punten = new(van, tot), Opgeteld = new(van, tot), IsExact = false, Banden = [.. banden.Select(b => aspect.Banden[b].Id)], KanOntbreken = !eigen.Any(r => r.IsVanToepassing), Grond = default };
    }

    private static IEnumerable<Oordeelsoort> Oordeel(Dictionary<string, Regelstand> regels, Dictionary<string, Aspectstand> aspecten) =>
        Oordeelbepaling.Stand(Oordeelbits(regels, aspecten)).Mogelijk;

    private static uint Oordeelbits(Dictionary<string, Regelstand> regels, Dictionary<string, Aspectstand> aspecten)
    {
        if (regels.Values.Any(r => r.Ernst == Ernst.Blokkade))
        {
            return 1u << (int)Oordeelsoort.NietUitvoerbaar;
        }

        bool rood(Aspectstand a) => a.Banden.Count > 0 && string.Equals(a.Banden[0], "rood", StringComparison.Ordinal);
        bool zekerMits = regels.Values.Any(r => r.Ernst == Ernst.Knelpunt) || aspecten.Values.Any(a => a.Banden.Count == 1 && !a.KanOntbreken && rood(a));
        bool kanMits = zekerMits || regels.Values.Any(r => r.MogelijkeErnst.Contains(Ernst.Knelpunt)) || aspecten.Values.Any(rood);
        return (regels.Values.Any(r => r.ErgsteErnst == Ernst.Blokkade) ? 1u << (int)Oordeelsoort.NietUitvoerbaar : 0)
            | (kanMits ? 1u << (int)Oordeelsoort.UitvoerbaarMits : 0)
            | (!zekerMits && regels.Values.Any(r => r.Uitkomst != Uitkomst.NietVanToepassing) ? 1u << (int)Oordeelsoort.Uitvoerbaar : 0)
            | (!regels.Values.Any(r => r.IsVanToepassing) ? 1u << (int)Oordeelsoort.GeenOordeel : 0);
    }
}
