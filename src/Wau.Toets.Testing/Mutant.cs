using Wau.Toets.Pakketten;

namespace Wau.Toets.Testing;

/// <summary>A pack with one small change (<em>mutant</em>): good examples notice it.</summary>
public sealed record Mutant
{
    /// <summary>What kind of change.</summary>
    public required Mutatiesoort Soort { get; init; }

    /// <summary>Id of the pack.</summary>
    public required string Pakket { get; init; }

    /// <summary>Id of the rule or derived fact.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>JSON path of what was changed.</summary>
    public required string Plaats { get; init; }

    /// <summary>What stood there, as the pack writes it.</summary>
    public required string Was { get; init; }

    /// <summary>What stands there in the mutant; empty when it was left out.</summary>
    public required string Wordt { get; init; }

    /// <summary>What became of it.</summary>
    public required Mutantstand Stand { get; init; }

    /// <summary>Name of the example that noticed it; null unless one did.</summary>
    public string? GedoodDoor { get; init; }

    /// <summary>An example that would notice it, ready to put into the pack; null when none was found.</summary>
    public Voorbeeld? Voorbeeld { get; init; }

    /// <summary>Place and change on one line, with the example that would notice it.</summary>
    public override string ToString() => string.Concat(
        $"{Pakket} {Plaats}: {Was} {(Wordt.Length > 0 ? "wordt " + Wordt : "is weggelaten")}",
        Stand == Mutantstand.NietBewezen ? " (geen verschil gevonden, en niet bewezen dat het er niet is)" : "",
        Stand == Mutantstand.Overleeft && Voorbeeld is null ? " (alleen te zien aan punten, ernst of oordeel; er is geen voorbeeld met een uitkomst of band gevonden die het merkt)" : "",
        Voorbeeld is null ? "" : "\n  " + VoorbeeldWriter.Schrijf(Voorbeeld));
}
