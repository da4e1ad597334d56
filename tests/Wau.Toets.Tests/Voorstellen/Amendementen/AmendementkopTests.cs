using Wau.Toets.Voorstellen.Amendementen;

namespace Wau.Toets.Tests.Voorstellen.Amendementen;

public sealed class AmendementkopTests
{
    [Theory]
    [InlineData("AMENDEMENT VAN HET LID PROEFSMA", Amendementsoort.Amendement, 0)]
    [InlineData("AMENDEMENTEN VAN DE LEDEN PROEFSMA EN VAN TESTEREN", Amendementsoort.Amendement, 0)]
    [InlineData("AMEIMDEMENT VAN HET LID PROEFSMA", Amendementsoort.Amendement, 0)]
    [InlineData("AMENDEMEIMTEN VAN HET LID PROEFSMA", Amendementsoort.Amendement, 0)]
    [InlineData("GEWIJZIGD AMENDEMENT VAN HET LID PROEFSMA", Amendementsoort.Amendement, 1)]
    [InlineData("GEWIJZIGDE AMENDEMENTEN VAN HET LID PROEFSMA", Amendementsoort.Amendement, 1)]
    [InlineData("NADER GEWIJZIGD AMENDEMENT VAN HET LID PROEFSMA", Amendementsoort.Amendement, 2)]
    [InlineData("TWEEDE NADER GEWIJZIGD AMENDEMENT VAN HET LID PROEFSMA", Amendementsoort.Amendement, 3)]
    [InlineData("Derde nader gewijzigd amendement van het lid Proefsma", Amendementsoort.Amendement, 4)]
    [InlineData("SUBAMENDEMENT VAN HET LID PROEFSMA", Amendementsoort.Subamendement, 0)]
    [InlineData("SUB-AMENDEMENT VAN HET LID PROEFSMA", Amendementsoort.Subamendement, 0)]
    [InlineData("Nader gewijzigd subamendement van het lid Proefsma", Amendementsoort.Subamendement, 2)]
    [InlineData("NOTA VAN WIJZIGING", Amendementsoort.NotaVanWijziging, 0)]
    [InlineData("TWEEDE NOTA VAN WIJZIGING", Amendementsoort.NotaVanWijziging, 0)]
    [InlineData("36999-J Nota van wijziging inzake kaartjes", Amendementsoort.NotaVanWijziging, 0)]
    [InlineData("Wijziging van de Kaartjeswet", Amendementsoort.Onbekend, 0)]
    [InlineData("Motie van het lid Proefsma over het amendement onder nr. 3", Amendementsoort.Onbekend, 0)]
    [InlineData("", Amendementsoort.Onbekend, 0)]
    public void Soort_en_versie(string regel, Amendementsoort soort, int versie)
    {
        Amendementkop kop = Amendementkop.Lees(regel);

        Assert.Equal((soort, versie), (kop.Soort, kop.Versie));
    }

    [Theory]
    [InlineData("TER VERVANGING VAN DAT GEDRUKT ONDER NR. 24", "24")]
    [InlineData("TER VERVAN-GING VAN DIE, GEDRUKT ONDER DE NRS. 26 EN 31", "26 31")]
    [InlineData("ter vervanging van nrs. 9, 10 en 50 over kaartjes", "9 10 50")]
    [InlineData("ter vervanging nr 9 over kaartjes", "9")]
    [InlineData("ter vervaning van nr. 8 over 3 kaartjes", "8")]
    [InlineData("te vervanging van nummer 35 over kaartjes", "35")]
    [InlineData("t.v.v. nr. 7", "7")]
    [InlineData("t.v.v. 13 over kaartjes", "13")]
    [InlineData("(t.v.v. 36999, nr.18)", "18")]
    [InlineData("ter vervanging van het gewijzigde amendement gedrukt onder nr. 4", "4")]
    [InlineData("over vervanging van de visitatie door 12 kaartjes", "")]
    [InlineData("over de vervanging van nr. 12 op de dienstregeling", "")]
    [InlineData("ter vervanging van kaartje 12", "")]
    public void Voorgangers(string staart, string nummers) =>
        Assert.Equal(nummers, string.Join(' ', Amendementkop.Lees("Amendement van de leden Proefsma en Van Testeren " + staart).Vervangt));

    [Theory]
    [InlineData("ter wijziging van het amendement Van Testeren c.s. onder nr. 29", "29")]
    [InlineData("ter vervanging van nr. 30 ter wijziging van het amendement Van Testeren c.s. onder nr. 29", "29")]
    [InlineData("op het amendement van de leden Van Testeren en Proef (nr. 41) ter vervanging van nr. 46", "41")]
    [InlineData("op het amendement van het lid Van Testeren (stuk nr. 25) over kaartjes", "25")]
    [InlineData("over het amendement-Van Testeren (14)", "14")]
    [InlineData("op amendement 53 waarmee 3 kaartjes vervallen", "53")]
    [InlineData("over een grens aan de met stuk nr. 11 voorgestelde regel", "11")]
    [InlineData("over kaartjes vanaf 1 januari 2028", null)]
    [InlineData("ter vervanging van nr. 47", null)]
    public void Wat_een_subamendement_wijzigt(string staart, string? ouder) =>
        Assert.Equal(ouder, Amendementkop.Lees("Subamendement van het lid Proefsma " + staart).Ouder);

    [Fact]
    public void Een_amendement_heeft_geen_ouder() =>
        Assert.Null(Amendementkop.Lees("Amendement van het lid Proefsma ter dekking van het amendement Van Testeren onder nr. 76").Ouder);
}
