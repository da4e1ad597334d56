using System.Globalization;
using Wau.Toets.Signalen.Termijnen;

namespace Wau.Toets.Tests.Signalen;

/// <summary>One row or more per family of time limits: words, kind, the date they name, and the computed window on 20 November 2026.</summary>
public sealed class TermijnfamilieTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 20);

    [Theory]
    // Dates in digits, short months, "t/m".
    [InlineData("voor 01-07-2027", Termijnsoort.Datum, "2027-07-01", null, "2027-06-30")]
    [InlineData("per 1-1-2027", Termijnsoort.Datum, "2027-01-01", "2027-01-01", "2027-01-01")]
    [InlineData("uiterlijk 01/07/2027", Termijnsoort.Datum, "2027-07-01", null, "2027-07-01")]
    [InlineData("op 1.7.2027", Termijnsoort.Datum, "2027-07-01", "2027-07-01", "2027-07-01")]
    [InlineData("uiterlijk 2027-07-01", Termijnsoort.Datum, "2027-07-01", null, "2027-07-01")]
    [InlineData("voor 1 jan. 2028", Termijnsoort.Datum, "2028-01-01", null, "2027-12-31")]
    [InlineData("uiterlijk 15 sept 2027", Termijnsoort.Datum, "2027-09-15", null, "2027-09-15")]
    [InlineData("uiterlijk één juli 2027", Termijnsoort.Datum, "2027-07-01", null, "2027-07-01")]
    [InlineData("uiterlijk 1 juli a.s", Termijnsoort.Datum, null, null, "2027-07-01")]
    [InlineData("t/m 2027", Termijnsoort.Datum, "2027-12-31", null, "2027-12-31")]
    [InlineData("tot minimaal 31 december 2027", Termijnsoort.Datum, "2027-12-31", null, "2027-12-30")]
    // Another way to say "uiterlijk".
    [InlineData("niet later dan 2027", Termijnsoort.Datum, "2027-12-31", null, "2027-12-31")]
    [InlineData("op zijn laatst in 2027", Termijnsoort.Datum, "2027-12-31", null, "2027-12-31")]
    [InlineData("op z'n laatst 1 juli 2027", Termijnsoort.Datum, "2027-07-01", null, "2027-07-01")]
    [InlineData("ten laatste op 1 juli 2027", Termijnsoort.Datum, "2027-07-01", null, "2027-07-01")]
    // Quarters, halves and parts of a month.
    [InlineData("in kwartaal 3 van 2027", Termijnsoort.Datum, "2027-09-30", "2027-07-01", "2027-09-30")]
    [InlineData("in het IVe kwartaal van 2027", Termijnsoort.Datum, "2027-12-31", "2027-10-01", "2027-12-31")]
    [InlineData("in Q3/Q4 2027", Termijnsoort.Datum, "2027-12-31", "2027-07-01", "2027-12-31")]
    [InlineData("in het tweede halfjaar van 2027", Termijnsoort.Datum, "2027-12-31", "2027-07-01", "2027-12-31")]
    [InlineData("in het eerste half jaar van 2027", Termijnsoort.Datum, "2027-06-30", "2027-01-01", "2027-06-30")]
    [InlineData("in de eerste week van juli", Termijnsoort.Datum, null, "2027-07-01", "2027-07-07")]
    [InlineData("in de laatste week van juni 2027", Termijnsoort.Datum, null, "2027-06-24", "2027-06-30")]
    [InlineData("in de tweede helft van maart 2027", Termijnsoort.Datum, null, "2027-03-16", "2027-03-31")]
    [InlineData("uiterlijk aan het einde van het eerste kwartaal van 2027", Termijnsoort.Datum, "2027-03-31", null, "2027-03-31")]
    // Ranges and lists; a year at the end holds for all.
    [InlineData("tussen 1 mei en 1 juli 2027", Termijnsoort.Datum, "2027-07-01", "2027-05-01", "2027-07-01")]
    [InlineData("tussen november en februari 2028", Termijnsoort.Datum, "2028-02-29", "2027-11-01", "2028-02-29")]
    [InlineData("in mei of juni 2027", Termijnsoort.Datum, "2027-06-30", "2027-05-01", "2027-06-30")]
    [InlineData("in 2027, 2028 en 2029", Termijnsoort.Datum, "2029-12-31", "2027-01-01", "2029-12-31")]
    [InlineData("in de jaren 2027 en 2028", Termijnsoort.Datum, "2028-12-31", "2027-01-01", "2028-12-31")]
    // School years; the turn of the year; a fixed change moment.
    [InlineData("in het lopende schooljaar", Termijnsoort.Datum, null, "2026-08-01", "2027-07-31")]
    [InlineData("met ingang van het komende schooljaar", Termijnsoort.Datum, null, "2027-08-01", "2027-08-01")]
    [InlineData("voor aanvang van het nieuwe schooljaar", Termijnsoort.Datum, null, null, "2027-07-31")]
    [InlineData("voor het eind van het schooljaar", Termijnsoort.Datum, null, null, "2027-07-31")]
    [InlineData("aan het begin van het schooljaar 2027-2028", Termijnsoort.Datum, null, "2027-08-01", "2027-11-30")]
    [InlineData("in cursusjaar 2027-2028", Termijnsoort.Datum, null, "2027-08-01", "2028-07-31")]
    [InlineData("voor de jaarwisseling", Termijnsoort.Datum, null, null, "2026-12-31")]
    [InlineData("voor de jaarwisseling 2027/2028", Termijnsoort.Datum, "2027-12-31", null, "2027-12-31")]
    [InlineData("per eerstvolgend vast verandermoment", Termijnsoort.Datum, null, null, null)]
    // Relative to the reference date.
    [InlineData("uiterlijk volgende week", Termijnsoort.Datum, null, null, "2026-11-29")]
    [InlineData("voor het einde van de week", Termijnsoort.Datum, null, null, "2026-11-22")]
    [InlineData("nog voor het eind van de maand", Termijnsoort.Datum, null, null, "2026-11-30")]
    [InlineData("uiterlijk eind volgende maand", Termijnsoort.Datum, null, null, "2026-12-31")]
    [InlineData("uiterlijk vrijdag", Termijnsoort.Datum, null, null, "2026-11-27")]
    [InlineData("voor aanstaande dinsdag", Termijnsoort.Datum, null, null, "2026-11-23")]
    [InlineData("binnen dit jaar", Termijnsoort.Datum, null, "2026-01-01", "2026-12-31")]
    [InlineData("per volgend jaar", Termijnsoort.Datum, null, "2027-01-01", "2027-01-01")]
    // Spans; the window stays open when they run from an unknown event.
    [InlineData("binnen anderhalf jaar", Termijnsoort.Termijn, null, "2026-11-20", "2028-05-20")]
    [InlineData("binnen twee kwartalen", Termijnsoort.Termijn, null, "2026-11-20", "2027-05-20")]
    [InlineData("binnen achtenveertig uur", Termijnsoort.Termijn, null, "2026-11-20", "2026-11-22")]
    [InlineData("binnen drieëntwintig dagen", Termijnsoort.Termijn, null, "2026-11-20", "2026-12-13")]
    [InlineData("binnen een termijn van drie maanden", Termijnsoort.Termijn, null, "2026-11-20", "2027-02-20")]
    [InlineData("binnen ten hoogste zestien weken", Termijnsoort.Termijn, null, "2026-11-20", "2027-03-12")]
    [InlineData("binnen nu en drie maanden", Termijnsoort.Termijn, null, "2026-11-20", "2027-02-20")]
    [InlineData("binnen acht weken na heden", Termijnsoort.Termijn, null, "2026-11-20", "2027-01-15")]
    [InlineData("uiterlijk over drie maanden", Termijnsoort.Termijn, null, "2026-11-20", "2027-02-20")]
    [InlineData("binnen drie maanden na aanneming van deze motie", Termijnsoort.Termijn, null, null, null)]
    [InlineData("een jaar na de inwerkingtreding van de wet", Termijnsoort.Termijn, null, null, null)]
    [InlineData("uiterlijk drie maanden voor het aflopen", Termijnsoort.Termijn, null, null, null)]
    // A span before a moment.
    [InlineData("uiterlijk drie maanden voor 1 juli 2027", Termijnsoort.Datum, "2027-07-01", null, "2027-04-01")]
    [InlineData("drie weken voor Prinsjesdag 2027", Termijnsoort.Kamermoment, null, null, "2027-08-31")]
    [InlineData("twee weken voor de plenaire behandeling", Termijnsoort.Kamermoment, null, null, null)]
    // Seasons, holidays and recesses.
    [InlineData("na de zomer", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("direct na het zomerreces", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("niet later dan kort na het zomerreces", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor het einde van het zomerreces", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("tot het zomerreces", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor de zomervakantie", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor kerst", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("vanaf het voorjaar van 2027", Termijnsoort.Kamermoment, null, null, null)]
    // Budget papers, debates, votes, elections, the government's term.
    [InlineData("ten tijde van de Najaarsnota", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("tegelijk met de Voorjaarsnota", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("vanaf de Voorjaarsnota 2027", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("vóór de presentatie van de Voorjaarsnota", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("bij de eerste suppletoire begroting", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("tijdens de begrotingsbehandeling", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor behandeling van de begroting van VWS", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor de behandeling van de aankomende begroting van VWS", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("met Prinsjesdag 2027", Termijnsoort.Kamermoment, null, "2027-09-21", "2027-09-21")]
    [InlineData("uiterlijk op Prinsjesdag 2027", Termijnsoort.Kamermoment, null, null, "2027-09-21")]
    [InlineData("uiterlijk Prinsjesdag 2027", Termijnsoort.Kamermoment, null, null, "2027-09-21")]
    [InlineData("bij de algemene politieke beschouwingen", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor de stemmingen", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor de stemming over dit wetsvoorstel", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor het volgende commissiedebat", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("nog vóór de verkiezingen", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor de gemeenteraadsverkiezingen van 2030", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("nog deze kabinetsperiode", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("voor het einde van de kabinetsperiode", Termijnsoort.Kamermoment, null, null, null)]
    [InlineData("bij de Europese Raad van juni 2027", Termijnsoort.Datum, "2027-06-30", "2027-06-01", "2027-06-30")]
    [InlineData("voor de Europese Raad van juni 2027", Termijnsoort.Datum, "2027-06-30", null, null)]
    // Urgency.
    [InlineData("z.s.m", Termijnsoort.Vaag, null, null, null)]
    [InlineData("zsm", Termijnsoort.Vaag, null, null, null)]
    [InlineData("ten spoedigste", Termijnsoort.Vaag, null, null, null)]
    [InlineData("per ommegaande", Termijnsoort.Vaag, null, null, null)]
    [InlineData("met ingang van heden", Termijnsoort.Vaag, null, null, null)]
    // A year with an accent before it is always a limit.
    [InlineData("vóór het jaar 2030", Termijnsoort.Datum, "2030-01-01", null, "2029-12-31")]
    public void Elke_familie_wordt_gelezen(string woorden, Termijnsoort soort, string? datum, string? van, string? tot)
    {
        Termijn termijn = Assert.Single(Termijnlezer.Lees("verzoekt de regering de brug " + woorden + " te schilderen", Peildatum));

        Assert.Equal((woorden, soort, Dag(datum)), (termijn.Tekst, termijn.Soort, termijn.Datum));
        Assert.Equal((Dag(van), Dag(tot)), (termijn.UiterlijkVan, termijn.UiterlijkTot));
    }

    [Theory]
    [InlineData("per 1 januari en 1 juli 2027", "per 1 januari 2027-01-01 | 1 juli 2027 2027-07-01")]
    [InlineData("per 1 januari 2027 en 1 januari 2028", "per 1 januari 2027 2027-01-01 | 1 januari 2028 2028-01-01")]
    [InlineData("op 1 januari 2027, 1 april 2027 en 1 juli 2027", "op 1 januari 2027 2027-01-01 | 1 april 2027 2027-04-01 | 1 juli 2027 2027-07-01")]
    [InlineData("binnen twee weken en in elk geval voor de begrotingsbehandeling", "binnen twee weken - | voor de begrotingsbehandeling -")]
    [InlineData("z.s.m. en uiterlijk 1-7-2027", "z.s.m - | uiterlijk 1-7-2027 2027-07-01")]
    public void Een_combinatie_geeft_elke_termijn(string woorden, string verwacht)
    {
        IReadOnlyList<Termijn> termijnen = Termijnlezer.Lees("verzoekt de regering de brug " + woorden + " te schilderen", Peildatum);

        Assert.Equal(verwacht, string.Join(" | ", termijnen.Select(t => t.Tekst + " " + (t.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"))));
    }

    [Theory]
    [InlineData("de brug elk kwartaal te verven")]
    [InlineData("de brug halfjaarlijks te verven")]
    [InlineData("vijf weken vakantie te geven na de bouw")]
    [InlineData("twee dagen voor kinderen vrij te maken")]
    [InlineData("over zes maanden stroomstoring te berichten")]
    [InlineData("aan het begin van de straat een bord te zetten")]
    [InlineData("de schade van na de zomerstorm te herstellen")]
    [InlineData("op zondag de winkels te sluiten")]
    [InlineData("kaarten voor zondag te verkopen")]
    [InlineData("waarnemers voor de verkiezingen in Duckstad te sturen")]
    [InlineData("rondom de jaarwisseling beter op te letten")]
    [InlineData("de eend Jan en de gans Dec te voeren")]
    [InlineData("de binnenkort geopende bruggen te vieren")]
    [InlineData("beleid van deze kabinetsperiode te roemen")]
    [InlineData("uiterlijk 31 juni 2027 te sluiten")]
    [InlineData("dossier 12345-07-2027 te lezen")]
    [InlineData("de eerder gemeten schade tussen 2020 en 2024 te tonen")]
    public void Wat_erop_lijkt_is_geen_termijn(string woorden) =>
        Assert.Empty(Termijnlezer.Lees("verzoekt de regering " + woorden, Peildatum));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void De_rand_van_de_kalender_doet_niets_omvallen(string peildatum)
    {
        const string tekst = "verzoekt de regering voor 1 januari, voor het einde van de week, uiterlijk eind volgende maand, voor aanstaande maandag, in het nieuwe schooljaar, "
            + "voor de jaarwisseling, binnen 48 uur, drie jaar voor 1 januari, drie weken voor Prinsjesdag, uiterlijk volgende week te verven";

        Assert.Equal(10, Termijnlezer.Lees(tekst, Dag(peildatum)).Count);
    }

    private static DateOnly? Dag(string? datum) =>
        datum is null ? null : DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
