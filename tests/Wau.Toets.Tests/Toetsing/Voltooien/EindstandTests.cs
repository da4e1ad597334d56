using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing.Voltooien;

public sealed class EindstandTests
{
    private static readonly Reeks<Aspect> Aspecten = [Proefset.Aspect("u", 9, 4), Proefset.Aspect("v", 9, 4)];

    [Theory]
    [InlineData(true, 0.01)]
    [InlineData(false, 0.01)]
    public void Wat_exact_heet_is_precies_wat_de_voltooiingen_bereiken(bool rechtstreeks, double minstens)
    {
        (int open, int exact, int smaller) = (0, 0, 0);
        for (int zaad = 0; zaad < 2000; zaad++)
        {
            var w = new Willekeurig(zaad);
            Proefset set = rechtstreeks ? Volledigheid.Rechtstreeks(w) : new Proefset(w);
            var bekend = w.Gedeeltelijk();
            if (Volledigheid.Alle(w, set, bekend, hoogstens: 1000) is not { } alle)
            {
                continue;
            }

            Beoordeling uit = set.Beoordeel(w.Kijk(bekend));
            foreach (Aspect aspect in set.Aspecten)
            {
                Aspectstand stand = uit.Aspecten[aspect.Id];
                open += stand.Opgeteld.IsBeslist ? 0 : 1;
                if (stand.IsExact)
                {
                    Assert.Equal((zaad, aspect.Id, Waar(aspect, alle)), (zaad, aspect.Id, Gezegd(stand)));
                    exact += stand.Opgeteld.IsBeslist ? 0 : 1;
                    smaller += stand.Opgeteld == stand.Punten ? 0 : 1;
                }
            }
        }

        // Not a rare case, and in a good part of it the sum of the rules is wider.
        Assert.InRange(open, 500, int.MaxValue);
        Assert.InRange(exact / (double)open, minstens, 1);
        Assert.InRange(smaller / (double)exact, 0.05, 1);
    }

    [Fact]
    public void Een_antwoord_blijft_binnen_het_bereik_en_wat_exact_was_blijft_exact()
    {
        (int exact, int werdExact) = (0, 0);
        for (int zaad = 0; zaad < 2500; zaad++)
        {
            var w = new Willekeurig(zaad);
            Proefset set = zaad % 2 == 0 ? new Proefset(w) : Volledigheid.Rechtstreeks(w);
            int meesteProeven = w.Kies([2, 4, 8, 16, 1000]);
            var bekend = w.Gedeeltelijk(onbekend: 0.7);
            Beoordeling eerder = set.Beoordeel(w.Kijk(bekend), meesteProeven: meesteProeven);
            foreach (Feitadres adres in w.Adressen.Where(a => !bekend.ContainsKey(a)))
            {
                bekend[adres] = w.Deel(w.Mogelijk(adres, bekend));
                Beoordeling nu = set.Beoordeel(w.Kijk(bekend), meesteProeven: meesteProeven);
                BeoordelaarTests.Binnen(eerder, nu, $"Zaad {zaad}, {adres}");
                foreach ((string id, Aspectstand stand) in eerder.Aspecten)
                {
                    Assert.True(!stand.IsExact || nu.Aspecten[id].IsExact, $"Zaad {zaad}, {adres}, {id}: was exact en is het niet meer.");
                    exact += stand is { IsExact: true, Punten.IsBeslist: false } ? 1 : 0;
                    werdExact += !stand.IsExact && nu.Aspecten[id] is { IsExact: true, Punten.IsBeslist: false } ? 1 : 0;
                }

                eerder = nu;
            }
        }

        Assert.InRange(exact, 400, int.MaxValue);
        Assert.InRange(werdExact, 100, int.MaxValue);
    }

