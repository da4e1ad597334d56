using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class OpenFeitenTests
{
    [Fact]
    public void Wie_alle_open_feiten_beantwoordt_lost_de_regel_op()
    {
        int opgelost = 0;
        for (int zaad = 0; zaad < 2000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            foreach (Regel regel in ZonderPunten(set).Where(r => !Stand(set, w, bekend, r).IsBeslist))
            {
                Assert.True(LostOp(set, w, new(bekend), regel), $"Zaad {zaad}, {regel.Id}: niet opgelost na antwoord op alle open feiten.");
                opgelost++;
            }
        }

        Assert.InRange(opgelost, 1000, int.MaxValue);
    }

    [Fact]
    public void Wat_niet_openstaat_verandert_niets()
    {
        int geprobeerd = 0;
        for (int zaad = 0; zaad < 2000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            string[] leden = [.. w.Kijk(bekend).Leden(Bereik.Organisatie).Bekend];
            foreach (Regel regel in ZonderPunten(set))
            {
                Regelstand eerst = Stand(set, w, bekend, regel);
                SortedSet<Feitadres> open = Open(w, bekend, regel);
                // An answer of an organisation makes it take part, which is an answer to the list; so only those that do.
                Feitadres[] rest = [.. w.Adressen.Where(a => !open.Contains(a) && (w.Catalogus.Zoek(a.Feit)!.Bereik != Bereik.Organisatie || leden.Contains(a.Voor, StringComparer.Ordinal)))];
                for (int keer = 0; keer < 3 && rest.Length > 0; keer++)
                {
                    var meer = new Dictionary<Feitadres, Mogelijkheden>(bekend);
                    foreach (Feitadres adres in rest.Where(_ => w.Kans(0.7)))
                    {
                        meer[adres] = w.Kies(w.Mogelijk(adres, bekend));
                    }

                    Assert.True(eerst == Stand(set, w, meer, regel), $"Zaad {zaad}, {regel.Id}: veranderde door een feit dat niet openstond.");
                    geprobeerd++;
                }
            }
        }

        Assert.InRange(geprobeerd, 5000, int.MaxValue);
    }

    [Fact]
    public void Een_beslist_deel_vraagt_niets()
    {
        for (int zaad = 0; zaad < 2000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var knoop = new Wau.Toets.Tests.Regels.Knopenmaker(w).Voorwaarde(4);
            Zicht zicht = w.Kijk(w.Gedeeltelijk());
            var open = new SortedSet<Feitadres>();
            knoop.Openstaand(zicht, open);

            Assert.Equal((zaad, knoop.Beoordeel(zicht) == Waarheid.Onbekend), (zaad, open.Count > 0));
        }
    }

    [Fact]
    public void Het_grootste_van_een_lege_lijst_blijft_niet_voor_altijd_open()
    {
        var w = new Willekeurig(0, alleFeiten: true);
        Feit feit = w.Catalogus.Zoek("org.n")!;
        var grootste = new OverBereik(Samenvatting.Grootste, Bereik.Organisatie, new Feitverwijzing(feit), (Getallen)feit.Domein);
        Regel regel = Proefset.Regel("R", "u", 1, null, Proefset.Trap(1, Ernst.Blokkade, new IsKleiner(new Vast(Mogelijkheden.Getal(0)), grootste, OfGelijk: false)));
        var bekend = new Dictionary<Feitadres, Mogelijkheden> { [new(Willekeurig.Lijst)] = Mogelijkheden.Codes() };

        Regelstand stand = Stand(Proefset.Van([Proefset.Aspect("u", 1)], regel), w, bekend, regel);

        // Nobody takes part and that is known: nothing is left to answer, so the rule is resolved or names what to answer.
        Assert.True(stand.IsBeslist || Open(w, bekend, regel).Count > 0);
    }

    private static bool LostOp(Proefset set, Willekeurig w, Dictionary<Feitadres, Mogelijkheden> bekend, Regel regel)
    {
        // Once the list of members is answered, their facts come into view; after that nothing new can.
        for (int ronde = 0; ronde < 3 && Open(w, bekend, regel) is { Count: > 0 } open; ronde++)
        {
            var eerder = new Dictionary<Feitadres, Mogelijkheden>(bekend);
            foreach (Feitadres adres in open)
            {
                bekend[adres] = w.Kies(w.Mogelijk(adres, eerder));
            }
        }

        return Stand(set, w, bekend, regel).IsBeslist;
    }

    private static SortedSet<Feitadres> Open(Willekeurig w, Dictionary<Feitadres, Mogelijkheden> bekend, Regel regel)
    {
        var open = new SortedSet<Feitadres>();
        new Dataregel(regel).Openstaand(w.Kijk(bekend), open);
        return open;
    }

    private static Regelstand Stand(Proefset set, Willekeurig w, Dictionary<Feitadres, Mogelijkheden> bekend, Regel regel) =>
        Proefset.Van(set.Aspecten, regel).Beoordeel(w.Kijk(bekend)).Regels[regel.Id];

    private static IEnumerable<Regel> ZonderPunten(Proefset set) => set.Regels.Where(r => !r.Knopen().OfType<PuntenVerloren>().Any());
}
