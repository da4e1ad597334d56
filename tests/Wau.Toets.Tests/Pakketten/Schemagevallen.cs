using System.Text.Json.Nodes;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Documents about whose form schema and reader must agree.</summary>
internal static partial class Schemagevallen
{
    private const string Als = """{ "feit": "loket.maanden", "<": 3 }""";
    private const string Uit = """{ "datum": { "feit": "loket.datum" }, "plusMaanden": 3 }""";
    private const string Afgeleid = """{ "id": "loket.later", "type": "datum", "titel": "Drie maanden later", "uit": """ + Uit;
    private const string Feitwaarde = "\"loket.maanden\": 1";

    /// <summary>What is replaced in the small pack, and by what.</summary>
    public static readonly (string Oud, string Nieuw)[] GoedePakketten =
    [
        ("\"id\": \"proef\"", "\"$schema\": \"x.json\", \"id\": \"proef\""),
        ("\"titel\": \"Proef\"", "\"titel\": \"Proef\", \"omschrijving\": \"\", \"breidtUit\": [ ]"),
        ("\"aspecten\": [", "\"omschrijving\": null, \"aspecten\": ["),
        ("\"bron\": \"verzonnen\"", "\"bron\": \"verzonnen\", \"afkortingen\": [ \"LB\" ], \"aliassen\": null, \"ministeries\": [ ], \"opvolger\": \"\", \"tooi\": \"https://example.org/1\", \"voorbeeld\": \"x\", \"tegenvoorbeeld\": null, \"geldig\": { \"van\": \"2024-02-29\", \"tot\": null }, \"frasen\": [ \"bijen*\" ]"),
        ("\"kosten\": 3", "\"kosten\": 3.0, \"haalbareWaarden\": [ 1, { \"van\": 2 }, { \"van\": 2, \"tot\": 3 }, { \"eenVan\": [ 4, { \"van\": 6, \"tot\": 8 } ] } ], \"overDocument\": false, \"toelichting\": null"),
        ("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"domein\": { \"van\": \"2026-01-01\", \"tot\": \"2030-12-31\" }, \"haalbareWaarden\": [ \"2028-01-01\", { \"tot\": \"2028-01-01\" } ], \"vraag\""),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"overDocument\": true, \"haalbareWaarden\": [ true ], \"bereik\": \"voorstel\", "),
        ("{ \"register\": \"organisaties\" }", "{ \"waarden\": [ { \"code\": \"LBH\", \"titel\": \"Bijenhuis\" } ] }, \"haalbareWaarden\": [ [ \"LBH\" ], { \"bevat\": [] }, { \"bevat\": [ \"LBH\" ], \"volledig\": true } ]"),
        .. Mitsgevallen.Goed,
        (Uit, "\"2027-01-01\""),
        (Uit, """{ "datum": "2027-01-31", "plusDagen": -30 }"""),
        (Uit, """{ "als": { "feit": "loket.gevraagd" }, "dan": { "feit": "loket.datum" }, "anders": "2030-01-01" }"""),
        (Afgeleid, """{ "id": "loket.later", "type": "waarheid", "titel": "Later", "uit": { "feit": "loket.datum", ">": "2027-01-01" }"""),
        (Afgeleid, """{ "id": "loket.later", "type": "waarheid", "titel": "Later", "uit": true"""),
        (Afgeleid, """{ "id": "loket.later", "type": "keuze", "titel": "Dag", "uit": { "maandDag": { "feit": "loket.datum" } }"""),
        (Afgeleid, """{ "id": "loket.later", "type": "codes", "titel": "Wie", "uit": { "als": { "feit": "loket.gevraagd" }, "dan": [ "LBH" ], "anders": { "feit": "organisaties.betrokken" } }"""),
        (Afgeleid, """{ "id": "loket.later", "type": "getal", "eenheid": "dag", "titel": "Later", "uit": { "dagenTussen": [ "2027-01-01", { "feit": "loket.datum" } ] }"""),
        (Als, """{ "feit": "loket.gevraagd" }"""),
        (Als, """{ "als": { "feit": "loket.gevraagd" }, "dan": true, "anders": false }"""),
        (Als, """{ "feit": "loket.gevraagd", "is": false }"""),
        (Als, """{ "feit": "loket.maanden", "isNiet": { "aantal": { "feit": "organisaties.betrokken" } } }"""),
        (Als, """{ "feit": "loket.maanden", "tussen": [ 1, { "+": [ 1, 2, 3 ] } ] }"""),
        (Als, """{ "feit": "loket.maanden", "in": [ 1, 2 ] }"""),
        (Als, """{ "feit": "loket.vorm", "in": [ "balie" ] }"""),
        (Als, """{ "feit": "organisaties.betrokken", "bevat": "LBH" }"""),
        (Als, """{ "feit": "organisaties.betrokken", "bevatEen": [ "LBH" ] }"""),
        (Als, """{ "-": [ { "feit": "loket.maanden" }, 2 ], ">=": { "*": [ 2, { "/": [ 6, 3 ] } ] } }"""),
        (Als, """{ "min": [ 1, { "feit": "loket.maanden" } ], "<=": { "max": [ 3 ] } }"""),
        (Als, """{ "aantal": [ { "feit": "loket.gevraagd" }, { "feit": "loket.maanden", ">": 1 } ], ">": 1 }"""),
        (Als, """{ "maandenTussen": [ { "feit": "loket.datum" }, "2030-01-01" ], ">": 1 }"""),
        (Als, """{ "puntenVerloren": "geld", ">": 1 }"""),
        (Als, """{ "alle": [ { "een": [ { "feit": "loket.gevraagd" } ] }, { "niet": { "feit": "loket.gevraagd" } } ] }"""),
        (Als, """{ "tenminste": 2, "van": [ { "feit": "loket.gevraagd" }, { "feit": "loket.maanden", ">": 1 } ] }"""),
        (Als, """{ "elke": "organisatie", "geldt": { "feit": "loket.fte", ">": 1 } }"""),
        (Als, """{ "een": "organisatie", "geldt": { "een": "dictum", "geldt": { "feit": "loket.fte", ">": 1 } } }"""),
        ("\"verliest\": 5, \"ernst\": \"blokkade\"", "\"verliest\": 0"),
        ("\"verliest\": 5, \"ernst\": \"blokkade\"", "\"verliest\": 0, \"ernst\": null"),
        ("\"vanToepassing\": { \"feit\": \"loket.gevraagd\" },", ""),
        (", \"nietVanToepassing\": \"Er komt geen loket.\" },\n      \"advies\"", ", \"nietVanToepassing\": \"Er komt geen loket.\" }, \"geldig\": null,\n      \"advies\""),
        (", \"url\": \"https://example.org/\"", ", \"vindplaats\": \"artikel 1\", \"url\": null"),
        ("\"waarde\": true", "\"waarde\": { \"eenVan\": [ true, false ] }, \"plaats\": \"nieuweTekst\", \"nietBij\": [ \"onderzoeken\" ], \"dubbelzinnigheid\": \"hoog\", \"ontkenning\": null"),
        ("\"teken\": \"l-openen\",", "\"teken\": \"l-openen\", \"plaats\": \"overweging\","),
        ("\"frase\": \"kast\", \"plaats\": \"hoofd\"", "\"organisatie\": \"uitvoerder\", \"plaats\": null"),
        ("\"l-openen\", \"feit\": \"loket.gevraagd\", \"waarde\": true", "\"l-openen\", \"aspect\": \"tijd\", \"plaats\": \"toelichting\", \"ontkenning\": \"telt\""),
        (Feitwaarde, "\"loket.maanden\": null, \"organisaties.betrokken\": { \"bevat\": [ \"LBH\" ] }, \"loket.datum\": { \"van\": \"2027-01-01\", \"tot\": \"2028-01-01\" }, \"loket.vorm\": { \"eenVan\": [ \"balie\" ] }"),
        (", \"banden\": { \"tijd\": \"rood\" }", ", \"banden\": null"),
        .. Registergevallen.Wijzigingssoorten(("", ""), ("\"vervolg\": \"Tel de bijen.\", ", ""), ("\"raakt\": [ \"loket.maanden\" ]", "\"raakt\": null")),
        .. Registergevallen.Signalen(("", ""), ("\"status\": \"stabiel\"", "\"status\": \"aanname\", \"vervangt\": [ ]"), ("\"van\": \"2026-01-01\"", "\"van\": \"2026-01-01\", \"tot\": null"), ("\"datum\"", "\"url\": null, \"datum\"")),
        .. Registergevallen.Ministeries(("", ""), ("\"tot\": \"2023-12-31\"", "\"van\": null, \"tot\": \"2023-12-31\""), ("\"bron\"", "\"tooi\": \"https://example.org/\", \"bron\"")),
        ("{ \"P-01\": \"voldoetNiet\" }", "{ }"),
    ];

    /// <summary>Changes that neither may accept.</summary>
    public static readonly (string Oud, string Nieuw)[] SlechtePakketten =
    [
        ("\"schema\": \"regelpakket.v1\"", "\"schema\": \"regelpakket.v9\""),
        ("\"versie\": \"1.0.0\"", "\"versie\": \"1.0\""),
        ("\"titel\": \"Proef\"", "\"titel\": \"\""),
        ("\"titel\": \"Proef\"", "\"titel\": null"),
        ("\"titel\": \"Proef\"", "\"titel\": \"Proef\", \"$ref\": \"x\""),
        ("\"maskers\": [ \"Loketwet Imkers\" ]", "\"maskers\": \"Loketwet\""),
        ("\"maskers\": [ \"Loketwet Imkers\" ]", "\"maskers\": [ 3 ]"),
        ("\"soort\": \"uitvoerder\"", "\"soort\": \"onbekend\""),
        ("\"bron\": \"verzonnen\"", "\"bron\": \"verzonnen\", \"tooi\": \"oorg1\""),
        ("\"bron\": \"verzonnen\"", "\"bron\": \"verzonnen\", \"ministerie\": \"BIJ\""),
        .. Registergevallen.Wijzigingssoorten(("[ { \"soort\": \"aanname\", \"titel\": \"Bedacht\" } ]", "[]"), ("\"titel\": \"andere korf\", ", ""), ("De bijen krijgen een andere korf.", ""), ("\"raakt\": [ \"loket.maanden\" ]", "\"raakt\": 5"), ("\"vervolg\"", "\"daarna\"")),
        .. Registergevallen.Signalen(("achterstand", "onbekend"), ("\"2026-02-01\"", "null"), ("\"vindplaats\": \"bladzijde 3\", ", ""), ("{ \"van\": \"2026-01-01\" }", "{ }"), ("{ \"van\": \"2026-01-01\" }", "null"), ("De korven zijn op.", ""), ("\"status\": \"stabiel\"", "\"status\": null")),
        .. Registergevallen.Ministeries(("\"afkorting\": \"HON\", ", ""), ("2023-12-31", "2023"), ("\"naam\": \"Honing\"", "\"naam\": null"), ("\"bron\"", "\"tooi\": \"mnre1\", \"bron\"")),
        ("\"bron\": \"verzonnen\"", "\"bron\": \"verzonnen\", \"geldig\": { \"van\": \"2023-02-29\" }"),
        ("\"bron\": \"verzonnen\"", "\"bron\": \"verzonnen\", \"geldig\": { \"vanaf\": \"2023-02-28\" }"),
        ("\"vanaf\": 5", "\"vanaf\": -1"),
        ("\"vanaf\": 5", "\"vanaf\": 5.5"),
        ("\"type\": \"waarheid\"", "\"type\": \"tekst\""),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"domein\": { \"van\": 0, \"tot\": 1 }, "),
        ("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"overDocument\": true, \"vraag\""),
        ("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"domein\": { \"van\": 0, \"tot\": 1 }, \"vraag\""),
        ("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"haalbareWaarden\": [ 5 ], \"vraag\""),
        ("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"haalbareWaarden\": [ { \"eenVan\": [] } ], \"vraag\""),
        .. Mitsgevallen.Slecht,
        ("\"bereik\": \"organisatie\"", "\"bereik\": \"kwartaal\""),
        ("\"kosten\": 3", "\"kosten\": 0"),
        ("\"kosten\": 3", "\"kosten\": 3, \"haalbareWaarden\": [ { \"minstens\": 2 } ]"),
        ("{ \"register\": \"organisaties\" }", "{ \"register\": \"gemeenten\" }"),
        ("{ \"register\": \"organisaties\" }", "{ \"register\": \"organisaties\", \"waarden\": [ { \"code\": \"a\", \"titel\": \"A\" } ] }"),
        ("{ \"register\": \"organisaties\" }", "{ \"waarden\": [ ] }"),
        (Uit, """{ "datum": { "feit": "loket.datum" } }"""),
        (Uit, """{ "datum": { "feit": "loket.datum" }, "plusMaanden": 3, "plusDagen": 3 }"""),
        (Uit, """{ "datum": { "feit": "loket.datum" }, "plusMaanden": 3.5 }"""),
        (Uit, """{ "als": { "feit": "loket.gevraagd" }, "dan": "2030-01-01" }"""),
        (Uit, """{ "feit": "loket.datum", "kop": 1 }"""),
        (Uit, """{ "alle": [ { "feit": "loket.gevraagd" } ] }"""),
        (Afgeleid, """{ "id": "loket.later", "type": "getal", "titel": "Later", "uit": 3"""),
        (Afgeleid, """{ "id": "loket.later", "type": "waarheid", "titel": "Later", "uit": "ja" """),
        (Als, "true"),
        (Als, "[ ]"),
        (Als, "{ }"),
        (Als, """{ "feit": "loket.maanden", "<": 3, ">": 1 }"""),
        (Als, """{ "feit": "loket.maanden", "kleiner": 3 }"""),
        (Als, """{ "feit": 3, "<": 3 }"""),
        (Als, """{ "feit": "loket.maanden", "<": true }"""),
        (Als, """{ "feit": "loket.maanden", "<": [ 3 ] }"""),
        (Als, """{ "feit": "loket.maanden", "tussen": [ 1, 2, 3 ] }"""),
        (Als, """{ "feit": "loket.maanden", "in": [ ] }"""),
        (Als, """{ "feit": "loket.maanden", "in": 3 }"""),
        (Als, """{ "feit": "organisaties.betrokken", "bevat": [ "LBH" ] }"""),
        (Als, """{ "feit": "organisaties.betrokken", "bevatEen": "LBH" }"""),
        (Als, """{ "aantal": [ { "feit": "loket.gevraagd" } ] }"""),
        (Als, """{ "+": [ ], "<": 3 }"""),
        (Als, """{ "-": [ 1 ], "<": 3 }"""),
        (Als, """{ "/": [ 1, 0 ], "<": 3 }"""),
        (Als, """{ "/": [ 1, { "feit": "loket.maanden" } ], "<": 3 }"""),
        (Als, """{ "som": "organisatie", ">": 3 }"""),
        (Als, """{ "som": "voorstel", "van": { "feit": "loket.fte" }, ">": 3 }"""),
        (Als, """{ "max": "organisatie", "van": 3, ">": 3 }"""),
        (Als, """{ "maandenTussen": [ "2027-01-01" ], ">": 3 }"""),
        (Als, """{ "alle": [ ] }"""),
        (Als, """{ "alle": { "feit": "loket.gevraagd" } }"""),
        (Als, """{ "niet": [ { "feit": "loket.gevraagd" } ] }"""),
        (Als, """{ "tenminste": 0, "van": [ { "feit": "loket.gevraagd" } ] }"""),
        (Als, """{ "tenminste": 1, "van": [ ] }"""),
        (Als, """{ "tenminste": 1 }"""),
        (Als, """{ "elke": "organisatie" }"""),
        (Als, """{ "elke": "doelgroep", "geldt": { "feit": "loket.fte", ">": 1 } }"""),
        ("\"ernst\": \"blokkade\", ", ""),
        ("\"verliest\": 5", "\"verliest\": 0"),
        ("\"gewicht\": 5", "\"gewicht\": 0"),
        ("\"gewicht\": 5", "\"gewicht\": 1001"),
        (", \"nietVanToepassing\": \"Er komt geen loket.\"", ""),
        ("\"wie\": \"indiener\"", "\"wie\": \"iedereen\""),
        ("\"soort\": \"leidraad\"", "\"soort\": \"krant\""),
        ("https://", "http://"),
        ("\"status\": \"aanname\"", "\"status\": \"oud\""),
        ("\"waarde\": true", "\"waarde\": null"),
        ("\"waarde\": true", "\"waarde\": true, \"nietBij\": [ \"fietsen\" ]"),
        ("\"frasen\": [ \"loket openen\" ]", "\"frasen\": [ ]"),
        ("\"ja\": 12", "\"ja\": { \"punten\": 12 }"),
        ("\"plaats\": \"hoofd\"", "\"plaats\": \"begin\""),
        ("\"frase\": \"kast\",", "\"frase\": \"kast\", \"teken\": \"l-openen\","),
        ("\"waarde\": true", "\"ontkenning\": \"stopt\""),
        ("\"ja\": -10", "\"ja\": \"-10\""),
        ("\"verwacht\": { \"P-01\": \"voldoetNiet\" }", "\"verwacht\": { \"P-01\": \"slecht\" }"),
        ("\"verwacht\": { \"P-01\": \"voldoetNiet\" }", "\"verwacht\": { \"P-01\": 3 }"),
    ];

    public static readonly string[] GoedeAntwoorden =
    [
        "[]",
        """[ { "feit": "loket.maanden", "waarde": null } ]""",
        """[ { "feit": "loket.maanden", "waarde": { "van": 1, "tot": 2 }, "door": "LBH", "op": "2026-11-20", "graad": "onderbouwd", "bron": "brief", "toelichting": "" } ]""",
        """[ { "feit": "loket.fte", "voor": "LBH", "waarde": 3, "graad": "getoetst", "getoetstDoor": "ABH", "op": null, "bron": null } ]""",
        """[ { "feit": "organisaties.betrokken", "waarde": { "bevat": [ "LBH" ], "volledig": false } }, { "feit": "loket.vorm", "waarde": { "eenVan": [ "balie" ] } } ]""",
        """{ "$schema": "x", "schema": "antwoorden.v1", "onderwerp": { "id": "a", "sha256": null }, "antwoorden": [ { "feit": "loket.gevraagd", "waarde": true } ] }""",
        """{ "schema": "antwoorden.v1", "onderwerp": null, "antwoorden": [ { "feit": "loket.datum", "waarde": "2027-01-01" } ] }""",
    ];

    public static readonly string[] SlechteAntwoorden =
    [
        "{}",
        "null",
        "\"antwoorden.v1\"",
        "[ 3 ]",
        """[ { "feit": "loket.maanden" } ]""",
        """[ { "waarde": 3 } ]""",
        """[ { "feit": "", "waarde": 3 } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "extra": 1 } ]""",
        """[ { "feit": "loket.maanden", "waarde": { "ongeveer": 3 } } ]""",
        """[ { "feit": "loket.maanden", "waarde": { } } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "op": "20-11-2026" } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "op": "2026-02-30" } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "door": 4 } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "graad": "vermoed" } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "graad": "onderbouwd" } ]""",
        """[ { "feit": "loket.maanden", "waarde": 3, "graad": "getoetst", "getoetstDoor": " " } ]""",
        """[ { "feit": "organisaties.betrokken", "waarde": [ 3 ] } ]""",
        """{ "schema": "antwoorden.v1" }""",
        """{ "schema": "antwoorden.v1", "antwoorden": [ ] }""",
        """{ "schema": "antwoorden.v2", "antwoorden": [ { "feit": "loket.maanden", "waarde": 3 } ] }""",
        """{ "antwoorden": [ { "feit": "loket.maanden", "waarde": 3 } ] }""",
        """{ "schema": "antwoorden.v1", "onderwerp": { "titel": "x" }, "antwoorden": [ { "feit": "loket.maanden", "waarde": 3 } ] }""",
    ];

    /// <summary>The small pack, each time without one of its properties.</summary>
    public static IEnumerable<string> ZonderEenEigenschap()
    {
        int aantal = Eigenschappen(JsonNode.Parse(Proefpakket.Goed)!).Count();
        for (int i = 0; i < aantal; i++)
        {
            JsonNode pakket = JsonNode.Parse(Proefpakket.Goed)!;
            (JsonObject eigenaar, string naam) = Eigenschappen(pakket).ElementAt(i);
            eigenaar.Remove(naam);
            yield return pakket.ToJsonString();
        }
    }

    private static IEnumerable<(JsonObject Eigenaar, string Naam)> Eigenschappen(JsonNode? knoop) => knoop switch
    {
        JsonObject o => o.ToList().SelectMany(p => Eigenschappen(p.Value).Prepend((o, p.Key))),
        JsonArray a => a.SelectMany(Eigenschappen),
        _ => [],
    };
}