    [Fact]
    public void Wat_wordt_verwacht_ligt_binnen_wat_zeker_is_aan_beide_kanten_van_de_grens()
    {
        for (int zaad = 0; zaad < 3000; zaad++)
        {
            var w = new Willekeurig(zaad);
            Proefset set = Volledigheid.Rechtstreeks(w);
            int meesteProeven = w.Kies([2, 4, 8, 1000]);
            var bekend = w.Gedeeltelijk(onbekend: 0.8);
            var kandidaten = w.Gedeeltelijk(onbekend: 0.4);
            kandidaten.Remove(new(Willekeurig.Lijst));

            Beoordeling zeker = set.Beoordeel(new(w.Blad(bekend, kandidaten), w.Catalogus, new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal), metKandidaten: false), meesteProeven: meesteProeven);
            Beoordeling verwacht = set.Beoordeel(w.Kijk(bekend, kandidaten), meesteProeven: meesteProeven);

            BeoordelaarTests.Binnen(zeker, verwacht, $"Zaad {zaad}");
            Assert.All(zeker.Aspecten, a => Assert.True(!a.Value.IsExact || verwacht.Aspecten[a.Key].IsExact));
        }
    }

    [Fact]
    public void Twee_regels_die_elkaar_uitsluiten_kosten_samen_niet_meer_dan_een()
    {
        Voorwaarde ja = Feitwaar("a");
        Aspectstand stand = Stand(
            Proefset.Regel("R1", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, ja)),
            Proefset.Regel("R2", "u", 4, null, Proefset.Trap(4, Ernst.Knelpunt, new Niet(ja))));

        Assert.Equal((new Puntenbereik(3, 4), new Puntenbereik(0, 7), true), (stand.Punten, stand.Opgeteld, stand.IsExact));
        Assert.Equal(["oranje", "groen"], stand.Banden);
    }

    [Fact]
    public void De_band_telt_punten_en_ernst_die_samen_voorkomen()
    {
        // Nine points only without the blokkade, which takes one: red either way.
        Voorwaarde ja = Feitwaar("a");
        Aspectstand stand = Stand(
            Proefset.Regel("R1", "u", 9, null, Proefset.Trap(9, Ernst.Aandacht, ja)),
            Proefset.Regel("R2", "u", 1, null, Proefset.Trap(1, Ernst.Blokkade, new Niet(ja))));

        Assert.Equal(("rood", Bandgrond.Onbekend), (stand.Band, stand.Grond));
    }

    [Fact]
    public void Niet_exact_als_er_meer_te_proberen_is_dan_mag()
    {
        Regel regel = Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, new Allemaal([Feitwaar("a"), Feitwaar("b")])));

        // a is no, or a is yes and then b: four values.
        Assert.Equal([false, true], new[] { 3, 4 }.Select(n => Stand(n, null, new Dataregel(regel)).IsExact));
    }

    [Fact]
    public void Niet_exact_bij_rekenwerk_met_open_feiten()
    {
        var n = new Feitverwijzing(Feiten.Zoek("n")!);
        Assert.True(Stand(Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, Hoog(n)))).IsExact);
        Assert.False(Stand(Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, Hoog(new Rekensom(Bewerking.Plus, [n, n]))))).IsExact);
        Assert.False(Stand(Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, new IsGelijk(new Feitverwijzing(Feiten.Zoek("a")!), new Feitverwijzing(Feiten.Zoek("b")!))))).IsExact);
    }

    [Fact]
    public void Niet_exact_zolang_de_lijst_van_organisaties_open_is()
    {
        Regel regel = Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, new Enige(Bereik.Organisatie, Feitwaar("org.w"))));
        Aspectstand stand(Mogelijkheden lijst) =>
            Proefset.Van(Aspecten, regel).Beoordeel(Wereld.Kijk(new() { [new(Willekeurig.Lijst)] = lijst })).Aspecten["u"];

        Assert.False(stand(Mogelijkheden.Codes(["UWV"], ["SVB"])).IsExact);
        Assert.True(stand(Mogelijkheden.Codes("UWV", "SVB")).IsExact);
    }

    [Fact]
    public void Niet_exact_door_een_regel_in_code_een_fout_of_een_onbekende_peildatum()
    {
        Regel regel = Proefset.Regel("R", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, Feitwaar("a")));
        Toetsregel fout = new Dataregel(regel with { Trappen = [Proefset.Trap(3, Ernst.Aandacht, Hoog(new Rekensom(Bewerking.Maal, [new Vast(Mogelijkheden.Getal(decimal.MaxValue)), new Vast(Mogelijkheden.Getal(2))])))] });
        Toetsregel tijdelijk = new Dataregel(regel with { GeldigTot = new(2030, 1, 1) });

        Assert.False(Stand(1000, null, Proefset.InCode(regel, _ => Regeluitslag.Mogelijk(Waarheid.Waar, Waarheid.Onbekend, 0))).IsExact);
        Assert.True(Stand(1000, null, Proefset.InCode(regel, _ => Regeluitslag.Trap(0))).IsExact);
        Assert.False(Stand(1000, null, fout).IsExact);
        Assert.False(Stand(1000, null, tijdelijk).IsExact);
        Assert.True(Stand(1000, new(2027, 1, 1), tijdelijk).IsExact);
    }

    [Fact]
    public void Niet_exact_als_een_open_regel_de_punten_van_een_ander_aspect_leest()
    {
        Regel eerste = Proefset.Regel("R1", "u", 3, null, Proefset.Trap(3, Ernst.Aandacht, Feitwaar("a")));
        Regel lezer = Proefset.Regel("R2", "v", 3, null, Proefset.Trap(3, Ernst.Aandacht, Hoog(new PuntenVerloren("u"))));

        Beoordeling uit = Proefset.Van(Aspecten, eerste, lezer).Beoordeel(Wereld.Kijk([]));

        Assert.Equal((true, false), (uit.Aspecten["u"].IsExact, uit.Aspecten["v"].IsExact));
    }

    private static (Puntenbereik Punten, string Banden, bool KanOntbreken) Waar(Aspect aspect, IReadOnlyList<NaieveToets> alle) => (
        new(alle.Min(v => v.Punten[aspect.Id]), alle.Max(v => v.Punten[aspect.Id])),
        string.Join(',', alle.Select(v => v.Banden[aspect.Id]).OfType<int>().Distinct().Order().Select(b => aspect.Banden[b].Id)),
        alle.Any(v => v.Banden[aspect.Id] is null));

    private static (Puntenbereik Punten, string Banden, bool KanOntbreken) Gezegd(Aspectstand stand) =>
        (stand.Punten, string.Join(',', stand.Banden), stand.KanOntbreken);

    private static Willekeurig Wereld { get; } = new(0, alleFeiten: true);

    private static Feitencatalogus Feiten => Wereld.Catalogus;

    private static IsWaar Feitwaar(string feit) => new(new Feitverwijzing(Feiten.Zoek(feit)!));

    private static IsKleiner Hoog(Uitdrukking wat) => new(new Vast(Mogelijkheden.Getal(1)), wat, OfGelijk: false);

    private static Aspectstand Stand(params IEnumerable<Regel> regels) => Stand(1000, null, [.. regels.Select(r => new Dataregel(r))]);

    private static Aspectstand Stand(int meesteProeven, DateOnly? peildatum, params IEnumerable<Toetsregel> regels) =>
        Proefset.Van(Aspecten).Beoordeel(Wereld.Kijk([]), peildatum, regels, meesteProeven).Aspecten["u"];
}
