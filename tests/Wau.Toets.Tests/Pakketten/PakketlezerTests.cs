using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests.Pakketten;

public sealed class PakketlezerTests
{
    private const string Als = """{ "feit": "loket.maanden", "<": 3 }""";

    /// <summary>Code, what is replaced, by what (¶ where the message points), JSON path, and words of the sentence that help.</summary>
    public static TheoryData<string, string, string, string, string> Fouten => new()
    {
        { "RP0001", "\"titel\": \"Proef\"", "\"titel\": ¶Proef", "$", "haakjes, aanhalingstekens en komma's" },
        { "RP0001", "\"kosten\": 3", "\"kosten\": ¶1e400", "$.feiten[5].kosten", "te groot om mee te rekenen" },
        { "RP0004", "\"aspecten\": [", "\"omschrijvng\": ¶\"\", \"aspecten\": [", "$.omschrijvng", "Bedoelde u 'omschrijving'?" },
        { "RP0004", "\"ernst\": \"blokkade\"", "\"ernst\": \"blokkade\", \"erns\": ¶1", "$.regels[0].trappen[0].erns", "Bedoelde u 'ernst'?" },
        { "RP0004", Als, """{ "feit": "loket.maanden", "<": 3, "kleiner": ¶3 }""", "$.regels[0].trappen[0].als.kleiner", "'kleiner' bestaat hier niet" },
        { "RP0004", "\"uitvoeren\": 30", "\"uitvoern\": ¶30", "$.gewichten[0].punten.uitvoern", "Bedoelde u 'uitvoeren'?" },
        { "RP0006", "{ \"frase\": \"kast\", ", "¶{ ", "$.gewichten[1]", "precies één teken" },
        { "RP0006", "\"feit\": \"loket.gevraagd\", \"waarde\": true", "\"waarde\": ¶true", "$.lexicon[0].waarde", "Een waarde hoort bij een feit" },
        { "RP0009", "{ \"frase\": \"kast\", \"plaats\": \"hoofd\"", "¶{ \"teken\": \"l-openen\"", "$.gewichten[1]", "'teken:l-openen' staat er al" },
        { "RP0010", "\"teken\": \"l-openen\"", "\"teken\": ¶\"l-opnen\"", "$.gewichten[0].teken", "Bedoelde u 'l-openen'?" },
        { "RP0010", "\"frase\": \"kast\"", "\"soort\": ¶\"uitvoern\"", "$.gewichten[1].soort", "Bedoelde u 'uitvoeren'?" },
        { "RP0008", "\"teken\": \"l-openen\",", "\"teken\": \"l-openen\", \"plaats\": ¶\"hoofd\",", "$.gewichten[0].plaats", "Deze plaats kan hier niet" },
        { "RP0008", "\"punten\": { \"uitvoeren\": 3 }", "\"punten\": ¶{ }", "$.gewichten[1].punten", "Een gewicht heeft punten" },
        { "RP0008", "\"frase\": \"kast\", \"plaats\": \"hoofd\", \"punten\": { \"uitvoeren\": 3 }", "\"soort\": \"regelen\", \"punten\": ¶{ \"uitvoeren\": 3 }", "$.gewichten[1].punten", "die is dan al gekozen" },
        { "RP0014", "\"frase\": \"kast\"", "\"frase\": ¶\"kast ..99 dicht\"", "$.gewichten[1].frase", "..n met n van 1 tot" },
        { "RP0010", "\"l-openen\", \"feit\"", "\"l-openen\", \"aspect\": ¶\"tijdd\", \"feit\"", "$.lexicon[0].aspect", "Bedoelde u 'tijd'?" },
        { "RP0005", "\"titel\": \"Proef\",", "\"titel\": \"Proef\", ¶\"titel\": \"Ook\",", "$.titel", "Houd er één over" },
        { "RP0006", "{ \"code\": \"LBH\", ", "¶{ ", "$.organisaties[0]", "'code' ontbreekt" },
        { "RP0006", "\"titel\": \"Proef\"", "\"titel\": ¶\" \"", "$.titel", "'titel' is leeg" },
        { "RP0006", "[ \"loket openen\" ]", "¶[ ]", "$.lexicon[0].frasen", "'frasen' is leeg" },
        { "RP0006", "\"kosten\": 3", "\"kosten\": 3, \"haalbareWaarden\": [ ], \"mits\": ¶{ \"voorwaarde\": \"het kan\" }", "$.feiten[5].mits", "Bij 'mits' horen 'haalbareWaarden'" },
        { "RP0006", "\"kosten\": 3", "\"kosten\": 3, \"haalbareWaarden\": [ 1 ], \"mits\": { \"voorwaarde\": \"het kan\", \"tekstvoorstel\": ¶\"\" }", "$.feiten[5].mits.tekstvoorstel", "'tekstvoorstel' is leeg" },
        { "RP0007", "\"titel\": \"Proef\"", "\"titel\": ¶5", "$.titel", "een tekst tussen aanhalingstekens" },
        { "RP0007", "\"gewicht\": 5", "\"gewicht\": ¶\"5\"", "$.regels[0].gewicht", "een heel getal" },
        { "RP0007", "\"waarde\": true", "\"waarde\": ¶\"ja\"", "$.lexicon[0].waarde", "true of false" },
        { "RP0007", Als, """{ "feit": "loket.maanden", "tussen": ¶[ 1 ] }""", "$.regels[0].trappen[0].als.tussen", "[van, tot]" },
        { "RP0007", "\"naam\": \"te snel\", ", "\"naam\": \"te snel\" }, ¶7, { \"naam\": \"ook\", ", "$.voorbeelden[1]", "{ … }" },
        { "RP0008", "\"ernst\": \"blokkade\"", "\"ernst\": ¶\"ramp\"", "$.regels[0].trappen[0].ernst", "Kies uit: blokkade, knelpunt, aandacht" },
        { "RP0008", "\"kosten\": 3", "\"kosten\": ¶6", "$.feiten[5].kosten", "van 1 tot en met 5" },
        { "RP0008", "\"versie\": \"1.0.0\"", "\"versie\": ¶\"1.0\"", "$.versie", "Schrijf drie getallen" },
        { "RP0008", "{ \"van\": 0, \"tot\": 100 }", "¶{ \"van\": 9, \"tot\": 1 }", "$.feiten[5].domein", "'van' moet kleiner zijn dan 'tot'" },
        { "RP0008", "\"voldoetNiet\"", "¶\"rood\"", "$.voorbeelden[0].verwacht.P-01", "Kies uit: " },
        { "RP0009", "{ \"id\": \"geld\"", "¶{ \"id\": \"tijd\"", "$.aspecten[1]", "nooit hergebruikt" },
        { "RP0009", "\"domein\": { \"waarden\": [ { \"code\": \"balie\"", "\"domein\": ¶{ \"waarden\": [ { \"code\": \"website\"", "$.feiten[3].domein", "meer dan één keer" },
        { "RP0010", "\"feit\": \"loket.maanden\"", "\"feit\": ¶\"loket.manden\"", "$.regels[0].trappen[0].als.feit", "Bedoelde u 'loket.maanden'?" },
        { "RP0010", "\"feit\": \"loket.gevraagd\", \"waarde\"", "\"feit\": ¶\"loket.gevraag\", \"waarde\"", "$.lexicon[0].feit", "Bedoelde u 'loket.gevraagd'?" },
        { "RP0010", "\"loket.maanden\": 1", "\"loket.mnd\": ¶1", "$.voorbeelden[0].feiten.loket.mnd", "'loket.mnd' bestaat niet" },
        { "RP0011", Als, """{ "feit": "loket.maanden", "bevat": ¶"LBH" }""", "$.regels[0].trappen[0].als.bevat", "kan niet bij een feit van type getal" },
        { "RP0011", Als, """{ "feit": "loket.maanden", "is": ¶{ "feit": "loket.datum" } }""", "$.regels[0].trappen[0].als.is", "Hier hoort een getal, maar dit is een datum" },
        { "RP0011", Als, """{ "-": ¶[ 1, 2, 3 ], "<": 3 }""", "$.regels[0].trappen[0].als.-", "precies twee termen" },
        { "RP0012", "\"aspect\": \"tijd\"", "\"aspect\": ¶\"tijdd\"", "$.regels[0].aspect", "Bedoelde u 'tijd'?" },
        { "RP0012", "\"tijd\": \"rood\"", "\"tijd\": ¶\"paars\"", "$.voorbeelden[0].banden.tijd", "band 'paars' bestaat niet" },
        { "RP0013", "\"verliest\": 5", "\"verliest\": ¶6", "$.regels[0].trappen[0].verliest", "niet meer punten verliezen dan het gewicht" },
        { "RP0013", "\"verliest\": 5, \"ernst\": \"blokkade\"", "\"verliest\": 0, \"ernst\": ¶\"blokkade\"", "$.regels[0].trappen[0].ernst", "heeft geen ernst" },
        { "RP0014", "\"loket openen\"", "¶\"loket ..99 openen\"", "$.lexicon[0].frasen[0]", "..n met n van 1 tot" },
        { "RP0014", "\"Loketwet Imkers\"", "¶\"(Loketwet)\"", "$.maskers[0]", "minstens één woord is verplicht" },
        { "RP0015", "\"aspecten\": [", "\"breidtUit\": [ ¶{ \"pakket\": \"basis\", \"versie\": \"0.0.1\" } ], \"aspecten\": [", "$.breidtUit[0]", "basis 1." },
        { "RP0015", "\"aspecten\": [", "\"breidtUit\": [ ¶{ \"pakket\": \"leeg\", \"versie\": \"1.0.0\", \"sha256\": \"00\" } ], \"aspecten\": [", "$.breidtUit[0]", "de SHA-256 is " },
        { "RP0016", Als, """¶{ "fiet": "loket.maanden" }""", "$.regels[0].trappen[0].als", "Bedoelde u 'feit'?" },
        { "RP0016", Als, """¶{ "feit": "loket.maanden" }""", "$.regels[0].trappen[0].als", "precies één van: is, isNiet" },
        { "RP0016", Als, """¶{ "feit": "loket.maanden", "<": 3, ">": 1 }""", "$.regels[0].trappen[0].als", "precies één van: is, isNiet" },
        { "RP0017", "\"feit\": \"loket.maanden\"", "\"feit\": ¶\"loket.fte\"", "$.regels[0].trappen[0].als.feit", "over organisatie" },
        { "RP0017", "\"loket.fte@LBH\": 2", "\"loket.fte\": ¶2", "$.voorbeelden[0].feiten.loket.fte", "loket.fte@UWV" },
        { "RP0017", "\"loket.maanden\": 1", "\"loket.maanden@LBH\": ¶1", "$.voorbeelden[0].feiten.loket.maanden@LBH", "laat '@LBH' weg" },
        { "RP0018", Als, """{ "feit": "loket.vorm", "is": ¶"bali" }""", "$.regels[0].trappen[0].als.is", "Toegestaan: balie, website. Bedoelde u 'balie'?" },
        { "RP0018", Als, """{ "feit": "organisaties.betrokken", "bevatEen": [ "LBH", ¶"LBX" ] }""", "$.regels[0].trappen[0].als.bevatEen[1]", "'LBX' hoort niet bij dit feit" },
        { "RP0018", "\"loket.maanden\": 1,", "\"loket.maanden\": ¶121,", "$.voorbeelden[0].feiten.loket.maanden", "Toegestaan: 0 tot en met 120 (maand)." },
        { "RP0019", Als, """{ "/": [ { "feit": "loket.maanden" }, ¶0 ], "<": 3 }""", "$.regels[0].trappen[0].als./[1]", "een vast getal dat geen nul is" },
        { "RP0020", "[ { \"id\": \"krap\", \"vanaf\": 3 }", "¶[ { \"id\": \"krap\", \"vanaf\": 0 }", "$.aspecten[1].banden", "van slecht naar goed" },
        { "RP0020", "\"banden\": [ { \"id\": \"krap\", \"vanaf\": 3 }, { \"id\": \"ruim\", \"vanaf\": 0 } ]", "\"banden\": ¶[ { \"id\": \"krap\", \"vanaf\": 3 } ]", "$.aspecten[1].banden", "begint bij 0" },
        { "RP0022", "{ \"P-01\": \"voldoetNiet\" }", "{ \"P-02\": ¶\"voldoetNiet\" }", "$.voorbeelden[0].verwacht.P-02", "Bedoelde u 'P-01'?" },
        { "RP0024", "\"https://example.org/\"", "¶\"http://example.org/\"", "$.regels[0].bronnen[0].url", "met https:// begint" },
        { "RP0026", "\"kosten\": 3", "\"kosten\": 3, \"haalbareWaarden\": [ 1 ], \"mits\": { \"voorwaarde\": ¶\"het bij {wie} past\" }", "$.feiten[5].mits.voorwaarde", "ook {voor}" },
        { "RP0026", "\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"mits\": { \"voorwaarde\": \"het later ingaat\", \"tekstvoorstel\": ¶\"{voor} begint op {waarde}.\" }, \"vraag\"", "$.feiten[2].mits.tekstvoorstel", "per organisatie" },
        { "RP0025", "\"regelpakket.v1\"", "¶\"regelpakket.v2\"", "$.schema", "deze versie leest 'regelpakket.v1'" },
    };

