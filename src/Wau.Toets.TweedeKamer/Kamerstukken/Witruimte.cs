using System.Text;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Folds white space as XML means it; a no-break space is a character like any other.</summary>
internal static class Witruimte
{
    /// <summary>Each run of spaces, tabs and line ends becomes one space; none at the ends.</summary>
    public static string Vouw(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (char teken in tekst)
        {
            if (teken is not (' ' or '\t' or '\r' or '\n'))
            {
                uit.Append(teken);
            }
            else if (uit.Length > 0 && uit[^1] != ' ')
            {
                uit.Append(' ');
            }
        }

        return uit.ToString().TrimEnd(' ');
    }
}
