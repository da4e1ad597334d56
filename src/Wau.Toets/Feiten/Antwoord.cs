namespace Wau.Toets.Feiten;

/// <summary>One answer (<em>antwoord</em>) to one fact, as it travels in <c>antwoorden.v1</c>.</summary>
public sealed record Antwoord
{
    /// <summary>What a sheet to fill in has for a value: not answered yet.</summary>
    internal const string NogOpen = "?";

    /// <summary>Id of the fact.</summary>
    public required string Feit { get; init; }

    /// <summary>Organisation code or dictum number for a scoped fact; null for a fact about the whole proposal.</summary>
    public string? Voor { get; init; }

    /// <summary>What is still possible; null means "we do not know", which is kept as an answer.</summary>
    public required Mogelijkheden? Waarde { get; init; }

    /// <summary>Organisation or role that answers; null counts as one unnamed party.</summary>
    public string? Door { get; init; }

    /// <summary>Date of the answer; null when not given.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>How well founded; <see cref="Graad.Opgegeven"/> unless stated.</summary>
    public Graad Graad { get; init; } = Graad.Opgegeven;

    /// <summary>Source, required for <see cref="Graad.Onderbouwd"/>; null when there is none.</summary>
    public string? Bron { get; init; }

    /// <summary>The other party that checked the answer, required for <see cref="Graad.Getoetst"/>; null when nobody did.</summary>
    public string? GetoetstDoor { get; init; }

    /// <summary>Free remark; null when there is none.</summary>
    public string? Toelichting { get; init; }

    /// <summary>
    /// The version it was given for: id or paper number of the amendment that the proposal had by then; null for the proposal as it was submitted.
    /// An amendment that comes later and changes what the fact is about makes the answer lapse.
    /// </summary>
    public string? Bij { get; init; }

    /// <summary>The address this answers.</summary>
    public Feitadres Adres => new(Feit, Voor);
}
