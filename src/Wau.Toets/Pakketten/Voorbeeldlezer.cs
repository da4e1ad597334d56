using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Pakketten;

/// <summary>Reads examples.</summary>
internal sealed class Voorbeeldlezer(Pakketcontext context)
{
    private static readonly IReadOnlyDictionary<string, Uitkomst> Uitkomsten = Woordenlijsten.Van<Uitkomst>();

    public Voorbeeld Voorbeeld(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        var voorbeeld = new Voorbeeld
        {
            Naam = lezer.Tekst("naam"),
            Feiten = [.. Velden(lezer.Verplicht("feiten")).Select(v => Feit(v.Key, v.Value)).OfType<Voorbeeldfeit>()],
            Verwacht = [.. Velden(lezer.Verplicht("verwacht")).Select(v => Verwacht(v.Key, v.Value)).OfType<Verwachting>()],
            Banden = [.. Velden(lezer.Veld("banden")).Select(v => Band(v.Key, v.Value)).OfType<Bandverwachting>()],
        };
        lezer.Sluit();
        return voorbeeld;
    }

    private IEnumerable<KeyValuePair<string, Jsonwaarde>> Velden(Jsonwaarde? json)
    {
        if (json is { Soort: not Jsonsoort.Object })
        {
            context.Fout("0007", "Hier hoort een object te staan: { … }.", json);
        }

        return json?.Velden ?? [];
    }

    private Voorbeeldfeit? Feit(string sleutel, Jsonwaarde json)
    {
        string[] delen = sleutel.Split('@', 2);
        if (!context.Feiten.TryGetValue(delen[0], out Feit? feit))
        {
            context.Fout("0010", $"Het feit '{delen[0]}' bestaat niet.{Pakketcontext.Suggestie(delen[0], context.Feiten.Keys)}", json);
            return null;
        }

        if (feit.Bereik == Bereik.Voorstel != (delen.Length == 1))
        {
            context.Fout("0017", feit.Bereik == Bereik.Voorstel
                ? $"'{feit.Id}' heeft één waarde; laat '@{delen[^1]}' weg."
                : $"'{feit.Id}' heeft een waarde per {Codenaam.Van(feit.Bereik)}. Schrijf bijvoorbeeld \"{feit.Id}@UWV\".", json);
            return null;
        }

        if (delen.Length == 2 && !IsLid(feit.Bereik, delen[1]))
        {
            context.Fout("0018", feit.Bereik == Bereik.Dictum
                ? $"'{delen[1]}' is geen nummer van een verzoek."
                : $"De organisatie '{delen[1]}' staat niet in het register.{Pakketcontext.Suggestie(delen[1], context.Organisaties.Keys)}", json);
            return null;
        }

        var adres = new Feitadres(feit.Id, delen.Length == 2 ? delen[1] : null);
        return json.Soort == Jsonsoort.Null ? new(adres, null)
            : new Waardelezer(context.Bak, Pakketcontext.Code).Lees(json, feit) is { } waarde ? new(adres, waarde)
            : null;
    }

    private bool IsLid(Bereik bereik, string voor) =>
        bereik == Bereik.Dictum ? voor.Length is > 0 and < 4 && voor.All(char.IsAsciiDigit) : context.Organisaties.ContainsKey(voor);

    private Verwachting? Verwacht(string regel, Jsonwaarde json)
    {
        if (context.Kapot.Contains(regel))
        {
            return null;
        }

        if (!context.Regels.ContainsKey(regel))
        {
            context.Fout("0022", $"De regel '{regel}' bestaat niet.{Pakketcontext.Suggestie(regel, context.Regels.Keys)}", json);
            return null;
        }

        if (!Uitkomsten.TryGetValue(json.Tekst, out Uitkomst uitkomst))
        {
            context.Fout("0008", $"'{json.Tekst}' is geen uitkomst. Kies uit: {string.Join(", ", Uitkomsten.Keys)}.", json);
            return null;
        }

        return new(regel, uitkomst);
    }

    private Bandverwachting? Band(string aspect, Jsonwaarde json)
    {
        if (context.Aspecten.TryGetValue(aspect, out Aspect? gevonden) && gevonden.Banden.Any(b => string.Equals(b.Id, json.Tekst, StringComparison.Ordinal)))
        {
            return new(aspect, json.Tekst);
        }

        context.Fout("0012", $"Het aspect '{aspect}' met band '{json.Tekst}' bestaat niet.{Pakketcontext.Suggestie(aspect, context.Aspecten.Keys)}", json);
        return null;
    }
}
