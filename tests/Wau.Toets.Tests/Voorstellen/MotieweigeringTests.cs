using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen;

public sealed class MotieweigeringTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00a0 ")]
    public void Lege_tekst_is_LM0001(string tekst)
    {
        Assert.Equal(["LM0001"], Codes(Motie.Lees(tekst)));
        Assert.Equal(["LM0001"], Codes(Motie.Lees([tekst, tekst])));
        Assert.Equal(["LM0001"], Codes(Amendement.Lees(tekst)));
    }

    [Fact]
    public void Een_lege_lijst_is_LM0001() => Assert.Equal(["LM0001"], Codes(Motie.Lees([])));

    [Fact]
    public void Te_lange_tekst_is_LM0002_en_noemt_de_grens()
    {
        Leesresultaat<Motie> gelezen = Motie.Lees(Stuk, new() { MaxTekens = 100 });

        Assert.Equal(["LM0002"], Codes(gelezen));
        Assert.Contains("grens van 100 tekens", gelezen.Meldingen[0].Zin, StringComparison.Ordinal);
        Assert.Equal(["LM0002"], Codes(Motie.Lees(["De Kamer,", Verzoek, Slot], new() { MaxTekens = 100 })));
        Assert.Equal(["LM0002"], Codes(Motie.Lees(new string('x', 1_000_001))));
    }

    [Fact]
    public void Precies_de_grens_mag()
    {
        Assert.True(Motie.Lees(Stuk, new() { MaxTekens = Stuk.Length }).IsGelukt);
        Assert.True(Motie.Lees(["De Kamer,", Verzoek, Slot], new() { MaxAlineas = 3 }).IsGelukt);
    }

    [Fact]
    public void Nultekens_zijn_LM0003()
    {
        Assert.Equal(["LM0003"], Codes(Motie.Lees("%PDF-1.7\0\0\u0001")));
        Assert.Equal(["LM0003"], Codes(Motie.Lees(["De Kamer,", "verzoekt de regering\0,"])));
        Assert.Equal(["LM0003"], Codes(Beleidsvoorstel.Lees("\0")));
    }

    [Fact]
    public void Geen_motie_is_LM0004_met_wat_er_verder_ontbreekt()
    {
        Leesresultaat<Motie> gelezen = Motie.Lees("Het regent in het dorp.\n\nDe oefendienst is gesloten.");

        Assert.False(gelezen.IsGelukt);
        Assert.Equal(["LM0011", "LM0012", "LM0013", "LM0004"], Codes(gelezen));
        LeesException fout = Assert.Throws<LeesException>(() => Motie.Parse("Het regent."));
        Assert.Equal("LM0004", Assert.Single(fout.Meldingen, m => m.Soort == Meldingsoort.Fout).Code);
        Assert.StartsWith("LM0004: ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Te_veel_alineas_is_LM0005()
    {
        var opties = new Leesopties { MaxAlineas = 3 };

        Assert.Equal(["LM0005"], Codes(Motie.Lees(Stuk, opties)));
        Assert.Equal(["LM0005"], Codes(Motie.Lees(["De Kamer,", "a", Verzoek, Slot], opties)));
        Assert.Equal(["LM0005"], Codes(Motie.Lees(string.Concat(Enumerable.Repeat("a\n", 20_001)))));
    }

    [Fact]
    public void Een_alinea_zonder_plaats_is_LM0013_met_de_plek_en_telt_als_overweging()
    {
        Motie motie = Motie.Lees(["De Kamer,", "Kaartjes zijn klein.", Verzoek, Slot]).WaardeOfFout();

        Melding melding = Assert.Single(motie.Leesmeldingen);
        Assert.Equal(("LM0013", Meldingsoort.Waarschuwing, "alineas[1]"), (melding.Code, melding.Soort, melding.Plaats));
        Assert.Contains("“Kaartjes zijn klein.”", melding.Zin, StringComparison.Ordinal);
        Assert.Equal(["Kaartjes zijn klein."], Inhoud(motie.Overwegingen));
    }

    [Fact]
    public void Een_lange_alinea_zonder_plaats_wordt_in_de_melding_ingekort()
    {
        Melding melding = Motie.Lees(["De Kamer,", new string('k', 500), Verzoek, Slot]).Meldingen[0];

        Assert.EndsWith(new string('k', 59) + "…”.", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_brief_is_ongedeeld_met_LM0014()
    {
        Assert.Equal(["LM0014"], Codes(Beleidsvoorstel.Lees(["Kaartjes zijn klein."])));
    }
}
