namespace Wau.Toets.Testing;

/// <summary>What a look through the packs of a rule set found.</summary>
public sealed record Controleverslag
{
    /// <summary>The findings with a stable code from <c>TK0001</c> on, in the order of the packs; the place is the id of the pack and a JSON path.</summary>
    public required Reeks<Melding> Meldingen { get; init; }

    /// <summary>The report in plain Dutch, one line for each finding.</summary>
    public override string ToString() => string.Join('\n', [FormattableString.Invariant($"{Meldingen.Count} meldingen."), .. Meldingen.Select(m => m.ToString())]);
}
