namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Kind of numbering in a row of instructions.</summary>
internal enum Nummersoort
{
    Geen = 0,
    Romeins,
    Hoofdletter,
    Cijfer,
    Letter,
    Streep,
}

/// <summary>Numbers and letters of instructions.</summary>
internal static class Nummering
{
    /// <summary>Value of a Roman number in capitals, up to 399; zero when it is none.</summary>
    public static int Romeins(ReadOnlySpan<char> tekst)
    {
        int som = 0;
        int hoogste = 0;
        for (int i = tekst.Length - 1; i >= 0; i--)
        {
            int waarde = tekst[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };
            if (waarde == 0 || tekst.Length > 12)
            {
                return 0;
            }

            som += waarde < hoogste ? -waarde : waarde;
            hoogste = Math.Max(hoogste, waarde);
        }

        return som;
    }

    /// <summary>Writes a value as a number of its kind.</summary>
    public static string Schrijf(Nummersoort soort, int waarde) => soort switch
    {
        Nummersoort.Romeins => SchrijfRomeins(waarde),
        Nummersoort.Hoofdletter => waarde is >= 1 and <= 26 ? ((char)('A' + waarde - 1)).ToString() : "",
        Nummersoort.Letter => waarde is >= 1 and <= 26 ? ((char)('a' + waarde - 1)).ToString() : "",
        Nummersoort.Cijfer => waarde.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Value of a number of a kind: <c>III</c>, <c>C</c>, <c>3</c> and <c>c</c> are 3, <c>Ca</c> is 3 too; zero when it is none of that kind.</summary>
    public static int Waarde(Nummersoort soort, ReadOnlySpan<char> tekst)
    {
        tekst = tekst.TrimEnd('°').TrimEnd('º');
        return soort switch
        {
            Nummersoort.Romeins => Romeins(tekst),
            Nummersoort.Hoofdletter when tekst.Length is 1 or 2 && char.IsAsciiLetterUpper(tekst[0]) && (tekst.Length == 1 || char.IsAsciiLetter(tekst[1])) && tekst is not ("In" or "Na" or "De" or "Er" or "Op" or "Om") => tekst[0] - 'A' + 1,
            Nummersoort.Letter when tekst.Length is 1 or 2 && char.IsAsciiLetterLower(tekst[0]) && (tekst.Length == 1 || char.IsAsciiLetterLower(tekst[1])) => tekst[0] - 'a' + 1,
            Nummersoort.Cijfer when tekst.Length is >= 1 and <= 3 && int.TryParse(tekst, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int n) => n,
            _ => 0,
        };
    }

    private static string SchrijfRomeins(int waarde)
    {
        var uit = new System.Text.StringBuilder();
        foreach ((int stap, string teken) in (ReadOnlySpan<(int, string)>)[(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; waarde >= stap && uit.Length < 16; waarde -= stap)
            {
                uit.Append(teken);
            }
        }

        return uit.ToString();
    }
}
