namespace Wau.Toets.Signalen.Termijnen;

/// <summary>A fixed phrase of urgency (<em>haast</em>) in which some words have alternatives or may be left out.</summary>
internal sealed class Haastfrase
{
    private readonly (string[] Woorden, bool MagWeg)[] _delen;

    /// <summary>Reads the notation "zo snel|spoedig (als) mogelijk".</summary>
    public Haastfrase(string notatie) =>
        _delen = [.. notatie.Split(' ').Select(deel => (deel.Trim('(', ')').Split('|'), deel[0] == '('))];

    /// <summary>The place after the phrase when it stands at the start of the window; otherwise null.</summary>
    public int? Lees(in Tijdwoordvenster venster)
    {
        var plaats = venster.Start;
        foreach (var (woorden, magWeg) in _delen)
        {
            if (venster.IsEen(plaats, woorden))
            {
                plaats++;
            }
            else if (!magWeg)
            {
                return null;
            }
        }

        return plaats;
    }
}
