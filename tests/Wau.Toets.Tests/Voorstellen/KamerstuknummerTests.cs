using Wau.Toets.Voorstellen;

namespace Wau.Toets.Tests.Voorstellen;

public sealed class KamerstuknummerTests
{
    [Theory]
    [InlineData("kst-31490-312", "31490", null, "312", null)]
    [InlineData("31490-312", "31490", null, "312", null)]
    [InlineData("31 490, nr. 312", "31490", null, "312", null)]
    [InlineData("31490 nr 312", "31490", null, "312", null)]
    [InlineData("  31 490, nr.312\n", "31490", null, "312", null)]
    [InlineData("kst-36600-VI-12", "36600", "VI", "12", null)]
    [InlineData("36 600 VI, nr. 12", "36600", "VI", "12", null)]
    [InlineData("35 000 XV, nr. 47", "35000", "XV", "47", null)]
    [InlineData("kst-35300-A-15", "35300", "A", "15", null)]
    [InlineData("kst-21501-08-928", "21501", "08", "928", null)]
    [InlineData("21 501-08, nr. 928", "21501", "08", "928", null)]
    [InlineData("kst-36600-X-12", "36600", "X", "12", null)]
    [InlineData("kst-31731-X", "31731", null, "X", null)]
    [InlineData("kst-31731-AA", "31731", null, "AA", null)]
    [InlineData("kst-33328-AI", "33328", null, "AI", null)]
    [InlineData("kst-36446-F", "36446", null, "F", null)]
    [InlineData("kst-34086-B-n1", "34086", null, "B", 1)]
    [InlineData("kst-36600-X-12-n2", "36600", "X", "12", 2)]
    [InlineData("kst-CXXX-A", "CXXX", null, "A", null)]
    [InlineData("kst-CXLVIII-12", "CXLVIII", null, "12", null)]
    public void Een_nummer_valt_uiteen_in_dossier_toevoeging_ondernummer_en_herdruk(string tekst, string nummer, string? toevoeging, string ondernummer, int? herdruk)
    {
        Kamerstuknummer gelezen = Kamerstuknummer.Parse(tekst);

        Assert.Equal(new Kamerstuknummer(new(nummer, toevoeging), ondernummer, herdruk), gelezen);
        Assert.Equal(gelezen, Kamerstuknummer.Parse(gelezen.ToString()));
    }

    [Fact]
    public void Schrijven_en_lezen_heffen_elkaar_op()
    {
        Kamerstuknummer[] alle = [..
            from dossier in new[] { "31490", "00000", "CXLVIII", "XII" }
            from toevoeging in new[] { null, "VI", "X", "XVIII", "A", "Z", "08" }
            from sub in new[] { "1", "9999", "X", "A", "AB", "AIX" }
            from herdruk in new int?[] { null, 1, 999 }
            select new Kamerstuknummer(new(dossier, toevoeging), sub, herdruk)];

        Assert.All(alle, n => Assert.Equal(n, Kamerstuknummer.Parse(n.ToString())));
        Assert.Equal(alle.Length, alle.Select(n => n.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kst-")]
    [InlineData("kst--")]
    [InlineData("kst-31490")]
    [InlineData("kst-31490-")]
    [InlineData("kst-3149-12")]
    [InlineData("kst-314900-12")]
    [InlineData("kst-31490-12345")]
    [InlineData("kst-31490-ABCD")]
    [InlineData("kst-31490-312-n")]
    [InlineData("kst-31490-312-n1234")]
    [InlineData("kst-31490-312 extra")]
    [InlineData("kst-31490-312\nkst-31490-313")]
    [InlineData("kst-٣١٤٩٠-312")]
    [InlineData("blg-1027732")]
    [InlineData("stcrt-2018-50013")]
    [InlineData("h-tk-20162017-71-14")]
    [InlineData("2022Z02851")]
    [InlineData("31490 312")]
    [InlineData("kaartje")]
    public void Wat_geen_nummer_is_wordt_geweigerd(string? tekst)
    {
        Assert.False(Kamerstuknummer.TryParse(tekst, out Kamerstuknummer nummer));
        Assert.Equal(default, nummer);
        Assert.Throws<FormatException>(() => Kamerstuknummer.Parse(tekst!));
    }

    [Theory]
    [InlineData("31490", "31490", null)]
    [InlineData("31 490", "31490", null)]
    [InlineData(" 36600-VI ", "36600", "VI")]
    [InlineData("36 600 VI", "36600", "VI")]
    [InlineData("21501-08", "21501", "08")]
    [InlineData("35300-A", "35300", "A")]
    [InlineData("CXLVIII", "CXLVIII", null)]
    public void Een_dossiernummer_heeft_een_nummer_en_soms_een_toevoeging(string tekst, string nummer, string? toevoeging)
    {
        Dossiernummer gelezen = Dossiernummer.Parse(tekst);

        Assert.Equal(new Dossiernummer(nummer, toevoeging), gelezen);
        Assert.Equal(gelezen, Dossiernummer.Parse(gelezen.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3149")]
    [InlineData("314 90")]
    [InlineData("31  490")]
    [InlineData("31490-")]
    [InlineData("31490-vi")]
    [InlineData("31490-123")]
    [InlineData("31490-VI-12")]
    [InlineData("31490 en 29362")]
    [InlineData("XX")]
    public void Wat_geen_dossier_is_wordt_geweigerd(string? tekst)
    {
        Assert.False(Dossiernummer.TryParse(tekst, out _));
        Assert.Throws<FormatException>(() => Dossiernummer.Parse(tekst!));
    }

    [Fact]
    public void Een_zaak_en_een_document_hebben_elk_hun_letter()
    {
        Assert.Equal("2022Z02851", Zaaknummer.Parse(" 2022Z02851 ").ToString());
        Assert.Equal("2022D05920", Documentnummer.Parse("2022D05920\n").ToString());
        Assert.Equal(Zaaknummer.Parse("2022Z02851"), new Zaaknummer("2022Z02851"));
        Assert.False(Zaaknummer.TryParse("2022D05920", out _));
        Assert.False(Documentnummer.TryParse("2022Z02851", out _));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022?0285")]
    [InlineData("2022?028511")]
    [InlineData("202?028511")]
    [InlineData("٢٠٢٢?02851")]
    [InlineData("2022 ?02851")]
    [InlineData("2022?0285x")]
    public void Wat_geen_registernummer_is_wordt_geweigerd(string? vorm)
    {
        Assert.Throws<FormatException>(() => Zaaknummer.Parse(vorm?.Replace('?', 'Z')!));
        Assert.Throws<FormatException>(() => Documentnummer.Parse(vorm?.Replace('?', 'D')!));
    }
}
