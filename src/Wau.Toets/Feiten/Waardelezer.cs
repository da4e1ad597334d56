using Wau.Toets.Invoer;

namespace Wau.Toets.Feiten;

/// <summary>Reads a value of a fact from JSON: a point, a range, <c>eenVan</c>, or codes.</summary>
/// <remarks>Codes after the prefix: 0007 wrong form, 0018 outside the domain.</remarks>
internal sealed class Waardelezer(Meldingbak bak, string voorvoegsel)
{
    /// <summary>The value; null when it is not one, which has then been reported.</summary>
    public Mogelijkheden? Lees(Jsonwaarde json, Feit feit)
    {
        Mogelijkheden? waarde = Los(json, feit.Soort, feit.Domein);
        if (waarde is not null && !feit.Domein.Omvat(waarde))
        {
            bak.Fout(voorvoegsel + "0018", $"Deze waarde kan niet bij '{feit.Id}'. {Toegestaan(feit)}", json);
            return null;
        }

        return waarde;
    }

    /// <summary>The value without looking at a domain.</summary>
    public Mogelijkheden? Los(Jsonwaarde json, Feitsoort soort, Mogelijkheden? domein = null)
    {
        Mogelijkheden? waarde = json.Soort == Jsonsoort.Object ? Samengesteld(json, soort, domein) : Enkel(json, soort);
        if (waarde is null)
        {
            bak.Fout(voorvoegsel + "0007", $"Hier hoort {Omschrijving(soort)} te staan.", json);
        }

        return waarde;
    }

    /// <summary>What a fact may be, as a sentence.</summary>
    public static string Toegestaan(Feit feit) => feit.Domein switch
    {
        Waarheidswaarde => "Toegestaan: true of false.",
        Getallen g => $"Toegestaan: {Waardetekst.Getal(g.Waarden.Kleinste)} tot en met {Waardetekst.Getal(g.Waarden.Grootste)}{(feit.Eenheid.Length > 0 ? $" ({feit.Eenheid})" : "")}.",
        Datums d => $"Toegestaan: {Jsondatum.Schrijf(d.Waarden.Kleinste)} tot en met {Jsondatum.Schrijf(d.Waarden.Grootste)}.",
        Keuzes k => $"Toegestaan: {string.Join(", ", k.Opties)}.",
        Codeverzameling c => $"Toegestaan: {Kort(c.Mogelijk)}.",
        _ => "",
    };

    private static string Kort(Reeks<string> codes) =>
        codes.Count <= 30 ? string.Join(", ", codes) : string.Join(", ", codes.Take(30)) + ", …";

    private static string Omschrijving(Feitsoort soort) => soort switch
    {
        Feitsoort.Waarheid => "true of false",
        Feitsoort.Getal => "een getal, of { \"van\": …, \"tot\": … }, of { \"eenVan\": [ … ] }",
        Feitsoort.Datum => "een datum als \"2027-01-01\", of { \"van\": …, \"tot\": … }",
        Feitsoort.Keuze => "een code tussen aanhalingstekens, of { \"eenVan\": [ … ] }",
        _ => "een lijst codes, of { \"bevat\": [ … ], \"volledig\": false }, met wat er nog bij kan in \"mogelijk\"",
    };

    private static Mogelijkheden? Enkel(Jsonwaarde json, Feitsoort soort) => (soort, json.Soort) switch
    {
        (Feitsoort.Waarheid, Jsonsoort.Waarheid) => Mogelijkheden.Waarheid(json.IsWaar),
        (Feitsoort.Getal, Jsonsoort.Getal) => Mogelijkheden.Getal(json.Getal),
        (Feitsoort.Datum, Jsonsoort.Tekst) when Jsondatum.Lees(json.Tekst) is { } datum => Mogelijkheden.Datum(datum),
        (Feitsoort.Keuze, Jsonsoort.Tekst) => Mogelijkheden.Keuze(json.Tekst),
        (Feitsoort.Codes, Jsonsoort.Lijst) when json.Items.TrueForAll(i => i.Soort == Jsonsoort.Tekst) => Mogelijkheden.Codes([.. json.Items.Select(i => i.Tekst)]),
        _ => null,
    };

    private static Mogelijkheden? Samengesteld(Jsonwaarde json, Feitsoort soort, Mogelijkheden? domein)
    {
        string[] namen = [.. json.Velden.Select(v => v.Key).Order(StringComparer.Ordinal)];
        return (soort, string.Join(' ', namen)) switch
        {
            (not Feitsoort.Codes, "eenVan") => EenVan(json.Veld("eenVan")!, soort, domein),
            (Feitsoort.Getal or Feitsoort.Datum, "tot van" or "tot" or "van") => Bereik(json, soort, domein),
            (Feitsoort.Codes, "bevat" or "bevat volledig" or "bevat mogelijk" or "bevat mogelijk volledig") => Verzameling(json, domein),
            _ => null,
        };
    }

    private static Mogelijkheden? EenVan(Jsonwaarde json, Feitsoort soort, Mogelijkheden? domein)
    {
        Mogelijkheden?[] delen = [.. json.Items.Select(i => i.Soort == Jsonsoort.Object && i.Velden.TrueForAll(v => v.Key is "van" or "tot") ? Bereik(i, soort, domein) : Enkel(i, soort))];
        return delen.Length == 0 || Array.Exists(delen, d => d is null) ? null : delen.Aggregate((a, b) => a!.Verenig(b!));
    }

    private static Mogelijkheden? Bereik(Jsonwaarde json, Feitsoort soort, Mogelijkheden? domein)
    {
        Mogelijkheden? van = json.Veld("van") is { } v ? Enkel(v, soort) : domein;
        Mogelijkheden? tot = json.Veld("tot") is { } t ? Enkel(t, soort) : domein;
        return (van, tot) switch
        {
            (Getallen a, Getallen b) when a.Waarden.Kleinste <= b.Waarden.Grootste => Mogelijkheden.Getal(a.Waarden.Kleinste, b.Waarden.Grootste),
            (Datums a, Datums b) when a.Waarden.Kleinste <= b.Waarden.Grootste => Mogelijkheden.Datum(a.Waarden.Kleinste, b.Waarden.Grootste),
            _ => null,
        };
    }

    private static Mogelijkheden? Verzameling(Jsonwaarde json, Mogelijkheden? domein)
    {
        if (json.Veld("volledig") is { Soort: not Jsonsoort.Waarheid })
        {
            return null;
        }

        bool volledig = json.Veld("volledig")?.IsWaar ?? false;
        Mogelijkheden? mogelijk = json.Veld("mogelijk") is { } rest ? Enkel(rest, Feitsoort.Codes) : domein;
        return Enkel(json.Veld("bevat")!, Feitsoort.Codes) is not Codeverzameling bevat ? null
            : json.Veld("mogelijk") is not null && (mogelijk is null || volledig) ? null
            : volledig ? bevat
            : Mogelijkheden.Codes(bevat.Bevat, mogelijk is Codeverzameling ruim ? [.. ruim.Bevat, .. ruim.Mogelijk] : []);
    }
}
