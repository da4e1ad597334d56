using Wau.Toets.Voorstellen.Amendementen;
using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen.Amendementen;

public sealed class AmendementlezerTests
{
    private const string Formule = "De ondergetekende stelt het volgende amendement voor:";
    private const string Opdracht = "In artikel 5, tweede lid, wordt «zes weken» vervangen door: acht weken.";
    private const string Stuk = "36 999\nXV\nRegels over kaartjes (Kaartjeswet)\nNr. 12\nGEWIJZIGD AMENDEMENT VAN HET LID PROEFSMA C.S. TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9\n"
        + "Ontvangen 3 februari 2027\n" + Formule + "\n" + Opdracht + "\nToelichting\nWie een kaartje kwijt is, heeft meer tijd nodig.\nProefsma\nVan Testeren\nkst-36999-XV-12\nISSN 0921 - 7371";

    [Fact]
    public void Een_heel_stuk()
    {
        Amendement amendement = Amendement.Lees(Stuk).WaardeOfFout();

        Assert.Equal((Amendementsoort.Amendement, 1, null), (amendement.Stuksoort, amendement.Versie, amendement.Ouder));
        Assert.Equal(["9"], amendement.Vervangt);
        Assert.Equal(("kst-36999-XV-12", new DateOnly(2027, 2, 3)), (amendement.Kamerstuk?.ToString(), amendement.Datum));
        Assert.Equal("GEWIJZIGD AMENDEMENT VAN HET LID PROEFSMA C.S. TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9", amendement.Titel);
        Assert.Equal(["Wie een kaartje kwijt is, heeft meer tijd nodig."], Inhoud(amendement.Toelichting));
        Assert.Equal(["Proefsma", "Van Testeren"], amendement.Ondertekenaars);
        IsLetterlijk(amendement, Stuk);
    }

    [Fact]
    public void Alineas_geven_hetzelfde_als_tekst()
    {
        string[] alineas = Stuk.Split('\n');
        Amendement amendement = Amendement.Lees(alineas).WaardeOfFout();

        Assert.Equal(Inhoud(Amendement.Lees(Stuk).WaardeOfFout().Toelichting), Inhoud(amendement.Toelichting));
        Assert.Equal(("alineas[9]", amendement.Bronalineas.Count), (amendement.Toelichting[0].Veld, alineas.Length));
        Assert.Equal(["Proefsma", "Van Testeren"], amendement.Ondertekenaars);
    }

    [Theory]
    [InlineData("De ondergetekenden stellen de volgende amendementen voor:")]
    [InlineData("Ondergetekenden stellen het volgende amendement voor:")]
    [InlineData("De ondergetekende stelt het volgende subamendement voor:")]
    [InlineData("De ondergetekenden stellen de volgende\namendementen voor:")]
    [InlineData("I De ondergetekende stelt het volgende amendement voor:")]
    [InlineData("De ondergeteekenden hebben de eer voor te stellen het volgende amendement:")]
    public void Varianten_van_de_formule(string formule)
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees(Stuk.Replace(Formule, formule, StringComparison.Ordinal));

