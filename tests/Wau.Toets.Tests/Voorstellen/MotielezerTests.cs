using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen;

public sealed class MotielezerTests
{
    [Fact]
    public void Een_heel_gedrukt_stuk_geeft_kop_overwegingen_verzoek_en_namen()
    {
        Leesresultaat<Motie> gelezen = Motie.Lees(Stuk);
        Motie motie = gelezen.WaardeOfFout();

        Assert.Empty(gelezen.Meldingen);
        Assert.Equal("MOTIE VAN DE LEDEN VAN TESTEREN EN PROEFSMA", motie.Titel);
        Assert.Equal(new DateOnly(2027, 2, 3), motie.Datum);
        Assert.Equal("kst-36999-XV-12", motie.Kamerstuk?.ToString());
        Assert.Equal("kst-36999-XV-12", motie.Id);
        Assert.Equal(["constaterende dat het proefformulier veertig vragen telt;", "overwegende dat niemand het proefformulier leest;"], Inhoud(motie.Overwegingen));
        Assert.Equal([Verzoek], Verzoeken(motie));
        Assert.Equal("verzoekt de regering om".Length, motie.Dicta[0].Kop);
        Assert.Equal(["Van Testeren", "Proefsma"], motie.Ondertekenaars);
        IsLetterlijk(motie, Stuk);
    }

    [Theory]
    [InlineData("Nr. 12", "Nr.\n12")]
    [InlineData("Nr. 12", "Nr.\n\n12")]
    [InlineData("Nr. 12", "nr 12")]
    [InlineData("36 999 XV", "36999-XV")]
    public void Het_nummer_staat_in_de_kop_op_meer_manieren(string oud, string nieuw) =>
        Assert.Equal("kst-36999-XV-12", Motie.Parse(Stuk.Replace(oud, nieuw, StringComparison.Ordinal)).Id);

