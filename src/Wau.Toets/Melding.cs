namespace Wau.Toets;

/// <summary>One message about input (<em>melding</em>): a stable code, a place and a sentence that says what to do.</summary>
public sealed record Melding
{
    /// <summary>Stable code, letters and four digits, for instance <c>LM0002</c>; documented in <c>docs/meldingen.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Error or warning.</summary>
    public required Meldingsoort Soort { get; init; }

    /// <summary>What is wrong and what to do, as plain Dutch sentences.</summary>
    public required string Zin { get; init; }

    /// <summary>Where: a JSON path, a file or a part of the text; null when it concerns the whole input.</summary>
    public string? Plaats { get; init; }

    /// <summary>Line in the input, from 1; null when not known.</summary>
    public int? Regel { get; init; }

    /// <summary>Column in the line in UTF-16 units, from 1; null when not known.</summary>
    public int? Kolom { get; init; }

    /// <summary>Code, place and sentence on one line.</summary>
    public override string ToString() =>
        $"{Code}{(Plaats is null ? "" : $" {Plaats}")}{(Regel is { } r ? $" (regel {r}, kolom {Kolom ?? 1})" : "")}: {Zin}";

    internal static Melding Fout(string code, string zin, string? plaats = null) =>
        new() { Code = code, Soort = Meldingsoort.Fout, Zin = zin, Plaats = plaats };

    internal static Melding Waarschuwing(string code, string zin, string? plaats = null) =>
        new() { Code = code, Soort = Meldingsoort.Waarschuwing, Zin = zin, Plaats = plaats };
}
