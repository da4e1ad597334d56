using System.Globalization;
using System.Text;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Termijnen;

namespace Wau.Toets.Tests.Signalen;

public sealed class TermijnlezerTests
{
    private static readonly DateOnly Peildatum = new(2025, 3, 10);

    [Theory]
    [InlineData("voor 1 juli 2025", "2025-07-01", null, "2025-06-30")]
    [InlineData("vóór 1 juli 2025", "2025-07-01", null, "2025-06-30")]
    [InlineData("uiterlijk 1 april 2026", "2026-04-01", null, "2026-04-01")]
    [InlineData("uiterlijk maandag 27 april 2026", "2026-04-27", null, "2026-04-27")]
    [InlineData("uiterlijk voor 1 mei 2026", "2026-05-01", null, "2026-04-30")]
    [InlineData("per 1 januari 2027", "2027-01-01", "2027-01-01", "2027-01-01")]
    [InlineData("met ingang van 1 januari 2027", "2027-01-01", "2027-01-01", "2027-01-01")]
    [InlineData("vanaf 1 juli 2026", "2026-07-01", "2026-07-01", null)]
    [InlineData("tot 1 januari 2028", "2028-01-01", null, "2027-12-31")]
    [InlineData("tot en met 31 december 2026", "2026-12-31", null, "2026-12-31")]
    [InlineData("op 24 februari 2026", "2026-02-24", "2026-02-24", "2026-02-24")]
    [InlineData("in juni 2026", "2026-06-30", "2026-06-01", "2026-06-30")]
    [InlineData("voor juni 2026", "2026-06-01", null, "2026-05-31")]
    [InlineData("eind januari 2026", "2026-01-31", "2026-01-21", "2026-01-31")]
    [InlineData("in februari 2028", "2028-02-29", "2028-02-01", "2028-02-29")]
    [InlineData("in het eerste kwartaal van 2026", "2026-03-31", "2026-01-01", "2026-03-31")]
    [InlineData("in het 4de kwartaal van 2026", "2026-12-31", "2026-10-01", "2026-12-31")]
    [InlineData("uiterlijk in Q3 2025", "2025-09-30", null, "2025-09-30")]
    [InlineData("voor Q4 van 2025", "2025-10-01", null, "2025-09-30")]
    [InlineData("in de eerste helft van 2026", "2026-06-30", "2026-01-01", "2026-06-30")]
    [InlineData("begin 2026", null, "2026-01-01", "2026-05-01")]
    [InlineData("medio 2026", null, "2026-05-02", "2026-08-31")]
    [InlineData("eind 2025", "2025-12-31", "2025-09-01", "2025-12-31")]
    [InlineData("voor het einde van 2025", "2025-12-31", null, "2025-12-31")]
    [InlineData("in 2026", "2026-12-31", "2026-01-01", "2026-12-31")]
    [InlineData("uiterlijk in 2026", "2026-12-31", null, "2026-12-31")]
    [InlineData("per 2026", "2026-01-01", "2026-01-01", "2026-01-01")]
    [InlineData("vanaf 2026", "2026-01-01", "2026-01-01", null)]
    [InlineData("2026 en verder", "2026-01-01", "2026-01-01", null)]
    [InlineData("vóór 2030", "2030-01-01", null, "2029-12-31")]
    [InlineData("in de periode 2026–2029", "2029-12-31", "2026-01-01", "2029-12-31")]
    [InlineData("2040-doel", "2040-12-31", null, "2040-12-31")]
    [InlineData("per schooljaar 2026–2027", null, "2026-08-01", "2026-08-01")]
    [InlineData("in de periode december 2026 tot en met februari 2027", "2027-02-28", "2026-12-01", "2027-02-28")]
    [InlineData("in het schooljaar 2026/27", null, "2026-08-01", "2027-07-31")]
    [InlineData("voor het einde van het jaar (2026)", "2026-12-31", null, "2026-12-31")]
    public void Een_datum_met_jaar_noemt_een_datum_en_geeft_een_venster(string woorden, string? datum, string? van, string? tot)
    {
        var termijn = Enige(woorden, null);

        Assert.Equal((Termijnsoort.Datum, Dag(datum)), (termijn.Soort, termijn.Datum));
        Assert.Equal((Dag(van), Dag(tot)), (termijn.UiterlijkVan, termijn.UiterlijkTot));
    }

