using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class KleinTests
{
    private static readonly string[] OnbekendOfSlechtst =
        ["Onbekend", "NogNietTeBepalen", "NietGevraagd", "Vermoed", "Aanname", "Blokkade", "SnelleToets", "Fout", "Volledig", "Hoog", "Stopt", "Bewerkt", "Niet", "Onbegrepen"];

    [Fact]
    public void De_balk_rondt_naar_buiten_en_klopt_aan_de_randen()
    {
        Aspectstand stand = Proefset.Van([Proefset.Aspect("u", 1)]).Beoordeel(new Willekeurig(0).Kijk([])).Aspecten["u"];
        for (int gewicht = 0; gewicht <= 40; gewicht++)
        {
            var uitslag = new Aspectuitslag { Id = "u", Titel = "u", Vraag = "u?", Gewicht = gewicht, Zeker = stand, Verwacht = stand };
            for (int van = 0; van <= gewicht; van++)
            {
                for (int tot = van; tot <= gewicht; tot++)
                {
                    (int laag, int hoog) = uitslag.Balk(new(van, tot));
                    (decimal onder, decimal boven) = gewicht == 0 ? (0, 100) : (100m * (gewicht - tot) / gewicht, 100m * (gewicht - van) / gewicht);

                    Assert.Equal(((int)Math.Floor(onder), (int)Math.Ceiling(boven)), (laag, hoog));
                }
            }
        }
    }

    [Fact]
    public void Een_bereik_omvat_zichzelf_en_wat_erin_ligt()
    {
        for (int a = 0; a < 5; a++)
        {
            for (int b = a; b < 5; b++)
            {
                Assert.Equal(a == b, new Puntenbereik(a, b).IsBeslist);
                Assert.True(new Puntenbereik(a, b).Omvat(new(a, b)));
                Assert.Equal(a <= 2 && b >= 3, new Puntenbereik(a, b).Omvat(new(2, 3)));
                Assert.Equal(new(a + 1, b + 2), Puntenbereik.Add(new(a, b), new(1, 2)));
            }
        }
    }

    [Fact]
    public void Het_nulde_lid_van_elke_opsomming_is_onbekend_of_het_slechtst()
    {
        Type[] opsommingen = [.. typeof(Regelset).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

        Assert.NotEmpty(opsommingen);
        Assert.All(opsommingen, t => Assert.Contains(Enum.GetName(t, Enum.ToObject(t, 0)), OnbekendOfSlechtst, StringComparer.Ordinal));
    }
}
