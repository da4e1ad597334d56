namespace Wau.Toets.Tests.Voorstellen;

public sealed class MotiekopTests
{
    private const string Romp = "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering een proefloket te openen,\nen gaat over tot de orde van de dag.\nProefsma";

    [Theory]
    [InlineData("36 999\nXV\nProefdossier\nNr. 12\nMOTIE VAN HET LID PROEFSMA", "kst-36999-XV-12")]
    [InlineData("21 501\n-\n32\nProefraad\nNr.\n7\nMOTIE VAN HET LID PROEFSMA", "kst-21501-32-7")]
    [InlineData("36\u00a0999 XV\nNr. 12\nMOTIE VAN HET LID PROEFSMA", "kst-36999-XV-12")]
    [InlineData("\ufeff36 999\nProefdossier\nNr. 12\nMOTIE VAN HET LID PROEFSMA", "kst-36999-12")]
    public void Een_nummer_over_meer_regels_blijft_heel(string kop, string nummer) =>
        Assert.Equal(nummer, Motie.Parse($"{kop}\n{Romp}").Kamerstuk.ToString());

    [Theory]
    [InlineData("Voorgesteld 3 februari 2027")]
    [InlineData("Voorgesteld\n3 februari 2027")]
    [InlineData("Voorgesteld 3\u00a0februari\u00a02027")]
    [InlineData("Voorgesteld 3februari 2027")]
    [InlineData("Voorgesteld tijdens het proefoverleg van 3 februari 2027")]
    public void De_datum_staat_achter_of_onder_voorgesteld(string regel) =>
        Assert.Equal(new DateOnly(2027, 2, 3), Motie.Parse($"MOTIE VAN HET LID PROEFSMA\n{regel}\n{Romp}").Datum);

    [Fact]
    public void Een_tweede_stuk_in_dezelfde_tekst_wordt_gemeld()
    {
        Leesresultaat<Motie> resultaat = Motie.Lees($"{Romp}\n{Romp.Replace("een proefloket", "een ander loket", StringComparison.Ordinal)}");

        Assert.Contains(resultaat.Meldingen, m => m.Code is "LM0015");
        Assert.Equal(["Proefsma"], resultaat.Waarde!.Ondertekenaars);
        Assert.NotEqual(Wau.Toets.Toetsing.Toetsadviessoort.GeenToets, Regelsets.SnelleToets.Toets(resultaat.Waarde).Toetsadvies.Soort);
    }

    [Fact]
    public void Een_afgebroken_slotformule_geeft_geen_verzonnen_naam() =>
        Assert.Equal(["Proefsma"], Motie.Parse(Romp.Replace("orde van", "orde\nvan", StringComparison.Ordinal)).Ondertekenaars);

    [Fact]
    public void Een_werkwoord_midden_in_een_zin_opent_geen_verzoek()
    {
        Motie motie = Motie.Parse(Romp.Replace("verzoekt", "overwegende dat de regering het plan\nsteunt en dat kaartjes klein zijn;\nverzoekt", StringComparison.Ordinal));

        Assert.Single(motie.Dicta);
        Assert.Single(motie.Overwegingen);
    }

    [Fact]
    public void Een_alinea_die_ontbreekt_telt_als_leeg() =>
        Assert.Single(Motie.Lees(["De Kamer,", null!, "verzoekt de regering een proefloket te openen,"]).WaardeOfFout().Dicta);
}