    [Theory]
    [InlineData("voor 1 juli", null, "2025-06-30")]
    [InlineData("uiterlijk 1 februari", null, "2026-02-01")]
    [InlineData("op 1 oktober aanstaande", "2025-10-01", "2025-10-01")]
    [InlineData("voor 1 november van dit jaar", null, "2025-10-31")]
    [InlineData("in juni", "2025-06-01", "2025-06-30")]
    [InlineData("in het tweede kwartaal", "2025-04-01", "2025-06-30")]
    [InlineData("voor het einde van het jaar", null, "2025-12-31")]
    [InlineData("nog dit jaar", "2025-01-01", "2025-12-31")]
    [InlineData("nog dit kalenderjaar", "2025-01-01", "2025-12-31")]
    [InlineData("nog dit (kalender)jaar", "2025-01-01", "2025-12-31")]
    [InlineData("nog deze maand", "2025-03-01", "2025-03-31")]
    [InlineData("uiterlijk begin volgend jaar", null, "2026-05-01")]
    public void Een_datum_zonder_jaar_noemt_geen_datum_en_krijgt_een_venster_van_de_peildatum(string woorden, string? van, string? tot)
    {
        var met = Enige(woorden, Peildatum);
        var zonder = Enige(woorden, null);

        Assert.Equal((Termijnsoort.Datum, null), (met.Soort, met.Datum));
        Assert.Equal((Dag(van), Dag(tot)), (met.UiterlijkVan, met.UiterlijkTot));
        Assert.Equal((null, null), (zonder.UiterlijkVan, zonder.UiterlijkTot));
    }

    [Theory]
    [InlineData("binnen drie maanden", "2025-06-10")]
    [InlineData("binnen 6 weken", "2025-04-21")]
    [InlineData("binnen twee tot vier weken", "2025-04-07")]
    [InlineData("binnen 14 dagen", "2025-03-24")]
    [InlineData("binnen een jaar", "2026-03-10")]
    [InlineData("binnen een halfjaar", "2025-09-10")]
    [InlineData("binnen een half jaar", "2025-09-10")]
    [InlineData("uiterlijk binnen twee jaar", "2027-03-10")]
    [InlineData("binnen enkele maanden", null)]
    [InlineData("binnen de gestelde termijn", null)]
    [InlineData("binnen een jaar na inwerkingtreding van de wet", null)]
    [InlineData("uiterlijk zes weken na publicatie", null)]
    public void Een_duur_telt_vanaf_de_peildatum(string woorden, string? tot)
    {
        var termijn = Enige(woorden, Peildatum);

        Assert.Equal((Termijnsoort.Termijn, null), (termijn.Soort, termijn.Datum));
        Assert.Equal(Dag(tot), termijn.UiterlijkTot);
        Assert.Null(Enige(woorden, null).UiterlijkTot);
    }

    [Theory]
    [InlineData("voor de zomer")]
    [InlineData("voor de zomer van 2026")]
    [InlineData("nog vóór het zomerreces 2026")]
    [InlineData("voorafgaand aan het kerstreces")]
    [InlineData("in aanloop naar het komende zomerreces")]
    [InlineData("halverwege het zomerreces")]
    [InlineData("in het voorjaar van 2026")]
    [InlineData("bij de Voorjaarsnota")]
    [InlineData("uiterlijk bij de Voorjaarsnota van 2026")]
    [InlineData("bij het opstellen van de Miljoenennota 2027")]
    [InlineData("in het Belastingplan 2027")]
    [InlineData("op Prinsjesdag")]
    [InlineData("voor de begrotingsbehandeling van Sociale Zaken en Werkgelegenheid")]
    [InlineData("voor de OCW-begroting")]
    [InlineData("uiterlijk twee weken voor de behandeling van de begroting voor 2027")]
    [InlineData("voor de behandeling van de Truienwet")]
    [InlineData("voor het commissiedebat dierentuinen van 7 november")]
    [InlineData("voor het WGO Water 2026")]
    [InlineData("voor het debat over de Voorjaarsnota")]
    [InlineData("tijdens de komende Europese Raad")]
    [InlineData("voor de COP31")]
    [InlineData("in de eerstvolgende voortgangsrapportage")]
    [InlineData("in de eerstvolgende stand-van-zakenbrief")]
    [InlineData("bij de eerstvolgende subsidieronde")]
    [InlineData("voorafgaand aan besluitvorming over het Molenverdrag")]
    [InlineData("voor de beraadslaging over het schaatspakket van 2027")]
    public void Een_moment_van_de_Kamer_heeft_geen_datum(string woorden)
    {
        var termijn = Enige(woorden, null);

        Assert.Equal((Termijnsoort.Kamermoment, null), (termijn.Soort, termijn.Datum));
    }

