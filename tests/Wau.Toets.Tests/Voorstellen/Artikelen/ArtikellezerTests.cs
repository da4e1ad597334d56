using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;
using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen.Artikelen;

public sealed class ArtikellezerTests
{
    public static TheoryData<string> Stukken => [Proefwetten.Wet, Proefwetten.Wijzigingswet, Proefwetten.Maatregel, Proefwetten.Regeling];

    [Fact]
    public void Een_wet_met_hoofdstukken()
    {
        Beleidsvoorstel wet = Beleidsvoorstel.Lees(Proefwetten.Wet).WaardeOfFout();

        Assert.Equal(
            """
            Hoofdstuk 1 ALGEMENE BEPALINGEN
             Artikel 1.1 Begripsbepalingen
              Onderdeel a
              Onderdeel b
             Artikel 1.2
            Hoofdstuk 2 AANVRAGEN
             Afdeling 2.1 Termijnen
              Artikel 2.1 Aanvraag
               Lid 1
                Onderdeel a
                 Onderdeel 1°
                 Onderdeel 2°
                Onderdeel b
               Lid 2
               Lid 2a
               Lid 3
              Artikel 2.2
              Paragraaf 2.1.1 Slotbepalingen
               Artikel 2.3 citeertitel
            """,
            Boom(wet));
        Assert.Equal(("wet", "Regels over kaartjes (Kaartjeswet)", "kst-36999-2"), (wet.Rechtsvorm, wet.Titel, wet.Id));
        Assert.Equal(["P. Proefsma"], wet.Ondertekenaars);
        Assert.Equal(["Artikel 1.1", "Kaartjes zijn klein."], Inhoud(wet.Toelichting));
        Assert.Empty(wet.Leesmeldingen);
    }

