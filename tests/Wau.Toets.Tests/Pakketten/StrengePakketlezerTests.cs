using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Mistakes that must not pass in silence.</summary>
public sealed class StrengePakketlezerTests
{
    private const string Als = """{ "feit": "loket.maanden", "<": 3 }""";
    private const string Voorbeelden = """{ "naam": "te snel", "feiten": { "loket.gevraagd": true, "loket.maanden": 1, "loket.fte@LBH": 2 }, "verwacht": { "P-01": "voldoetNiet" }, "banden": { "tijd": "rood" } }""";

    [Theory]
    [InlineData("""{ "feit": "loket.maanden", "in": [ { "feit": "loket.maanden" } ] }""")]
    [InlineData("""{ "aantal": [ ], ">": 1 }""")]
    public void Een_regel_verdwijnt_nooit_zonder_melding(string als) =>
        Assert.False(new Proefpakket().Met(Voorbeelden, "").Met(Als, als).Lees().IsGelukt);

    [Theory]
    [InlineData("""{ "feit": "loket.maanden", "+": [ 1, 2 ], "<": 3 }""")]
    [InlineData("""{ "alle": [ { "feit": "loket.gevraagd" } ], "feit": "loket.maanden", "<": 3 }""")]
    [InlineData("""{ "alle": [ { "feit": "loket.gevraagd" } ], "<": 3 }""")]
    [InlineData("""{ "niet": { "feit": "loket.gevraagd" }, "feit": "loket.gevraagd" }""")]
    [InlineData("""{ "een": "organisatie", "geldt": { "feit": "loket.fte", ">": 1 }, "feit": "loket.maanden" }""")]
    public void Een_deel_van_een_voorwaarde_wordt_nooit_stil_overgeslagen(string als) =>
        Assert.False(new Proefpakket().Met(Als, als).Lees().IsGelukt);

    [Theory]
    [InlineData("\"verwacht\": { \"P-01\": \"voldoetNiet\" }", "\"verwacht\": [ ]")]
    [InlineData("\"feiten\": { \"loket.gevraagd\": true, \"loket.maanden\": 1, \"loket.fte@LBH\": 2 }", "\"feiten\": 5")]
    [InlineData("\"banden\": { \"tijd\": \"rood\" }", "\"banden\": [ ]")]
    [InlineData("loket.fte@LBH", "loket.fte@LBX")]
    [InlineData("\"loket.maanden\": 1,", "\"organisaties.betrokken\": { \"bevat\": [ ], \"volledig\": \"ja\" },")]
    [InlineData("\"loket.maanden\": 1,", "\"loket.maanden\": { \"eenVan\": [ { \"minstens\": 3 } ] },")]
    public void Een_voorbeeld_dat_niets_bewijst_wordt_geweigerd(string oud, string nieuw) =>
        Assert.False(new Proefpakket().Met(oud, nieuw).Lees().IsGelukt);

    [Theory]
    [InlineData("\"id\": \"proef\"", "\"id\": \"Proef @ 3\"")]
    [InlineData("\"id\": \"loket.later\"", "\"id\": \"loket.datum\"")]
    [InlineData("{ \"id\": \"ruim\"", "{ \"id\": \"krap\"")]
    public void Een_id_heeft_de_afgesproken_vorm_en_is_uniek(string oud, string nieuw) =>
        Assert.False(new Proefpakket().Met(oud, nieuw).Lees().IsGelukt);

    [Theory]
    [InlineData("\"maskers\": [ \"Loketwet Imkers\" ]", "\"maskers\": 3")]
    [InlineData("\"frase\": \"kast\"", "\"frase\": 3")]
    [InlineData("\"feit\": \"loket.maanden\"", "\"feit\": 3")]
    public void Een_fout_geeft_een_melding_en_geen_twee(string oud, string nieuw)
    {
        Leesresultaat<Regelpakket> resultaat = new Proefpakket().Met(Voorbeelden, "").Met(oud, nieuw).Lees();

        Assert.Single(resultaat.Meldingen);
    }
}
