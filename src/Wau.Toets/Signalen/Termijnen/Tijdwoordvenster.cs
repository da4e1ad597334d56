namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The words from one place on, up to the first comma or break: what one time limit may be made of.</summary>
/// <param name="Rij">The words of the text.</param>
/// <param name="Start">The place where the time limit starts.</param>
internal readonly record struct Tijdwoordvenster(Tijdwoordrij Rij, int Start)
{
    /// <summary>The part of the word at a place; <see cref="Tijdwoordsoort.Geen"/> past a comma, a break or the end.</summary>
    public Tijdwoordsoort Soort(int plaats) =>
        plaats < Rij.Aantal && (plaats == Start || Rij[plaats].Naad < Woordnaad.Komma)
            ? Rij[plaats].Soort
            : Tijdwoordsoort.Geen;

    /// <summary>The value that goes with the part of the word at a place.</summary>
    public int Waarde(int plaats) => Rij[plaats].Waarde;

    /// <summary>Whether the word at a place can be reached and is <paramref name="woord"/>.</summary>
    public bool Is(int plaats, string woord) => Soort(plaats) != Tijdwoordsoort.Geen && Rij.Is(plaats, woord);

    /// <summary>Whether the word at a place can be reached and is one of <paramref name="woorden"/>.</summary>
    public bool IsEen(int plaats, params ReadOnlySpan<string> woorden) =>
        Soort(plaats) != Tijdwoordsoort.Geen && Rij.IsEen(plaats, woorden);

    /// <summary>Whether the word at a place is this preposition.</summary>
    public bool IsVoorzetsel(int plaats, Tijdvoorzetsel voorzetsel) =>
        Soort(plaats) == Tijdwoordsoort.Voorzetsel && Waarde(plaats) == (int)voorzetsel;

    /// <summary>Whether the word at a place can be reached and starts with a capital or a digit.</summary>
    public bool IsNaam(int plaats) =>
        Soort(plaats) is not (Tijdwoordsoort.Geen or Tijdwoordsoort.Jaartal or Tijdwoordsoort.Getal)
        && (char.IsUpper(Rij.Letters(plaats)[0]) || char.IsAsciiDigit(Rij.Letters(plaats)[0]));

    /// <summary>The place after an optional article.</summary>
    public int NaLidwoord(int plaats) => Soort(plaats) == Tijdwoordsoort.Lidwoord ? plaats + 1 : plaats;
}
