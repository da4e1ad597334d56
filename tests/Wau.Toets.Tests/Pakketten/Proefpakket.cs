using System.Text;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>A small valid pack, to be changed in one place; ¶ marks where a message should point.</summary>
internal sealed class Proefpakket
{
    public const string Goed = """
        {
          "schema": "regelpakket.v1",
          "id": "proef",
          "versie": "1.0.0",
          "titel": "Proef",
          "eigenaar": "Tests",
          "aspecten": [
            { "id": "tijd", "titel": "Tijd", "vraag": "Is er tijd?", "banden": [ { "id": "rood", "vanaf": 5 }, { "id": "groen", "vanaf": 0 } ] },
            { "id": "geld", "titel": "Geld", "vraag": "Is er geld?", "banden": [ { "id": "krap", "vanaf": 3 }, { "id": "ruim", "vanaf": 0 } ] }
          ],
          "organisaties": [
            { "code": "LBH", "naam": "Landelijk Bijenhuis", "soort": "uitvoerder", "bron": "verzonnen" }
          ],
          "feiten": [
            { "id": "loket.gevraagd", "type": "waarheid", "vraag": "Komt er een loket?", "beantwoordt": "indiener", "verandert": "indiener", "kosten": 1 },
            { "id": "loket.maanden", "type": "getal", "eenheid": "maand", "domein": { "van": 0, "tot": 120 }, "vraag": "Hoeveel maanden?", "beantwoordt": "regering", "verandert": "regering", "kosten": 2 },
            { "id": "loket.datum", "type": "datum", "vraag": "Wanneer?", "beantwoordt": "regering", "verandert": "regering", "kosten": 2 },
            { "id": "loket.vorm", "type": "keuze", "domein": { "waarden": [ { "code": "balie", "titel": "Balie" }, { "code": "website", "titel": "Website" } ] }, "vraag": "Welke vorm?", "beantwoordt": "regering", "verandert": "regering", "kosten": 1 },
            { "id": "organisaties.betrokken", "type": "codes", "domein": { "register": "organisaties" }, "vraag": "Bij wie?", "beantwoordt": "regering", "verandert": "regering", "kosten": 1 },
            { "id": "loket.fte", "type": "getal", "bereik": "organisatie", "eenheid": "fte", "domein": { "van": 0, "tot": 100 }, "vraag": "Hoeveel fte?", "beantwoordt": "uitvoerder", "verandert": "uitvoerder", "kosten": 3 }
          ],
          "afgeleideFeiten": [
            { "id": "loket.later", "type": "datum", "titel": "Drie maanden later", "uit": { "datum": { "feit": "loket.datum" }, "plusMaanden": 3 } }
          ],
          "lexicon": [
            { "id": "l-openen", "feit": "loket.gevraagd", "waarde": true, "frasen": [ "loket openen" ], "betekenis": "Er komt een loket.", "voorbeelden": ["verzoekt een loket te openen"], "tegenvoorbeelden": ["verzoekt het loket te sluiten"] }
          ],
          "maskers": [ "Loketwet Imkers" ],
          "basispunten": { "uitvoeren": -20, "ja": -10 },
          "gewichten": [
            { "teken": "l-openen", "punten": { "uitvoeren": 30, "ja": 12 } },
            { "frase": "kast", "plaats": "hoofd", "punten": { "uitvoeren": 3 } }
          ],
          "regels": [
            {
              "id": "P-01", "titel": "Genoeg tijd", "vraag": "Is er genoeg tijd?", "waarom": "Te snel gaat mis.",
              "aspect": "tijd", "gewicht": 5, "gewichtsreden": "Alles hangt eraan.",
              "vanToepassing": { "feit": "loket.gevraagd" },
              "trappen": [
                { "als": { "feit": "loket.maanden", "<": 3 }, "verliest": 5, "ernst": "blokkade", "tekst": "Er is te weinig tijd." }
              ],
              "tekst": { "voldoet": "Er is tijd.", "onbekend": "Nog niet bekend.", "nietVanToepassing": "Er komt geen loket." },
              "advies": { "tekst": "Kies een latere datum.", "wie": "indiener", "inspanning": "klein" },
              "bronnen": [ { "soort": "leidraad", "titel": "Verzonnen", "url": "https://example.org/" } ],
              "eigenaar": "Tests", "status": "aanname"
            }
          ],
          "voorbeelden": [
            { "naam": "te snel", "feiten": { "loket.gevraagd": true, "loket.maanden": 1, "loket.fte@LBH": 2 }, "verwacht": { "P-01": "voldoetNiet" }, "banden": { "tijd": "rood" } }
          ]
        }
        """;

    private string _json = Goed;

    public string Json => _json.Replace("¶", "", StringComparison.Ordinal);

    /// <summary>Line and column of the first ¶.</summary>
    public (int? Regel, int? Kolom) Plek
    {
        get
        {
            int plek = _json.IndexOf('¶', StringComparison.Ordinal);
            return plek < 0 ? (null, null) : (_json.AsSpan(0, plek).Count('\n') + 1, plek - _json.LastIndexOf('\n', plek));
        }
    }

    /// <summary>Changes a piece of text that occurs once.</summary>
    public Proefpakket Met(string oud, string nieuw)
    {
        Assert.True(_json.Split(oud).Length == 2, $"This must occur once: {oud}");
        _json = _json.Replace(oud, nieuw, StringComparison.Ordinal);
        return this;
    }

    public Leesresultaat<Regelpakket> Lees(params Regelpakket[] bekend) => LeesJson(Json, bekend);

    public static Leesresultaat<Regelpakket> LeesJson(string json, params Regelpakket[] bekend) =>
        Regelpakket.Lees(Encoding.UTF8.GetBytes(json), bekend);
}
