using Wau.Toets.Feiten;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Voorstellen.Wijzigen;
using static Wau.Toets.Tests.Signalen.Wijzigen.Proefamendement;

namespace Wau.Toets.Tests.Signalen.Wijzigen;

public sealed class WijzigingslezerTests
{
    [Theory]
    [InlineData("6 weken", "12 weken", "termijn")]
    [InlineData("zes weken", "twaalf weken", "termijn")]
    [InlineData("een jaar", "twee jaar", "parameter")]
    [InlineData("zes weken", "drie maanden", "termijn")]
    [InlineData("6 weken", "6 maanden", "termijn")]
    [InlineData("€ 1.000", "€ 2.500", "bedrag")]
    [InlineData("€ 1.000", "2500 euro", "bedrag")]
    [InlineData("5%", "7 procent", "parameter")]
    [InlineData("5,5 procent", "6,25 procent", "parameter")]
    [InlineData("ten hoogste drie boeien", "ten hoogste vijf boeien", "parameter")]
    [InlineData("16 jaar", "18 jaar", "parameter")]
    [InlineData("1 januari 2028", "1 juli 2027", "datumEerder")]
    [InlineData("1 juli 2027", "1 januari 2028", "datumLater")]
    [InlineData("met ingang van 1 juli 2027", "met ingang van 1 januari 2028", "datumLater")]
    [InlineData("2028", "2027", "datumEerder")]
    [InlineData("1-1-2028", "1-7-2027", "datumEerder")]
    [InlineData("1 januari 2028", "een bij koninklijk besluit te bepalen tijdstip", "datumAnders")]
    [InlineData("op een bij koninklijk besluit te bepalen tijdstip", "met ingang van 1 januari 2028", "datumAnders")]
    [InlineData("1 januari 2026 tot 1 januari 2028", "1 januari 2025 tot 1 januari 2029", "datumAnders")]
    [InlineData(".", ";", "redactioneel")]
    [InlineData("een punt", "een puntkomma", "redactioneel")]
    [InlineData("de haven, de sluis", "de haven; de sluis", "redactioneel")]
    [InlineData("onze minister", "Onze Minister", "redactioneel")]
    [InlineData("de boot", "de schuit", "structuur")]
    [InlineData("artikel 5", "artikel 6", "structuur")]
    [InlineData("en", "of", "structuur")]
    [InlineData("kan", "zal", "structuur")]
    [InlineData("kan een boei leggen", "is verplicht een boei te leggen", "nieuwePlicht")]
    [InlineData("kan", "draagt zorg voor", "nieuwePlicht")]
    [InlineData("legt", "verwerkt persoonsgegevens en legt", "gegevensverwerking")]
    [InlineData("een waarschuwing", "een bestuurlijke boete", "sanctie")]
    [InlineData("een bestuurlijke boete", "een last onder dwangsom", "sanctie")]
    [InlineData("wordt bepaald", "wordt bij ministeriële regeling bepaald", "delegatie")]
    [InlineData("een boot", "een boot, met uitzondering van een roeiboot", "doelgroepSmaller")]
    [InlineData("een boot", "uitsluitend een zeeschip", "doelgroepSmaller")]
    [InlineData("boten, met uitzondering van roeiboten", "boten", "doelgroepRuimer")]
    [InlineData("een boot", "een boot alsmede een vlot", "doelgroepRuimer")]
    [InlineData("een boot alsmede een vlot", "een boot", "doelgroepSmaller")]
    [InlineData("een boot tenzij het mist", "een boot alsmede een vlot tenzij het stormt", "doelgroepRuimer")]
    [InlineData("een boot", "een boot alsmede een vlot, tenzij het mist", "doelgroepAnders")]
    public void Woorden_die_andere_worden(string oud, string nieuw, string soort) => Assert.Equal([soort], Soorten(Van(Bewerking.Vervangen, oud, nieuw)));

    [Theory]
    [InlineData("met uitzondering van roeiboten", "doelgroepRuimer")]
    [InlineData("tenzij het mist", "doelgroepRuimer")]
    [InlineData("alsmede vlotten", "doelgroepSmaller")]
    [InlineData("voor de sluis", "schrapping")]
    [InlineData("is verplicht een boei te leggen", "schrapping")]
    [InlineData("een bestuurlijke boete van ten hoogste € 500", "schrapping")]
    [InlineData("verwerkt persoonsgegevens", "schrapping")]
    [InlineData(",", "redactioneel")]
    public void Woorden_die_gaan(string oud, string soort) => Assert.Equal([soort], Soorten(Van(Bewerking.Vervallen, oud)));

    [Theory]
    [InlineData("of studenten", "doelgroepRuimer")]
    [InlineData("en mantelzorgers", "doelgroepRuimer")]
    [InlineData("uitsluitend", "doelgroepSmaller")]
    [InlineData("die verplicht is een lamp te voeren", "nieuwePlicht")]
    [InlineData("van hout", "structuur")]
    [InlineData(";", "redactioneel")]
    public void Woorden_die_ergens_tussen_komen(string nieuw, string soort) => Assert.Equal([soort], Soorten(Van(Bewerking.Invoegen, nieuw: nieuw, anker: true)));

