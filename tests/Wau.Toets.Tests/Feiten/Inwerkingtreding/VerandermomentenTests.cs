using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Feiten.Inwerkingtreding;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Tests.Feiten.Inwerkingtreding;

public sealed class VerandermomentenTests
{
    public static TheoryData<Rechtsvorm, Onderwijssector> Vormen
    {
        get
        {
            var rijen = new TheoryData<Rechtsvorm, Onderwijssector>();
            foreach (Rechtsvorm vorm in Enum.GetValues<Rechtsvorm>().Where(v => v != Rechtsvorm.Onbekend))
            {
                foreach (Onderwijssector sector in Enum.GetValues<Onderwijssector>().Where(s => s != Onderwijssector.Onbekend))
                {
                    rijen.Add(vorm, sector);
                }
            }

            return rijen;
        }
    }

    [Theory]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Geen, "1 januari, 1 juli")]
    [InlineData(Rechtsvorm.Amvb, Onderwijssector.Geen, "1 januari, 1 juli")]
    [InlineData(Rechtsvorm.MinisterieleRegeling, Onderwijssector.Geen, "1 januari, 1 april, 1 juli, 1 oktober")]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.PoVoMbo, "1 januari, 1 augustus")]
    [InlineData(Rechtsvorm.Amvb, Onderwijssector.PoVoMbo, "1 januari, 1 augustus")]
    [InlineData(Rechtsvorm.MinisterieleRegeling, Onderwijssector.PoVoMbo, "1 januari, 1 april, 1 augustus, 1 oktober")]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Ho, "1 januari, 1 september")]
    [InlineData(Rechtsvorm.Amvb, Onderwijssector.Ho, "1 januari, 1 september")]
    [InlineData(Rechtsvorm.MinisterieleRegeling, Onderwijssector.Ho, "1 januari, 1 april, 1 september, 1 oktober")]
    [InlineData(Rechtsvorm.Beleidsregel, Onderwijssector.Geen, "")]
    [InlineData(Rechtsvorm.Geen, Onderwijssector.Ho, "")]
    public void De_momenten_zijn_die_van_Aanwijzing_4_17(Rechtsvorm vorm, Onderwijssector sector, string momenten)
    {
        Verandermomenten vast = Verandermomenten.Voor(vorm, sector);

        Assert.Equal(momenten, string.Join(", ", vast.Momenten));
        Assert.Equal((vorm, sector, momenten.Length > 0), (vast.Rechtsvorm, vast.Onderwijssector, vast.Geldt));
        Assert.All(vast.Momenten, m => Assert.True(vast.IsVerandermoment(m.In(2028)) && !vast.IsVerandermoment(m.In(2028).AddDays(1))));
    }

    [Theory]
    [MemberData(nameof(Vormen))]
    public void Het_pakket_en_de_berekening_zijn_het_eens_over_elke_dag(Rechtsvorm vorm, Onderwijssector sector)
    {
        Verandermomenten vast = Verandermomenten.Voor(vorm, sector);
        for (var dag = new DateOnly(2027, 1, 1); dag.Year < 2031; dag = dag.AddDays(1))
        {
            Zicht zicht = Kijk(vorm, sector, ("planning.ingangsdatum", Mogelijkheden.Datum(dag)));

            Assert.Equal((dag, new Waarheidswaarde(vast.IsVerandermoment(dag) ? Waarheid.Waar : Waarheid.Onwaar)), (dag, zicht.Waarde("planning.vastVerandermoment")));
        }
    }

    [Theory]
    [MemberData(nameof(Vormen))]
    public void Het_vroegste_moment_is_het_eerste_met_genoeg_maanden_volgens_het_pakket(Rechtsvorm vorm, Onderwijssector sector)
    {
        Verandermomenten vast = Verandermomenten.Voor(vorm, sector);
        foreach (bool medeoverheden in new[] { false, true })
        {
            for (var publicatie = new DateOnly(2027, 1, 1); publicatie.Year < 2031; publicatie = publicatie.AddDays(1))
            {
                DateOnly vroegste = vast.Vroegste(publicatie, medeoverheden)!.Value;

                Assert.True(vast.IsVerandermoment(vroegste));
                if (vast.Geldt)
                {
                    Assert.True(GenoegMaanden(vroegste), $"{publicatie:O}");
                    Assert.All(Eerdere(vast, publicatie, vroegste), dag => Assert.False(GenoegMaanden(dag), $"{publicatie:O}"));
                }
                else
                {
                    Assert.Equal(publicatie, vroegste);
                }

                bool GenoegMaanden(DateOnly ingang)
                {
                    Zicht zicht = Kijk(
                        vorm,
                        sector,
                        ("planning.publicatiedatum", Mogelijkheden.Datum(publicatie)),
                        ("planning.ingangsdatum", Mogelijkheden.Datum(ingang)),
                        ("planning.medeoverheden", Mogelijkheden.Waarheid(medeoverheden)));
                    return ((Getallen)zicht.Waarde("planning.maandenVoorbereiding")).Waarden.Kleinste >= ((Getallen)zicht.Waarde("planning.minimumMaanden")).Waarden.Kleinste;
                }
            }
        }
    }

    [Theory]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Geen, "2026-11-22", "2027-01-01")]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Geen, "2027-01-01", "2027-01-01")]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Geen, "2027-01-02", "2027-07-01")]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.PoVoMbo, "2027-07-01", "2027-08-01")]
    [InlineData(Rechtsvorm.MinisterieleRegeling, Onderwijssector.Ho, "2027-08-31", "2027-09-01")]
    [InlineData(Rechtsvorm.MinisterieleRegeling, Onderwijssector.Geen, "2027-10-02", "2028-01-01")]
    [InlineData(Rechtsvorm.Beleidsregel, Onderwijssector.Geen, "2027-10-02", "2027-10-02")]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Geen, "9999-07-02", null)]
    [InlineData(Rechtsvorm.Wet, Onderwijssector.Geen, "9999-12-31", null)]
    public void Het_eerstvolgende_moment_is_op_of_na_de_dag(Rechtsvorm vorm, Onderwijssector sector, string vanaf, string? verwacht) =>
        Assert.Equal(Dag(verwacht), Verandermomenten.Voor(vorm, sector).Eerstvolgende(Dag(vanaf)!.Value));

    [Theory]
    [InlineData("2026-11-01", false, "2027-01-01")]
    [InlineData("2026-11-02", false, "2027-07-01")]
    [InlineData("2026-10-01", true, "2027-01-01")]
    [InlineData("2026-10-02", true, "2027-07-01")]
    [InlineData("9999-11-30", false, null)]
    public void Een_wet_laat_twee_maanden_na_publicatie_en_drie_bij_medeoverheden(string publicatie, bool medeoverheden, string? verwacht) =>
        Assert.Equal(Dag(verwacht), Verandermomenten.Voor(Rechtsvorm.Wet).Vroegste(Dag(publicatie)!.Value, medeoverheden));

    [Fact]
    public void Zonder_rechtsvorm_of_sector_zijn_er_geen_momenten()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Verandermomenten.Voor(Rechtsvorm.Onbekend));
        Assert.Throws<ArgumentOutOfRangeException>(() => Verandermomenten.Voor(Rechtsvorm.Wet, Onderwijssector.Onbekend));
    }

    [Fact]
    public void De_namen_zijn_de_codes_van_het_pakket()
    {
        Assert.Equal(Codes("planning.rechtsvorm"), Namen<Rechtsvorm>());
        Assert.Equal(Codes("planning.onderwijssector"), Namen<Onderwijssector>());
        Assert.Equal(Codes("planning.uitzonderingVerandermoment"), [.. Namen<Uitzonderingsgrond>(), "geen"]);
    }

    private static IEnumerable<DateOnly> Eerdere(Verandermomenten vast, DateOnly vanaf, DateOnly tot)
    {
        for (DateOnly? dag = vast.Eerstvolgende(vanaf); dag < tot; dag = vast.Eerstvolgende(dag.Value.AddDays(1)))
        {
            yield return dag.Value;
        }
    }

    private static Zicht Kijk(Rechtsvorm vorm, Onderwijssector sector, params (string Feit, Mogelijkheden Waarde)[] feiten)
    {
        Regelset set = Regelsets.SnelleToets;
        var blad = new FeitenbladBuilder(set.Feiten);
        blad.AddMetadata(new("planning.rechtsvorm"), Mogelijkheden.Keuze(Codenaam.Van(vorm)));
        blad.AddMetadata(new("planning.onderwijssector"), Mogelijkheden.Keuze(Codenaam.Van(sector)));
        foreach ((string feit, Mogelijkheden waarde) in feiten)
        {
            blad.AddMetadata(new(feit), waarde);
        }

        return new(blad.Build(), set.Feiten, set.AfgeleideFeiten, metKandidaten: false);
    }

    private static HashSet<string> Codes(string feit) => [.. ((Keuzes)Regelsets.SnelleToets.Feiten.Zoek(feit)!.Domein).Opties];

    private static HashSet<string> Namen<T>()
        where T : struct, Enum => [.. Codenaam.Alle<T>().Skip(1)];

    private static DateOnly? Dag(string? dag) => dag is null ? null : DateOnly.Parse(dag, CultureInfo.InvariantCulture);
}
