namespace Wau.Toets.Regels;

/// <summary>An aspect: a side of the proposal that is judged by itself and never averaged with another.</summary>
/// <param name="Id">Id: <c>uitvoerbaarheid</c>.</param>
/// <param name="Titel">Name shown.</param>
/// <param name="Vraag">The question the aspect answers, in plain Dutch.</param>
/// <param name="Banden">The bands, worst first; the last starts at zero points.</param>
public sealed record Aspect(string Id, string Titel, string Vraag, Reeks<Band> Banden)
{
    /// <summary>Most bands an aspect can have.</summary>
    internal const int MeesteBanden = 32;

    /// <summary>The band for a number of points lost; only points, no severities.</summary>
    /// <param name="punten">Points lost, zero or more.</param>
    internal int BandVoor(int punten)
    {
        int i = 0;
        while (i < Banden.Count - 1 && punten < Banden[i].Vanaf)
        {
            i++;
        }

        return i;
    }
}
