using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Mitsen;

namespace Wau.Toets.Tests.Toetsing.Mitsen;

public sealed class MitszoekerTests
{
    [Fact]
    public void Alle_kleinste_mitsen_worden_gevonden_en_geen_andere()
    {
        int mitsen = 0;
        var soorten = new HashSet<Mitseffectsoort>();
        for (int zaad = 0; zaad < 3000; zaad++)
        {
            (Willekeurig w, Proefset set, Dictionary<Feitadres, Mogelijkheden> bekend) = Geval(zaad);
            (Reeks<Mits> gevonden, int volledig) = Zoek(w, set, bekend);
            if (gevonden.Count == 0 && zaad % 10 != 0)
            {
                // Nothing found is the common case; one in ten is enough to see that there was nothing.
                continue;
            }

            var kleinste = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
            var naief = new NaieveMitsen(w, set, bekend);
            foreach (Mits mits in gevonden)
            {
                foreach (string doel in naief.Bereikt(naief.Na(mits.Wijzigingen.Select(x => KeyValuePair.Create(x.Adres, x.Naar)))))
                {
                    (kleinste.TryGetValue(doel, out HashSet<string>? al) ? al : kleinste[doel] = new(StringComparer.Ordinal)).Add(NaieveMitsen.Naam(mits.Wijzigingen.Select(x => x.Adres)));
                }
            }

            SortedDictionary<string, HashSet<string>> verwacht = naief.Kleinste();
            foreach (string doel in kleinste.Keys.Where(k => !verwacht.ContainsKey(k) && k.StartsWith("open", StringComparison.Ordinal)).ToArray())
            {
                kleinste.Remove(doel);
            }

            Assert.Equal(3, volledig);
            Assert.Equal($"Zaad {zaad}\n{Tekst(verwacht)}", $"Zaad {zaad}\n{Tekst(Zonder(kleinste))}");
            mitsen += gevonden.Count;
            soorten.UnionWith(gevonden.SelectMany(m => m.Effecten).Select(e => e.Soort));
        }

        Assert.InRange(mitsen, 400, int.MaxValue);
        Assert.Equal(5, soorten.Count);
    }

    [Fact]
    public void Wat_een_mits_belooft_geldt_in_elke_voltooiing()
    {
        int gezien = 0;
        for (int zaad = 0; zaad < 3000; zaad++)
        {
            (Willekeurig w, Proefset set, Dictionary<Feitadres, Mogelijkheden> bekend) = Geval(zaad);
            var naief = new NaieveMitsen(w, set, bekend);
            foreach (Mits mits in Zoek(w, set, bekend).Mitsen)
            {
                var nieuw = naief.Bekend(mits.Wijzigingen.Select(x => KeyValuePair.Create(x.Adres, x.Naar)));
                foreach (NaieveToets wereld in w.Voltooiingen(nieuw, 20).Select(v => new NaieveToets(set, v)))
                {
                    Assert.All(mits.Effecten, e => Assert.True(Klopt(e, wereld, set, mits), $"Zaad {zaad}: {e}"));
                    gezien++;
                }
            }
        }

        Assert.InRange(gezien, 2000, int.MaxValue);
    }

    [Fact]
    public void Zonder_proeven_wordt_er_niet_gezocht_en_met_weinig_staat_er_hoe_ver()
    {
        (int afgebroken, int heel) = (0, 0);
        for (int zaad = 0; zaad < 300; zaad++)
        {
            (Willekeurig w, Proefset set, Dictionary<Feitadres, Mogelijkheden> bekend) = Geval(zaad);
            // What makes a blockade uncertain is left out when something better is found, so it may be there in half a search only.
            Mits[] alle = [.. Zoek(w, set, bekend).Mitsen.Where(m => m.Effecten[0].Soort != Mitseffectsoort.BlokkadeOpen)];
            (Reeks<Mits> gevonden, int volledig) = Zoek(w, set, bekend, proeven: 3);
            Mits[] deel = [.. gevonden.Where(m => m.Effecten[0].Soort != Mitseffectsoort.BlokkadeOpen)];

            Assert.Empty(Zoek(w, set, bekend, proeven: 0).Mitsen);
            HashSet<string> namen = [.. alle.Select(m => NaieveMitsen.Naam(m.Wijzigingen.Select(x => x.Adres)))];
            Assert.All(deel, m => Assert.Contains(NaieveMitsen.Naam(m.Wijzigingen.Select(x => x.Adres)), namen));
            Assert.Equal(alle.Count(m => m.Wijzigingen.Count <= volledig), deel.Count(m => m.Wijzigingen.Count <= volledig));
            afgebroken += volledig < 3 ? 1 : 0;
            heel += volledig == 3 ? 1 : 0;
        }

        Assert.True(afgebroken > 10 && heel > 10, $"{afgebroken} afgebroken, {heel} heel");
    }

    private static (Willekeurig W, Proefset Set, Dictionary<Feitadres, Mogelijkheden> Bekend) Geval(int zaad)
    {
        var w = new Willekeurig(zaad, alleFeiten: true);
        return (w, new(w), w.Gedeeltelijk(0.15));
    }

    private static (Reeks<Mits> Mitsen, int Volledig) Zoek(Willekeurig w, Proefset set, Dictionary<Feitadres, Mogelijkheden> bekend, int proeven = 1_000_000)
    {
        var boek = new Regelboek(set.Aspecten, set.Regels.Select(r => new Dataregel(r)));
        return new Mitszoeker(boek, w.Catalogus, null, new(boek, null, w.Kijk(bekend)), proeven).Zoek();
    }

    private static bool Klopt(Mitseffect effect, NaieveToets na, Proefset set, Mits mits) => effect.Soort switch
    {
        Mitseffectsoort.Blokkade => na.Regels[effect.Regel!].Ernst != Ernst.Blokkade,
        Mitseffectsoort.BlokkadeOpen => true,
        Mitseffectsoort.AlleBlokkades => mits.Effecten.Where(e => e.Regel is not null).All(e => na.Regels[e.Regel!].Ernst != Ernst.Blokkade),
        Mitseffectsoort.Oordeel => mits.Oordeel.Mogelijk.Contains(na.Oordeel),
        // Rules that no longer apply only make it better, so the band is one of those named or a better one.
        _ => na.Banden[effect.Aspect!] is not { } band || band >= Plek(set, effect),
    };

    private static int Plek(Proefset set, Mitseffect effect) =>
        set.Aspecten.First(a => string.Equals(a.Id, effect.Aspect, StringComparison.Ordinal)).Banden.ToList().FindIndex(b => string.Equals(b.Id, effect.Naar[0], StringComparison.Ordinal));

    /// <summary>Leaves the smallest of every aim: a condition is also named for what it gives besides.</summary>
    private static SortedDictionary<string, HashSet<string>> Zonder(SortedDictionary<string, HashSet<string>> alle)
    {
        foreach (HashSet<string> namen in alle.Values)
        {
            namen.RemoveWhere(n => namen.Any(k => k.Length < n.Length && k.Split(' ').All(deel => n.Split(' ').Contains(deel, StringComparer.Ordinal))));
        }

        return alle;
    }

    private static string Tekst(SortedDictionary<string, HashSet<string>> doelen) =>
        string.Join('\n', doelen.Select(d => $"{d.Key}: {string.Join(" | ", d.Value.Order(StringComparer.Ordinal))}"));
}
