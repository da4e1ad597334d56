namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>The examples that are shipped in <c>samples/voorbeelden</c>, and invented papers for one test.</summary>
internal static class Voorbeelden
{
    public const string Motie = "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering een proefloket te openen voor inwoners van Testdam,\nen gaat over tot de orde van de dag.\nProefkonijn\n";

    public const string Kamerstuk = """
        <?xml version="1.0" encoding="UTF-8"?>
        <officiele-publicatie><metadata/><kamerstuk>
        <dossier><dossiernummer><dossiernr>99 123</dossiernr></dossiernummer><titel>Proefdossier</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="2">4</ondernummer></stuknr><titel>MOTIE VAN HET LID PROEFKONIJN</titel>
        <datumtekst>Voorgesteld <datum isodatum="2099-06-03">3 juni 2099</datum></datumtekst>
        <algemeen><vrije-tekst><tekst status="goed"><al>De Kamer,</al><al>gehoord de beraadslaging,</al>
        <al>verzoekt de regering een proefloket te openen,</al><al>en gaat over tot de orde van de dag.</al><al>Proefkonijn</al></tekst></vrije-tekst></algemeen>
        </stuk></kamerstuk></officiele-publicatie>
        """;

    public static string Wortel { get; } = ZoekWortel();

    public static string Warmtefonds => Pad("motie-warmtefonds.txt");

    public static string Antwoorden => Pad("antwoorden-warmtefonds.json");

    public static string Oordelen => Pad("oordelen-warmtefonds.json");

    /// <summary>Every paper that is shipped.</summary>
    public static IReadOnlyList<string> Stukken => [
        .. Directory.EnumerateFiles(Pad(""), "motie-*").Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(Pad("hoogwater"), "*amendement-*.txt").Order(StringComparer.Ordinal),
        Hoogwater("wetsvoorstel.json"),
    ];

    public static string Schema(string naam) => Path.Combine(Wortel, "src", "Wau.Toets", "Schemas", naam + ".schema.json");

    /// <summary>A file of the invented bill with its amendments.</summary>
    public static string Hoogwater(string naam) => Pad(Path.Combine("hoogwater", naam));

    private static string Pad(string naam) => Path.Combine(Wortel, "samples", "voorbeelden", naam);

    private static string ZoekWortel()
    {
        DirectoryInfo? map = new(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Wau.Toets.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("The tests run inside the repository: Wau.Toets.sln was not found.");
    }
}
