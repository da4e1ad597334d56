using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Muteren;
using Wau.Toets.Testing.Zoeken;

namespace Wau.Toets.Testing.Tests;

/// <summary>What the kit says about the built-in packs holds when it is checked in another way.</summary>
public sealed class BewijsTests
{
    private const int Trekkingen = 300;

    private static readonly Regelset Set = Regelsets.SnelleToets;
    private static readonly Lazy<Mutatieverslag> Verslag = new(() => Pakkettest.Van(Set).Mutaties());

    [Fact]
    public void Een_gelijkwaardige_mutant_geeft_bij_willekeurige_feiten_hetzelfde()
    {
        Mutatie[] gelijk = [.. Mutator.Van(Set).Zip(Verslag.Value.Mutanten).Where(m => m.Second.Stand == Mutantstand.Gelijkwaardig).Select(m => m.First)];
        var kans = new Random(20261122);

        Assert.NotEmpty(gelijk);
        foreach (Mutatie mutatie in gelijk)
        {
            foreach ((int plaats, Dataregel regel) in mutatie.Variant.Regels)
            {
                for (int i = 0; i < Trekkingen; i++)
                {
                    Zicht zicht = Trek(regel.Feiten().Concat(Set.Boek.Regels[plaats].Feiten()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), kans);
                    Assert.True(Uitspraak.IsZelfde(Uitspraak.Los(Set.Boek.Regels[plaats], zicht), Uitspraak.Los(regel, zicht)), $"{mutatie.Pad}: {mutatie.Was}");
                }
            }
        }
    }

    [Fact]
    public void Elk_voorbeeld_bij_een_overlever_klopt_en_merkt_de_mutant()
    {
        var paren = Mutator.Van(Set).Zip(Verslag.Value.Mutanten).Where(m => m.Second.Voorbeeld is not null).ToArray();

        Assert.NotEmpty(paren);
        Assert.All(paren, p =>
        {
            var oud = Voorbeeldproef.Beoordeel(Set, p.Second.Voorbeeld!);
            var nieuw = Voorbeeldproef.Beoordeel(Set, p.First.Variant.Boek(Set), p.Second.Voorbeeld!);
            Assert.All(p.Second.Voorbeeld!.Verwacht, v => Assert.Equal(v.Uitkomst, oud.Regels[v.Regel].Uitkomst));
            Assert.All(p.Second.Voorbeeld!.Banden, b => Assert.Equal(b.Band, oud.Aspecten[b.Aspect].Band));
            Assert.True(
                p.Second.Voorbeeld!.Verwacht.Any(v => nieuw.Regels[v.Regel].Uitkomst != v.Uitkomst) || p.Second.Voorbeeld!.Banden.Any(b => nieuw.Aspecten[b.Aspect].Band != b.Band),
                p.Second.ToString());
        });
    }

    [Fact]
    public void Elke_uitkomst_van_de_ingebouwde_regels_heeft_een_voorbeeld() =>
        Assert.DoesNotContain(Pakkettest.Van(Set).Dekking().Ontbreekt, p => !p.IsVoorwaarde);

    private static Zicht Trek(IEnumerable<string> feiten, Random kans)
    {
        var zicht = new Zicht(new([], 0), Set.Feiten, Set.AfgeleideFeiten, metKandidaten: false);
        string[] organisaties = ["DUO", "SVB", "UWV"];
        foreach (Feit feit in feiten.Select(f => Set.Feiten.Zoek(f)).OfType<Feit>())
        {
            foreach (string? voor in feit.Bereik == Bereik.Organisatie ? organisaties : [null!])
            {
                zicht.Zet(new(feit.Id, voor), Waarde(feit, kans, organisaties));
            }
        }

        return zicht;
    }

    private static Mogelijkheden Waarde(Feit feit, Random kans, string[] organisaties) => feit.Domein switch
    {
        Waarheidswaarde => Mogelijkheden.Waarheid(kans.Next(2) == 0),
        Keuzes k => Mogelijkheden.Keuze(k.Opties[kans.Next(k.Opties.Count)]),
        Getallen g => Mogelijkheden.Getal(Math.Min(g.Waarden.Grootste, g.Waarden.Kleinste + (kans.Next(3) == 0 ? kans.Next(1000) : kans.Next(8)))),
        Datums => Mogelijkheden.Datum(new DateOnly(2026, 1, 1).AddMonths(kans.Next(48)).AddDays(kans.Next(3) == 0 ? kans.Next(28) : 0)),
        Codeverzameling c when feit.Waarden.Count == 0 => Mogelijkheden.Codes([.. organisaties.Where(o => c.Heeft(o) != Waarheid.Onwaar && kans.Next(2) == 0)]),
        Codeverzameling c => Mogelijkheden.Codes([.. c.Mogelijk.Where(_ => kans.Next(2) == 0)]),
        _ => throw new InvalidOperationException("A type of value without meaning."),
    };
}
