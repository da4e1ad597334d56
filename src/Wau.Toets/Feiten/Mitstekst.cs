namespace Wau.Toets.Feiten;

/// <summary>How a report words a fact as a condition (<em>mits</em>), and what could be written to meet it.</summary>
/// <remarks>Both texts are plain Dutch and may hold <c>{waarde}</c> (the value as people read it: a number without its unit, a date in words, the title of a code)
/// and, for a fact with a value per organisation, <c>{voor}</c> (the organisation).</remarks>
/// <param name="Voorwaarde">The clause that follows "mits", in the word order of a Dutch subordinate clause, without a full stop: <c>er geld is voor het uitvoeren</c>.</param>
/// <param name="Tekstvoorstel">A sentence that could go into an amendment or motion; empty when no text can help.
/// What only the author knows stands between square brackets: <c>[bedrag]</c>.</param>
public sealed record Mitstekst(string Voorwaarde, string Tekstvoorstel)
{
    /// <summary>Stands for the value.</summary>
    internal const string Waarde = "{waarde}";

    /// <summary>Stands for the organisation.</summary>
    internal const string Voor = "{voor}";
}
