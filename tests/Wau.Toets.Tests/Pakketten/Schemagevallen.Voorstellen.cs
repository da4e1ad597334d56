namespace Wau.Toets.Tests.Pakketten;

/// <summary>The cases of <c>voorstel.v1</c>.</summary>
internal static partial class Schemagevallen
{
    public static readonly string[] GoedeVoorstellen =
    [
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": "De Kamer," }""",
        """{ "schema": "voorstel.v1", "soort": "amendement", "alineas": [ "In artikel 1", "" ] }""",
        """{ "$schema": "x", "schema": "voorstel.v1", "soort": "beleidsvoorstel", "id": "a", "titel": "A", "datum": "2026-11-20", "rechtsvorm": "wet", "ondertekenaars": [ "A" ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "organisatie": "uwv", "datum": "2026-11-20", "artikelen": [ "artikel 3, tweede lid" ], "aspecten": [ "capaciteit" ], "bron": "kst-36999-9" } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "organisatie": "UWV", "datum": null, "artikelen": null, "aspecten": [], "bron": null } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "uitvoeringstoetsen": null, "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": null, "alineas": [ "De Kamer," ] }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": "De Kamer,", "alineas": [] }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "id": null, "titel": null, "datum": null, "rechtsvorm": null, "ondertekenaars": null, "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "Artikel 1\nA", "wijzigingen": [ { "schema": "voorstel.v1", "soort": "amendement", "id": "a", "tekst": "Artikel 1 vervalt." } ] }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": "A", "wijzigingen": null }""",
    ];

    public static readonly string[] SlechteVoorstellen =
    [
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "A", "wijzigingen": [ { "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "A" } ] }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "A", "wijzigingen": [ { "schema": "voorstel.v1", "soort": "amendement" } ] }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "tekst": "A", "wijzigingen": [ "amendement" ] }""",
        """{ "schema": "voorstel.v1", "soort": "amendement", "tekst": "A", "wijzigingen": [] }""",
        "[]",
        """{ "schema": "voorstel.v1", "soort": "motie" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": " " }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": null }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "alineas": [] }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "alineas": [ 3 ] }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "tekst": "A", "alineas": [ "A" ] }""",
        """{ "schema": "voorstel.v1", "tekst": "A" }""",
        """{ "soort": "motie", "tekst": "A" }""",
        """{ "schema": "voorstel.v2", "soort": "motie", "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "brief", "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "rechtsvorm": "wet", "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "uitvoeringstoetsen": [], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "amendement", "uitvoeringstoetsen": [ { "organisatie": "uwv" } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "datum": "2026-11-20" } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "organisatie": " " } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "organisatie": "uwv", "artikelen": [ 3 ] } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "organisatie": "uwv", "artikelen": [ "" ] } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": [ { "organisatie": "uwv", "oordeel": "goed" } ], "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "uitvoeringstoetsen": { "organisatie": "uwv" }, "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "beleidsvoorstel", "rechtsvorm": "grondwet", "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "datum": "20-11-2026", "tekst": "A" }""",
        """{ "schema": "voorstel.v1", "soort": "motie", "stemming": "voor", "tekst": "A" }""",
    ];
}
