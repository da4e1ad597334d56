using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Rapporten;

/// <summary>Invented papers of five kinds, to read the reports on: a benefit, a register, a study, a municipal task, a good plan with answers.</summary>
internal static class Geval
{
    /// <summary>What the organisations answered about the good plan.</summary>
    private const string GoedeAntwoorden = """
        [ { "feit": "uitvoering.geraakt", "waarde": "ja", "door": "SZW" },
          { "feit": "organisaties.betrokken", "waarde": { "bevat": [ "UWV", "SVB" ], "volledig": true }, "door": "SZW" },
          { "feit": "capaciteit.ruimte", "voor": "UWV", "waarde": "ja", "door": "UWV" },
          { "feit": "capaciteit.ruimte", "voor": "SVB", "waarde": "ja", "door": "SVB" },
          { "feit": "capaciteit.schaarsBeroep", "waarde": false, "door": "UWV" },
          { "feit": "uitvoering.terugvalplan", "waarde": true, "door": "UWV" } ]
        """;

    public static readonly string[] Namen = ["toeslag", "register", "onderzoek", "gemeentetaak", "goedplan"];

    public static Toetsrapport Rapport(string naam) => Regelsets.SnelleToets.Toets(
        Motie.Parse(Huis.Lees("tests", "Wau.Toets.Tests", "Rapporten", "Gevallen", naam + ".txt")),
        naam is "goedplan" ? Antwoorden.Lees(GoedeAntwoorden, Regelsets.SnelleToets).WaardeOfFout() : null);

    /// <summary>Every profile that can be chosen.</summary>
    public static IEnumerable<Profiel> Profielen => Enum.GetValues<Profiel>();
}
