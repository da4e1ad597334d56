using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Amendementen;
using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Tests.Voorstellen.Artikelen;

/// <summary>The articles and subsections in an invented bill that amends a law, and an amendment to it.</summary>
public sealed class WijzigingswetTests
{
    private const string Wet = """
        Wijziging van de Bakfietswet
        VOORSTEL VAN WET
        ARTIKEL I
        De Bakfietswet wordt als volgt gewijzigd:
        A
        In artikel 126nba, tweede lid, wordt «vier weken» vervangen door «zes weken».
        B
        Artikel 8 wordt als volgt gewijzigd:
        1. In het eerste lid wordt «kan» vervangen door «moet».
        2. Onder vernummering van het derde lid tot vierde lid wordt na het tweede lid een lid ingevoegd, luidende:
        3. Het college bewaart de gegevens:
        a. tien jaar; of
        b. zolang de huur duurt.
        3. Het vierde lid (nieuw) komt te luiden:
        4. De huurder betaalt vooraf.
        C
        Na artikel 9 wordt een artikel ingevoegd, luidende:
        Artikel 9a
        1. De huurder meldt schade binnen een week.
        2. Het college houdt toezicht.
        D
        In de artikelen 10, eerste lid, en 11 wordt «fiets» telkens vervangen door «bakfiets».
        ARTIKEL II
        Artikel 3 van de Loketwet vervalt.
        ARTIKEL III
        Deze wet treedt in werking op 1 juli 2028.
        """;

    private static readonly Beleidsvoorstel Basis = Beleidsvoorstel.Lees(Wet).WaardeOfFout();

    [Theory]
    [InlineData("artikel I, onderdeel A, artikel 126nba, lid 2", "In artikel 126nba, tweede lid,")]
    [InlineData("artikel I, onderdeel B, artikel 8", "Artikel 8 wordt als volgt gewijzigd:")]
    [InlineData("artikel I, onderdeel B, artikel 8, lid 1", "1. In het eerste lid")]
    [InlineData("artikel I, onderdeel B, onderdeel 1", "1. In het eerste lid")]
    [InlineData("artikel I, onderdeel B, artikel 8, lid 3", "3. Het college")]
    [InlineData("artikel I, onderdeel B, onderdeel 2, lid 3, onderdeel b", "b. zolang")]
    [InlineData("artikel I, onderdeel B, onderdeel 3, lid 4", "4. De huurder")]
    [InlineData("artikel I, onderdeel C, artikel 9a, lid 2", "2. Het college houdt")]
    [InlineData("artikel II, artikel 3", "Artikel 3 van de Loketwet")]
    public void Een_lid_van_een_gewijzigd_artikel_is_te_vinden(string plaats, string begin) =>
        Assert.StartsWith(begin, Basis.Zoek(Wetsplaats.Parse(plaats))?.Alineas[0].Inhoud, StringComparison.Ordinal);

    [Theory]
    [InlineData("artikel I, onderdeel B, artikel 8, lid 2")]
    [InlineData("artikel I, onderdeel C, artikel 9a, lid 3")]
    [InlineData("artikel I, onderdeel E")]
    public void Wat_het_voorstel_niet_raakt_is_er_niet(string plaats) => Assert.Null(Basis.Zoek(Wetsplaats.Parse(plaats)));

    [Fact]
    public void Alleen_nieuwe_tekst_is_regeltekst_en_die_wordt_een_keer_gelezen()
    {
        Assert.Equal(
            ["zes weken", "moet", "3. Het college bewaart de gegevens:", "a. tien jaar; of", "b. zolang de huur duurt.", "4. De huurder betaalt vooraf.", "Artikel 9a",
                "1. De huurder meldt schade binnen een week.", "2. Het college houdt toezicht.", "bakfiets", "Deze wet treedt in werking op 1 juli 2028."],
            Basis.Delen.Where(d => d.Soort == Deelsoort.Regeltekst).Select(d => d.Alinea.Inhoud),
            StringComparer.Ordinal);
        Assert.All(Basis.Delen.Zip(Basis.Delen), paar => Assert.Same(paar.First.Alinea, paar.Second.Alinea));
    }

    [Fact]
    public void Een_amendement_vindt_alle_plaatsen()
    {
        Effect effect = Regelsets.SnelleToets.Effect(Basis, Van("""
            I
            In artikel I, onderdeel A, wordt in artikel 126nba, tweede lid, «zes weken» vervangen door «vijf weken».
            II
            Artikel I, onderdeel B, wordt als volgt gewijzigd:
            1. In onderdeel 1 wordt «moet» vervangen door «zal».
            2. In onderdeel 2 wordt in het voorgestelde derde lid, onderdeel a, «tien jaar» vervangen door «een jaar».
            3. Onderdeel 3 vervalt.
            III
            In artikel I, onderdeel C, vervalt het voorgestelde artikel 9a, tweede lid.
            IV
            In artikel I, onderdeel D, wordt in artikel 11 «bakfiets» vervangen door «deelfiets».
            V
            Artikel II vervalt.
            """));

        Assert.DoesNotContain(effect.Waarschuwingen, w => w.Code is "LM0033");
    }

    [Theory]
    [InlineData("In artikel I, onderdeel C, vervalt het voorgestelde artikel 9a, derde lid.")]
    [InlineData("In artikel I, onderdeel B, onder 2, wordt in het voorgestelde derde lid «twaalf jaar» vervangen door «een jaar».")]
    public void Een_plaats_die_er_niet_is_geeft_LM0033(string opdracht) =>
        Assert.Single(Regelsets.SnelleToets.Effect(Basis, Van(opdracht)).Waarschuwingen, w => w.Code is "LM0033");

    [Fact]
    public void Een_onderdeel_met_gradenteken_is_met_en_zonder_te_vinden()
    {
        Beleidsvoorstel wet = Beleidsvoorstel.Lees(Proefwetten.Wet).WaardeOfFout();

        Assert.Same(wet.Zoek(Wetsplaats.Parse("artikel 2.1, lid 1, onderdeel a, onder 2°")), wet.Zoek(Wetsplaats.Parse("artikel 2.1, lid 1, onderdeel a, onder 2")));
        Assert.NotNull(wet.Zoek(Wetsplaats.Parse("artikel 2.1, lid 1, onderdeel a, onder 2")));
    }

    private static Amendement Van(string opdrachten) => Amendement.Lees(
        $"AMENDEMENT VAN HET LID PROEF\nOntvangen 1 december 2026\nDe ondergetekende stelt het volgende amendement voor:\n{opdrachten}\nToelichting\nDit is een proef.\nProef").WaardeOfFout();
}
