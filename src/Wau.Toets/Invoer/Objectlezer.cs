using System.Globalization;

namespace Wau.Toets.Invoer;

/// <summary>Reads the properties of one JSON object, and reports what is missing, of the wrong type, or unknown.</summary>
/// <remarks>Codes after the prefix: 0004 unknown property, 0006 missing, 0007 wrong type, 0008 not one of the allowed values.</remarks>
internal sealed class Objectlezer
{
    private readonly Jsonwaarde _object;
    private readonly Meldingbak _bak;
    private readonly string _voorvoegsel;
    private readonly HashSet<string> _gelezen = new(StringComparer.Ordinal);

    public Objectlezer(Jsonwaarde waarde, Meldingbak bak, string voorvoegsel)
    {
        _object = waarde;
        _bak = bak;
        _voorvoegsel = voorvoegsel;
        if (waarde.Soort != Jsonsoort.Object)
        {
            bak.Fout(voorvoegsel + "0007", "Hier hoort een object te staan: { … }.", waarde);
        }
    }

    public Jsonwaarde Plek => _object;

    public bool Heeft(string naam) => _object.Veld(naam) is { Soort: not Jsonsoort.Null };

    /// <summary>The property; null when it is absent or null.</summary>
    public Jsonwaarde? Veld(string naam)
    {
        _gelezen.Add(naam);
        return _object.Veld(naam) is { Soort: not Jsonsoort.Null } waarde ? waarde : null;
    }

    /// <summary>The property, also when it is null; null when it is absent.</summary>
    public Jsonwaarde? VeldOfNull(string naam)
    {
        _gelezen.Add(naam);
        return _object.Veld(naam);
    }

    public Jsonwaarde? Verplicht(string naam)
    {
        Jsonwaarde? waarde = Veld(naam);
        if (waarde is null && _object.Soort == Jsonsoort.Object)
        {
            _bak.Fout(_voorvoegsel + "0006", $"De eigenschap '{naam}' ontbreekt.", _object);
        }

        return waarde;
    }

    public string Tekst(string naam, bool verplicht = true)
    {
        Jsonwaarde? waarde = verplicht ? Verplicht(naam) : Veld(naam);
        if (Van(waarde, Jsonsoort.Tekst, "een tekst tussen aanhalingstekens") is not { } goed)
        {
            return "";
        }

        if (verplicht && string.IsNullOrWhiteSpace(goed.Tekst))
        {
            _bak.Fout(_voorvoegsel + "0006", $"De eigenschap '{naam}' is leeg.", goed);
        }

        return goed.Tekst;
    }

    public string? TekstOfNull(string naam) => Van(Veld(naam), Jsonsoort.Tekst, "een tekst tussen aanhalingstekens")?.Tekst;

    public bool Waarheid(string naam) => Van(Veld(naam), Jsonsoort.Waarheid, "true of false")?.IsWaar ?? false;

    /// <summary>A whole number within bounds; the smallest when it is absent or wrong.</summary>
    public int Geheel(string naam, int van, int tot, bool verplicht = true)
    {
        Jsonwaarde? waarde = Van(verplicht ? Verplicht(naam) : Veld(naam), Jsonsoort.Getal, "een heel getal");
        if (waarde is null)
        {
            return van;
        }

        if (waarde.Getal != decimal.Truncate(waarde.Getal) || waarde.Getal < van || waarde.Getal > tot)
        {
            _bak.Fout(_voorvoegsel + "0008", string.Create(CultureInfo.InvariantCulture, $"'{naam}' is een heel getal van {van} tot en met {tot}."), waarde);
            return van;
        }

        return (int)waarde.Getal;
    }

