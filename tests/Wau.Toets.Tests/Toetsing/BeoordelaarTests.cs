using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class BeoordelaarTests
{
    private const int Aantal = 3000;

    [Fact]
    public void Als_alles_bekend_is_staat_er_wat_het_ontwerp_zegt()
    {
        var oordelen = new HashSet<Oordeelsoort>();
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            Wereld wereld = w.Voltooiingen([], 1).First();
            var naief = new NaieveToets(set, wereld);

            Beoordeling uit = set.Beoordeel(w.Kijk(wereld.Waarden));

            oordelen.Add(naief.Oordeel);
            Assert.Equal((zaad, naief.Oordeel), (zaad, uit.Oordeel.Soort));
            Assert.All(uit.Regels, r => Assert.Equal(naief.Regels[r.Key], (r.Value.Uitkomst, r.Value.Punten.Van, r.Value.Ernst)));
            Assert.All(uit.Regels.Values, r => Assert.True(r is { IsBeslist: true, Punten.IsBeslist: true }));
            Assert.All(set.Aspecten, a => Assert.Equal(naief.Banden[a.Id] is { } b ? a.Banden[b].Id : null, uit.Aspecten[a.Id].Band));
            Assert.All(set.Aspecten, a => Assert.Equal(naief.Banden[a.Id] is null ? 0 : 1, uit.Aspecten[a.Id].Banden.Count));
        }

        Assert.Equal(4, oordelen.Count);
    }

    [Fact]
    public void Elke_voltooiing_ligt_binnen_wat_er_is_gezegd()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            Beoordeling ruim = set.Beoordeel(w.Kijk(bekend));

            foreach (Wereld wereld in w.Voltooiingen(bekend, 40))
            {
                var naief = new NaieveToets(set, wereld);
                Assert.True(ruim.Oordeel.Mogelijk.Contains(naief.Oordeel), $"Zaad {zaad}: oordeel {naief.Oordeel} valt buiten {ruim.Oordeel.Mogelijk}.");
                foreach (Aspect a in set.Aspecten)
                {
                    (Aspectstand stand, int punten) = (ruim.Aspecten[a.Id], naief.Punten[a.Id]);
                    Assert.True(stand.Punten.Omvat(new(punten, punten)), $"Zaad {zaad}, {a.Id}: {punten} valt buiten {stand.Punten}.");
                    Assert.True(naief.Banden[a.Id] is not { } b || stand.Banden.Contains(a.Banden[b].Id, StringComparer.Ordinal), $"Zaad {zaad}, {a.Id}: een band valt buiten {stand.Banden}.");
                }

                foreach ((string id, (Uitkomst uitkomst, int punten, Ernst ernst)) in naief.Regels)
                {
                    Regelstand stand = ruim.Regels[id];
                    Assert.True(stand.Punten.Omvat(new(punten, punten)) && stand.MogelijkeErnst.Contains(ernst) && ernst <= stand.Ernst && ernst >= stand.ErgsteErnst, $"Zaad {zaad}, {id}");
                    Assert.True(!stand.IsBeslist || stand.Uitkomst == uitkomst, $"Zaad {zaad}, {id}: {stand.Uitkomst} was beslist en werd {uitkomst}.");
                }
            }
        }
    }

    [Fact]
    public void Een_band_die_er_staat_geldt_in_elke_voltooiing()
    {
        // Seeds are named, so that a failure says which set to look at.
        var fout = new List<string>();
        for (int zaad = 0; zaad < 500; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            Beoordeling ruim = set.Beoordeel(w.Kijk(bekend));
            foreach (Aspect a in set.Aspecten.Where(a => ruim.Aspecten[a.Id].Band is not null))
            {
                if (w.Voltooiingen(bekend, 40).Any(v => new NaieveToets(set, v).Banden[a.Id] is null))
                {
                    fout.Add($"zaad {zaad} {a.Id}: {ruim.Aspecten[a.Id].Band} of geen band");
                }
            }
        }

        Assert.Empty(fout);
    }

    [Fact]
    public void Een_feit_erbij_versmalt()
    {
        int stappen = 0;
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            Feitadres[] open = [.. w.Adressen.Where(a => !bekend.ContainsKey(a))];
            if (open.Length == 0)
            {
                continue;
            }

            Beoordeling eerst = set.Beoordeel(w.Kijk(bekend));
            Feitadres adres = w.Kies(open);
            bekend[adres] = w.Deel(w.Mogelijk(adres, bekend));
            stappen++;
            Binnen(eerst, set.Beoordeel(w.Kijk(bekend)), $"Zaad {zaad}, {adres}");
        }

        Assert.InRange(stappen, Aantal / 2, Aantal);
    }

    [Fact]
    public void Wat_wordt_verwacht_ligt_binnen_wat_zeker_is()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk(onbekend: 0.7);
            var kandidaten = w.Gedeeltelijk(onbekend: 0.3);
            // What the text says about organisations is never the whole list.
            if (kandidaten.TryGetValue(new(Willekeurig.Lijst), out Mogelijkheden? lijst))
            {
                kandidaten[new(Willekeurig.Lijst)] = Mogelijkheden.Codes(((Codeverzameling)lijst).Bevat, Willekeurig.Organisaties);
            }

            Beoordeling zeker = set.Beoordeel(new(w.Blad(bekend, kandidaten), w.Catalogus, new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal), metKandidaten: false));
            Beoordeling verwacht = set.Beoordeel(w.Kijk(bekend, kandidaten));

            Binnen(zeker, verwacht, $"Zaad {zaad}");
            Assert.Equal(zeker.Oordeel, set.Beoordeel(w.Kijk(bekend)).Oordeel);
        }
    }

    [Fact]
    public void De_volgorde_van_regels_doet_er_niet_toe()
    {
        for (int zaad = 0; zaad < 1000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            Regel[] geschud = [.. set.Regels];
            Aspect[] aspecten = [.. set.Aspecten];
            w.Toeval.Shuffle(geschud);
            w.Toeval.Shuffle(aspecten);

            Beoordeling een = set.Beoordeel(w.Kijk(bekend));
            Beoordeling ander = Proefset.Van([.. aspecten], [.. geschud]).Beoordeel(w.Kijk(bekend));

            Binnen(een, ander, $"Zaad {zaad}");
            Binnen(ander, een, $"Zaad {zaad}");
        }
    }

    [Fact]
    public void Bijdragen_tellen_op_tot_het_aspect_en_een_blokkade_beslist()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            Beoordeling uit = set.Beoordeel(w.Kijk(w.Gedeeltelijk()));
            foreach (Aspect aspect in set.Aspecten)
            {
                Regelstand[] eigen = [.. set.Regels.Where(r => string.Equals(r.Aspect, aspect.Id, StringComparison.Ordinal)).Select(r => uit.Regels[r.Id])];
                Aspectstand stand = uit.Aspecten[aspect.Id];
                Assert.Equal((eigen.Sum(r => r.Punten.Van), eigen.Sum(r => r.Punten.Tot)), (stand.Opgeteld.Van, stand.Opgeteld.Tot));
                Assert.True(stand.Opgeteld.Omvat(stand.Punten));
                if (eigen.Any(r => r.Ernst == Ernst.Blokkade))
                {
                    Assert.Equal((aspect.Banden[0].Id, Bandgrond.Blokkade, Oordeelsoort.NietUitvoerbaar), (stand.Band, stand.Grond, uit.Oordeel.Soort));
                }
            }
        }
    }

    internal static void Binnen(Beoordeling ruim, Beoordeling smal, string wat)
    {
        Assert.True(smal.Oordeel.Mogelijk.All(ruim.Oordeel.Mogelijk.Contains), $"{wat}: oordeel {ruim.Oordeel.Mogelijk} werd {smal.Oordeel.Mogelijk}.");
        foreach ((string id, Aspectstand stand) in smal.Aspecten)
        {
            Assert.True(ruim.Aspecten[id].Punten.Omvat(stand.Punten), $"{wat}, {id}: {ruim.Aspecten[id].Punten} werd {stand.Punten}.");
            Assert.True(stand.Banden.All(ruim.Aspecten[id].Banden.Contains), $"{wat}, {id}: {ruim.Aspecten[id].Banden} werd {stand.Banden}.");
        }

        foreach ((string id, Regelstand stand) in smal.Regels)
        {
            Regelstand eerder = ruim.Regels[id];
            Assert.True(eerder.Punten.Omvat(stand.Punten) && stand.MogelijkeErnst.All(eerder.MogelijkeErnst.Contains), $"{wat}, {id}");
            Assert.True(!eerder.IsBeslist || (eerder.Uitkomst, eerder.Trap) == (stand.Uitkomst, stand.Trap), $"{wat}, {id}: {eerder.Uitkomst} werd {stand.Uitkomst}.");
        }
    }
}