    [Theory]
    [InlineData("voor Prinsjesdag", null, "2025-09-15")]
    [InlineData("op Prinsjesdag 2026", "2026-09-15", "2026-09-15")]
    [InlineData("voor het commissiedebat van 7 november", null, "2025-11-06")]
    [InlineData("voor de zomer", null, null)]
    public void Een_moment_met_een_bekende_dag_krijgt_een_venster(string woorden, string? van, string? tot)
    {
        var termijn = Enige(woorden, Peildatum);

        Assert.Equal(Termijnsoort.Kamermoment, termijn.Soort);
        Assert.Equal((Dag(van), Dag(tot)), (termijn.UiterlijkVan, termijn.UiterlijkTot));
    }

    [Fact]
    public void Een_evaluatie_na_een_jaar_is_een_termijn_zonder_venster()
    {
        var termijn = Assert.Single(Termijnlezer.Lees("verzoekt de regering de proef al na één jaar te evalueren", Peildatum));

        Assert.Equal(("al na één jaar", Termijnsoort.Termijn, null), (termijn.Tekst, termijn.Soort, termijn.UiterlijkTot));
    }

    [Fact]
    public void Een_raad_met_een_dag_is_een_datum()
    {
        var termijn = Enige("tijdens de informele raad van 3 februari 2026", null);

        Assert.Equal((Termijnsoort.Datum, new DateOnly(2026, 2, 3)), (termijn.Soort, termijn.Datum));
    }

    [Theory]
    [InlineData("zo snel mogelijk")]
    [InlineData("zo snel als mogelijk")]
    [InlineData("zo spoedig mogelijk")]
    [InlineData("zo vroeg mogelijk")]
    [InlineData("op korte termijn")]
    [InlineData("op zeer korte termijn")]
    [InlineData("op de kortst mogelijke termijn")]
    [InlineData("op zo kort mogelijke termijn")]
    [InlineData("per direct")]
    [InlineData("met onmiddellijke ingang")]
    [InlineData("met spoed")]
    [InlineData("met de grootst mogelijke spoed")]
    [InlineData("met urgentie")]
    [InlineData("onverwijld")]
    [InlineData("onmiddellijk")]
    [InlineData("terstond")]
    [InlineData("spoedig")]
    [InlineData("direct")]
    [InlineData("binnen afzienbare tijd")]
    public void Haast_zonder_datum_is_vaag(string woorden)
    {
        var termijn = Enige(woorden, Peildatum);

        Assert.Equal((Termijnsoort.Vaag, null, null), (termijn.Soort, termijn.Datum, termijn.UiterlijkTot));
    }

    [Theory]
    [InlineData("verzoekt de regering de Wet warme truien 2015 aan te passen")]
    [InlineData("verzoekt de regering de motie-De Wit uit 2023 uit te voeren")]
    [InlineData("verzoekt de regering ook na 2027 geld te reserveren")]
    [InlineData("verzoekt de regering de komende jaren met scholen te overleggen")]
    [InlineData("verzoekt de regering jaarlijks verslag te doen")]
    [InlineData("verzoekt de regering de Kamer per kwartaal te berichten")]
    [InlineData("verzoekt de regering natuur in Natura 2000 te sparen")]
    [InlineData("verzoekt de regering op lange termijn te denken")]
    [InlineData("verzoekt de regering de cijfers van het eerste kwartaal van 2025 te bespreken")]
    [InlineData("verzoekt de regering de in 2021 gebouwde molens te schilderen")]
    [InlineData("verzoekt de regering eerder dan in 2030 te beginnen")]
    [InlineData("verzoekt de regering een directe verbinding met het dorp te houden")]
    [InlineData("verzoekt de regering een einde te maken aan het gesjouw")]
    [InlineData("verzoekt de regering na tien jaar verblijf een sleutel te geven")]
    [InlineData("verzoekt de regering de begroting te verbeteren")]
    [InlineData("verzoekt de regering het debat op te zoeken")]
    [InlineData("verzoekt de regering 12 mei-feesten en 31 molens te steunen")]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Wat_geen_termijn_is_wordt_niet_gevonden(string tekst) =>
        Assert.Empty(Termijnlezer.Lees(tekst, Peildatum));

    [Fact]
    public void Een_jaar_dat_op_de_peildatum_voorbij_is_is_geen_termijn()
    {
        const string tekst = "verzoekt de regering het tekort in 2023 te verklaren";

        Assert.Empty(Termijnlezer.Lees(tekst, Peildatum));
        Assert.Single(Termijnlezer.Lees(tekst, new DateOnly(2023, 5, 1)));
    }

