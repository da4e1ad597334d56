using Wau.Toets.Signalen;

namespace Wau.Toets.Leren;

/// <summary>Every sign that may get points: lexicon entries, kinds of organisation and request, and the words of the motions themselves.</summary>
internal static class Kandidaten
{
    private const int Stam = 6;
    private const int KortsteWoord = 2;

    // A word form must occur in so many motions before it can say anything; rare words would be learned by heart.
    private const int MinstensInVerzoek = 7;
    private const int MinstensInHoofdzin = 5;
    private const int MinstensInOverweging = 15;

    private static readonly Etiketpunten[] Proefpunten = [new("ja", 1), new("dekking", 1)];

    public static Reeks<Gewicht> Uit(IReadOnlyCollection<Motie> moties, Lexicon lexicon)
    {
        var uit = new List<Gewicht>();
        foreach (Lexiconingang ingang in lexicon.Ingangen)
        {
            uit.Add(Gewicht(Tekensoort.Teken, ingang.Id, Vindplaats.Dictum));
            uit.Add(Gewicht(Tekensoort.Teken, ingang.Id, Vindplaats.Overweging));
        }

        uit.AddRange(lexicon.Organisaties.Select(o => o.Soort).Distinct().Order()
            .Select(s => Gewicht(Tekensoort.Organisatie, Naam(s.ToString()), Vindplaats.Dictum)));
        uit.AddRange(Frasen(moties.Select(m => Verzoekwoorden(m)), MinstensInVerzoek, Vindplaats.Dictum, Stammen));
        uit.AddRange(Frasen(moties.Select(m => Verzoekwoorden(m)), MinstensInHoofdzin, Vindplaats.Hoofd, Paren));
        uit.AddRange(Frasen(moties.Select(m => m.Overwegingen.Select(a => Woorden(a.Inhoud))), MinstensInOverweging, Vindplaats.Overweging, Stammen));
        return [.. uit];
    }

    private static IEnumerable<string[]> Verzoekwoorden(Motie motie) => motie.Dicta.SelectMany(d => d.Alineas).Select(a => Woorden(a.Inhoud));

    private static IEnumerable<Gewicht> Frasen(
        IEnumerable<IEnumerable<string[]>> moties, int minstens, Vindplaats plaats, Func<string[], IEnumerable<string>> frasen) =>
        moties.SelectMany(m => m.SelectMany(frasen).Distinct(StringComparer.Ordinal))
            .CountBy(f => f, StringComparer.Ordinal)
            .Where(t => t.Value >= minstens)
            .Select(t => t.Key).Order(StringComparer.Ordinal)
            .Select(f => Gewicht(Tekensoort.Frase, f, plaats));

    /// <summary>Words, and the beginnings and endings of long words: "subsidie", "subsid*", "*ieplan".</summary>
    private static IEnumerable<string> Stammen(string[] woorden)
    {
        foreach (string woord in woorden)
        {
            if (woord.Length >= KortsteWoord)
            {
                yield return woord;
            }

            if (woord.Length > Stam)
            {
                yield return woord[..Stam] + "*";
            }

            if (woord.Length > Stam + 2)
            {
                yield return "*" + woord[^Stam..];
            }
        }
    }

    /// <summary>Words and pairs of words.</summary>
    private static IEnumerable<string> Paren(string[] woorden) => woorden.Where(w => w.Length >= KortsteWoord).Concat(woorden.Zip(woorden.Skip(1), (a, b) => $"{a} {b}"));

    private static string[] Woorden(string tekst)
    {
        var uit = new List<string>();
        int begin = -1;
        for (int i = 0; i <= tekst.Length; i++)
        {
            bool letter = i < tekst.Length && char.IsLetterOrDigit(tekst[i]);
            if (letter && begin < 0)
            {
                begin = i;
            }
            else if (!letter && begin >= 0)
            {
                uit.Add(tekst[begin..i].ToLowerInvariant());
                begin = -1;
            }
        }

        return [.. uit];
    }

    private static string Naam(string lid) => char.ToLowerInvariant(lid[0]) + lid[1..];

    private static Gewicht Gewicht(Tekensoort soort, string teken, Vindplaats plaats) => new() { Soort = soort, Teken = teken, Plaats = plaats, Punten = [.. Proefpunten] };
}
