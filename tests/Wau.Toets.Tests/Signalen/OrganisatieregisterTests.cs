using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Signalen;

public sealed class OrganisatieregisterTests
{
    private static readonly Organisatieregister Echt = Regelsets.SnelleToets.Lexicon.Register;

    [Theory]
    [InlineData("IND", "2024-07-01", "JenV")]
    [InlineData("IND", "2024-07-02", "AenM")]
    [InlineData("IND", "2026-02-22", "AenM")]
    [InlineData("IND", "2026-02-23", "JenV")]
    [InlineData("SodM", "2025-01-01", "KGG")]
    [InlineData("SodM", "2026-03-01", "EZK")]
    [InlineData("Huurcommissie", "2025-01-01", "VRO")]
    [InlineData("NVWA", "2018-01-01", "LVVN")]
    [InlineData("NVWA", "2016-01-01", null)]
    [InlineData("UWV", "2026-01-01", "SZW")]
    [InlineData("UWV", null, "SZW")]
    [InlineData("IND", null, null)]
    [InlineData("gemeenten", "2026-01-01", null)]
    [InlineData("bestaat niet", "2026-01-01", null)]
    public void Wie_erover_gaat_hangt_af_van_de_dag_en_is_onbekend_als_het_niet_vaststaat(string organisatie, string? peildatum, string? ministerie) =>
        Assert.Equal(ministerie, Echt.MinisterieVan(organisatie, Dag(peildatum))?.Code);

    [Theory]
    [InlineData("EZK", "2012-01-01", "ELenI")]
    [InlineData("EZK", "2017-12-31", "EZ")]
    [InlineData("EZK", "2018-01-01", "EZK")]
    [InlineData("EZK", "2025-01-01", "EZ")]
    [InlineData("EZK", "2026-02-23", "EZK")]
    [InlineData("EZK", "2010-10-13", null)]
    [InlineData("LVVN", "2024-07-01", "LNV")]
    [InlineData("LVVN", "2024-07-02", "LVVN")]
    [InlineData("JenV", "2009-01-01", "MinJus")]
    [InlineData("JenV", null, null)]
    [InlineData("SZW", null, "SZW")]
    [InlineData("VRO", "2026-02-23", null)]
    [InlineData("VRO", null, null)]
    public void Een_ministerie_houdt_zijn_code_en_krijgt_de_naam_van_de_dag(string code, string? peildatum, string? afkorting) =>
        Assert.Equal(afkorting, Echt.Ministeries.Single(m => string.Equals(m.Code, code, StringComparison.Ordinal)).NaamOp(Dag(peildatum))?.Afkorting);

    [Fact]
    public void Op_volgt_opvolgers_tot_wie_er_die_dag_is()
    {
        Organisatie derde = Proeflexicon.Organisatie("C", "Derde");
        Organisatie tweede = Proeflexicon.Organisatie("B", "Tweede") with { Geldig = new(null, new(2020, 12, 31)), Opvolger = "C" };
        Organisatie eerste = Proeflexicon.Organisatie("A", "Eerste") with { Geldig = new(null, new(2010, 12, 31)), Opvolger = "B" };
        var register = new Organisatieregister([eerste, tweede, derde], []);

        Assert.Equal("A", register.Op(eerste, new(2010, 12, 31)).Code);
        Assert.Equal("B", register.Op(eerste, new(2011, 1, 1)).Code);
        Assert.Equal("C", register.Op(eerste, new(2021, 1, 1)).Code);
        Assert.Equal("C", register.Op(eerste, null).Code);
    }

    [Fact]
    public void Wie_is_opgehouden_zonder_opvolger_blijft_wie_hij_is()
    {
        Organisatie weg = Proeflexicon.Organisatie("A", "Eerste") with { Geldig = new(null, new(2010, 12, 31)) };

        Assert.Same(weg, new Organisatieregister([weg], []).Op(weg, new(2026, 1, 1)));
    }

    [Fact]
    public void Een_ministerie_is_geen_organisatie() => Assert.Empty(Echt.Ministeries.Select(m => m.Code).Intersect(Echt.Organisaties.Select(o => o.Code), StringComparer.Ordinal));

    [Fact]
    public void Elke_organisatie_en_elk_ministerie_noemt_een_bron() =>
        Assert.All(Echt.Organisaties.Select(o => o.Bron).Concat(Echt.Ministeries.Select(m => m.Bron)), b => Assert.False(string.IsNullOrWhiteSpace(b)));

    private static DateOnly? Dag(string? dag) => dag is null ? null : DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);
}