    [Theory]
    [InlineData("verzoekt de regering de heffing per 1 januari 2027 af te schaffen", Termijnrol.Ingang)]
    [InlineData("verzoekt de regering de regeling in 2027 in te voeren", Termijnrol.Ingang)]
    [InlineData("verzoekt de regering de pilot voor 1 mei 2026 te starten", Termijnrol.Ingang)]
    [InlineData("verzoekt de regering het park voor 1 mei 2026 te openen", Termijnrol.Afronding)]
    [InlineData("verzoekt de regering dit zo snel mogelijk te herstellen", Termijnrol.Afronding)]
    [InlineData("verzoekt de regering een plan te maken, en de Kamer hierover voor de zomer te informeren", Termijnrol.Rapportage)]
    [InlineData("verzoekt de regering binnen drie maanden een brief naar de Kamer te sturen", Termijnrol.Rapportage)]
    [InlineData("verzoekt de regering de proef te verlengen tot 1 januari 2028", Termijnrol.Onbekend)]
    public void De_woorden_ernaast_geven_de_rol(string tekst, Termijnrol rol) =>
        Assert.Equal(rol, Assert.Single(Termijnlezer.Lees(tekst, null)).Rol);

    [Fact]
    public void Meer_termijnen_staan_in_de_volgorde_van_de_tekst()
    {
        const string tekst = "verzoekt de regering zo spoedig mogelijk, maar uiterlijk per 1 januari 2027, te stoppen en de Kamer voor de zomer te informeren";

        var termijnen = Termijnlezer.Lees(tekst, null);

        Assert.Equal("zo spoedig mogelijk | uiterlijk per 1 januari 2027 | voor de zomer", string.Join(" | ", termijnen.Select(t => t.Tekst)));
    }

    [Fact]
    public void De_woorden_staan_waar_de_plaats_zegt_en_overlappen_niet()
    {
        foreach (var tekst in Rommel(400))
        {
            var eind = 0;
            foreach (var termijn in Termijnlezer.Lees(tekst, Peildatum))
            {
                Assert.True(termijn.Begin >= eind && termijn.Lengte > 0, tekst);
                Assert.Equal(tekst.Substring(termijn.Begin, termijn.Lengte), termijn.Tekst);
                eind = termijn.Begin + termijn.Lengte;
            }
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("9999-12-31")]
    public void Geen_tekst_en_geen_peildatum_laat_de_lezer_struikelen(string peildatum)
    {
        foreach (var tekst in Rommel(400))
        {
            Assert.NotNull(Termijnlezer.Lees(tekst, Dag(peildatum)));
        }
    }

    [Theory]
    [InlineData("het einde van ")]
    [InlineData("1 en 2 en ")]
    [InlineData("uiterlijk voor de ")]
    [InlineData("in de komende begroting van ")]
    public async Task Een_lange_herhaling_is_snel_gelezen(string stuk)
    {
        var tekst = new StringBuilder().Insert(0, stuk, 40_000).ToString();

        var termijnen = await Task.Run(() => Termijnlezer.Lees(tekst, Peildatum)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.NotNull(termijnen);
    }

    [Fact]
    public void De_cultuur_van_de_gebruiker_doet_niet_mee()
    {
        const string tekst = "UITERLIJK IN JUNI 2026, MET INGANG VAN 1 JULI 2026, BIJ DE MILJOENENNOTA, ZO SPOEDIG MOGELIJK";
        var gewoon = Termijnlezer.Lees(tekst, Peildatum);
        var vorige = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(gewoon, Termijnlezer.Lees(tekst, Peildatum));
        }
        finally
        {
            CultureInfo.CurrentCulture = vorige;
        }

        Assert.Equal(4, gewoon.Count);
    }

    private static Termijn Enige(string woorden, DateOnly? peildatum)
    {
        var termijn = Assert.Single(Termijnlezer.Lees("verzoekt de regering " + woorden + " te besluiten", peildatum));
        Assert.Equal(woorden, termijn.Tekst);
        return termijn;
    }

    private static DateOnly? Dag(string? datum) =>
        datum is null ? null : DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Rommel(int aantal)
    {
        const string woorden = "voor vóór uiterlijk per tot en met in de het een eerste kwartaal Q4 helft van eind begin medio 2025 2099 2001 1 29 31 99 februari "
            + "juni jaar dit volgend komende schooljaar binnen drie maanden weken na zomer zomerreces Voorjaarsnota Prinsjesdag begroting behandeling debat "
            + "raad zo snel mogelijk op korte termijn direct COP30 kalender , . ; - – / ( ) \n 🦆 \uD800 ẞ İ";
        var stukken = woorden.Split(' ');
        var toeval = new Random(417);
        for (var i = 0; i < aantal; i++)
        {
            var tekst = new StringBuilder();
            for (var j = toeval.Next(60); j >= 0; j--)
            {
                tekst.Append(stukken[toeval.Next(stukken.Length)]).Append(toeval.Next(5) == 0 ? "" : " ");
            }

            yield return tekst.ToString();
        }
    }
}
