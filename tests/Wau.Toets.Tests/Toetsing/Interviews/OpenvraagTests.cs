using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Interviews;

namespace Wau.Toets.Tests.Toetsing.Interviews;

public sealed class OpenvraagTests
{
    private static readonly Mogelijkheden X = Mogelijkheden.Keuze("x");
    private static readonly Mogelijkheden Alle = Mogelijkheden.Keuze("x", "y", "z");
    private static readonly Reeks<Mogelijkheden> Los = [X, Mogelijkheden.Keuze("y"), Mogelijkheden.Keuze("z")];

    [Fact]
    public void Wat_de_tekst_lijkt_te_zeggen_weegt_drie_keer_zo_zwaar_als_al_het_andere_samen()
    {
        var vraag = new Openvraag(new("k"), Alle, Los, vermoed: X);

        Assert.Equal(3 * (vraag.Gewicht(1) + vraag.Gewicht(2)), vraag.Gewicht(0));
        Assert.Equal(vraag.Gewicht(1), vraag.Gewicht(2));
        Assert.Equal([6, 1, 1], Geloot(vraag, 8));
    }

    [Fact]
    public void Zonder_vermoeden_weegt_alles_even_zwaar() => Assert.Equal([3, 3, 3], Geloot(new(new("k"), Alle, Los, vermoed: null), 9));

    [Fact]
    public void Een_vermoeden_dat_niets_uitsluit_telt_niet() => Assert.Equal([3, 3, 3], Geloot(new(new("k"), Alle, Los, vermoed: Alle), 9));

    [Theory]
    [InlineData(Wie.Niemand, false)]
    [InlineData(Wie.Onbekend, true)]
    [InlineData(Wie.Regering, true)]
    public void Wat_niemand_kan_beantwoorden_wordt_niet_gevraagd(Wie wie, bool gevraagd)
    {
        Feit feit = Willekeurig.Feit("w", Bereik.Voorstel, new Waarheidswaarde(Waarheid.Onbekend)) with { Beantwoordt = wie };
        var catalogus = new Feitencatalogus([feit]);
        Feitenblad blad = new FeitenbladBuilder(catalogus).Build();
        Regelboek boek = Beslisgevallen.Boek([Proefset.Aspect("u", 1)], [Proefset.Regel("R", "u", 1, null, Proefset.Trap(1, Ernst.Blokkade, new IsWaar(new Feitverwijzing(feit))))]);
        var bord = new Rekenbord(boek, null, new(blad, catalogus, new Dictionary<string, AfgeleidFeit>(StringComparer.Ordinal), metKandidaten: false));

        Reeks<Openvraag> vragen = new Vraagruimte(boek, catalogus, blad).Lees(bord);

        Assert.Equal(gevraagd, vragen.Count == 1);
        Assert.Equal(gevraagd, new Vraagkiezer(boek, bord, vragen).Kies() is not null);
    }

    /// <summary>How often each answer is drawn by the first numbers.</summary>
    private static int[] Geloot(Openvraag vraag, int keren)
    {
        int[] aantal = new int[vraag.Waarden.Count];
        for (int i = 0; i < keren; i++)
        {
            aantal[vraag.Loot((ulong)i)]++;
        }

        return aantal;
    }
}
