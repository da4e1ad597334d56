using System.Collections.Frozen;
using Wau.Toets.Signalen.Termijnen;
using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>The words of old or new text, with its numbers and dates taken apart, so that two texts can be compared.</summary>
internal sealed record Tekstbeeld
{
    private const string Getal = "#";
    private const string Datum = "#datum";
    private const string Eenheid = "#eenheid";

    private static readonly FrozenSet<string> Telwoorden = FrozenSet.ToFrozenSet(
        ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "honderd", "duizend", "miljoen", "miljard"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Eenheden = FrozenSet.ToFrozenSet(
        ["uur", "uren", "dag", "dagen", "werkdag", "werkdagen", "week", "weken", "maand", "maanden", "kwartaal", "kwartalen", "jaar", "jaren"], StringComparer.OrdinalIgnoreCase);

    // "EUR 5" and "5 euro", "5%" and "5 procent" are the same.
    private static readonly FrozenSet<string> Geldwoorden = FrozenSet.ToFrozenSet(["eur", "euro", "procent", "percent"], StringComparer.OrdinalIgnoreCase);

    // "door een puntkomma", "de punt aan het slot".
    private static readonly FrozenSet<string> Tekenwoorden = FrozenSet.ToFrozenSet(
        ["punt", "puntkomma", "komma", "dubbele", "een", "de", "het", "aan", "slot", "door"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Plaatswoorden = FrozenSet.ToFrozenSet(
        ["artikel", "artikelen", "lid", "leden", "onderdeel", "onderdelen", "hoofdstuk", "paragraaf", "afdeling", "titel", "zin", "volzin", "bijlage", "onder"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Rangtelwoorden = FrozenSet.ToFrozenSet(
        ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Verbinding = FrozenSet.ToFrozenSet(["en", "of", "tot", "met", "van", "het", "de", "#"], StringComparer.OrdinalIgnoreCase);

    private Tekstbeeld(Reeks<string> woorden, Reeks<string> getallen, Reeks<DateOnly> datums, bool isGeld)
    {
        IsGeld = isGeld;
        Woorden = woorden;
        Getallen = getallen;
        Datums = datums;
    }

    /// <summary>The words in lower case, a number or date as one sign.</summary>
    public Reeks<string> Woorden { get; }

    /// <summary>The numbers and the units of time, as written.</summary>
    public Reeks<string> Getallen { get; }

    /// <summary>The dates; a year by itself is its first day.</summary>
    public Reeks<DateOnly> Datums { get; }

    /// <summary>True when an amount of money is in it.</summary>
    public bool IsGeld { get; }

    /// <summary>True when a time limit in days, weeks or months is in it.</summary>
    public bool IsDuur => Getallen.Any(g => Eenheden.Contains(g) && g is not ("jaar" or "jaren"));

    /// <summary>Nothing but marks: a full stop, or words for one.</summary>
    public bool IsTeken => Woorden.All(Tekenwoorden.Contains);

    /// <summary>Nothing but a place in a law: "artikel 5, tweede lid".</summary>
    public bool IsVerwijzing => Woorden.Any(w => Plaatswoorden.Contains(w) || Rangtelwoorden.Contains(w))
        && Woorden.All(w => w.Length == 1 || Plaatswoorden.Contains(w) || Rangtelwoorden.Contains(w) || Verbinding.Contains(w));

    /// <summary>First word; empty when there is none.</summary>
    public string Eerste => Woorden.Count > 0 ? Woorden[0] : "";

    public static Tekstbeeld Van(IEnumerable<Alinea> alineas)
    {
        List<Woord> woorden = [];
        List<string> uit = [];
        List<string> getallen = [];
        List<DateOnly> datums = [];
        bool isGeld = false;
        foreach (string tekst in alineas.Select(a => a.Inhoud))
        {
            isGeld |= tekst.Contains('€', StringComparison.Ordinal);
            Zoeken.Woorden.Lees(tekst, woorden);
            for (int i = 0; i < woorden.Count; i++)
            {
                string woord = Woord(tekst, woorden, i);
                isGeld |= woord.StartsWith("eur", StringComparison.OrdinalIgnoreCase) && Geldwoorden.Contains(woord);
                if (Dag(tekst, woorden, i) is { } dag)
                {
                    datums.Add(dag.Datum);
                    uit.Add(Datum);
                    i += dag.Woorden - 1;
                }
                else if (Eenheden.Contains(woord))
                {
                    getallen.Add(woord.ToLowerInvariant());
                    uit.Add(Eenheid);
                }
                else if (IsGetal(woord) || IsEen(tekst, woorden, i))
                {
                    int begin = i;
                    while (i + 1 < woorden.Count && IsGetal(Woord(tekst, woorden, i + 1)) && Aaneen(tekst, woorden, i))
                    {
                        i++;
                    }

                    getallen.Add(tekst[woorden[begin].Begin..woorden[i].Einde]);
                    uit.Add(Getal);
                }
                else if (!Geldwoorden.Contains(woord))
                {
                    uit.Add(woord.ToLowerInvariant());
                }
            }
        }

        return new([.. uit], [.. getallen], [.. datums], isGeld);
    }

    /// <summary>True when the words are the same, whatever the numbers and dates.</summary>
    public bool HeeftZelfdeWoorden(Tekstbeeld ander) => Woorden.Equals(ander.Woorden);

    private static string Woord(string tekst, List<Woord> woorden, int i) => tekst.Substring(woorden[i].Begin, woorden[i].Lengte);

    /// <summary>"1 januari 2027", "1-1-2027", or a year by itself.</summary>
    private static (DateOnly Datum, int Woorden)? Dag(string tekst, List<Woord> woorden, int i)
    {
        if (i + 2 < woorden.Count && Datumtekst.Lees(string.Join(' ', Woord(tekst, woorden, i), Woord(tekst, woorden, i + 1), Woord(tekst, woorden, i + 2))) is { } datum)
        {
            return (datum, 3);
        }

        if (i + 2 < woorden.Count && Cijferdatum.Lees(tekst, woorden[i].Begin) is { } cijfers && cijfers.Eind == woorden[i + 2].Einde)
        {
            return (cijfers.Dag, 3);
        }

        string woord = Woord(tekst, woorden, i);
        bool alleen = (i == 0 || !Aaneen(tekst, woorden, i - 1)) && (i + 1 == woorden.Count || !Aaneen(tekst, woorden, i));
        return alleen && woord.Length == 4 && woord.All(char.IsAsciiDigit) && woord[..2] is "19" or "20"
            ? (new(int.Parse(woord, System.Globalization.CultureInfo.InvariantCulture), 1, 1), 1)
            : null;
    }

    private static bool IsGetal(string woord) => char.IsAsciiDigit(woord[0]) || Telwoorden.Contains(woord) || Telwoordlezer.Lees(woord) is not null;

    /// <summary>"een jaar", "een half jaar": there it is a number.</summary>
    private static bool IsEen(string tekst, List<Woord> woorden, int i) =>
        Woord(tekst, woorden, i) is "een" or "één" or "half" or "anderhalf" or "anderhalve"
        && i + 1 < woorden.Count && (Eenheden.Contains(Woord(tekst, woorden, i + 1)) || Woord(tekst, woorden, i + 1) is "half");

    /// <summary>Nothing but marks of a number between this word and the next: "1.000,50".</summary>
    private static bool Aaneen(string tekst, List<Woord> woorden, int i) =>
        tekst.AsSpan(woorden[i].Einde, woorden[i + 1].Begin - woorden[i].Einde) is "." or "," && char.IsAsciiDigit(tekst[woorden[i].Einde - 1]) && char.IsAsciiDigit(tekst[woorden[i + 1].Begin]);
}
