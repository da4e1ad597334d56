using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Tests.Toetsing;

public sealed class RekenbordTests
{
    [Fact]
    public void Een_proef_geeft_hetzelfde_als_het_antwoord_zelf()
    {
        int proeven = 0;
        for (int zaad = 0; zaad < 3000; zaad++)
        {
            var w = new Willekeurig(zaad);
            var set = new Proefset(w);
            var bekend = w.Gedeeltelijk();
            var boek = new Regelboek(set.Aspecten, set.Regels.Select(r => new Dataregel(r)));
            var bord = new Rekenbord(boek, null, w.Kijk(bekend));
            var basis = Beoordeling.Van(boek, new Eindstand(boek, bord, meesteProeven: 0));

            // Up to three answers on top of each other, in any order, then back one by one.
            Feitadres[] open = [.. boek.Open(bord).Keys.Order()];
            w.Toeval.Shuffle(open);
            var gezet = new Stack<(Dictionary<Feitadres, Mogelijkheden> Bekend, Beoordeling Stand)>([(bekend, basis)]);
            foreach (Feitadres adres in open.Take(3))
            {
                Mogelijkheden antwoord = w.Kies(w.Mogelijk(adres, gezet.Peek().Bekend));
                bord.Zet(adres, antwoord);
                Dictionary<Feitadres, Mogelijkheden> nu = new(gezet.Peek().Bekend) { [adres] = antwoord };
                gezet.Push((nu, Beoordeling.Van(boek, new Eindstand(boek, bord, meesteProeven: 0))));
                Gelijk(set.Beoordeel(w.Kijk(nu), meesteProeven: 0), gezet.Peek().Stand, $"Zaad {zaad}, {adres}");
                proeven++;
            }

            while (gezet.Count > 1)
            {
                gezet.Pop();
                bord.Terug();
                Gelijk(gezet.Peek().Stand, Beoordeling.Van(boek, new Eindstand(boek, bord, meesteProeven: 0)), $"Zaad {zaad}: terug naar {gezet.Count}");
            }
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
