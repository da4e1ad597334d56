namespace Wau.Toets.Regels;

/// <summary>A step (<em>trap</em>) of a rule: when its condition holds, so many points are lost.</summary>
public sealed record Trap
{
    /// <summary>The condition; null in a C# rule, which decides by itself.</summary>
    public Voorwaarde? Als { get; init; }

    /// <summary>Points lost, zero to the weight of the rule; zero is a way out ("the exception was argued").</summary>
    public required int Verliest { get; init; }

    /// <summary>Severity; <see cref="Ernst.Geen"/> exactly when nothing is lost.</summary>
    public required Ernst Ernst { get; init; }

    /// <summary>What is found, in plain Dutch.</summary>
    public required string Tekst { get; init; }
}