        Assert.DoesNotContain(gelezen.Meldingen, m => m.Code is "LM0017");
        Assert.Equal(["Proefsma", "Van Testeren"], gelezen.WaardeOfFout().Ondertekenaars);
    }

    [Fact]
    public void Samengevoegde_regels_van_een_scanner_worden_geknipt()
    {
        string tekst = $"Nr. 4\nAMENDEMENTEN VAN HET LID PROEFSMA Ontvangen 3 februari 2027 * {Formule} {Opdracht}\nToelichting Wie een kaartje kwijt is, heeft tijd nodig.\nProefsma";

        Amendement amendement = Amendement.Lees(tekst).WaardeOfFout();

        Assert.Equal(("AMENDEMENTEN VAN HET LID PROEFSMA", new DateOnly(2027, 2, 3)), (amendement.Titel, amendement.Datum));
        Assert.Equal(["Wie een kaartje kwijt is, heeft tijd nodig."], Inhoud(amendement.Toelichting));
        IsLetterlijk(amendement, tekst);
    }

    [Fact]
    public void Harde_regeleinden_van_een_pdf_worden_geplakt()
    {
        string tekst = $"TWEEDE NADER GEWIJZIGD AMENDEMENT VAN HET LID PROEFSMA TER\nVERVANGING VAN DAT GEDRUKT ONDER NR. 24\nOntvangen 3 februari 2027\n{Formule}\n{Opdracht}\nToelichting\n"
            + "Wie een kaartje kwijt is, heeft volgens de indiener meer\ntijd nodig dan nu in de wet staat.\nDaarom wordt de termijn langer.\nProefsma";

        Amendement amendement = Amendement.Lees(tekst).WaardeOfFout();

        Assert.Equal((3, "24"), (amendement.Versie, Assert.Single(amendement.Vervangt)));
        Assert.Equal(["Wie een kaartje kwijt is, heeft volgens de indiener meer\ntijd nodig dan nu in de wet staat.", "Daarom wordt de termijn langer."], Inhoud(amendement.Toelichting));
    }

    [Fact]
    public void Zonder_toelichting_staan_de_namen_onder_de_opdrachten_en_volgt_LM0020()
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees($"AMENDEMENT VAN HET LID PROEFSMA\n{Formule}\n{Opdracht}\nProefsma\nVan Testeren c.s.");

        Assert.Contains(gelezen.Meldingen, m => m.Code is "LM0020");
        Assert.Equal(["Proefsma", "Van Testeren c.s."], gelezen.WaardeOfFout().Ondertekenaars);
    }

    [Fact]
    public void Zonder_formule_volgt_LM0017_en_wordt_na_de_kop_gelezen()
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees(Stuk.Replace(Formule + "\n", "", StringComparison.Ordinal));

        Assert.Equal("LM0017", Codes(gelezen)[0]);
        Assert.Equal(["Wie een kaartje kwijt is, heeft meer tijd nodig."], Inhoud(gelezen.WaardeOfFout().Toelichting));
    }

    [Fact]
    public void Zonder_opdracht_volgen_LM0018_en_LM0014_en_is_de_tekst_ongedeeld()
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees($"AMENDEMENT VAN HET LID PROEFSMA\n{Formule}\nToelichting\nKaartjes zijn klein.\nProefsma");

        Assert.Equal(["LM0018", "LM0014"], Codes(gelezen));
        Assert.Empty(gelezen.WaardeOfFout().Opdrachten);
        Assert.Equal(gelezen.WaardeOfFout().Alineas, gelezen.WaardeOfFout().Delen.Select(d => d.Alinea));
    }

    [Fact]
    public void Een_opdracht_die_deels_is_begrepen_is_LM0019_met_haar_nummer()
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees($"AMENDEMENT VAN HET LID PROEFSMA\n{Formule}\nI\n{Opdracht}\nII\nIn artikel 6 wordt gehobbeld «a» vervangen door «b».\nToelichting\nKaartjes zijn klein.\nProefsma");

        Melding melding = Assert.Single(gelezen.Meldingen);
        Assert.Equal("LM0019", melding.Code);
        Assert.Contains("1 van de 2 wijzigingsopdrachten is niet of niet helemaal begrepen: II.", melding.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MOTIE VAN HET LID PROEFSMA\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering een kaartje te maken,\nen gaat over tot de orde van de dag.")]
    [InlineData("De Kamer,\nverzoekt de regering het amendement van het lid Proefsma uit te voeren,")]
    public void Een_motie_is_geen_amendement_met_LM0007(string tekst)
    {
        Assert.Equal(["LM0007"], Codes(Amendement.Lees(tekst)));
        Assert.Equal(["LM0007"], Codes(Amendement.Lees(tekst.Split('\n'))));
    }

    [Theory]
    [InlineData("SUBAMENDEMENT VAN HET LID PROEFSMA", null)]
    [InlineData("SUBAMENDEMENT VAN HET LID PROEFSMA TER WIJZIGING VAN HET AMENDEMENT VAN HET LID TESTER (STUK NR. 25)", "25")]
    public void Een_subamendement_zonder_ouder_is_LM0021(string titel, string? ouder)
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees($"{titel}\n{Formule}\n{Opdracht}\nToelichting\nKaartjes zijn klein.\nProefsma");

        Assert.Equal((Amendementsoort.Subamendement, ouder), (gelezen.WaardeOfFout().Stuksoort, gelezen.WaardeOfFout().Ouder));
        Assert.Equal(ouder is null, Codes(gelezen).Contains("LM0021", StringComparer.Ordinal));
    }

    [Fact]
    public void Een_nota_van_wijziging_heeft_geen_formule_van_ondertekenaars()
    {
        Leesresultaat<Amendement> gelezen = Amendement.Lees(
            $"TWEEDE NOTA VAN WIJZIGING\nOntvangen 3 februari 2027\nHet voorstel van wet wordt als volgt gewijzigd:\n{Opdracht}\nTOELICHTING\nDe regering wil meer tijd.\nDe Minister van Kaartjes,\nP. Proefsma");

        Assert.DoesNotContain(gelezen.Meldingen, m => m.Code is "LM0017");
        Assert.Equal((Amendementsoort.NotaVanWijziging, 0), (gelezen.WaardeOfFout().Stuksoort, gelezen.WaardeOfFout().Versie));
        Assert.Equal(["P. Proefsma"], gelezen.WaardeOfFout().Ondertekenaars);
        Assert.Equal(["De regering wil meer tijd."], Inhoud(gelezen.WaardeOfFout().Toelichting));
    }

    [Fact]
    public void Een_kop_naast_de_tekst_telt_alleen_als_de_tekst_er_geen_heeft()
    {
        var opties = new Leesopties { Kop = "Nader gewijzigd amendement van het lid Tester ter vervanging van nr. 3 over kaartjes" };

        Amendement zonder = Amendement.Lees($"{Formule}\n{Opdracht}", opties).WaardeOfFout();
        Amendement met = Amendement.Lees(Stuk, opties).WaardeOfFout();

        Assert.Equal((2, "3", ""), (zonder.Versie, Assert.Single(zonder.Vervangt), zonder.Titel));
        Assert.Equal((1, "9"), (met.Versie, Assert.Single(met.Vervangt)));
    }

    [Fact]
    public void Willekeurige_tekst_geeft_nooit_een_uitzondering()
    {
        var toeval = new Random(20270203);
        string[] stukken = [.. Stuk.Split('\n'), "Toelichting", "I", "A.", "«", "", " ", "-", "1.", "De Kamer,", "verzoekt de regering", "NOTA VAN WIJZIGING", "\u00ad", "SUBAMENDEMENT VAN"];
        for (int i = 0; i < 2000; i++)
        {
            string[] alineas = [.. Enumerable.Range(0, toeval.Next(1, 25)).Select(_ => stukken[toeval.Next(stukken.Length)])];
            string tekst = string.Join(toeval.Next(3) == 0 ? " " : "\n", alineas);

            if (Amendement.Lees(tekst).Waarde is { } uitTekst)
            {
                IsLetterlijk(uitTekst, tekst);
            }

            if (Amendement.Lees(alineas).Waarde is { } uitAlineas)
            {
                IsLetterlijk(uitAlineas, alineas);
            }
        }
    }
}