    [Fact]
    public void Een_wijzigingswet()
    {
        Beleidsvoorstel wet = Beleidsvoorstel.Lees(Proefwetten.Wijzigingswet).WaardeOfFout();

        Assert.Equal(
            """
            Artikel I
             Onderdeel A
              Artikel 1.1
               Onderdeel 1
                Onderdeel a
               Onderdeel 2
                Onderdeel b
             Onderdeel B
              Artikel 126nba
               Lid 2
             Onderdeel Ba
              Artikel 6
              Artikel 6a
               Lid 1
               Lid 2
              Artikel 6b
             Onderdeel C
              Artikel 7
            Artikel II
             Artikel 3
            Artikel III
            """,
            Boom(wet));
        Assert.Equal("wet", wet.Rechtsvorm);
        Assert.StartsWith("In artikel 126nba", wet.Zoek(Wetsplaats.Parse("artikel I, onderdeel B, artikel 126nba"))!.Alineas[0].Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_maatregel_van_bestuur()
    {
        Beleidsvoorstel maatregel = Beleidsvoorstel.Lees(Proefwetten.Maatregel).WaardeOfFout();

        Assert.Equal("Artikel 1\n Lid 1\n Lid 2\nArtikel 2", Boom(maatregel));
        Assert.Equal("amvb", maatregel.Rechtsvorm);
        Assert.Equal(["Wit is goedkoop."], Inhoud(maatregel.Toelichting));
        Assert.Equal(
            ["1. Een kaartje is van papier.", "2. Een kaartje is wit.", "Dit besluit treedt in werking met ingang van de dag na de datum van uitgifte van het Staatsblad waarin het wordt geplaatst."],
            Inhoud(maatregel.Delen.Where(d => d.Soort == Deelsoort.Regeltekst).Select(d => d.Alinea)));
        Assert.Equal(["Wit is goedkoop."], Inhoud(maatregel.Delen.Where(d => d.Soort == Deelsoort.Toelichting).Select(d => d.Alinea)));
    }

    [Fact]
    public void Een_regeling_van_een_minister_met_nieuwe_tekst_en_een_bijlage()
    {
        Beleidsvoorstel regeling = Beleidsvoorstel.Lees(Proefwetten.Regeling).WaardeOfFout();

        Assert.Equal("Artikel 1 Openingstijden\nArtikel 2 Wijziging Loketregeling\n Onderdeel A\n  Artikel 2\nArtikel 3 Inwerkingtreding\nBijlage 1", Boom(regeling));
        Assert.Equal("ministerieleRegeling", regeling.Rechtsvorm);
        Assert.Contains(regeling.Delen, d => d.Soort == Deelsoort.Regeltekst && d.Alinea.Inhoud is "Loketten zijn rood.");
    }

    [Fact]
    public void Een_brief_is_ongedeeld_met_LM0014()
    {
        Leesresultaat<Beleidsvoorstel> brief = Beleidsvoorstel.Lees(Proefwetten.Brief);

        Assert.Equal(["LM0014"], Codes(brief));
        Assert.Empty(brief.WaardeOfFout().Artikelen);
        Assert.Null(brief.WaardeOfFout().Rechtsvorm);
        Assert.All(brief.WaardeOfFout().Delen, d => Assert.Equal(Deelsoort.Ongedeeld, d.Soort));
    }

    [Fact]
    public void Alleen_een_memorie_van_toelichting_is_ongedeeld() =>
        Assert.Equal(["LM0014"], Codes(Beleidsvoorstel.Lees("MEMORIE VAN TOELICHTING\nArtikel 1\nKaartjes zijn klein.\nArtikel 2\nLoketten ook.")));

    [Theory]
    [InlineData("Voorstel van wet\nArtikel 1\nKaartjes zijn klein.", "wet")]
    [InlineData("Beleidsregel kaartjes\nArtikel 1\nKaartjes zijn klein.", "beleidsregel")]
    [InlineData("Besluit van de Minister van Kaartjes, houdende vaststelling van beleidsregels\nArtikel 1\nKaartjes zijn klein.", "beleidsregel")]
    [InlineData("Regeling van de Staatssecretaris van Kaartjes\nArtikel 1\nKaartjes zijn klein.", "ministerieleRegeling")]
    [InlineData("Ontwerpbesluit van 3 februari 2027, houdende regels\nArtikel 1\nKaartjes zijn klein.", "amvb")]
    [InlineData("Afspraken over kaartjes\nArtikel 1\nKaartjes zijn klein.", null)]
    public void De_rechtsvorm_volgt_uit_de_kop(string tekst, string? vorm)
    {
        Beleidsvoorstel voorstel = Beleidsvoorstel.Lees(tekst).WaardeOfFout();

        Assert.Equal((vorm, 1), (voorstel.Rechtsvorm, voorstel.Artikelen.Count));
    }

    [Fact]
    public void Harde_regeleinden_in_een_lid_worden_geplakt()
    {
        const string Tekst = "Voorstel van wet\nArtikel 1 Kaartjes\n1. Een kaartje is geldig op de dag die erop staat, en op de dag\ndaarna.\n2. Een kaartje is van papier.";

        Beleidsvoorstel wet = Beleidsvoorstel.Lees(Tekst).WaardeOfFout();

        Assert.Equal("1. Een kaartje is geldig op de dag die erop staat, en op de dag\ndaarna.", wet.Zoek(Wetsplaats.Parse("artikel 1, eerste lid"))!.Alineas[0].Inhoud);
        IsLetterlijk(wet, Tekst);
    }

    [Theory]
    [MemberData(nameof(Stukken))]
    public void Elke_alinea_staat_in_een_diepste_deel_en_elk_deel_is_te_vinden(string tekst)
    {
        Beleidsvoorstel stuk = Beleidsvoorstel.Lees(tekst).WaardeOfFout();
        Alinea[] alle = [.. stuk.Artikelen.SelectMany(d => d.Alineas)];

        Assert.Equal(alle.OrderBy(a => a.Begin), stuk.Artikelen.SelectMany(Eigen).OrderBy(a => a.Begin));
        Assert.Equal(alle.Length, alle.Distinct().Count());
        Assert.All(Paden(stuk.Artikelen, []), p => Assert.Same(p.Deel, stuk.Zoek(new([.. p.Weg]))));
        Assert.Equal(Boom(stuk), Boom(Beleidsvoorstel.Lees(tekst.Split('\n')).WaardeOfFout()));
        IsLetterlijk(stuk, tekst);
    }

    [Fact]
    public void Zoeken_slaat_over_wat_niet_is_genoemd_en_kiest_het_dichtstbije()
    {
        Beleidsvoorstel wet = Beleidsvoorstel.Lees(Proefwetten.Wet).WaardeOfFout();
        Beleidsvoorstel regeling = Beleidsvoorstel.Lees(Proefwetten.Regeling).WaardeOfFout();

        Assert.Equal("2. Onze Minister beslist binnen acht weken.", wet.Zoek(Wetsplaats.Parse("artikel 2.1, tweede lid"))!.Alineas[0].Inhoud);
        Assert.Same(regeling.Artikelen[1], regeling.Zoek(Wetsplaats.Parse("artikel 2")));
        Assert.Null(wet.Zoek(Wetsplaats.Parse("onderdeel a")));
        Assert.Null(wet.Zoek(Wetsplaats.Parse("artikel 9")));
        Assert.Null(wet.Zoek(Wetsplaats.Geheel));
    }

    [Fact]
    public void Willekeurige_tekst_geeft_nooit_een_uitzondering_en_elke_alinea_een_plaats()
    {
        var toeval = new Random(20270203);
        string[] regels = [.. (Proefwetten.Wet + "\n" + Proefwetten.Wijzigingswet + "\n" + Proefwetten.Regeling).Split('\n'), "", "A", "Z.", "1.", "99. Eind", "Artikel", "Titel In", "Bijlage", "§", "aa) x", "Artikel IX", "Hoofdstuk 0"];
        for (int i = 0; i < 2000; i++)
        {
            string[] alineas = [.. Enumerable.Range(0, toeval.Next(1, 30)).Select(_ => regels[toeval.Next(regels.Length)])];
            string tekst = string.Join('\n', alineas);
            if (Beleidsvoorstel.Lees(tekst).Waarde is { } stuk)
            {
                IsLetterlijk(stuk, tekst);
                Assert.Equal(stuk.Artikelen.SelectMany(d => d.Alineas).OrderBy(a => a.Begin), stuk.Artikelen.SelectMany(Eigen).OrderBy(a => a.Begin));
            }
        }
    }

    private static string Boom(Beleidsvoorstel stuk) =>
        string.Join('\n', Paden(stuk.Artikelen, []).Select(p => $"{new string(' ', p.Weg.Length - 1)}{p.Deel.Plaats.Soort} {p.Deel.Plaats.Nummer} {p.Deel.Opschrift}".TrimEnd()));

    private static IEnumerable<(Plaatsdeel[] Weg, Wetsdeel Deel)> Paden(Reeks<Wetsdeel> delen, Plaatsdeel[] weg) =>
        delen.SelectMany(d => Paden(d.Delen, [.. weg, d.Plaats]).Prepend(([.. weg, d.Plaats], d)));

    /// <summary>The paragraphs of each part that are in none of its own parts.</summary>
    private static IEnumerable<Alinea> Eigen(Wetsdeel deel) =>
        deel.Alineas.Where(a => !deel.Delen.Any(d => d.Alineas.Contains(a))).Concat(deel.Delen.SelectMany(Eigen));
}