    [Theory]
    [InlineData("Voorgesteld 3 februari 2027", "Ontvangen 3 februari 2027", "2027-02-03")]
    [InlineData("Voorgesteld 3 februari 2027", "Voorgesteld tijdens het wetgevingsoverleg van 3 februari 2027", "2027-02-03")]
    [InlineData("Voorgesteld 3 februari 2027", "Voorgesteld 31 februari 2027", null)]
    [InlineData("Voorgesteld 3 februari 2027", "", null)]
    public void De_datum_komt_uit_de_kop_of_ontbreekt(string oud, string nieuw, string? datum) =>
        Assert.Equal(datum, Motie.Parse(Stuk.Replace(oud, nieuw, StringComparison.Ordinal)).Datum?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Zonder_nummer_is_er_geen_kamerstuk_en_geen_id()
    {
        Motie motie = Motie.Parse(Stuk.Replace("Nr. 12", "", StringComparison.Ordinal));

        Assert.Null(motie.Kamerstuk);
        Assert.Null(motie.Id);
    }

    [Fact]
    public void Vanaf_de_aanhef_is_genoeg()
    {
        string tekst = Stuk[Stuk.IndexOf("De Kamer", StringComparison.Ordinal)..];
        Leesresultaat<Motie> gelezen = Motie.Lees(tekst);

        Assert.Empty(gelezen.Meldingen);
        Assert.Equal("", gelezen.WaardeOfFout().Titel);
        Assert.Equal([Verzoek], Verzoeken(gelezen.WaardeOfFout()));
        IsLetterlijk(gelezen.WaardeOfFout(), tekst);
    }

    [Fact]
    public void Alineas_geven_hetzelfde_als_tekst_met_een_eigen_veld()
    {
        string[] alineas = [.. Stuk.ReplaceLineEndings("\n").Split('\n')];
        Motie motie = Motie.Lees(alineas).WaardeOfFout();
        Motie uitTekst = Motie.Parse(Stuk);

        Assert.Equal(Verzoeken(uitTekst), Verzoeken(motie));
        Assert.Equal((uitTekst.Titel, uitTekst.Datum, uitTekst.Id), (motie.Titel, motie.Datum, motie.Id));
        Assert.Equal(uitTekst.Ondertekenaars, motie.Ondertekenaars);
        Assert.Equal("alineas[17]", motie.Dicta[0].Alineas[0].Veld);
        IsLetterlijk(motie, alineas);
    }

    [Fact]
    public void Afgebroken_regels_uit_een_pdf_worden_een_alinea_die_letterlijk_in_de_tekst_staat()
    {
        string tekst = "De Kamer,\ngehoord de beraadslaging,\nconstaterende dat het proefformulier\nveertig vragen telt, en\ndat dat veel is;\nverzoekt de regering om\nhet proefformulier te vervangen door een\nkaartje van één bladzijde,\nen gaat over tot de orde van de dag.\nVan Testeren\nProefsma";
        Motie motie = Motie.Parse(tekst);

        Assert.Equal("constaterende dat het proefformulier\nveertig vragen telt, en\ndat dat veel is;", Assert.Single(motie.Overwegingen).Inhoud);
        Assert.Equal("verzoekt de regering om\nhet proefformulier te vervangen door een\nkaartje van één bladzijde,", Assert.Single(motie.Dicta).Tekst);
        Assert.Equal(["Van Testeren", "Proefsma"], motie.Ondertekenaars);
        IsLetterlijk(motie, tekst);
    }

    [Fact]
    public void Elk_verzoek_en_elke_uitspraak_is_een_eigen_dictum()
    {
        Motie motie = Romp(
            "spreekt uit dat kaartjes beter zijn dan formulieren;",
            "verzoekt de regering de oefendienst een kaartje te laten maken;",
            "verzoekt de regering tevens om dit voor 1 mei te doen;",
            "roept de minister van Oefening op haast te maken,",
            Slot);

        Assert.Equal([1, 2, 3, 4], motie.Dicta.Select(d => d.Nummer));
        Assert.Equal(
            ["spreekt", "verzoekt de regering", "verzoekt de regering", "roept de minister"],
            motie.Dicta.Select(d => d.Alineas[0].Inhoud[..d.Kop].TrimEnd()).ToArray());
    }

    [Fact]
    public void Een_overweging_na_het_verzoek_sluit_het_verzoek()
    {
        Motie motie = Romp("verzoekt de regering een kaartje te maken;", "overwegende dat kaartjes klein zijn;", "verzoekt de regering ze te bewaren,", Slot);

        Assert.Equal(["overwegende dat kaartjes klein zijn;"], Inhoud(motie.Overwegingen));
        Assert.Equal(2, motie.Dicta.Count);
    }

    [Fact]
    public void Elk_punt_van_een_lijst_is_een_dictum_en_deelt_de_kop()
    {
        string[] alineas = ["De Kamer,", "verzoekt de regering:", "– het proefformulier in te trekken;", "– een kaartje te laten drukken;", "– de oefendienst te informeren,", Slot, "Proefsma"];
        Motie motie = Motie.Lees(alineas).WaardeOfFout();

        Assert.Equal(["verzoekt de regering:\n– het proefformulier in te trekken;", "verzoekt de regering:\n– een kaartje te laten drukken;", "verzoekt de regering:\n– de oefendienst te informeren,"], Verzoeken(motie));
        Assert.All(motie.Dicta, d => Assert.Same(motie.Dicta[0].Alineas[0], d.Alineas[0]));
        Assert.All(motie.Dicta, d => Assert.Equal("verzoekt de regering".Length, d.Kop));
        Assert.Equal(Verzoeken(motie), Verzoeken(Motie.Parse(string.Join('\n', alineas))));
    }

    [Fact]
    public void Punten_die_een_vraag_uitschrijven_blijven_een_dictum()
    {
        Motie motie = Romp("verzoekt de regering te laten weten:", "– hoe het proefformulier is ontstaan;", "– welke vragen weg kunnen;", "– of een kaartje volstaat,", Slot);

        Assert.Equal(4, Assert.Single(motie.Dicta).Alineas.Count);
    }

    [Fact]
    public void Een_alinea_die_midden_in_een_zin_eindigt_loopt_door()
    {
        string[] alineas = ["De Kamer,", "verzoekt de regering het proefformulier", "dat veertig vragen telt, te schrappen,", Slot];

        Assert.Equal(2, Assert.Single(Motie.Lees(alineas).WaardeOfFout().Dicta).Alineas.Count);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Regeleinden_maken_niet_uit(string einde)
    {
        string tekst = Stuk.ReplaceLineEndings(einde);
        Motie motie = Motie.Parse(tekst);

        Assert.Equal([Verzoek], Verzoeken(motie));
        Assert.Equal(2, motie.Overwegingen.Count);
        Assert.Equal("kst-36999-XV-12", motie.Id);
        IsLetterlijk(motie, tekst);
    }

    [Fact]
    public void Een_byte_order_mark_voor_de_aanhef_stoort_niet()
    {
        string tekst = "\uFEFF" + Stuk[Stuk.IndexOf("De Kamer", StringComparison.Ordinal)..];
        Leesresultaat<Motie> gelezen = Motie.Lees(tekst);

        Assert.Empty(gelezen.Meldingen);
        Assert.Equal([Verzoek], Verzoeken(gelezen.WaardeOfFout()));
        IsLetterlijk(gelezen.WaardeOfFout(), tekst);
    }

    [Fact]
    public void Vaste_spaties_scheiden_woorden_en_blijven_staan()
    {
        string tekst = Stuk[Stuk.IndexOf("De Kamer", StringComparison.Ordinal)..].Replace(' ', '\u00a0');
        Leesresultaat<Motie> gelezen = Motie.Lees(tekst);

        Assert.Empty(gelezen.Meldingen);
        Assert.Equal([Verzoek.Replace(' ', '\u00a0')], Verzoeken(gelezen.WaardeOfFout()));
        Assert.Equal("verzoekt de regering om".Length, gelezen.WaardeOfFout().Dicta[0].Kop);
    }
}
