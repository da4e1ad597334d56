using System.Globalization;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>A phrase of the lexicon: words with alternatives, optional words and gaps.</summary>
/// <remarks>Syntax: <c>meldplicht</c>, <c>UWV</c>, <c>uitwissel*</c>, <c>*plicht</c>, <c>delen|deelt</c>, <c>(te)</c>, <c>#</c> for a number, <c>..3</c> for a gap of at most three words.</remarks>
internal sealed record Frase(string Bron, Reeks<Frasedeel> Delen)
{
    /// <summary>Largest gap that a phrase may have.</summary>
    public const int GrootsteGat = 12;

    /// <summary>Most gaps that a phrase may have; it bounds the work per word of the text.</summary>
    public const int MeesteGaten = 2;

    /// <summary>Most different word sequences that the alternatives and optional words of a phrase may stand for.</summary>
    public const int MeesteVarianten = 1000;

    /// <summary>Most words, gaps not counted, that a phrase may have.</summary>
    public const int MeesteWoorden = 16;

    /// <summary>Reads a phrase; null, with what is wrong, when it is not one.</summary>
    public static Frase? Lees(string bron, out string fout)
    {
        var delen = new List<Frasedeel>();
        foreach (string stuk in bron.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Deel(stuk) is not { } deel)
            {
                fout = $"'{stuk}' is geen woord, (woord), woord|woord, woord*, # of ..n met n van 1 tot {GrootsteGat}";
                return null;
            }

            delen.Add(deel);
        }

        fout = delen.Count == 0 ? "de frase is leeg"
            : delen.Count > MeesteWoorden ? $"de frase heeft meer dan {MeesteWoorden} delen"
            : delen.Count(d => d.Gat > 0) > MeesteGaten ? $"de frase heeft meer dan {MeesteGaten} gaten"
            : !GatenStaanTussenWoorden(delen) ? "een gat (..n) staat tussen twee verplichte woorden"
            : delen.TrueForAll(d => d.MagWeg || d.Gat > 0) ? "minstens één woord is verplicht"
            : Varianten(delen) > MeesteVarianten ? $"de frase staat voor meer dan {MeesteVarianten} woordrijen; splits hem"
            : "";
        return fout.Length == 0 ? new(bron, [.. delen]) : null;
    }

    private static bool GatenStaanTussenWoorden(List<Frasedeel> delen)
    {
        int eerste = delen.FindIndex(d => d.Gat > 0);
        int laatste = delen.FindLastIndex(d => d.Gat > 0);
        return eerste < 0 || (delen[..eerste].Exists(IsVerplicht) && delen[(laatste + 1)..].Exists(IsVerplicht));
    }

    private static bool IsVerplicht(Frasedeel deel) => deel is { Gat: 0, MagWeg: false };

    private static double Varianten(List<Frasedeel> delen) =>
        delen.Where(d => d.Gat == 0).Aggregate(1.0, (product, d) => product * (d.Vormen.Count + (d.MagWeg ? 1 : 0)));

    private static Frasedeel? Deel(string stuk)
    {
        if (stuk.StartsWith("..", StringComparison.Ordinal))
        {
            bool goed = int.TryParse(stuk.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int gat) && gat is >= 1 and <= GrootsteGat;
            return goed ? new(gat, false, []) : null;
        }

        bool magWeg = stuk.Length > 2 && stuk[0] == '(' && stuk[^1] == ')';
        Woordvorm?[] vormen = [.. (magWeg ? stuk[1..^1] : stuk).Split('|').Select(Woordvorm.Lees)];
        return Array.TrueForAll(vormen, v => v is not null) ? new(0, magWeg, [.. vormen.Select(v => v!.Value)]) : null;
    }
}

/// <summary>One part of a phrase: a gap of at most so many words, or a word with its alternatives that may be absent.</summary>
internal readonly record struct Frasedeel(int Gat, bool MagWeg, Reeks<Woordvorm> Vormen);
