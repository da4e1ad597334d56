using Wau.Toets.Feiten;
using Wau.Toets.Signalen;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>One fact that changes in a <see cref="Mits"/>.</summary>
/// <param name="Adres">The fact, and whom it is about.</param>
/// <param name="Feit">Definition of the fact: who can change it, how to say it.</param>
/// <param name="Van">What is certain about it now; the whole domain when it is not known.</param>
/// <param name="Naar">The value it would have to get.</param>
public sealed record Mitswijziging(Feitadres Adres, Feit Feit, Mogelijkheden Van, Mogelijkheden Naar)
{
    /// <summary>The start date this asks for; null when it is another fact.</summary>
    internal DateOnly? Datum => string.Equals(Adres.Feit, Feitsleutels.Ingangsdatum, StringComparison.Ordinal) && Naar is Datums datums ? datums.Waarden.Kleinste : null;
}