    [Fact]
    public void Het_proefpakket_is_goed()
    {
        Leesresultaat<Regelpakket> resultaat = new Proefpakket().Lees();

        Assert.Empty(resultaat.Meldingen);
        Assert.Equal("proef", resultaat.WaardeOfFout().Id);
        Assert.Single(resultaat.WaardeOfFout().Regels);
    }

    [Fact]
    public void Een_mits_heeft_een_voorwaarde_en_misschien_een_tekstvoorstel()
    {
        Regelpakket pakket = new Proefpakket()
            .Met("\"kosten\": 3", "\"kosten\": 3, \"haalbareWaarden\": [ 10 ], \"mits\": { \"voorwaarde\": \"{voor} aan {waarde} fte genoeg heeft\" }")
            .Met("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"mits\": { \"voorwaarde\": \"het wacht\", \"tekstvoorstel\": \"Dit gaat in op {waarde}.\" }, \"vraag\"")
            .Lees().WaardeOfFout();

        Assert.Equal(new Mitstekst("{voor} aan {waarde} fte genoeg heeft", ""), pakket.Feiten[5].Mits);
        Assert.Equal(new Mitstekst("het wacht", "Dit gaat in op {waarde}."), pakket.Feiten[2].Mits);
        Assert.Null(pakket.Feiten[0].Mits);
    }

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Een_fout_heeft_code_plaats_en_een_zin_die_helpt(string code, string oud, string nieuw, string pad, string hulp)
    {
        Proefpakket pakket = new Proefpakket().Met(oud, nieuw);
        Regelpakket leeg = Proefpakket.LeesJson("""{ "schema": "regelpakket.v1", "id": "leeg", "versie": "1.0.0", "titel": "Leeg", "eigenaar": "Tests" }""").WaardeOfFout();

        Leesresultaat<Regelpakket> resultaat = pakket.Lees(leeg);

        Assert.False(resultaat.IsGelukt);
        Melding melding = Assert.Single(resultaat.Meldingen, m => (m.Code, m.Plaats) == (code, pad));
        Assert.Equal(pakket.Plek, (melding.Regel, melding.Kolom));
        Assert.Contains(hulp, melding.Zin, StringComparison.Ordinal);
        Assert.Equal(Meldingsoort.Fout, melding.Soort);
    }

