using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Interviews;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Toetsing.Interviews;

public sealed class VraagkiezerTests(ITestOutputHelper uit)
{
    private static readonly (string Naam, int Aantal, Func<int, Beslisgeval?> Maak)[] Soorten =
    [
        ("rules that compare facts with constants", 100, Beslisgevallen.Vergelijkend),
        ("random rules of every kind", 100, Beslisgevallen.Willekeurig),
        ("built-in rule set, some facts open", 100, Beslisgevallen.Ingebouwd),
    ];

    private static readonly Lazy<(string Naam, (int Zaad, Beslisgeval Geval)[] Gevallen)[]> Alle =
        new(() => [.. Soorten.Select(s => (s.Naam, Beslisgevallen.Neem(s.Aantal, s.Maak).ToArray()))]);

    // Bars of docs/adr/0017: 1.15 times the best strategy, and 1.5 times the smallest deciding set where the verdict is "not feasible".
    [Fact]
    public void Het_aantal_vragen_is_bijna_het_kleinste_dat_kan()
    {
        foreach ((string naam, (int, Beslisgeval Geval)[] gevallen) in Alle.Value)
        {
            var perGeval = gevallen.Select(g => (Vragen: g.Geval.Voltooiingen.Average(v => g.Geval.Gang(v).Count() - 1), g.Geval.Optimum)).ToArray();
            var nietUitvoerbaar = gevallen.SelectMany(g => g.Geval.Voltooiingen
                .Where(v => g.Geval.Oordelen(v) == 1u << (int)Oordeelsoort.NietUitvoerbaar)
                .Select(v => (Vragen: g.Geval.Gang(v).Count() - 1, Bewijs: g.Geval.KleinsteBewijs(v)))).ToArray();
            double gemiddeld = perGeval.Average(g => g.Vragen / g.Optimum);
            double bewijs = nietUitvoerbaar.Average(v => (double)v.Vragen / v.Bewijs);
            uit.WriteLine(FormattableString.Invariant(
                $"{naam}: {perGeval.Length} cases, best {perGeval.Average(g => g.Optimum):0.00} questions, asked {perGeval.Average(g => g.Vragen):0.00}, mean ratio {gemiddeld:0.000}, worst {perGeval.Max(g => g.Vragen / g.Optimum):0.00}; not feasible: {nietUitvoerbaar.Length} completions, smallest set {nietUitvoerbaar.Average(v => v.Bewijs):0.00}, asked {nietUitvoerbaar.Average(v => v.Vragen):0.00}, mean ratio {bewijs:0.000}"));

            Assert.InRange(gemiddeld, 1, 1.15);
            Assert.InRange(perGeval.Sum(g => g.Vragen) / perGeval.Sum(g => g.Optimum), 1, 1.15);
            Assert.InRange(bewijs, 1, 1.5);
            Assert.InRange((double)nietUitvoerbaar.Sum(v => v.Vragen) / nietUitvoerbaar.Sum(v => v.Bewijs), 1, 1.5);
        }
    }

    [Fact]
    public void Er_wordt_gevraagd_zolang_het_uitmaakt_en_niet_langer()
    {
        int gevraagd = 0;
        foreach ((string naam, (int Zaad, Beslisgeval Geval)[] gevallen) in Alle.Value)
        {
            foreach ((int zaad, Beslisgeval geval) in gevallen)
            {
                foreach (int staat in geval.Voltooiingen.SelectMany(geval.Gang).ToHashSet())
                {
                    int? vraag = geval.Keuze(staat);

                    Assert.True(geval.Vast[staat] == vraag is null, $"{naam}, zaad {zaad}, staat {staat}");
                    Assert.True(vraag is null || geval.KanTellen(staat, vraag.Value), $"{naam}, zaad {zaad}, staat {staat}: het antwoord maakt niets uit.");
                    gevraagd += vraag is null ? 0 : 1;
                }
            }
        }

        Assert.InRange(gevraagd, 1000, int.MaxValue);
    }

    [Fact]
    public void Wat_niet_is_gevraagd_verandert_het_oordeel_niet()
    {
        int nietGevraagd = 0;
        for (int zaad = 0; zaad < 400; zaad++)
        {
            var w = new Willekeurig(zaad, alleFeiten: zaad % 3 == 0);
            var set = new Proefset(w);
            Regelboek boek = Beslisgevallen.Boek(set.Aspecten, set.Regels);
            Dictionary<Feitadres, Mogelijkheden> begin = w.Gedeeltelijk(onbekend: 0.8);
            begin.Remove(new(Willekeurig.Lijst));
            Wereld wereld = w.Voltooiingen(begin, 1).First();

            (Dictionary<Feitadres, Mogelijkheden> bekend, uint oordelen) = Ondervraag(w, boek, begin, wereld);

            // Faulty rules stay open in a partly filled sheet; then the verdicts that are left hold the right one.
            foreach (Wereld ander in w.Voltooiingen(bekend, 5).Prepend(wereld))
            {
                Oordeelsoort oordeel = new NaieveToets(set, ander).Oordeel;
                Assert.True((oordelen & (1u << (int)oordeel)) != 0, $"Zaad {zaad}: {oordeel} kan, {oordelen} is gezegd.");
                nietGevraagd += w.Adressen.Count - bekend.Count;
            }
        }

        Assert.InRange(nietGevraagd, 5000, int.MaxValue);
    }

    /// <summary>Answers as in the world until nothing more is asked; no address is asked twice, nor more than was announced.</summary>
    private static (Dictionary<Feitadres, Mogelijkheden> Bekend, uint Oordelen) Ondervraag(Willekeurig w, Regelboek boek, Dictionary<Feitadres, Mogelijkheden> begin, Wereld wereld)
    {
        var bekend = new Dictionary<Feitadres, Mogelijkheden>(begin);
        int hoogstens = int.MaxValue;
        while (true)
        {
            Feitenblad blad = Beslisgevallen.Blad(w, bekend);
            var bord = new Rekenbord(boek, null, new(blad, w.Catalogus, new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal), metKandidaten: false));
            uint eerder = bord.Oordelen;
            Reeks<Openvraag> vragen = new Vraagruimte(boek, w.Catalogus, blad).Lees(bord);
            Openvraag? keus = new Vraagkiezer(boek, bord, vragen).Kies();
            Assert.Equal(eerder, bord.Oordelen);
            if (keus is null)
            {
                return (bekend, bord.Oordelen);
            }

            Assert.True(vragen.Count < hoogstens, "Er komen vragen bij.");
            hoogstens = vragen.Any(v => v.IsLijst) ? int.MaxValue : vragen.Count;
            Assert.False(bekend.GetValueOrDefault(keus.Adres)?.IsPunt ?? false);
            bekend[keus.Adres] = wereld.Waarden[keus.Adres];
        }
    }
}
