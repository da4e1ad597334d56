namespace Wau.Toets.Testing;

/// <summary>What became of the examples in the packs of a rule set.</summary>
public sealed record Voorbeeldverslag
{
    /// <summary>Number of examples.</summary>
    public required int Voorbeelden { get; init; }

    /// <summary>Number of expectations: outcomes of rules and bands of aspects.</summary>
    public required int Verwachtingen { get; init; }

    /// <summary>The expectations that were not met, in the order of the packs.</summary>
    public required Reeks<Voorbeeldafwijking> Afwijkingen { get; init; }

    /// <summary>The report in plain Dutch, one line for each deviation.</summary>
    public override string ToString() => string.Join('\n', [
        FormattableString.Invariant($"{Voorbeelden} voorbeelden, {Verwachtingen} verwachtingen, {Afwijkingen.Count} niet gehaald."), .. Afwijkingen.Select(a => a.ToString())]);
}
