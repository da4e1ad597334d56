using Wau.Toets.Feiten;

namespace Wau.Toets.Tests.Feiten;

public sealed class AntwoordcontroleTests
{
    private static readonly Feitencatalogus Feiten = new(
    [
        Toetsing.Willekeurig.Feit("capaciteit.fte", Bereik.Organisatie, Mogelijkheden.Getal(0, 100)) with { Eenheid = "fte" },
        Toetsing.Willekeurig.Feit("planning.ingangsdatum", Bereik.Voorstel, Mogelijkheden.Datum(new(2020, 1, 1), new(2050, 1, 1))),
        Toetsing.Willekeurig.Feit("planning.rechtsvorm", Bereik.Voorstel, Mogelijkheden.Keuze("wet", "amvb")),
        Toetsing.Willekeurig.Feit("gegevens.soort", Bereik.Voorstel, Mogelijkheden.Codes([], ["bsn", "adres"])),
    ]);

    private static readonly Antwoord Goed = new() { Feit = "planning.rechtsvorm", Waarde = Mogelijkheden.Keuze("wet"), Door = "UWV" };

    [Fact]
    public void Een_goed_antwoord_wordt_aangenomen()
    {
        Assert.Null(Controleer(Goed));
        Assert.Null(Controleer(Goed with { Waarde = null }));
        Assert.Null(Controleer(Goed with { Feit = "capaciteit.fte", Voor = "UWV", Waarde = Mogelijkheden.Getal(0, 100) }));
        Assert.Null(Controleer(Goed with { Graad = Graad.Onderbouwd, Bron = "brief" }));
        Assert.Null(Controleer(Goed with { Graad = Graad.Getoetst, GetoetstDoor = "SZW" }));
    }

    [Fact]
    public void Een_onbekend_feit_noemt_het_feit_dat_erop_lijkt()
    {
        Assert.Equal(("0010", "Het feit 'planning.rechtvorm' bestaat niet in deze regelset. Bedoelde u 'planning.rechtsvorm'?"), Controleer(Goed with { Feit = "planning.rechtvorm" }));
        Assert.Equal(("0010", "Het feit 'xyz' bestaat niet in deze regelset."), Controleer(Goed with { Feit = "xyz" }));
    }

    [Theory]
    [InlineData("capaciteit.fte", "0 tot en met 100 (fte)")]
    [InlineData("planning.ingangsdatum", "2020-01-01 tot en met 2050-01-01")]
    [InlineData("planning.rechtsvorm", "amvb, wet")]
    [InlineData("gegevens.soort", "adres, bsn")]
    public void Een_waarde_buiten_het_domein_noemt_wat_wel_mag(string feit, string toegestaan)
    {
        Mogelijkheden[] waarden = [Mogelijkheden.Getal(90, 101), Mogelijkheden.Datum(new(2019, 12, 31)), Mogelijkheden.Keuze("wet", "brief"), Mogelijkheden.Codes("bsn", "ras"), Mogelijkheden.Waarheid(true)];
        foreach (Mogelijkheden waarde in waarden)
        {
            string? voor = feit.EndsWith("fte", StringComparison.Ordinal) ? "UWV" : null;
            (string Nummer, string Zin)? fout = Controleer(Goed with { Feit = feit, Voor = voor, Waarde = waarde });

            Assert.Equal("0018", fout?.Nummer);
            Assert.Contains(toegestaan, fout!.Value.Zin, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Voor_hoort_precies_bij_een_feit_met_een_bereik()
    {
        Assert.Equal("0017", Controleer(Goed with { Voor = "UWV" })?.Nummer);
        Assert.Equal("0017", Controleer(Goed with { Feit = "capaciteit.fte", Waarde = Mogelijkheden.Getal(1) })?.Nummer);
    }

    [Theory]
    [InlineData(Graad.Vermoed, "brief", "SZW")]
    [InlineData(Graad.Onderbouwd, null, "SZW")]
    [InlineData(Graad.Onderbouwd, "", "SZW")]
    [InlineData(Graad.Onderbouwd, "  ", "SZW")]
    [InlineData(Graad.Getoetst, "brief", null)]
    [InlineData(Graad.Getoetst, "brief", " ")]
    [InlineData(Graad.Getoetst, "brief", "UWV")]
    public void Een_graad_vraagt_zijn_bewijs(Graad graad, string? bron, string? getoetstDoor) =>
        Assert.Equal("0026", Controleer(Goed with { Graad = graad, Bron = bron, GetoetstDoor = getoetstDoor })?.Nummer);

    private static (string Nummer, string Zin)? Controleer(Antwoord antwoord) => Antwoordcontrole.Controleer(antwoord, Feiten);
}
