using System.Globalization;
using Wau.Toets.Feiten;

namespace SnelleToets.Cli;

/// <summary>What people type as an answer: ja, 40 tot 60, 1 januari 2027, the number of a choice.</summary>
internal static class Antwoordinvoer
{
    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>True when a line is one of these words; capitals do not matter.</summary>
    public static bool Is(string regel, params ReadOnlySpan<string> woorden)
    {
        foreach (string woord in woorden)
        {
            if (string.Equals(regel, woord, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value; null when it cannot be understood or is not allowed.</summary>
    public static Mogelijkheden? Lees(string regel, Feit feit)
    {
        Mogelijkheden? waarde = feit.Soort switch
        {
            Feitsoort.Waarheid => Is(regel, "ja", "j") ? Mogelijkheden.Waarheid(true) : Is(regel, "nee", "n") ? Mogelijkheden.Waarheid(false) : null,
            Feitsoort.Getal => Bereik(regel, Getal, Mogelijkheden.Getal),
            Feitsoort.Datum => Bereik(regel, Datum, Mogelijkheden.Datum),
            Feitsoort.Keuze => Codes(Deel(regel, " of "), feit) is { Count: > 0 } codes ? Mogelijkheden.Keuze(codes) : null,
            _ => Is(regel, "geen", "niemand") ? Mogelijkheden.Codes() : Codes(regel.Split(',').SelectMany(d => Code(d.Trim(), feit) is null ? Deel(d, " en ") : [d]), feit) is { } codes ? Mogelijkheden.Codes(codes) : null,
        };
        return waarde is not null && feit.Domein.Omvat(waarde) ? waarde : null;
    }

    /// <summary>What may be typed, as a sentence.</summary>
    public static string Toegestaan(Feit feit) => feit.Domein switch
    {
        Getallen g => string.Create(CultureInfo.InvariantCulture, $"Toegestaan: een getal van {g.Waarden.Kleinste:0.##} tot en met {g.Waarden.Grootste:0.##}{(feit.Eenheid.Length > 0 ? $" ({feit.Eenheid})" : "")}, of bijvoorbeeld: 40 tot 60."),
        Datums => "Toegestaan: een datum als 2027-01-01 of 1 januari 2027, of bijvoorbeeld: 1 januari 2027 tot 1 juli 2027.",
        Keuzes => $"Toegestaan: een nummer of woord uit de lijst ({Lijst(feit)}). Kunnen er twee, zet er dan 'of' tussen.",
        Codeverzameling => $"Toegestaan: een of meer, met komma's ertussen ({Lijst(feit)}), of: geen.",
        _ => "Toegestaan: ja of nee.",
    };

    private static string Lijst(Feit feit) => string.Join(", ", feit.Waarden.Count > 0 ? feit.Waarden.Select(w => w.Code) : ((Codeverzameling)feit.Domein).Mogelijk);

    private static Mogelijkheden? Bereik<T>(string regel, Func<string, T?> lees, Func<T, T, Mogelijkheden> maak)
        where T : struct, IComparable<T>
    {
        string[] delen = Deel(regel.StartsWith("van ", StringComparison.OrdinalIgnoreCase) ? regel[4..] : regel, " tot en met ", " t/m ", " tot ");
        return delen.Length is 1 or 2 && lees(delen[0].Trim()) is { } van && lees(delen[^1].Trim()) is { } tot && van.CompareTo(tot) <= 0 ? maak(van, tot) : null;
    }

    /// <summary>A line cut at words; capitals do not matter.</summary>
    private static string[] Deel(string regel, params ReadOnlySpan<string> woorden)
    {
        foreach (string woord in woorden)
        {
            regel = regel.Replace(woord, "\n", StringComparison.OrdinalIgnoreCase);
        }

        return regel.Split('\n');
    }

    // A point between groups of three digits separates thousands, as people write it; elsewhere it is a decimal point.
    private static decimal? Getal(string tekst)
    {
        string[] groepen = tekst.Split(',')[0].Split('.');
        bool duizendtallen = groepen[0].Length <= 3 && Array.TrueForAll(groepen[1..], g => g.Length == 3);
        string cijfers = (duizendtallen ? tekst.Replace(".", "", StringComparison.Ordinal) : tekst).Replace(',', '.');
        return decimal.TryParse(cijfers, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal getal) ? getal : null;
    }

    private static DateOnly? Datum(string tekst)
    {
        string[] delen = tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int maand = delen.Length == 3 ? Array.FindIndex(Maanden, m => Is(m, delen[1])) + 1 : 0;
        string cijfers = maand > 0 ? $"{delen[0]}-{maand}-{delen[2]}" : tekst;
        return DateOnly.TryParseExact(cijfers, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly datum) ? datum : null;
    }

    /// <summary>Numbers of the list, codes or titles as codes; null when one is none of these.</summary>
    private static List<string>? Codes(IEnumerable<string> delen, Feit feit)
    {
        string?[] codes = [.. delen.Where(d => d.Trim().Length > 0).Select(d => Code(d.Trim(), feit))];
        return codes.Length == 0 || Array.IndexOf(codes, null) >= 0 ? null : [.. codes.OfType<string>()];
    }

    private static string? Code(string tekst, Feit feit) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out int nummer) && nummer >= 1 && nummer <= feit.Waarden.Count
            ? feit.Waarden[nummer - 1].Code
            : feit.Waarden.FirstOrDefault(w => Is(tekst, w.Code, w.Titel))?.Code
                ?? (feit.Domein as Codeverzameling)?.Mogelijk.FirstOrDefault(c => Is(tekst, c));
}
