using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class DebatverslagTests : IDisposable
{
    private const string Leeg = """<draadboekfragment soort="Motie indiening" objectid="b"/>""";

    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Lees_geeft_een_regel_per_motie()
    {
        Afdruk afdruk = await Proef.RunAsync("lees", _proef.Schrijf("verslag.xml", Verslag(Motie(4) + Motie(5))));

        Assert.Equal(0, afdruk.Code);
        Assert.Equal(["kst-99123-4", "kst-99123-5"], afdruk.Regels.Select(r => r.Tekst("kst")));
        Assert.All(afdruk.Regels, r => Assert.Equal("leesresultaat.v1", r.Tekst("schema")));
    }

    [Fact]
    public async Task Lees_noemt_een_motie_zonder_tekst_op_haar_eigen_regel()
    {
        Afdruk afdruk = await Proef.RunAsync("lees", _proef.Schrijf("verslag.xml", Verslag(Motie(4) + Leeg)));

        Assert.Equal(1, afdruk.Code);
        Assert.Equal("motie 2", afdruk.Regels[1].Tekst("id"));
        Assert.Equal("DV0008", afdruk.Regels[1].Op("fouten")[0].Tekst("code"));
    }

    [Fact]
    public async Task Toets_zegt_dat_er_meer_moties_zijn_en_wat_u_doet()
    {
        Afdruk afdruk = await Proef.RunAsync("toets", _proef.Schrijf("verslag.xml", Verslag(Motie(4) + Motie(5))));

        Assert.NotEqual(0, afdruk.Code);
        Assert.Empty(afdruk.Uit);
        Assert.Contains("BR0005", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("2 moties", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("'batch'", afdruk.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff\n")]
    public async Task Batch_toetst_de_moties_van_een_verslag(string voor)
    {
        string verslag = voor + Verslag(Motie(4) + Leeg);
        Afdruk afdruk = await Proef.RunMetInvoerAsync(verslag, "batch", "-", "--peildatum", "2099-07-01");

        Assert.Equal(["kst-99123-4", "motie 2"], afdruk.Regels.Select(r => r.Tekst("id")));
        Assert.True(afdruk.Regels[0].TryGetProperty("rapport", out _));
        Assert.True(afdruk.Regels[1].TryGetProperty("fouten", out _));
    }

    [Fact]
    public async Task Batch_van_andere_xml_wordt_geweigerd()
    {
        Afdruk afdruk = await Proef.RunMetInvoerAsync("<officiele-publicatie/>", "batch", "-");

        Assert.NotEqual(0, afdruk.Code);
        Assert.Contains("DV0007", afdruk.Fout, StringComparison.Ordinal);
    }

    private static string Verslag(string inhoud) =>
        $"<vlosCoreDocument><vergadering><titel>Proefdebat</titel><datum>2099-06-03T00:00:00</datum>{inhoud}</vergadering></vlosCoreDocument>";

    private static string Motie(int nummer) => $"""
        <draadboekfragment soort="Motie indiening" objectid="a"><tekst><alineagroep type="Motietekst">
        <alinea><alineaitem>De Kamer,</alineaitem></alinea><alinea><alineaitem>verzoekt de regering een proefloket te openen,</alineaitem></alinea>
        <alinea><alineaitem>en gaat over tot de orde van de dag.</alineaitem></alinea></alineagroep></tekst>
        <zaken><zaak soort="Motie"><titel>de proefmotie</titel><dossiernummer>99123</dossiernummer><stuknummer>{nummer}</stuknummer></zaak></zaken></draadboekfragment>
        """;
}