    [Theory]
    [InlineData("De boot voert een lamp.", "structuur")]
    [InlineData("De havenmeester houdt een lijst van boten bij.", "nieuwePlicht structuur")]
    [InlineData("De haven verwerkt persoonsgegevens van schippers.", "gegevensverwerking structuur")]
    [InlineData("Bij of krachtens algemene maatregel van bestuur worden regels gesteld.", "delegatie structuur")]
    [InlineData("Overtreding van het verbod wordt gestraft met hechtenis.", "sanctie structuur")]
    [InlineData("Dit artikel geldt uitsluitend voor zeeschepen.", "doelgroepAnders structuur")]
    [InlineData("De schipper is niet verplicht een vlag te voeren.", "structuur")]
    [InlineData("De schipper meldt een lek aan de haven.|De haven registreert de melding.", "gegevensverwerking nieuwePlicht structuur")]
    public void Een_lid_dat_erbij_komt(string nieuw, string soorten) => Assert.Equal(soorten.Split(' '), Soorten(Van(Bewerking.Toevoegen, nieuw: nieuw)));

    [Fact]
    public void Een_lid_dat_vervalt_is_afgeschaft() => Assert.Equal(["afschaffing"], Soorten(Van(Bewerking.Vervallen)));

    [Fact]
    public void Een_lid_dat_een_ander_nummer_krijgt_verandert_niet() => Assert.Equal(["redactioneel"], Soorten(Van(Bewerking.Vernummeren)));

    [Theory]
    [InlineData(Bewerking.Verhogen)]
    [InlineData(Bewerking.Verlagen)]
    public void Een_bedrag_dat_omhoog_of_omlaag_gaat_is_begroting(Bewerking bewerking) => Assert.Equal(["begroting"], Soorten(Van(bewerking, nieuw: "€ 1.000")));

    [Fact]
    public void Alles_in_een_staat_is_begroting() =>
        Assert.Equal(["begroting"], Soorten(Van(Bewerking.Vervangen, "1.000", "2.000", doel: new([new(Plaatssoort.Staat, "A")]))));

    [Fact]
    public void Een_ander_opschrift_is_redactioneel() =>
        Assert.Equal(["redactioneel"], Soorten(Van(Bewerking.Vervangen, "boten", "boten, die verplicht zijn", doel: new([new(Plaatssoort.Opschrift, "")]))));

    [Fact]
    public void Een_nieuw_artikel_over_de_inwerkingtreding_is_een_andere_datum() =>
        Assert.Equal(["datumAnders"], Soorten(Van(Bewerking.Vervangen, nieuw: "Deze wet treedt in werking met ingang van 1 juli 2028.")));

    [Fact]
    public void Een_verwijzing_schuift_mee_als_er_een_lid_bij_komt() =>
        Assert.Equal(["redactioneel", "structuur"], Soorten(Samen("", Opdracht("A", Bewerking.Invoegen, nieuw: "De boot voert een lamp."), Opdracht("B", Bewerking.Vervangen, "artikel 5", "artikel 6"))));

    [Fact]
    public void Wat_niet_is_begrepen_geeft_alleen_wat_de_woorden_zeggen()
    {
        Assert.Empty(Soorten(Van(Bewerking.Onbekend)));
        Assert.Equal(["sanctie", "structuur"], Soorten(Van(Bewerking.Onbekend, nieuw: "Hij wordt gestraft met hechtenis.")));
    }

    [Theory]
    [InlineData("is verplicht persoonsgegevens te verstrekken, op straffe van hechtenis,")]
    [InlineData("bij algemene maatregel van bestuur")]
    public void Oude_tekst_die_alarm_slaat_doet_niets(string alarm)
    {
        Amendement amendement = Van(Bewerking.Vervangen, $"de boot {alarm} 5", $"de boot {alarm} 6");

        Tekstlezing lezing = Regelsets.SnelleToets.Lees(Van(Bewerking.Vervangen, $"de boot {alarm}", "de boot vaart"));

        Assert.Equal(["parameter"], Soorten(amendement));
        Assert.Empty(lezing.Signalen);
        Assert.Equal(["structuur"], lezing.Wijzigingen.Select(w => w.Soort), StringComparer.Ordinal);
    }

    [Fact]
    public void Een_soort_wijst_de_opdracht_de_woorden_en_de_reden_aan()
    {
        Wijzigingsduiding duiding = Assert.Single(Regelsets.SnelleToets.Lees(Van(Bewerking.Vervangen, "6 weken", "12 weken")).Wijzigingen);

        Assert.Equal(("termijn", "I", "12 weken", "«6 weken» wordt «12 weken»."), (duiding.Soort, duiding.Opdracht, duiding.Passage.Citaat, duiding.Uitleg));
    }

    [Fact]
    public void Wat_een_soort_heet_staat_in_basis() => Assert.All(
        typeof(Wijzigingssoorten).GetFields().Select(v => (string)v.GetRawConstantValue()!),
        id => Assert.Contains(Regelsets.SnelleToets.Wijzigingssoorten, w => string.Equals(w.Id, id, StringComparison.Ordinal)));

    [Fact]
    public void De_codes_van_het_feit_zijn_de_soorten() =>
        Assert.Equal(Regelsets.SnelleToets.Wijzigingssoorten.Select(w => (w.Id, w.Titel)), Regelsets.SnelleToets.Feiten.Zoek(Feitsleutels.Wijzigingssoorten)!.Waarden.Select(w => (w.Code, w.Titel)));

    private static string[] Soorten(Amendement amendement) => [.. Regelsets.SnelleToets.Lees(amendement).Wijzigingen.Select(w => w.Soort).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
