namespace Wau.Toets.Signalen.Termijnen;

/// <summary>A time limit as a reader found it, before it is tied to the text (<em>vondst</em>: find).</summary>
/// <param name="Na">The place after its last word.</param>
/// <param name="Soort">The kind of time limit.</param>
/// <param name="Voorzetsel">The preposition that ties it to the request.</param>
internal readonly record struct Tijdvondst(int Na, Termijnsoort Soort, Tijdvoorzetsel Voorzetsel)
{
    /// <summary>The date the words name.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>First day of the computed window.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Last day of the computed window.</summary>
    public DateOnly? Tot { get; init; }
}
