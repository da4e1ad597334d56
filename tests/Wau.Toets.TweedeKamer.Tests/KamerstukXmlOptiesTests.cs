using System.Text;

namespace Wau.Toets.TweedeKamer.Tests;

public sealed class KamerstukXmlOptiesTests
{
    [Fact]
    public void De_grenzen_zijn_zoals_beschreven()
    {
        var opties = new KamerstukXmlOpties();

        Assert.Equal(16 * 1024 * 1024, opties.MaxBytes);
        Assert.Equal(64, opties.MaxDiepte);
        Assert.Equal(20_000, opties.MaxAlineas);
        Assert.Equal(1_000_000, opties.MaxTekens);
    }

    [Fact]
    public void Een_grens_van_nul_wordt_geweigerd()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new KamerstukXmlOpties { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KamerstukXmlOpties { MaxDiepte = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KamerstukXmlOpties { MaxAlineas = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KamerstukXmlOpties { MaxTekens = -1 });
    }

    [Fact]
    public void Precies_op_de_grens_mag_en_een_byte_meer_niet()
    {
        byte[] xml = Encoding.UTF8.GetBytes(new Proefstuk().Xml);

        Assert.True(KamerstukXml.Lees(xml, new() { MaxBytes = xml.Length }).IsGelukt);
        Assert.Equal("KX0005", Assert.Single(KamerstukXml.Lees(xml, new() { MaxBytes = xml.Length - 1 }).Meldingen).Code);
    }

    [Fact]
    public void Een_eindeloze_stroom_wordt_bij_de_grens_geweigerd()
    {
        using var stroom = new EindelozeStroom();

        Leesresultaat<Voorstel> uit = KamerstukXml.Lees(stroom, new() { MaxBytes = 100_000 });

        Assert.Equal("KX0005", Assert.Single(uit.Meldingen).Code);
        Assert.Equal(100_001, stroom.Gelezen);
    }

    [Fact]
    public void Diepe_nesting_wordt_geweigerd()
    {
        string diep = string.Concat(Enumerable.Repeat("<nadruk>", 100_000));

        Melding melding = Assert.Single(new Proefstuk { Tekst = "<al>" + diep }.Lees().Meldingen);

        Assert.Equal("KX0006", melding.Code);
        Assert.Contains("64", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_in_een_voetnoot_telt_ook()
    {
        string diep = string.Concat(Enumerable.Repeat("<noot>", 100));

        Assert.Equal("KX0006", Assert.Single(new Proefstuk { Tekst = diep }.Lees().Meldingen).Code);
    }

    [Fact]
    public void De_wortel_telt_als_diepte_een()
    {
        Assert.True(new Proefstuk().Lees(new() { MaxDiepte = 7 }).IsGelukt);
        Assert.Equal("KX0006", Assert.Single(new Proefstuk().Lees(new() { MaxDiepte = 6 }).Meldingen).Code);
    }

    [Fact]
    public void Te_veel_alineas_worden_geweigerd()
    {
        Assert.True(new Proefstuk().Lees(new() { MaxAlineas = 5 }).IsGelukt);
        Assert.Equal("KX0007", Assert.Single(new Proefstuk().Lees(new() { MaxAlineas = 4 }).Meldingen).Code);
    }

    [Fact]
    public void Te_veel_tekens_worden_geweigerd()
    {
        Leesresultaat<Voorstel> uit = new Proefstuk().Lees(new() { MaxTekens = 50 });

        Assert.Equal("KX0008", Assert.Single(uit.Meldingen).Code);
    }

    private sealed class EindelozeStroom : MemoryStream
    {
        public int Gelezen { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Gelezen += count;
            return count;
        }
    }
}
