using System.Collections.Frozen;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>Fixed words around a date in a law.</summary>
internal static class Woordental
{
    // Besides these, only the dates themselves may differ: "op een bij koninklijk besluit te bepalen tijdstip".
    private static readonly FrozenSet<string> Tijdwoorden = FrozenSet.ToFrozenSet(
        [
            "#datum", "#", "#eenheid", "op", "een", "bij", "koninklijk", "besluit", "te", "bepalen", "tijdstip", "met", "ingang", "van", "per", "vanaf", "uiterlijk", "treedt", "treden", "in",
            "werking", "dat", "dag", "de", "het", "eerste", "na", "datum", "voor", "vóór", "tot", "en", "wet", "deze", "januari", "februari", "maart", "april", "mei", "juni",
            "juli", "augustus", "september", "oktober", "november", "december",
        ],
        StringComparer.Ordinal);

    /// <summary>True when both texts are about a moment and nothing else.</summary>
    public static bool GaatOverTijd(Tekstbeeld oud, Tekstbeeld nieuw) => oud.Woorden.Concat(nieuw.Woorden).All(Tijdwoorden.Contains);

    /// <summary>True for "Deze wet treedt in werking …" and the like.</summary>
    public static bool IsInwerkingtreding(Tekstbeeld beeld)
    {
        string zin = string.Join(' ', beeld.Woorden);
        return zin.Contains("treedt in werking", StringComparison.Ordinal) || zin.Contains("treden in werking", StringComparison.Ordinal);
    }
}
