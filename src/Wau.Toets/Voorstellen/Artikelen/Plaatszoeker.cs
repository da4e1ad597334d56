using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Finds the part that stands at a place.</summary>
internal sealed class Plaatszoeker(Reeks<Plaatsdeel> weg)
{
    /// <summary>Weight of a way that leaves out more than the chapters around an article; all such ways weigh the same.</summary>
    private const int MeerDanHoofdstukken = 1000;

    private Wetsdeel? _gevonden;
    private int _overgeslagen = int.MaxValue;

    /// <summary>The part; of several that fit the one that leaves out chapters only, and the fewest; null when there is none, or still more than one.</summary>
    public static Wetsdeel? Zoek(Reeks<Wetsdeel> delen, Wetsplaats plaats)
    {
        var zoeker = new Plaatszoeker(plaats.Delen);
        zoeker.Loop(delen, 0, 0);
        return zoeker._gevonden;
    }

    /// <summary>Visits every part once.</summary>
    private void Loop(Reeks<Wetsdeel> delen, int stap, int overgeslagen)
    {
        foreach (Wetsdeel deel in delen)
        {
            bool past = stap < weg.Count && Zelfde(deel.Plaats, weg[stap]);
            if (past && stap == weg.Count - 1)
            {
                Onthoud(deel, overgeslagen);
            }

            Loop(deel.Delen, past ? stap + 1 : stap, past ? overgeslagen : Math.Min(overgeslagen + Gewicht(deel), MeerDanHoofdstukken));
        }
    }

    private void Onthoud(Wetsdeel deel, int overgeslagen)
    {
        if (overgeslagen <= _overgeslagen)
        {
            _gevonden = overgeslagen < _overgeslagen ? deel : null;
            _overgeslagen = overgeslagen;
        }
    }

    // "onder 2°" is written with and without its degree sign.
    private static bool Zelfde(Plaatsdeel deel, Plaatsdeel stap) =>
        deel.Soort == stap.Soort && deel.Nummer.AsSpan().TrimEnd('°').SequenceEqual(stap.Nummer.AsSpan().TrimEnd('°'));

    private static int Gewicht(Wetsdeel deel) => Artikelkop.Diepte(deel.Plaats.Soort) < Artikelkop.Diepte(Plaatssoort.Artikel) ? 1 : MeerDanHoofdstukken;
}