    [Fact]
    public void Elke_melding_is_een_zin()
    {
        foreach (object[] rij in Fouten)
        {
            Leesresultaat<Regelpakket> resultaat = new Proefpakket().Met((string)rij[1], (string)rij[2]).Lees();

            Assert.All(resultaat.Meldingen, m => Assert.Matches(@"^\S.*[.?]$", m.Zin));
        }
    }

    [Fact]
    public void Aspecten_die_op_elkaar_wachten_zijn_een_fout()
    {
        Leesresultaat<Regelpakket> resultaat = new Proefpakket().Met(Als, """{ "puntenVerloren": "tijd", ">": 3 }""").Lees();

        Melding melding = Assert.Single(resultaat.Meldingen);
        Assert.Equal("RP0021", melding.Code);
        Assert.Contains("tijd. Haal een \"puntenVerloren\" weg.", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk_in_de_volgorde_van_het_bestand()
    {
        Leesresultaat<Regelpakket> resultaat = new Proefpakket()
            .Met("\"1.0.0\"", "\"een\"")
            .Met("\"bron\": \"verzonnen\"", "\"bron\": 3")
            .Met("\"feit\": \"loket.maanden\"", "\"feit\": \"loket.mnden\"")
            .Met("\"inspanning\": \"klein\"", "\"inspanning\": \"nul\"")
            .Met("https", "ftp")
            .Met("{ \"P-01\"", "{ \"P-02\"")
            .Lees();

        Assert.Equal(
            """
            RP0008 $.versie
            RP0007 $.organisaties[0].bron
            RP0010 $.regels[0].trappen[0].als.feit
            RP0008 $.regels[0].advies.inspanning
            RP0024 $.regels[0].bronnen[0].url
            RP0022 $.voorbeelden[0].verwacht.P-02
            """.ReplaceLineEndings("\n"),
            string.Join('\n', resultaat.Meldingen.Select(m => $"{m.Code} {m.Plaats}")));
        Assert.Null(resultaat.Waarde);
    }

    [Fact]
    public void Commentaar_en_een_komma_na_het_laatste_mogen()
    {
        string json = Proefpakket.Goed
            .Replace("\"id\": \"proef\",", "// de naam\n\"id\": /* kort */ \"proef\",", StringComparison.Ordinal)
            .Replace("[ \"loket openen\" ]", "[ \"loket openen\", ]", StringComparison.Ordinal);

        Assert.Empty(Proefpakket.LeesJson(json).Meldingen);
    }

    [Fact]
    public void Een_bestand_met_een_byte_order_mark_mag()
    {
        byte[] json = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Proefpakket.Goed)];

        Assert.Empty(Regelpakket.Lees(json).Meldingen);
    }

