namespace Wau.Toets.HouseTests.Naamruimten;

/// <summary>The stages of the house, in the order of the road (ADR-0007). A stage knows itself and those before it.</summary>
internal static class Etappe
{
    public const string Wortel = "Wau.Toets";
    public const string Di = "Microsoft.Extensions.DependencyInjection";

    /// <summary>The stages in order.</summary>
    public static readonly string[] Volgorde = ["Teksten", "Invoer", "Voorstellen", "Feiten", "Signalen", "Regels", "Pakketten", "Toetsing", "Rapporten"];

    /// <summary>The front door: each type in the root namespace belongs to a stage.</summary>
    public static readonly Dictionary<string, string> Voordeur = new(StringComparer.Ordinal)
    {
        ["LeesException"] = "Teksten",
        ["Leesresultaat"] = "Teksten",
        ["Melding"] = "Teksten",
        ["Meldingsoort"] = "Teksten",
        ["Reeks"] = "Teksten",
        ["Amendement"] = "Voorstellen",
        ["Beleidsvoorstel"] = "Voorstellen",
        ["Leesopties"] = "Voorstellen",
        ["Motie"] = "Voorstellen",
        ["Voorstel"] = "Voorstellen",
        ["Antwoorden"] = "Pakketten",
        ["Oordelen"] = "Toetsing",
        ["Regelset"] = "Toetsing",
        ["RegelsetBuilder"] = "Toetsing",
        ["Regelsets"] = "Toetsing",
        ["Toetsopties"] = "Toetsing",
        ["Effect"] = "Rapporten",
        ["Interview"] = "Rapporten",
        ["Toetsrapport"] = "Rapporten",
    };

    /// <summary>The stage of a type; null for one in the root that has none, and for dependency injection, which comes last.</summary>
    public static string? Van(Type type) => type.Namespace == Wortel ? Voordeur.GetValueOrDefault(Kaal(type)) : Van(type.Namespace);

    /// <summary>The stage of a namespace: its first part after the root.</summary>
    public static string? Van(string? naamruimte) =>
        naamruimte is not null && naamruimte.StartsWith(Wortel + ".", StringComparison.Ordinal) ? naamruimte.Split('.')[2] : null;

    public static int Rang(string etappe) => Array.IndexOf(Volgorde, etappe);

    public static string Kaal(Type type) => type.Name.Split('`')[0];
}
