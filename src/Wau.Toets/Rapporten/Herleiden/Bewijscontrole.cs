using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>Compares the input that stands in a report with the receipt beside it: what was changed after the report was made.</summary>
internal sealed class Bewijscontrole(Rapportgegevens rapport, Bewijslezer bewijs, Jsonwaarde invoer)
{
    public IEnumerable<Herleidverschil> Verschillen()
    {
        Herleidverschil[] tekst = [.. Tekst()];
        Herleidverschil[] rest = bewijs.InvoerSha256 is { } hash ? [.. Invoer(hash, tekst.Length > 0)] : [];
        return [.. tekst, .. rest];
    }

    private IEnumerable<Herleidverschil> Tekst()
    {
        Reeks<string> alineas = rapport.Alineas ?? [];
        string hash = Canoniek.Sha256(Encoding.UTF8.GetBytes(string.Join('\n', alineas)));
        if (!string.Equals(rapport.Onderwerp.Sha256, bewijs.TekstSha256, StringComparison.Ordinal))
        {
            yield return new(Herleidsoort.Bewerkt, "De vingerafdruk van de tekst bij het onderwerp is een andere dan die in het bewijs.", "$.bewijs.tekstSha256", bewijs.TekstSha256, rapport.Onderwerp.Sha256);
        }

        // Names that were overwritten make another text; then only the hashes of its paragraphs speak about what stands here.
        if (string.Equals(hash, bewijs.TekstSha256, StringComparison.Ordinal) || (rapport.IsZonderPersonen && bewijs.Alineas is null))
        {
            yield break;
        }

        Lijstverschil? verschil = bewijs.Alineas is { } toen ? Lijstverschil.Van(toen, [.. alineas.Select(a => Canoniek.Kort(Encoding.UTF8.GetBytes(a)))]) : null;
        if (verschil is null or { Paren.Count: 0, AndereVolgorde: false })
        {
            if (rapport.IsZonderPersonen)
            {
                yield break;
            }

            yield return new(Herleidsoort.Tekst, "De tekst is een andere dan die waarvan het bewijs de vingerafdruk heeft. Welke alinea is veranderd, staat niet in het bewijs.", "$.bewijs.tekstSha256", bewijs.TekstSha256, hash);
            yield break;
        }

        foreach ((int? voor, int? na) in verschil.Paren)
        {
            yield return Alinea(voor, na, na is { } n ? alineas[n] : null);
        }

        if (verschil.AndereVolgorde)
        {
            yield return new(Herleidsoort.Tekst, "Alinea's staan in een andere volgorde dan toen het rapport werd gemaakt.");
        }
    }

    private static Herleidverschil Alinea(int? voor, int? na, string? tekst)
    {
        string nummer = Getaltekst.Van((na ?? voor!.Value) + 1);
        string zin = (voor, na) switch
        {
            (null, _) => $"Alinea {nummer} is later toegevoegd.",
            (_, null) => $"Alinea {nummer} van toen is weg.",
            _ => $"Alinea {nummer} is later veranderd.",
        };
        return new(Herleidsoort.Tekst, zin, $"alinea {nummer}", null, tekst is null ? null : Zinnen.Kort(tekst));
    }

    /// <summary>Parts of the input that are not what the receipt says; how the text is named is no matter when the text itself is.</summary>
    private IEnumerable<Herleidverschil> Invoer(string hash, bool andereTekst)
    {
        ReadOnlyMemory<byte> nu = Canoniek.Bytes(invoer);
        if (string.Equals(Canoniek.Sha256(nu.Span), hash, StringComparison.Ordinal))
        {
            yield break;
        }

        bool gevonden = andereTekst;
        Dictionary<string, string> toen = bewijs.Delen.ToDictionary(d => d.Naam, d => d.Hash, StringComparer.Ordinal);
        Dictionary<string, string> nieuw = Invoerdelen.Van(nu.Span).ToDictionary(d => d.Naam, d => d.Hash, StringComparer.Ordinal);
        foreach (string naam in toen.Keys.Union(nieuw.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (string.Equals(toen.GetValueOrDefault(naam), nieuw.GetValueOrDefault(naam), StringComparison.Ordinal) || (andereTekst && naam is "voorstel.tekst" or "voorstel.alineas"))
            {
                continue;
            }

            gevonden = true;
            foreach (Herleidverschil verschil in naam is "antwoorden" ? Antwoorden() : [Deel(naam, toen.ContainsKey(naam), nieuw.ContainsKey(naam))])
            {
                yield return verschil;
            }
        }

        if (!gevonden)
        {
            yield return new(Herleidsoort.Invoer, "De invoer past niet bij de vingerafdruk in het bewijs, al zijn de delen dezelfde. De volgorde van de delen of het bewijs zelf is veranderd.", "$.bewijs.invoerSha256");
        }
    }

    private static Herleidverschil Deel(string naam, bool toen, bool nu)
    {
        string wat = (toen, nu) switch
        {
            (true, false) => "is later weggehaald",
            (false, true) => "is later toegevoegd",
            _ => "is later veranderd",
        };
        return naam.StartsWith("opties.", StringComparison.Ordinal)
            ? new(Herleidsoort.Optie, $"De optie '{naam["opties.".Length..]}' {wat}.", $"$.invoer.{naam}")
            : new(Herleidsoort.Invoer, $"Het onderdeel '{naam}' van de invoer {wat}.", $"$.invoer.{naam}");
    }

    private IEnumerable<Herleidverschil> Antwoorden()
    {
        (Feitadres Adres, string Hash)[] nu = [.. (invoer.Veld("antwoorden")?.Items ?? []).Select(a => (new Feitadres(a.Veld("feit")?.Tekst ?? "", a.Veld("voor")?.Tekst), Canoniek.Kort(Canoniek.Bytes(a).Span)))];
        Lijstverschil verschil = Lijstverschil.Van([.. bewijs.Antwoorden.Select(Sleutel)], [.. nu.Select(Sleutel)]);
        List<Feitadres> weg = [.. verschil.Paren.Where(p => p.Voor is not null).Select(p => bewijs.Antwoorden[p.Voor!.Value].Adres)];
        foreach (Feitadres adres in verschil.Paren.Where(p => p.Na is not null).Select(p => nu[p.Na!.Value].Adres))
        {
            yield return new(Herleidsoort.Antwoord, weg.Remove(adres) ? $"Een antwoord op '{adres}' is later veranderd." : $"Een antwoord op '{adres}' is later toegevoegd.", adres.ToString());
        }

        foreach (Feitadres adres in weg)
        {
            yield return new(Herleidsoort.Antwoord, $"Een antwoord op '{adres}' is later weggehaald.", adres.ToString());
        }

        if (verschil.AndereVolgorde || verschil.Paren.Count == 0)
        {
            yield return new(Herleidsoort.Antwoord, "De antwoorden staan in een andere volgorde dan toen het rapport werd gemaakt.");
        }

        static string Sleutel((Feitadres Adres, string Hash) a) => $"{a.Adres} {a.Hash}";
    }
}
