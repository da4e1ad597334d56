using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>A stored report made again from its own input (<em>herleiding</em>): equal, or what differs and why.</summary>
/// <remarks>It detects accidental change; authenticity needs a signature outside this library.</remarks>
public sealed record Herleiding
{
    /// <summary>Most places of the result that are named one by one; <see cref="AantalUitslagverschillen"/> counts them all.</summary>
    public const int MeesteUitslagverschillen = 20;

    internal Herleiding()
    {
    }

    /// <summary>What the stored report is about.</summary>
    public required Rapportgegevens Rapport { get; init; }

    /// <summary>Everything that differs, causes first; remarks that are no difference by themselves (<see cref="Herleidsoort.Motor"/>, <see cref="Herleidsoort.Code"/>) included.</summary>
    public required Reeks<Herleidverschil> Verschillen { get; init; }

    /// <summary>In how many places the result differs.</summary>
    public required int AantalUitslagverschillen { get; init; }

    /// <summary>The report as it was made again; null when its input cannot be assessed with the rule set.</summary>
    public required Toetsrapport? Opnieuw { get; init; }

    /// <summary>True when input and packs are those of the receipt and the result is the same.</summary>
    public bool IsGelijk => Verschillen.All(v => v.Soort is Herleidsoort.Motor or Herleidsoort.Code);

    /// <summary>Makes a stored report again.</summary>
    /// <param name="json">The report in detail <em>volledig</em>, as UTF-8; indented or not.</param>
    /// <param name="regelset">The rule set to make it with.</param>
    /// <param name="opties">Limits for reading the report and the text in it; null for the defaults.</param>
    /// <returns>What came of it, or every error when the report cannot be read or is a short one.</returns>
    public static Leesresultaat<Herleiding> Van(ReadOnlyMemory<byte> json, Regelset regelset, Leesopties? opties = null)
    {
        Leesresultaat<Rapportgegevens> gelezen = Rapportgegevens.Lees(json, opties);
        return gelezen.Waarde is { } rapport ? Van(rapport, regelset, opties) : Leesresultaat.Van<Herleiding>(null, gelezen.Meldingen);
    }

    /// <summary>Makes a stored report again.</summary>
    /// <param name="rapport">The report, in detail <em>volledig</em>.</param>
    /// <param name="regelset">The rule set to make it with.</param>
    /// <param name="opties">Limits for reading the text in it; null for the defaults.</param>
    /// <returns>What came of it, or every error when its input cannot be read or is not there.</returns>
    public static Leesresultaat<Herleiding> Van(Rapportgegevens rapport, Regelset regelset, Leesopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        ArgumentNullException.ThrowIfNull(regelset);
        return new Herleider(rapport, regelset, opties ?? new()).Herleid();
    }

    /// <summary>The account for people, as Markdown.</summary>
    public string ToMarkdown() => new Herleidtekst(this).Schrijf();
}
