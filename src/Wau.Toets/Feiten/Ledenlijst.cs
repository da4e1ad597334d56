namespace Wau.Toets.Feiten;

/// <summary>Members of a scope: those known, and how many more there may be.</summary>
/// <param name="Bekend">Known members, in ordinal order.</param>
/// <param name="AantalMogelijk">How many more there may be; zero when the list is complete.</param>
public sealed record Ledenlijst(Reeks<string> Bekend, int AantalMogelijk)
{
    /// <summary>True when no other member is possible.</summary>
    public bool IsVolledig => AantalMogelijk == 0;
}
