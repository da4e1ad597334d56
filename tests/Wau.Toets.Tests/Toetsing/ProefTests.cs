using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class ProefTests
{
    [Fact]
    public void Een_proefantwoord_geeft_hetzelfde_als_het_antwoord_zelf()
    {
        int proeven = 0;
        for (int zaad = 0; zaad < 3000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            var beoordelaar = new Beoordelaar(new Regelboek(set.Aspecten, set.Regels.Select(r => new Dataregel(r))), null);
            Zicht zicht = w.Kijk(bekend);
            Beoordeling basis = beoordelaar.Beoordeel(zicht);
            var open = new SortedSet<Feitadres>();
            foreach (Regel regel in set.Regels)
            {
                new Dataregel(regel).Openstaand(zicht, open);
            }

            foreach (Feitadres adres in open)
            {
                Mogelijkheden antwoord = w.Kies(w.Mogelijk(adres, bekend));
                Proefuitslag proef = beoordelaar.Proef(zicht, basis, adres, antwoord);

                Beoordeling echt = set.Beoordeel(w.Kijk(new(bekend) { [adres] = antwoord }));
                Assert.True(echt.Oordeel == proef.Oordeel, $"Zaad {zaad}, {adres}");
                Assert.All(echt.Aspecten, a => Assert.True(a.Value == proef.Aspecten[a.Key], $"Zaad {zaad}, {adres}, {a.Key}"));
                proeven++;
            }

            Gelijk(basis, beoordelaar.Beoordeel(zicht), $"Zaad {zaad}: na de proeven");
        }

        Assert.InRange(proeven, 2000, int.MaxValue);
    }

    internal static void Gelijk(Beoordeling verwacht, Beoordeling gekregen, string wat)
    {
        Assert.True(verwacht.Oordeel == gekregen.Oordeel, wat);
        Assert.All(verwacht.Aspecten, a => Assert.True(a.Value == gekregen.Aspecten[a.Key], $"{wat}, {a.Key}"));
        Assert.All(verwacht.Regels, r => Assert.True(r.Value == gekregen.Regels[r.Key], $"{wat}, {r.Key}"));
        Assert.Equal((verwacht.Regels.Count, verwacht.Aspecten.Count), (gekregen.Regels.Count, gekregen.Aspecten.Count));
    }
}
