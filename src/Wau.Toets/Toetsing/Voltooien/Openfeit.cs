using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>An open fact of an aspect.</summary>
/// <param name="Nummer">Its place in the order in which facts are tried.</param>
/// <param name="Adres">The fact, and whom it is about.</param>
/// <param name="Waarden">One value for each group of values that the rules of the aspect cannot tell apart.</param>
internal sealed record Openfeit(int Nummer, Feitadres Adres, Reeks<Mogelijkheden> Waarden)
{
    /// <summary>Most values of one fact: a bit for each.</summary>
    public const int MeesteWaarden = 32;

    /// <summary>All values, as bits.</summary>
    public uint Alle => uint.MaxValue >> (MeesteWaarden - Waarden.Count);
}
