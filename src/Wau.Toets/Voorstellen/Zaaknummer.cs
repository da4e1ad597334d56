using System.Diagnostics.CodeAnalysis;

namespace Wau.Toets.Voorstellen;

/// <summary>Number of a case (<em>zaak</em>) in the Chamber's register: <c>2022Z02851</c>.</summary>
/// <param name="Waarde">Four digits, the letter Z and five digits.</param>
public readonly record struct Zaaknummer(string Waarde)
{
    /// <summary>Reads a number.</summary>
    /// <param name="tekst">The number.</param>
    /// <exception cref="FormatException">It is not such a number.</exception>
    public static Zaaknummer Parse(string tekst) =>
        TryParse(tekst, out Zaaknummer uit) ? uit : throw new FormatException($"'{tekst}' is not a number such as 2022Z02851.");

    /// <summary>Tries to read a number.</summary>
    /// <param name="tekst">The number; null is not one.</param>
    /// <param name="nummer">The number read.</param>
    public static bool TryParse([NotNullWhen(true)] string? tekst, out Zaaknummer nummer)
    {
        bool goed = Kamernummer.Is(tekst, 'Z');
        nummer = goed ? new(tekst!.Trim()) : default;
        return goed;
    }

    /// <summary>The number as written.</summary>
    public override string ToString() => Waarde;
}