    public DateOnly? Datum(string naam)
    {
        Jsonwaarde? waarde = Van(Veld(naam), Jsonsoort.Tekst, "een datum als \"2027-01-01\"");
        if (waarde is null)
        {
            return null;
        }

        if (Jsondatum.Lees(waarde.Tekst) is not { } datum)
        {
            _bak.Fout(_voorvoegsel + "0007", $"'{waarde.Tekst}' is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld \"2027-01-01\".", waarde);
            return null;
        }

        return datum;
    }

    /// <summary>One of the members of an enumeration in camelCase, its zero member excluded unless allowed.</summary>
    public T Keuze<T>(string naam, T anders, bool verplicht, IReadOnlyDictionary<string, T> toegestaan)
    {
        Jsonwaarde? waarde = Van(verplicht ? Verplicht(naam) : Veld(naam), Jsonsoort.Tekst, "een van de vaste woorden");
        if (waarde is null)
        {
            return anders;
        }

        if (toegestaan.TryGetValue(waarde.Tekst, out T? gevonden))
        {
            return gevonden;
        }

        _bak.Fout(_voorvoegsel + "0008", $"'{waarde.Tekst}' kan hier niet. Kies uit: {string.Join(", ", toegestaan.Keys)}.", waarde);
        return anders;
    }

    /// <summary>The items of a list; none when it is absent.</summary>
    public IReadOnlyList<Jsonwaarde> Lijst(string naam, bool verplicht = false)
    {
        Jsonwaarde? waarde = Van(verplicht ? Verplicht(naam) : Veld(naam), Jsonsoort.Lijst, "een lijst: [ … ]");
        if (verplicht && waarde is { Items.Count: 0 })
        {
            _bak.Fout(_voorvoegsel + "0006", $"De lijst '{naam}' is leeg.", waarde);
        }

        return waarde?.Items ?? [];
    }

    public Reeks<string> Teksten(string naam, bool verplicht = false) =>
        [.. Lijst(naam, verplicht).Select(i => Van(i, Jsonsoort.Tekst, "een tekst tussen aanhalingstekens")).OfType<Jsonwaarde>().Select(i => i.Tekst)];

    public Objectlezer Deel(Jsonwaarde waarde) => new(waarde, _bak, _voorvoegsel);

    /// <summary>A part that must be there; when it is absent only that is reported, and everything in it counts as absent.</summary>
    public Objectlezer Verplichtdeel(string naam) => Verplicht(naam) is { } waarde ? Deel(waarde)
        : new(new(Jsonsoort.Object, Jsonplek.Wortel, _object.Regel, _object.Kolom), new(), _voorvoegsel);

    /// <summary>Reports every property that nobody asked for, with the one that was probably meant.</summary>
    /// <param name="ookBekend">Other names that can stand here, for the suggestion.</param>
    public void Sluit(params ReadOnlySpan<string> ookBekend)
    {
        string[] bekend = [.. _gelezen, .. ookBekend];
        foreach ((string naam, Jsonwaarde waarde) in _object.Velden.Where(v => !_gelezen.Contains(v.Key)))
        {
            string suggestie = bekend.Contains(naam, StringComparer.Ordinal) ? " Hij gaat niet samen met wat er al staat; zet ze los van elkaar in een lijst."
                : Gelijkenis.Dichtstbij(naam, bekend) is { } lijkt ? $" Bedoelde u '{lijkt}'?"
                : "";
            _bak.Fout(_voorvoegsel + "0004", $"De eigenschap '{naam}' bestaat hier niet.{suggestie}", waarde);
        }
    }

    /// <summary>Counts every property as read: something worse was reported already.</summary>
    public void LaatRusten() => _gelezen.UnionWith(_object.Velden.Select(v => v.Key));

    private Jsonwaarde? Van(Jsonwaarde? waarde, Jsonsoort soort, string omschrijving)
    {
        if (waarde is null || waarde.Soort == soort)
        {
            return waarde;
        }

        _bak.Fout(_voorvoegsel + "0007", $"Hier hoort {omschrijving} te staan.", waarde);
        return null;
    }
}
