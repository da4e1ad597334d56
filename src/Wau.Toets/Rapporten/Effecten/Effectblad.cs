using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Regels;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing.Effecten;
using Wau.Toets.Voorstellen.Amendementen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Rapporten.Effecten;

/// <summary>What the effect of amendments shows people.</summary>
internal sealed class Effectblad(Effect effect) : ILeesblad
{
    /// <summary>So much of a new text is shown.</summary>
    private const int MeesteTekens = 300;

    private readonly Vergelijkblad _vergelijking = new(effect.Vergelijking);

    public string Soort => "Effect";

    public string Titel => effect.Amendementen.Count == 0
        ? "Er is niets veranderd"
        : $"Wat {Zinnen.Opsomming(effect.Amendementen.Select(a => a.Naam()), "en")} {(effect.Amendementen.Count == 1 ? "doet" : "doen")}{(effect.InPlaatsVan is { } oud ? $" in plaats van {oud.Naam()}" : "")}";

    public string Onderwerp
    {
        get
        {
            string basis = Vergelijkblad.Naam(effect.Vergelijking.Voor);
            Reeks<string> eerder = [.. effect.Voor.Onderwerp.Amendementen.SkipLast(effect.InPlaatsVan is null ? 0 : 1)];
            return eerder.Count == 0 ? basis : $"{basis}, met {Zinnen.Opsomming(eerder, "en")}";
        }
    }

    public IEnumerable<(string Term, string Zin)> Kern()
    {
        foreach ((string, string) regel in _vergelijking.Kern())
        {
            yield return regel;
        }

        yield return ("Opnieuw te vragen", effect.Achterhaald.Count switch
        {
            0 => "Geen eerder antwoord is achterhaald.",
            1 => "Eén eerder antwoord is achterhaald.",
            var n => $"{Getaltekst.Van(n)} eerdere antwoorden zijn achterhaald.",
        });
        if (effect.Hertoetsen.Count > 0)
        {
            yield return ("Eerdere uitvoeringstoets", "Het amendement verandert tekst die al is getoetst. Die toets dekt dit niet.");
        }

        if (effect.Botsingen.Count > 0)
        {
            yield return ("Andere amendementen", effect.Botsingen.Any(b => b.IsZelfdeTekst)
                ? "Er ligt een amendement dat dezelfde woorden verandert. Zij kunnen niet allebei worden uitgevoerd."
                : "Er ligt een amendement dat dezelfde plaats verandert.");
        }
    }

    public IEnumerable<Vergelijkdeel> Delen() =>
        new[] { Letop(), Herkomst(), Opdrachten(), Soorten(), Hertoetsen(), Achterhaald(), Botsingen(), Toelichting() }.Concat(_vergelijking.Uitslag()).OfType<Vergelijkdeel>();

    private Vergelijkdeel? Letop() => effect.Waarschuwingen.Count == 0 ? null
        : new("let-op", "Let op") { Punten = [.. effect.Waarschuwingen.Select(m => $"{m.Zin} ({m.Code})")] };

    /// <summary>What the paper is and what it replaces.</summary>
    private Vergelijkdeel? Herkomst()
    {
        string[] zinnen = [.. effect.Amendementen.SelectMany(Herkomst)];
        return zinnen.Length == 0 ? null : new("stuk", "Het stuk") { Punten = zinnen };
    }

    private static IEnumerable<string> Herkomst(Amendement amendement)
    {
        yield return $"{Hoofd(amendement.Naam())}{(amendement.Datum is { } datum ? $", van {Zinnen.Datum(datum)}" : "")}{(amendement.Versie > 0 ? $" ({Versie(amendement.Versie)})" : "")}.";
        if (amendement.Vervangt.Count > 0)
        {
            yield return $"Het komt in de plaats van nr. {Zinnen.Opsomming(amendement.Vervangt, "en")}. Wat bij dat nummer is geantwoord, is voor deze versie niet nagegaan.";
        }

        if (amendement.Stuksoort == Amendementsoort.Subamendement)
        {
            yield return $"Het verandert {(amendement.Ouder is { } ouder ? $"amendement nr. {ouder}" : "een ander amendement")} en geldt alleen als dat wordt aangenomen.";
        }
    }

    private Vergelijkdeel? Opdrachten()
    {
        string[][] rijen = [.. effect.Amendementen.SelectMany(a => a.Opdrachten.SelectMany(Rijen))];
        return rijen.Length == 0 ? null : new("opdrachten", "Wat er in de tekst verandert") { Tabellen = [new("", ["Plaats", "Onderdeel", "Wat", "Oude woorden", "Nieuwe tekst"], rijen)] };
    }

    private static IEnumerable<string[]> Rijen(Wijzigingsopdracht opdracht) => opdracht.Ontleding == Ontleding.Niet
        ? [["niet begrepen", opdracht.Nummer, "lees zelf", "", Kort(opdracht.Alineas)]]
        : opdracht.Wijzigingen.Where(w => !w.IsKop).Select(w => new[] { w.Doel.ToString(), opdracht.Nummer, Effectwoorden.Bewerking(w), Kort(w.Oud), Kort(w.Nieuw) });

