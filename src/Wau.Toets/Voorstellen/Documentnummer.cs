using System.Diagnostics.CodeAnalysis;

namespace Wau.Toets.Voorstellen;

/// <summary>Number of a document in the Chamber's register: <c>2022D05920</c>.</summary>
/// <param name="Waarde">Four digits, the letter D and five digits.</param>
public readonly record struct Documentnummer(string Waarde)
{
    /// <summary>Reads a number.</summary>
    /// <param name="tekst">The number.</param>
    /// <exception cref="FormatException">It is not such a number.</exception>
    public static Documentnummer Parse(string tekst) =>
        TryParse(tekst, out Documentnummer uit) ? uit : throw new FormatException($"'{tekst}' is not a number such as 2022D05920.");

    /// <summary>Tries to read a number.</summary>
    /// <param name="tekst">The number; null is not one.</param>
    /// <param name="nummer">The number read.</param>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Documentnummer nummer)
    {
        bool goed = Kamernummer.Is(tekst, 'D');
        nummer = goed ? new(tekst!.Trim()) : default;
        return goed;
    }

    /// <summary>The number as written.</summary>
    public override string ToString() => Waarde;
}
