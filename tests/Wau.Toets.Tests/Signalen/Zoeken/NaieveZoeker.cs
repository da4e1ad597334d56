using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

/// <summary>Tries every phrase at every word, straight from the rules; and makes small texts and phrases.</summary>
internal static class NaieveZoeker
{
    private static readonly string[] Woordenschat =
    [
        "a", "b", "ab", "ba", "A", "aBa", "7", "a'b", "a’b", "a\u00adb", "b\u200da", "é", "e\u0301", "a\u0308b", "äb",
        "niet", "niet", "zonder", "stoppen", "met", "afschaffen", "van", "eventuele", "zou", "een", "mogelijk", "mogelijke", "zo", "kortst", "alle", "andere",
    ];

    // The word itself, and the words that must stand before it; an empty string is any word.
    private static readonly string[][] Ontkenningen = [["niet"], ["zonder"]];
    private static readonly string[][] Eindes = [["stoppen", "met"], ["afschaffen", "van"]];
    private static readonly string[][] Hypothesen = [["eventuele"], ["zou"], ["mogelijke"], ["een", "mogelijk"]];
    private static readonly string[][] Uitzonderingen = [["kortst", "mogelijke"], ["zo", "mogelijke"], ["zo", "", "mogelijke"], ["alle", "mogelijke"], ["alle", "andere", "mogelijke"]];

    private static readonly string[] Scheidingen = [" ", " ", " ", " ", ", ", ". ", "-"];
    private static readonly string[] Vormen = ["a", "b", "ab", "A", "a*", "*a", "*b*", "#", "a|b", "ba|#|7", "a'b", "B*", "niet", "é", "äb|*b", "mogelijk*", "met", "van"];

    public static string Tekst(Random toeval) =>
        string.Concat(Enumerable.Range(0, toeval.Next(0, 14)).Select(_ => toeval.GetItems(toeval.Next(3) > 0 ? Woordenschat[..15] : Woordenschat[15..], 1)[0] + toeval.GetItems(Scheidingen, 1)[0]));

    public static string Frase(Random toeval)
    {
        string Vorm() => toeval.GetItems(Vormen, 1)[0];
        var delen = new List<string> { Vorm() };
        int gaten = 0;
        for (int n = toeval.Next(0, 4); n > 0; n--)
        {
            delen.Add(toeval.Next(4) switch { 0 => $"({Vorm()})", 1 when gaten++ < 2 => $"..{toeval.Next(1, 4)}", _ => Vorm() });
        }

        return string.Join(' ', delen.Count > 1 ? delen.Append(Vorm()) : delen);
    }

    public static List<Treffer> Zoek(string tekst, (int Uitvoer, string Frase)[] frasen, Func<int, bool> isMasker)
    {
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        string Lees(int i) => string.Concat(tekst.Substring(woorden[i].Begin, woorden[i].Lengte).Where(c => c is not ('\u00ad' or '\u200d'))).Replace('’', '\'').Normalize();
        var treffers = new List<Treffer>();
        foreach (IGrouping<int, string> groep in frasen.GroupBy(f => f.Uitvoer, f => f.Frase))
        {
            for (int van = 0; van < woorden.Count; van++)
            {
                int[] einden = [.. groep.SelectMany(f => Einden(f.Split(' '), 0, van, van))];
                if (einden.Length > 0)
                {
                    treffers.Add(new(groep.Key, van, einden.Max(), Als(Aanloop.Ontkend, van, Ontkenningen, []) | Als(Aanloop.Beeindigd, van, Eindes, []) | Als(Aanloop.Hypothetisch, van, Hypothesen, Uitzonderingen)));
                }
            }
        }

        bool Bedekt(Treffer t) => treffers.Exists(m => isMasker(m.Uitvoer) && m.Van < t.Tot && t.Van < m.Tot);
        var over = new List<Treffer>();
        foreach (Treffer t in treffers.Where(t => !isMasker(t.Uitvoer) && !Bedekt(t)).OrderBy(t => t.Van).ThenBy(t => t.Uitvoer))
        {
            if (!over.Exists(o => o.Uitvoer == t.Uitvoer && t.Van < o.Tot))
            {
                over.Add(t);
            }
        }

        return over;

        IEnumerable<int> Einden(string[] delen, int deel, int woord, int van)
        {
            if (deel == delen.Length)
            {
                return [woord];
            }

            string stuk = delen[deel];
            if (stuk.StartsWith("..", StringComparison.Ordinal))
            {
                int verder = Enumerable.Range(0, stuk[2] - '0').TakeWhile(n => Mag(woord + n, van)).Count();
                return Enumerable.Range(0, verder + 1).SelectMany(n => Einden(delen, deel + 1, woord + n, van));
            }

            bool magWeg = stuk[0] == '(';
            IEnumerable<int> zonder = magWeg ? Einden(delen, deel + 1, woord, van) : [];
            bool past = Mag(woord, van) && stuk.Trim('(', ')').Split('|').Any(v => Past(v, Lees(woord)));
            return past ? zonder.Concat(Einden(delen, deel + 1, woord + 1, van)) : zonder;
        }

        bool Mag(int woord, int van) => woord < woorden.Count && (woord == van || !woorden[woord].NaBreuk);

        Aanloop Als(Aanloop soort, int van, string[][] woordrijen, string[][] behalve) => Heeft(van, woordrijen, behalve) ? soort : Aanloop.Geen;

        bool Heeft(int van, string[][] woordrijen, string[][] behalve) => Enumerable.Range(1, 3)
            .TakeWhile(n => van - n >= 0 && !woorden[van - n + 1].NaBreuk && !woorden[van - n + 1].NaKomma)
            .Any(n => Array.Exists(woordrijen, rij => Eindigt(rij, van - n)) && !Array.Exists(behalve, rij => Eindigt(rij, van - n)));

        bool Eindigt(string[] rij, int woord) => rij.Length - 1 <= woord && Enumerable.Range(0, rij.Length)
            .All(n => (n == 0 || !woorden[woord - n + 1].NaBreuk) && (rij[^(n + 1)].Length == 0 || string.Equals(rij[^(n + 1)], Lees(woord - n), StringComparison.Ordinal)));
    }

    private static bool Past(string vorm, string woord)
    {
        string kern = vorm.Trim('*');
        StringComparison hoe = kern.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return vorm is "#" ? woord.All(char.IsAsciiDigit)
            : vorm.StartsWith('*') && vorm.EndsWith('*') ? woord.Contains(kern, hoe)
            : vorm.StartsWith('*') ? woord.EndsWith(kern, hoe)
            : vorm.EndsWith('*') ? woord.StartsWith(kern, hoe)
            : woord.Equals(kern, hoe);
    }
}
