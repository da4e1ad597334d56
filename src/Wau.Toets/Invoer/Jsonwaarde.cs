namespace Wau.Toets.Invoer;

/// <summary>Kind of a JSON value.</summary>
internal enum Jsonsoort
{
    Null = 0,
    Waarheid,
    Getal,
    Tekst,
    Lijst,
    Object,
}

/// <summary>A JSON value that knows where it stands in the file.</summary>
internal sealed class Jsonwaarde(Jsonsoort soort, Jsonplek plek, int regel, int kolom)
{
    public Jsonsoort Soort { get; } = soort;

    /// <summary>JSON path: <c>$.regels[3].id</c>.</summary>
    public string Pad => Plek.Pad;

    public Jsonplek Plek { get; } = plek;

    /// <summary>Line, from 1.</summary>
    public int Regel { get; } = regel;

    /// <summary>Column in UTF-16 code units, from 1.</summary>
    public int Kolom { get; } = kolom;

    public string Tekst { get; init; } = "";

    public decimal Getal { get; init; }

    public bool IsWaar { get; init; }

    public List<Jsonwaarde> Items { get; } = [];

    /// <summary>Properties in the order of the file.</summary>
    public List<KeyValuePair<string, Jsonwaarde>> Velden { get; } = [];

    public Jsonwaarde? Veld(string naam)
    {
        foreach ((string sleutel, Jsonwaarde waarde) in Velden)
        {
            if (string.Equals(sleutel, naam, StringComparison.Ordinal))
            {
                return waarde;
            }
        }

        return null;
    }
}