    [Fact]
    public void Wat_null_is_telt_als_weggelaten()
    {
        Leesresultaat<Regelpakket> resultaat = new Proefpakket()
            .Met("\"aspecten\": [", "\"omschrijving\": null, \"breidtUit\": null, \"aspecten\": [")
            .Met("\"status\": \"aanname\"", "\"status\": \"aanname\", \"geldig\": { \"van\": \"2024-01-01\", \"tot\": null }")
            .Lees();

        Assert.Empty(resultaat.Meldingen);
        Assert.Equal((new DateOnly(2024, 1, 1), null), (resultaat.Waarde!.Regels[0].GeldigVan, resultaat.Waarde.Regels[0].GeldigTot));
    }

    [Fact]
    public void Een_pakket_bouwt_voort_op_een_pakket_dat_is_meegegeven()
    {
        Regelpakket proef = new Proefpakket().Lees().WaardeOfFout();

        Leesresultaat<Regelpakket> resultaat = Proefpakket.LeesJson($$"""
            { "schema": "regelpakket.v1", "id": "meer", "versie": "1.0.0", "titel": "Meer", "eigenaar": "Tests",
              "breidtUit": [ { "pakket": "proef", "versie": "1.0.0", "sha256": "{{proef.Sha256}}" } ],
              "afgeleideFeiten": [ { "id": "loket.snel", "type": "waarheid", "titel": "Snel", "uit": { "feit": "loket.maanden", "<": 6 } } ] }
            """, proef);

        Assert.Empty(resultaat.Meldingen);
        Assert.Equal("proef", Assert.Single(resultaat.Waarde!.BreidtUit).Id);
    }

    [Fact]
    public void De_vingerafdruk_is_die_van_het_bestand()
    {
        byte[] json = Encoding.UTF8.GetBytes(Proefpakket.Goed);

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(json)), Regelpakket.Lees(json).Waarde!.Sha256);
    }
}
