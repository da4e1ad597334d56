using System.Text;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.TweedeKamer.Tests;

public sealed class VlosverslagTests
{
    [Fact]
    public void Een_verslag_geeft_zijn_moties() => Momentopname.Controleer(Afdruk(new Proefverslag().Lees()), "txt");

    [Fact]
    public void Een_stroom_geeft_hetzelfde_als_bytes()
    {
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(new Proefverslag().Xml));

        Assert.Equal(Afdruk(new Proefverslag().Lees()), Afdruk(Vlosverslag.Lees(stroom)));
    }

    [Fact]
    public void Elke_alinea_staat_letterlijk_in_de_lijst()
    {
        VoorgelezenMotie motie = Assert.Single(new Proefverslag().Lees().WaardeOfFout().Moties);

        Assert.All(motie.Lezing.WaardeOfFout().Alineas, a => Assert.Equal(motie.Alineas[int.Parse(a.Veld[8..^1], System.Globalization.CultureInfo.InvariantCulture)], a.Inhoud));
    }

    [Fact]
    public void Een_motie_zonder_tekst_heeft_haar_eigen_fout_en_de_rest_wordt_gelezen()
    {
        string zonder = """<draadboekfragment soort="Motie indiening" objectid="leeg"><tekst/></draadboekfragment>""";
        Leesresultaat<Vlosverslag> gelezen = new Proefverslag { Inhoud = zonder + Proefverslag.Motie(Proefverslag.Romp, Proefverslag.Zaak()) }.Lees();

        Assert.Empty(gelezen.Meldingen);
        Assert.Equal(["DV0008", ""], gelezen.WaardeOfFout().Moties.Select(m => string.Join(' ', m.Lezing.Meldingen.Select(x => x.Code))).ToArray());
    }

    [Fact]
    public void Tekst_die_geen_motie_is_geeft_de_fouten_van_het_lezen()
    {
        string romp = "<alinea><alineaitem>Dit is geen motie.</alineaitem></alinea>";
        VoorgelezenMotie motie = Assert.Single(new Proefverslag { Inhoud = Proefverslag.Motie(romp, Proefverslag.Zaak()) }.Lees().WaardeOfFout().Moties);

        Assert.Equal("LM0004", motie.Lezing.Meldingen[^1].Code);
        Assert.Equal(["Dit is geen motie."], motie.Alineas);
    }

    [Fact]
    public void Een_gewijzigde_motie_en_een_motie_buiten_een_fragment_tellen_mee()
    {
        string groep = $"<tekst><alineagroep type=\"Motietekst\">{Proefverslag.Romp}</alineagroep></tekst>";
        string gewijzigd = Proefverslag.Motie(Proefverslag.Romp, Proefverslag.Zaak()).Replace("Motie indiening", "Motie wijzigen", StringComparison.Ordinal);
        Vlosverslag verslag = new Proefverslag { Inhoud = groep + gewijzigd }.Lees().WaardeOfFout();

        Assert.Equal(["", "kst-99123-XV-4"], verslag.Moties.Select(m => m.Lezing.WaardeOfFout().Id ?? ""));
    }

    [Fact]
    public void Een_motie_buiten_de_gemerkte_tekst_wordt_gemeld()
    {
        Leesresultaat<Vlosverslag> gelezen = new Proefverslag { Inhoud = $"<tekst>{Proefverslag.Romp}</tekst>" }.Lees();

        Assert.Equal(["DV0022", "DV0021"], Codes(gelezen));
        Assert.Empty(gelezen.WaardeOfFout().Moties);
    }

    [Theory]
    [InlineData("", "<datum>gisteren</datum>", "DV0023 DV0024")]
    [InlineData("<dossiernummer>99 123</dossiernummer><stuknummer>4</stuknummer>", "<datum>2099-06-03T00:00:00</datum>", "")]
    public void Zonder_nummer_of_datum_een_waarschuwing(string nummers, string datum, string codes)
    {
        VoorgelezenMotie motie = Assert.Single(new Proefverslag { Datum = datum, Inhoud = Proefverslag.Motie(Proefverslag.Romp, Proefverslag.Zaak(nummers)) }.Lees().WaardeOfFout().Moties);

        Assert.Equal(codes, string.Join(' ', motie.Lezing.WaardeOfFout().Leesmeldingen.Select(m => m.Code)));
    }

    [Theory]
    [InlineData("", "DV0001")]
    [InlineData("  \n", "DV0001")]
    [InlineData("De Kamer,", "DV0002")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><vlosdocument>&b;</vlosdocument>", "DV0003")]
    [InlineData("<vlosdocument><vergadering>", "DV0004")]
    [InlineData("<vlosdocument>&b;</vlosdocument>", "DV0004")]
    [InlineData("<officiele-publicatie/>", "DV0007")]
    [InlineData("<vlosdocument/>", "DV0021")]
    public void Wat_geen_verslag_is_wordt_geweigerd(string xml, string code) => Assert.Equal([code], Codes(Proefverslag.Lees(xml)));

    [Fact]
    public void Grenzen_gelden_voor_grootte_diepte_en_alineas()
    {
        Assert.Equal(["DV0005"], Codes(new Proefverslag().Lees(new() { MaxBytes = 100 })));
        Assert.Equal(["DV0006"], Codes(new Proefverslag().Lees(new() { MaxDiepte = 5 })));
        Assert.Equal("LM0005", Assert.Single(new Proefverslag().Lees(new() { MaxAlineas = 3 }).WaardeOfFout().Moties[0].Lezing.Meldingen).Code);
    }

    [Theory]
    [InlineData("<vlosdocument/>", true)]
    [InlineData("\ufeff<vlosCoreDocument>", true)]
    [InlineData("<officiele-publicatie/>", false)]
    [InlineData("{}", false)]
    [InlineData("", false)]
    public void Een_verslag_is_te_herkennen_aan_het_buitenste_element(string xml, bool verwacht) =>
        Assert.Equal(verwacht, Vlosverslag.Herkent(Encoding.UTF8.GetBytes(xml)));

    [Theory]
    [InlineData("<!DOCTYPE html PUBLIC \"x\" \"y\"><html/>")]
    [InlineData("<html><body/></html>")]
    public void Een_webpagina_is_geen_kamerstuk_en_wordt_zo_genoemd(string xml) => Assert.Equal("KX0013", Assert.Single(Proefstuk.Lees(xml).Meldingen).Code);

    [CorpusFact]
    public void Uit_de_echte_verslagen_wordt_elke_motie_gelezen()
    {
        int aantal = 0;
        foreach (string bestand in Directory.EnumerateFiles(Corpus.Pad("data", "reference", "vlos-samples"), "*.xml"))
        {
            using FileStream xml = File.OpenRead(bestand);
            Leesresultaat<Vlosverslag> gelezen = Vlosverslag.Lees(xml);
            Assert.Empty(gelezen.Meldingen);
            foreach (VoorgelezenMotie motie in gelezen.WaardeOfFout().Moties)
            {
                aantal++;
                Assert.Empty(motie.Lezing.Meldingen);
                Assert.Matches("^kst-[0-9]{5}(-[XVI]+)?-[0-9]+$", motie.Lezing.WaardeOfFout().Id);
                Assert.NotEmpty(motie.Lezing.WaardeOfFout().Ondertekenaars);
            }
        }

        Assert.Equal(52, aantal);
    }

    private static string[] Codes(Leesresultaat<Vlosverslag> gelezen) => [.. gelezen.Meldingen.Select(m => m.Code)];

    private static string Afdruk(Leesresultaat<Vlosverslag> gelezen)
    {
        Vlosverslag verslag = gelezen.WaardeOfFout();
        var uit = new StringBuilder($"{verslag.Titel} | {verslag.Datum:yyyy-MM-dd}\n");
        foreach (VoorgelezenMotie motie in verslag.Moties)
        {
            Motie gelezenMotie = motie.Lezing.WaardeOfFout();
            uit.Append(System.Globalization.CultureInfo.InvariantCulture, $"{motie.Nummer} {motie.Fragment} (regel {motie.Regel}, kolom {motie.Kolom}) | {gelezenMotie.Id} | {gelezenMotie.Titel}\n");
            uit.AppendJoin("", gelezenMotie.Overwegingen.Select(a => $"overweging {a.Veld}: {a.Inhoud}\n"));
            uit.AppendJoin("", gelezenMotie.Dicta.Select(d => $"verzoek {d.Nummer}: {string.Join(" ¶ ", d.Alineas.Select(a => $"{a.Veld}: {a.Inhoud}"))}\n"));
            uit.AppendJoin("", gelezenMotie.Ondertekenaars.Select(n => $"naam: {n}\n"));
        }

        return uit.ToString();
    }
}
