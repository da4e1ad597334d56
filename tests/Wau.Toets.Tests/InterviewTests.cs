using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Rapporten;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests;

public sealed class InterviewTests
{
    private static readonly Regelset Set = Regelsets.SnelleToets;
    private static readonly Toetsopties Opties = new() { Mitsproeven = 0 };

    [Fact]
    public void Een_interview_eindigt_als_het_oordeel_vaststaat_en_vraagt_niets_twee_keer()
    {
        for (int zaad = 0; zaad < 12; zaad++)
        {
            var toeval = new Random(zaad);
            Interview nu = Begin();
            int hoogstens = int.MaxValue;
            while (nu.Volgende is { } vraag)
            {
                Assert.False(nu.IsKlaar);
                Assert.DoesNotContain(vraag.Adres, nu.Gesteld);
                Assert.NotEqual(Wie.Niemand, vraag.Aan);
                Assert.NotEmpty(vraag.Regels);
                Assert.True(nu.NogHoogstens is null or > 0);
                Assert.True(nu.NogHoogstens is null || nu.NogHoogstens < hoogstens, $"Zaad {zaad}: er komen vragen bij.");
                hoogstens = nu.NogHoogstens ?? hoogstens;
                nu = nu.Beantwoord(Antwoord(vraag, toeval));
            }

            Assert.True(nu.IsKlaar);
            Assert.Equal(0, nu.NogHoogstens);
            Assert.Null(nu.Uitleg);
            Assert.Single(nu.Oordeel.Mogelijk);
            Assert.Equal(nu.Oordeel, nu.Rapport.Oordeel.Zeker);
        }
    }

    [Fact]
    public void Wat_niemand_weet_wordt_niet_opnieuw_gevraagd()
    {
        Interview nu = Begin();
        var gesteld = new HashSet<Feitadres>();
        while (nu.Volgende is { } vraag)
        {
            Assert.True(gesteld.Add(vraag.Adres));
            nu = nu.Beantwoord(new() { Feit = vraag.Adres.Feit, Voor = vraag.Adres.Voor, Waarde = null });
        }

        Assert.InRange(nu.Oordeel.Mogelijk.Count, 2, 4);
        Assert.Equal(gesteld, nu.Gesteld.ToHashSet());
        Assert.All(nu.Gesteld, a => Assert.Equal(Oorzaak.Onzeker, nu.Rapport.Feiten.Zoek(a)!.Oorzaak));
    }

    [Fact]
    public void Wie_de_antwoorden_bewaart_gaat_later_gewoon_verder()
    {
        var toeval = new Random(3);
        Interview nu = Begin();
        for (int i = 0; i < 3 && nu.Volgende is { } vraag; i++)
        {
            nu = nu.Beantwoord(Antwoord(vraag, toeval));
        }

        string bewaard = Encoding.UTF8.GetString(nu.Antwoorden.ToJson(Set).Span);
        Interview later = Set.Interview(nu.Voorstel, Antwoorden.Lees(bewaard, Set).WaardeOfFout(), Opties);

        Assert.Equal(nu.Antwoorden, later.Antwoorden);
        Assert.Equal(nu.Gesteld, later.Gesteld);
        Assert.Equal(nu.Volgende, later.Volgende);
        Assert.Equal((nu.NogHoogstens, nu.Oordeel), (later.NogHoogstens, later.Oordeel));
        Assert.True(nu.Rapport.ToJson().Span.SequenceEqual(later.Rapport.ToJson().Span));
    }

    [Fact]
    public void Het_rapport_is_dat_van_een_gewone_toets()
    {
        Interview nu = Begin();
        nu = nu.Beantwoord(Antwoord(nu.Volgende!, new(1)));

        Assert.True(Set.Toets(nu.Voorstel, nu.Antwoorden, Opties).ToJson().Span.SequenceEqual(nu.Rapport.ToJson().Span));
        Assert.Same(nu.Rapport, nu.Rapport);
    }

    [Fact]
    public void Antwoorden_verandert_het_eerdere_interview_niet()
    {
        Interview begin = Begin();
        Vraag eerste = begin.Volgende!;

        Interview na = begin.Beantwoord(Antwoord(eerste, new(1)));

        Assert.Equal(eerste, begin.Volgende);
        Assert.Empty(begin.Gesteld);
        Assert.Equal([eerste.Adres], na.Gesteld);
    }

    [Fact]
    public void Een_antwoord_dat_niet_past_wordt_geweigerd_met_wat_wel_mag()
    {
        var fout = Assert.Throws<ArgumentException>(() => Begin().Beantwoord(new() { Feit = "capaciteit.fte", Voor = "UWV", Waarde = Mogelijkheden.Getal(-1) }));

        Assert.Contains("AN0018", fout.Message, StringComparison.Ordinal);
        Assert.Contains("Toegestaan: 0 tot en met 100000 (fte).", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_vraag_wordt_uitgelegd_in_woorden()
    {
        Interview nu = Begin();
        Vraaguitleg uitleg = nu.Uitleg!;

        Assert.Equal(nu.Volgende, uitleg.Vraag);
        Assert.StartsWith(nu.Volgende!.Feit.Vraag, uitleg.Tekst, StringComparison.Ordinal);
        Assert.NotEmpty(uitleg.Waarom);
        Assert.NotEmpty(uitleg.Aan);
        Assert.NotEmpty(uitleg.Antwoordvorm);
    }

    [Fact]
    public void Een_beslist_oordeel_vraagt_niets()
    {
        Interview nu = Begin().Beantwoord(new() { Feit = "uitvoering.geraakt", Waarde = Mogelijkheden.Keuze("ja") })
            .Beantwoord(new() { Feit = "capaciteit.ruimte", Voor = "gemeenten", Waarde = Mogelijkheden.Keuze("nee") });

        Assert.True(nu.IsKlaar);
        Assert.Equal(Oordeelsoort.NietUitvoerbaar, nu.Oordeel.Soort);
    }

    private static Interview Begin() => Set.Interview(Motie.Parse(Voorbeeldrapport.Tekst("motie-warmtefonds.txt")), opties: Opties);

    /// <summary>Any value that rules can tell apart; now and then that nobody knows.</summary>
    private static Antwoord Antwoord(Vraag vraag, Random toeval)
    {
        Reeks<Mogelijkheden> waarden = string.Equals(vraag.Adres.Feit, Feitencatalogus.Organisatielijst, StringComparison.Ordinal)
            ? [Mogelijkheden.Codes("gemeenten"), Mogelijkheden.Codes("gemeenten", "UWV"), Mogelijkheden.Codes()]
            : Set.Boek.Vak(vraag.Adres.Feit).Proefwaarden(vraag.Feit.Domein);
        return new() { Feit = vraag.Adres.Feit, Voor = vraag.Adres.Voor, Waarde = waarden[toeval.Next(waarden.Count)] };
    }
}