    private Vergelijkdeel? Soorten()
    {
        Reeks<Wijzigingsduiding> duidingen = effect.Duidingen;
        return duidingen.Count == 0 ? null : new("soorten", "Wat voor verandering dit is")
        {
            Alineas = ["Afgelezen uit de woorden; wie het amendement kent, kan het beter weten."],
            Tabellen = [new("", ["Soort", "Onderdeel", "Waarom", "Wat het betekent"], [.. duidingen.Select(Rij)])],
        };
    }

    private string[] Rij(Wijzigingsduiding duiding)
    {
        Wijzigingssoort? soort = effect.Na.Regelset.Wijzigingssoorten.FirstOrDefault(s => Is(s.Id, duiding.Soort));
        return [Hoofd(soort?.Titel ?? duiding.Soort), duiding.Opdracht, duiding.Uitleg, string.Join(' ', new[] { soort?.Uitleg, soort?.Vervolg }.Where(t => !string.IsNullOrEmpty(t)))];
    }

    private Vergelijkdeel? Hertoetsen() => effect.Hertoetsen.Count == 0 ? null : new("hertoetsen", "Wat opnieuw moet worden getoetst")
    {
        Punten = [.. effect.Hertoetsen.Select(h =>
            $"{h.Toets.Organisatie}{(h.Toets.Datum is { } datum ? $", toets van {Zinnen.Datum(datum)}" : "")}: vraag opnieuw naar {Zinnen.Opsomming(h.Aspecten.Select(Aspect), "en")}. Er verandert iets in {Zinnen.Opsomming(h.Plaatsen.Select(p => p.ToString()), "en")}.{(h.Toets.Bron is { } bron ? $" ({bron})" : "")}")],
    };

    private Vergelijkdeel? Achterhaald() => effect.Achterhaald.Count == 0 ? null : new("achterhaald", "Antwoorden die niet meer gelden")
    {
        Alineas = ["Deze antwoorden gingen over de tekst zonder het amendement. Vraag ze opnieuw; tot dan telt hier wat het slechtst en wat het best kan uitpakken."],
        Tabellen = [new("", ["Vraag", "Aan", "Antwoord was", "Lijkt nu"], [.. effect.Achterhaald.Select(Rij)])],
    };

    private string[] Rij(Achterhaaldfeit feit)
    {
        Feiten.Feit bekend = effect.Na.Regelset.Feiten.Zoek(feit.Adres.Feit)!; // it has a value on a sheet of this rule set
        return [$"{bekend.Vraag} ({feit.Adres})", feit.Adres.Voor ?? Zinnen.Woord(bekend.Beantwoordt), Zinnen.Waarde(feit.Was.Waarde!, bekend), feit.Nu.Kandidaat is { } lijkt ? Zinnen.Waarde(lijkt, bekend) : "onbekend"];
    }

    private Vergelijkdeel? Botsingen() => effect.Botsingen.Count == 0 ? null : new("botsingen", "Andere amendementen op dezelfde plaats")
    {
        Punten = [.. effect.Botsingen.Select(b => $"{Hoofd(b.Amendement)} en {b.Ander} veranderen allebei {(b.Plaats == b.AnderePlaats ? b.Plaats : $"{b.Plaats} ({b.Ander}: {b.AnderePlaats})")}{(b.IsZelfdeTekst ? ", en dezelfde woorden. Wordt het ene aangenomen, dan kan het andere niet meer zo worden uitgevoerd" : "")}.")],
    };

    private Vergelijkdeel? Toelichting() => effect.Toelichting.Count == 0 ? null : new("toelichting", "Wat de toelichting zegt over de uitvoering")
    {
        Punten = [.. effect.Toelichting.Select(t => t.Passages.Count == 0 ? $"{t.Vraag} Niet gevonden." : $"{t.Vraag} Ja: “{Zinnen.Kort(t.Passages[0].Citaat)}”.")],
    };

    private string Aspect(string id) => effect.Na.Aspecten.First(a => Is(a.Id, id)).Titel.ToLowerInvariant();

    private static string Versie(int versie) => versie switch
    {
        1 => "gewijzigd",
        2 => "nader gewijzigd",
        _ => $"{Getaltekst.Van(versie)} keer gewijzigd",
    };

    private static string Hoofd(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];

    /// <summary>The words; of a long text as much as tells what it is about.</summary>
    private static string Kort(Reeks<Alinea> alineas)
    {
        string tekst = string.Join(" / ", alineas.Select(a => a.Inhoud));
        return tekst.Length <= MeesteTekens ? tekst : string.Concat(tekst.AsSpan(0, char.IsHighSurrogate(tekst[MeesteTekens - 1]) ? MeesteTekens - 1 : MeesteTekens), "…");
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
