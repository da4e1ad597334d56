using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Vergelijken;

namespace Wau.Toets.Tests.Rapporten.Vergelijken;

/// <summary>What holds for every comparison, over random rule sets, answers and candidates.</summary>
public sealed class VergelijkingTests
{
    private const int Aantal = 300;

    [Fact]
    public void Een_rapport_met_zichzelf_vergelijken_is_leeg_ook_kort()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            Toetsrapport rapport = new Proefrapport(zaad).MetEigenSet();

            foreach (Vergelijking zelf in (Vergelijking[])[Vergelijking.Van(rapport, rapport), Vergelijking.Van(Proefrapport.Kort(rapport), Proefrapport.Kort(rapport)), Vergelijking.Van(Proefrapport.Kort(rapport), Rapportgegevens.Van(rapport))])
            {
                Assert.True(zelf.IsLeeg, zelf.ToMarkdown());
                Assert.All(zelf.Aspecten, a => Assert.Equal((default, default, 0), (a.Zeker, a.Verwacht, a.Regels.Count)));
            }
        }
    }

    [Fact]
    public void De_verschillen_van_de_regels_tellen_op_tot_dat_van_hun_aspect()
    {
        int metRegels = 0;
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            Toetsrapport[] een = new Proefrapport(zaad).MetEenSet(2);
            var twee = new Proefrapport(zaad);
            foreach (Vergelijking v in (Vergelijking[])[Vergelijking.Van(een[0], een[1]), Vergelijking.Van(twee.MetEigenSet(), twee.MetEigenSet()), Vergelijking.Van(Proefrapport.Kort(een[0]), Proefrapport.Kort(een[1]))])
            {
                foreach (Aspectverschil aspect in v.Aspecten)
                {
                    metRegels += aspect.Regels.Count;
                    Assert.Equal((aspect.Na?.Zeker.Opgeteld.Van ?? 0) - (aspect.Voor?.Zeker.Opgeteld.Van ?? 0), aspect.Regels.Sum(r => r.Zeker.Van));
                    Assert.Equal((aspect.Na?.Zeker.Opgeteld.Tot ?? 0) - (aspect.Voor?.Zeker.Opgeteld.Tot ?? 0), aspect.Regels.Sum(r => r.Zeker.Tot));
                    Assert.Equal((aspect.Na?.Verwacht.Opgeteld.Van ?? 0) - (aspect.Voor?.Verwacht.Opgeteld.Van ?? 0), aspect.Regels.Sum(r => r.Verwacht.Van));
                    Assert.Equal((aspect.Na?.Verwacht.Opgeteld.Tot ?? 0) - (aspect.Voor?.Verwacht.Opgeteld.Tot ?? 0), aspect.Regels.Sum(r => r.Verwacht.Tot));
                    Assert.True(aspect.RestZeker.IsNul && aspect.RestVerwacht.IsNul);
                }
            }
        }

        Assert.True(metRegels > Aantal, $"Only {metRegels} rules differ.");
    }

    [Fact]
    public void Kort_en_volledig_zien_dezelfde_verschillen_in_punten_en_uitkomst()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            Toetsrapport[] rapporten = new Proefrapport(zaad).MetEenSet(2);
            Vergelijking volledig = Vergelijking.Van(rapporten[0], rapporten[1]);
            Vergelijking kort = Vergelijking.Van(Proefrapport.Kort(rapporten[0]), Proefrapport.Kort(rapporten[1]));

            foreach ((Aspectverschil a, Aspectverschil b) in volledig.Aspecten.Zip(kort.Aspecten))
            {
                Assert.Equal((a.Id, a.Zeker, a.Verwacht), (b.Id, b.Zeker, b.Verwacht));
                Assert.Equal(a.Regels.Select(r => (r.Regel, r.Zeker, r.Verwacht, r.Voor!.Zeker.Uitkomst, r.Na!.Zeker.Uitkomst)), b.Regels.Select(r => (r.Regel, r.Zeker, r.Verwacht, r.Voor!.Zeker.Uitkomst, r.Na!.Zeker.Uitkomst)));
            }
        }
    }

    [Fact]
    public void Andersom_vergelijken_is_het_spiegelbeeld()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var bron = new Proefrapport(zaad);
            (Toetsrapport a, Toetsrapport b) = (bron.MetEigenSet(), bron.MetEigenSet());
            (Vergelijking heen, Vergelijking terug) = (Vergelijking.Van(a, b), Vergelijking.Van(b, a));

            Assert.Equal(heen.IsLeeg, terug.IsLeeg);
            Assert.Equal(heen.Aspecten.Select(x => (x.Id, default(Puntenverschil) - x.Zeker, default(Puntenverschil) - x.Verwacht)), terug.Aspecten.Select(x => (x.Id, x.Zeker, x.Verwacht)));
            Assert.Equal(
                heen.Aspecten.SelectMany(x => x.Regels).Select(r => (r.Regel, Gespiegeld(r.Soort), default(Puntenverschil) - r.Zeker, default(Puntenverschil) - r.Verwacht)),
                terug.Aspecten.SelectMany(x => x.Regels).Select(r => (r.Regel, r.Soort, r.Zeker, r.Verwacht)));
            Assert.Equal(heen.Feiten!.Select(f => (f.Adres, f.Voor, f.Na)), terug.Feiten!.Select(f => (f.Adres, f.Na, f.Voor)));
            Assert.Equal(heen.Gegevens.Select(g => (g.Naam, g.Voor, g.Na)), terug.Gegevens.Select(g => (g.Naam, g.Na, g.Voor)));
            Assert.Equal(heen.NieuweVragen, terug.VervallenVragen);
            Assert.Equal(heen.VervallenVragen, terug.NieuweVragen);
            Assert.Equal(heen.Waarschuwingen, terug.Waarschuwingen);
        }
    }

    [Fact]
    public void Een_keten_telt_op_per_aspect_en_per_regel()
    {
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            Toetsrapport[] r = new Proefrapport(zaad).MetEenSet(3);
            (Vergelijking ab, Vergelijking bc, Vergelijking ac) = (Vergelijking.Van(r[0], r[1]), Vergelijking.Van(r[1], r[2]), Vergelijking.Van(r[0], r[2]));

            for (int i = 0; i < ac.Aspecten.Count; i++)
            {
                Assert.Equal((ac.Aspecten[i].Zeker, ac.Aspecten[i].Verwacht), (ab.Aspecten[i].Zeker + bc.Aspecten[i].Zeker, ab.Aspecten[i].Verwacht + bc.Aspecten[i].Verwacht));
                foreach (string regel in r[0].Bevindingen.Select(b => b.Regel.Id))
                {
                    Assert.Equal(Zeker(ac.Aspecten[i], regel), Zeker(ab.Aspecten[i], regel) + Zeker(bc.Aspecten[i], regel));
                }
            }
        }
    }

    [Fact]
    public void Toepasselijkheid_staat_op_een_eigen_regel_na_andere_uitkomsten()
    {
        HashSet<Regelwijziging> gezien = [];
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            var bron = new Proefrapport(zaad);
            Toetsrapport[] een = bron.MetEenSet(2);
            foreach (Aspectverschil aspect in Vergelijking.Van(een[0], een[1]).Aspecten.Concat(Vergelijking.Van(een[0], bron.MetEigenSet()).Aspecten))
            {
                gezien.UnionWith(aspect.Regels.Select(r => r.Soort));
                int[] groepen = [.. aspect.Regels.Select(r => Array.IndexOf([Regelwijziging.Uitkomst, Regelwijziging.Punten, Regelwijziging.Toepasselijkheid, Regelwijziging.AlleenVoor], r.Soort == Regelwijziging.AlleenNa ? Regelwijziging.AlleenVoor : r.Soort))];
                Assert.Equal(groepen.Order(), groepen);
            }
        }

        Assert.Equal(Enum.GetValues<Regelwijziging>().Except([Regelwijziging.Onbekend]).ToHashSet(), gezien);
    }

    private static Regelwijziging Gespiegeld(Regelwijziging soort) => soort switch
    {
        Regelwijziging.AlleenVoor => Regelwijziging.AlleenNa,
        Regelwijziging.AlleenNa => Regelwijziging.AlleenVoor,
        _ => soort,
    };

    private static Puntenverschil Zeker(Aspectverschil aspect, string regel) => aspect.Regels.FirstOrDefault(r => string.Equals(r.Regel, regel, StringComparison.Ordinal))?.Zeker ?? default;
}
