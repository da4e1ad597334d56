using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Tests.Toetsing.Sporen;

/// <summary>Over random rule sets: the graph is sound, and what it says is enough to redo every outcome by hand.</summary>
public sealed class WillekeurigSpoorTests
{
    private const int Aantal = 1500;

    [Fact]
    public void Uit_het_spoor_volgt_de_uitkomst_en_volgen_de_punten_van_elke_regel()
    {
        int opgelost = 0;
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            (Reeks<Bevinding> bevindingen, Dictionary<string, Spoorknoop> spoor) = Leg(zaad);
            Spoorproef.IsGraaf([.. spoor.Values], $"Zaad {zaad}");
            foreach (Bevinding bevinding in bevindingen)
            {
                Assert.Equal(bevinding, spoor[bevinding.Regel.Id].Bevinding);
                Assert.Equal((zaad, bevinding.Zeker.Punten), (zaad, Punten(spoor, bevinding.Regel.Id, k => k.Zeker)));
                Assert.Equal((zaad, bevinding.Verwacht.Punten), (zaad, Punten(spoor, bevinding.Regel.Id, k => k.Verwacht)));
                opgelost += bevinding.Zeker.IsBeslist ? 1 : 0;
            }
        }

        Assert.InRange(opgelost, Aantal / 2, Aantal * 8);
    }

    [Fact]
    public void Elke_stap_volgt_uit_zijn_delen()
    {
        int stappen = 0;
        for (int zaad = 0; zaad < Aantal; zaad++)
        {
            Dictionary<string, Spoorknoop> spoor = Leg(zaad).Spoor;
            foreach (Spoorknoop knoop in spoor.Values.Where(k => k is { Soort: "alle" or "een" or "niet", Bereik: null }))
            {
                Assert.Equal((zaad, knoop.Id, Volgt(knoop, spoor, k => k.Zeker)), (zaad, knoop.Id, Waar(knoop.Zeker)));
                Assert.Equal((zaad, knoop.Id, Volgt(knoop, spoor, k => k.Verwacht)), (zaad, knoop.Id, Waar(knoop.Verwacht)));
                stappen++;
            }
        }

        Assert.True(stappen > Aantal);
    }

    private static (Reeks<Bevinding> Bevindingen, Dictionary<string, Spoorknoop> Spoor) Leg(int zaad)
    {
        var w = new Willekeurig(zaad);
        var set = new Proefset(w);
        Feitenblad blad = w.Blad(w.Gedeeltelijk(onbekend: 0.5), w.Gedeeltelijk(onbekend: 0.6).Where(k => !string.Equals(k.Key.Feit, Willekeurig.Lijst, StringComparison.Ordinal)).ToDictionary());
        var geen = new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal);
        Beoordeling zeker = set.Beoordeel(new Zicht(blad, w.Catalogus, geen, metKandidaten: false));
        Beoordeling verwacht = set.Beoordeel(new Zicht(blad, w.Catalogus, geen, metKandidaten: true));
        Reeks<Bevinding> bevindingen = [.. set.Regels.Select(r => Bevinding(r, zeker.Regels[r.Id], verwacht.Regels[r.Id]))];
        IEnumerable<Aspectuitslag> aspecten = set.Aspecten.Select(a => new Aspectuitslag { Id = a.Id, Titel = a.Titel, Vraag = a.Vraag, Gewicht = set.Regels.Where(r => string.Equals(r.Aspect, a.Id, StringComparison.Ordinal)).Sum(r => r.Gewicht), Zeker = zeker.Aspecten[a.Id], Verwacht = verwacht.Aspecten[a.Id] });

        var legger = new Spoorlegger(new Regelboek(set.Aspecten, set.Regels.Select(r => new Dataregel(r))), new Dubbelzicht(blad, w.Catalogus, geen, aspecten), null);
        return (bevindingen, legger.Leg(bevindingen).ToDictionary(k => k.Id, StringComparer.Ordinal));
    }

    private static Bevinding Bevinding(Regel regel, Regelstand zeker, Regelstand verwacht) =>
        new() { Regel = regel, Zeker = zeker, Verwacht = verwacht, Feiten = [], Open = [], Passages = [], IsInCode = false };

    /// <summary>The points of a rule, redone from the truths of its steps alone.</summary>
    private static Puntenbereik Punten(Dictionary<string, Spoorknoop> spoor, string regel, Func<Spoorknoop, Mogelijkheden?> waarde)
    {
        Waarheid geldt = spoor.TryGetValue($"{regel}/vanToepassing", out Spoorknoop? toepassing) ? Waar(waarde(toepassing)) : Waarheid.Waar;
        var kan = new List<int>(geldt == Waarheid.Waar ? [] : [0]);
        foreach (Spoorknoop trap in geldt == Waarheid.Onwaar ? [] : spoor[regel].Delen.Select(d => spoor[d]).Where(k => k.Trap is not null))
        {
            Waarheid als = Waar(waarde(trap));
            kan.AddRange(als == Waarheid.Onwaar ? [] : [trap.Trap!.Verliest]);
            if (als == Waarheid.Waar)
            {
                return new(kan.Min(), kan.Max());
            }
        }

        return new(0, kan.DefaultIfEmpty().Max());
    }

    private static Waarheid Volgt(Spoorknoop knoop, Dictionary<string, Spoorknoop> spoor, Func<Spoorknoop, Mogelijkheden?> waarde)
    {
        Waarheid[] delen = [.. knoop.Delen.Select(d => Waar(waarde(spoor[d])))];
        return knoop.Soort switch
        {
            "niet" => delen[0].Niet(),
            "alle" => delen.Contains(Waarheid.Onwaar) ? Waarheid.Onwaar : delen.Contains(Waarheid.Onbekend) ? Waarheid.Onbekend : Waarheid.Waar,
            _ => delen.Contains(Waarheid.Waar) ? Waarheid.Waar : delen.Contains(Waarheid.Onbekend) ? Waarheid.Onbekend : Waarheid.Onwaar,
        };
    }

    private static Waarheid Waar(Mogelijkheden? waarde) => waarde is Waarheidswaarde w ? w.Waarde : Waarheid.Onbekend;
}
