namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>Small rule packs for one test.</summary>
internal static class Pakketjes
{
    public const string Goed = """
        {
          "schema": "regelpakket.v1", "id": "proef", "versie": "1.0.0", "titel": "Proef", "eigenaar": "Tests",
          "aspecten": [ { "id": "tijd", "titel": "Tijd", "vraag": "Is er tijd?", "banden": [ { "id": "rood", "vanaf": 5 }, { "id": "groen", "vanaf": 0 } ] } ],
          "feiten": [ { "id": "loket.maanden", "type": "getal", "eenheid": "maand", "domein": { "van": 0, "tot": 120 }, "vraag": "Hoeveel maanden?", "beantwoordt": "regering", "verandert": "regering", "kosten": 2 } ],
          "regels": [ {
            "id": "P-01", "titel": "Genoeg tijd", "vraag": "Is er genoeg tijd?", "waarom": "Te snel gaat mis.", "aspect": "tijd", "gewicht": 5, "gewichtsreden": "Alles hangt eraan.",
            "trappen": [ { "als": { "feit": "loket.maanden", "<": 3 }, "verliest": 5, "ernst": "blokkade", "tekst": "Er is te weinig tijd." } ],
            "tekst": { "voldoet": "Er is tijd.", "onbekend": "Nog niet bekend." },
            "bronnen": [ { "soort": "leidraad", "titel": "Verzonnen" } ], "eigenaar": "Tests", "status": "aanname" } ]
        }
        """;

    /// <summary>Three mistakes at once: a fact that is not there, an unknown property, a version that is none.</summary>
    public static string Kapot => Goed
        .Replace("\"feit\": \"loket.maanden\"", "\"feit\": \"loket.maand\"", StringComparison.Ordinal)
        .Replace("\"verliest\": 5", "\"verliest\": 5, \"kleur\": \"rood\"", StringComparison.Ordinal)
        .Replace("1.0.0", "een", StringComparison.Ordinal);
}
