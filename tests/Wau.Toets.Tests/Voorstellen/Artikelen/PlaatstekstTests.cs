using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Tests.Voorstellen.Artikelen;

public sealed class PlaatstekstTests
{
    [Theory]
    [InlineData("artikel 3", "artikel 3")]
    [InlineData("Artikel 3, tweede lid", "artikel 3, lid 2")]
    [InlineData("artikel I, onderdeel B, artikel 126nba, lid 2", "artikel I, onderdeel B, artikel 126nba, lid 2")]
    [InlineData("art. 2.3, derde lid, onder a, sub 1°", "artikel 2.3, lid 3, onderdeel a, onderdeel 1°")]
    [InlineData("hoofdstuk 2", "hoofdstuk 2")]
    [InlineData("§ 3", "paragraaf 3")]
    [InlineData("§3", "paragraaf 3")]
    [InlineData("bijlage", "bijlage")]
    [InlineData("bijlage 1, tabel 2", "bijlage 1, staat 2")]
    [InlineData("het opschrift", "opschrift")]
    [InlineData("artikel 5, aanhef", "artikel 5, aanhef")]
    [InlineData("artikel 5, eerste lid, tweede volzin", "artikel 5, lid 1, zin 2")]
    [InlineData("de Participatiewet, artikel 5", "Participatiewet, artikel 5")]
    [InlineData("Wet op het kaartje, artikel 1:1", "Wet op het kaartje, artikel 1:1")]
    [InlineData("artikel 8, twintigste lid", "artikel 8, lid 20")]
    [InlineData(" het voorstel ", "het voorstel")]
    public void Een_plaats_zoals_mensen_haar_schrijven(string tekst, string uit)
    {
        Wetsplaats plaats = Wetsplaats.Parse(tekst);

        Assert.Equal(uit, plaats.ToString());
        Assert.Equal(plaats, Wetsplaats.Parse(uit));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("artikel")]
    [InlineData("lid")]
    [InlineData("opschrift 3")]
    [InlineData("artikel 3 en 4")]
    [InlineData("artikel 3, zoveelste lid")]
    [InlineData("artikel 3,")]
    [InlineData("kaartje 12")]
    [InlineData("artikel 3, tweede en derde lid")]
    public void Geen_plaats(string? tekst)
    {
        Assert.False(Wetsplaats.TryParse(tekst, out Wetsplaats? plaats));
        Assert.Null(plaats);
        Assert.Throws<FormatException>(() => Wetsplaats.Parse(tekst!));
    }

    [Fact]
    public void Wat_wordt_afgedrukt_wordt_weer_gelezen()
    {
        string[] nummers = ["1", "2a", "126nba", "2.3", "10:4a", "I", "IVa", "B", "Ba", "1°"];
        Plaatssoort[] metNummer = [Plaatssoort.Boek, Plaatssoort.Hoofdstuk, Plaatssoort.Titel, Plaatssoort.Afdeling, Plaatssoort.Paragraaf, Plaatssoort.Artikel, Plaatssoort.Lid, Plaatssoort.Onderdeel, Plaatssoort.Zin, Plaatssoort.Bijlage, Plaatssoort.Staat];
        Plaatsdeel[] delen = [.. metNummer.SelectMany(s => nummers.Select(n => new Plaatsdeel(s, n))), new(Plaatssoort.Opschrift, ""), new(Plaatssoort.Considerans, ""), new(Plaatssoort.Aanhef, ""), new(Plaatssoort.Slot, ""), new(Plaatssoort.Bijlage, ""), new(Plaatssoort.Staat, ""), new(Plaatssoort.Wet, "Kaartjeswet")];
        var toeval = new Random(3);
        for (int i = 0; i < 2000; i++)
        {
            var plaats = new Wetsplaats([.. Enumerable.Range(0, toeval.Next(1, 5)).Select(_ => delen[toeval.Next(delen.Length)])]);

            Assert.Equal(plaats, Wetsplaats.Parse(plaats.ToString()));
        }
    }
}
