namespace Wau.Toets.Tests.Pakketten;

/// <summary>Changes of the small pack that word a condition (<em>mits</em>); schema and reader must agree about them.</summary>
internal static class Mitsgevallen
{
    public static readonly (string Oud, string Nieuw)[] Goed =
    [
        ("\"kosten\": 3", "\"kosten\": 3, \"haalbareWaarden\": [ 0, 10 ], \"mits\": { \"voorwaarde\": \"{voor} aan {waarde} fte genoeg heeft, dus {waarde}\", \"tekstvoorstel\": \"{voor} krijgt {waarde} fte.\" }"),
        ("\"type\": \"datum\", \"vraag\"", "\"type\": \"datum\", \"mits\": { \"voorwaarde\": \"het later\\ningaat\", \"tekstvoorstel\": null }, \"vraag\""),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"mits\": null, "),
    ];

    public static readonly (string Oud, string Nieuw)[] Slecht =
    [
        .. Met("{ }", "5", "{ \"voorwaarde\": \" \" }", "{ \"voorwaarde\": null }", "{ \"voorwaarde\": \"a\", \"tekstvoorstel\": \"\" }", "{ \"voorwaarde\": \"a\", \"tekstvoorstel\": 3 }"),
        .. Met("{ \"voorwaarde\": \"a\", \"zin\": \"b\" }", "{ \"voorwaarde\": \"{datum}\" }", "{ \"voorwaarde\": \"{ waarde}\" }", "{ \"voorwaarde\": \"a\", \"tekstvoorstel\": \"{{waarde}}\" }", "{ \"voorwaarde\": \"a{\" }", "{ \"voorwaarde\": \"}a\" }"),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"mits\": { \"voorwaarde\": \"a\" }, "),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"haalbareWaarden\": null, \"mits\": { \"voorwaarde\": \"a\" }, "),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"haalbareWaarden\": [ ], \"mits\": { \"voorwaarde\": \"a\" }, "),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"haalbareWaarden\": [ true ], \"mits\": { \"voorwaarde\": \"{voor}\" }, "),
        ("\"type\": \"waarheid\", ", "\"type\": \"waarheid\", \"haalbareWaarden\": [ true ], \"mits\": { \"voorwaarde\": \"a\", \"tekstvoorstel\": \"{voor}\" }, "),
    ];

    private static IEnumerable<(string Oud, string Nieuw)> Met(params string[] mitsen) =>
        mitsen.Select(m => ("\"kosten\": 3", $"\"kosten\": 3, \"haalbareWaarden\": [ 1 ], \"mits\": {m}"));
}
