using System.Text;

namespace Wau.Toets.TweedeKamer.Tests;

public sealed class SlechteInvoerTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Een_leeg_bestand_is_een_fout(string xml) => Verwacht("KX0001", Proefstuk.Lees(xml));

    [Theory]
    [InlineData("%PDF-1.7 verzonnen")]
    [InlineData("De Kamer,\ngehoord de beraadslaging,")]
    [InlineData("\0\u0001\u0002PK\u0003\u0004")]
    [InlineData("<!doctype html><html></html>")]
    public void Wat_geen_XML_is_wordt_geweigerd(string invoer) => Verwacht("KX0002", Proefstuk.Lees(invoer));

    [Fact]
    public void Willekeurige_bytes_worden_geweigerd()
    {
        byte[] bytes = new byte[4096];
        new Random(7).NextBytes(bytes);

        Verwacht("KX0002", KamerstukXml.Lees(bytes));
    }

    [Theory]
    [InlineData("""<!DOCTYPE officiele-publicatie SYSTEM "http://verzonnen.example/op.dtd">""")]
    [InlineData("""<!DOCTYPE officiele-publicatie [<!ENTITY geheim SYSTEM "file:///etc/hostname">]>""")]
    [InlineData("""<!DOCTYPE officiele-publicatie [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>""")]
    public void Een_DTD_wordt_geweigerd(string dtd)
    {
        string xml = dtd + new Proefstuk { Tekst = "<al>&c;&geheim;</al>" }.Xml;

        Verwacht("KX0003", Proefstuk.Lees(xml));
        Verwacht("KX0003", KamerstukXml.Lees((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(xml)]));
    }

    [Fact]
    public void Een_eigen_entiteit_zonder_DTD_wordt_geweigerd()
    {
        Melding melding = Verwacht("KX0004", new Proefstuk { Tekst = "<al>&geheim;</al>" }.Lees());

        Assert.Equal("officiele-publicatie/kamerstuk/stuk/algemeen/vrije-tekst/tekst/al", melding.Plaats);
        Assert.Equal(2, melding.Regel);
        Assert.NotNull(melding.Kolom);
    }

    [Fact]
    public void Een_afgebroken_bestand_is_op_elke_plek_een_fout_en_nooit_een_exceptie()
    {
        byte[] heel = Encoding.UTF8.GetBytes(new Proefstuk().Xml);

        for (int lengte = 0; lengte < heel.Length; lengte++)
        {
            Leesresultaat<Voorstel> uit = KamerstukXml.Lees(heel.AsMemory(0, lengte));

            Assert.False(uit.IsGelukt);
            Assert.Contains(uit.Meldingen[0].Code, new[] { "KX0001", "KX0002", "KX0004" });
        }
    }

    [Fact]
    public void Een_verminkte_byte_geeft_hooguit_meldingen()
    {
        byte[] heel = Encoding.UTF8.GetBytes(new Proefstuk { Titel = "MOTIE VAN HET LID PROEFKONIJN-IDEEËN" }.Xml);

        for (int plek = 0; plek < heel.Length; plek++)
        {
            foreach (byte vreemd in (byte[])[0x00, 0x3C, 0x26, 0xC3, 0xFF])
            {
                byte[] stuk = [.. heel];
                stuk[plek] = vreemd;

                Leesresultaat<Voorstel> uit = KamerstukXml.Lees(stuk);

                Assert.True(uit.IsGelukt || uit.Meldingen.Any(m => m.Soort == Meldingsoort.Fout));
            }
        }
    }

    [Fact]
    public void Een_fout_noemt_waar_wat_en_wat_te_doen()
    {
        string xml = new Proefstuk { Tekst = "<al>De Kamer,</bl>" }.Xml;

        Melding melding = Verwacht("KX0004", Proefstuk.Lees(xml));

        Assert.StartsWith("KX0004 officiele-publicatie/kamerstuk/stuk/algemeen/vrije-tekst/tekst/al (regel 2, kolom ", melding.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(".", melding.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<artikel><tekst/></artikel>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'/>")]
    [InlineData("<officiele-publicatie><metadata/><staatsblad><al>Wij Verzonnen</al></staatsblad></officiele-publicatie>")]
    public void Andere_XML_is_geen_kamerstuk(string xml) => Verwacht("KX0009", Proefstuk.Lees(xml));

    [Fact]
    public void De_oude_indeling_wordt_geweigerd_met_een_raad()
    {
        Melding melding = Verwacht("KX0010", Proefstuk.Lees("<kamerwrk kamer='2'><kop/></kamerwrk>"));

        Assert.Contains("Motie.Lees", melding.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<al/><al> <nadruk/> </al>")]
    public void Een_kamerstuk_zonder_tekst_is_een_fout(string tekst) => Verwacht("KX0011", new Proefstuk { Tekst = tekst }.Lees());

    private static Melding Verwacht(string code, Leesresultaat<Voorstel> uit)
    {
        Assert.False(uit.IsGelukt);
        Melding melding = Assert.Single(uit.Meldingen);
        Assert.Equal(code, melding.Code);
        Assert.Equal(Meldingsoort.Fout, melding.Soort);
        return melding;
    }
}
