using System.Globalization;
using System.Text.RegularExpressions;
using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Benchmarks;

/// <summary>Writes phrases as one regular expression: the way a programmer without this library would search for them.</summary>
internal static class Frasenregex
{
    private const string Letter = @"[\p{L}\p{Nd}]";

    /// <summary>Letters, digits and apostrophes between them.</summary>
    private const string Woord = $"{Letter}+(?:['’]{Letter}+)*";

    /// <summary>What may stand between two words of a phrase.</summary>
    private const string Naad = @"[^\p{L}\p{Nd}.;:!?«»\x1e]+";

    private const string Begin = $@"(?<!{Letter}['’]?)";
    private const string Einde = $@"(?!['’]?{Letter})";

    /// <summary>The phrases as alternatives in alphabetical order, which lets the compiler share their beginnings.</summary>
    public static Regex Maak(IEnumerable<string> frasen, RegexOptions opties, string anker = "") =>
        new($"{anker}{Begin}(?:{string.Join('|', frasen.Order(StringComparer.Ordinal).Select(Patroon))})", opties | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(5));

    private static string Patroon(string bron)
    {
        Frase frase = Frase.Lees(bron, out string fout) ?? throw new ArgumentException(fout, nameof(bron));
        int eersteVerplichte = frase.Delen.ToList().FindIndex(d => d is { Gat: 0, MagWeg: false });
        return string.Concat(frase.Delen.Select((deel, i) => Stuk(deel, i, eersteVerplichte)));
    }

    /// <summary>Optional words before the first one that must be there bring their own seam behind them, all others before them.</summary>
    private static string Stuk(Frasedeel deel, int plaats, int eersteVerplichte)
    {
        if (deel.Gat > 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"(?:{Naad}{Woord}){{0,{deel.Gat}}}");
        }

        string vormen = $"(?:{string.Join('|', deel.Vormen.Select(Vorm))}){Einde}";
        return (plaats - eersteVerplichte, deel.MagWeg) switch
        {
            ( < 0, _) => $"(?:{vormen}{Naad})?",
            (0, _) => vormen,
            (_, true) => $"(?:{Naad}{vormen})?",
            _ => Naad + vormen,
        };
    }

    private static string Vorm(Woordvorm vorm)
    {
        string rest = $"(?:{Letter}|['’](?={Letter}))*";
        string kern = Regex.Escape(vorm.Tekst).Replace("'", "['’]", StringComparison.Ordinal);
        kern = vorm.IsHoofdlettergevoelig ? kern : $"(?i:{kern})";
        return vorm.Aard switch
        {
            Woordaard.Begin => kern + rest,
            Woordaard.Einde => rest + kern,
            Woordaard.Binnenin => rest + kern + rest,
            Woordaard.Getal => "[0-9]+",
            _ => kern,
        };
    }
}
