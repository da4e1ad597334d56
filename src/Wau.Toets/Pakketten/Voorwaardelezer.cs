using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Pakketten;

/// <summary>Reads conditions: logic, comparisons, quantifiers.</summary>
internal sealed class Voorwaardelezer(Pakketcontext context, Uitdrukkinglezer uitdrukkingen)
{
    private static readonly string[] Vergelijkers = ["is", "isNiet", "<", "<=", ">", ">=", "tussen", "in", "bevat", "bevatEen"];

    /// <summary>The condition; null when it is wrong, which has then been reported.</summary>
    public Voorwaarde? Lees(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        if (json.Soort != Jsonsoort.Object)
        {
            return null;
        }

        Voorwaarde? uit = Logica(lezer);
        if (uit is null)
        {
            lezer.LaatRusten();
        }

        lezer.Sluit([.. Vergelijkers, .. Uitdrukkinglezer.Sleutels]);
        return uit;
    }

    /// <summary>All conditions; null when one of them is wrong.</summary>
    public Reeks<Voorwaarde>? Lijst(IEnumerable<Jsonwaarde> items)
    {
        Voorwaarde?[] voorwaarden = [.. items.Select(Lees)];
        return voorwaarden.Length > 0 && Array.TrueForAll(voorwaarden, v => v is not null) ? [.. voorwaarden!] : null;
    }

    private Voorwaarde? Logica(Objectlezer lezer)
    {
        if (lezer.Heeft("alle"))
        {
            return Lijst(lezer.Lijst("alle", verplicht: true)) is { } alle ? new Allemaal(alle) : null;
        }

        if (lezer.Plek.Veld("een") is { Soort: Jsonsoort.Lijst })
        {
            return Lijst(lezer.Lijst("een", verplicht: true)) is { } een ? new MinstensEen(een) : null;
        }

        if (lezer.Heeft("niet"))
        {
            return Lees(lezer.Veld("niet")!) is { } niet ? new Niet(niet) : null;
        }

        if (lezer.Heeft("tenminste"))
        {
            IReadOnlyList<Jsonwaarde> items = lezer.Lijst("van", verplicht: true);
            int aantal = lezer.Geheel("tenminste", 1, Math.Max(1, items.Count));
            return Lijst(items) is { } van ? new Tenminste(aantal, van) : null;
        }

        return lezer.Heeft("elke") ? uitdrukkingen.InBereik(lezer, "elke", b => Geldt(lezer) is { } deel ? new Elke(b, deel) : null)
            : lezer.Heeft("een") ? uitdrukkingen.InBereik(lezer, "een", b => Geldt(lezer) is { } deel ? new Enige(b, deel) : null)
            : Vergelijking(lezer);
    }

    private Voorwaarde? Geldt(Objectlezer lezer) => lezer.Verplicht("geldt") is { } json ? Lees(json) : null;

    private Voorwaarde? Vergelijking(Objectlezer lezer)
    {
        if (uitdrukkingen.Samengesteld(lezer, sluit: false) is not { } links)
        {
            return null;
        }

        string[] gevonden = [.. Vergelijkers.Where(lezer.Heeft)];
        if (gevonden.Length == 0 && links.Soort == Feitsoort.Waarheid)
        {
            return new IsWaar(links);
        }

        if (gevonden.Length != 1)
        {
            context.Fout("0016", $"Een vergelijking heeft precies één van: {string.Join(", ", Vergelijkers)}.", lezer.Plek);
            return null;
        }

        return Vergelijk(gevonden[0], links, lezer.Veld(gevonden[0])!);
    }

    private Voorwaarde? Vergelijk(string vergelijker, Uitdrukking links, Jsonwaarde json)
    {
        Feitsoort[] past = vergelijker switch
        {
            "<" or "<=" or ">" or ">=" or "tussen" => [Feitsoort.Getal, Feitsoort.Datum],
            "bevat" or "bevatEen" => [Feitsoort.Codes],
            "in" => [Feitsoort.Keuze, Feitsoort.Getal, Feitsoort.Datum],
            _ => [Feitsoort.Waarheid, Feitsoort.Keuze, Feitsoort.Getal, Feitsoort.Datum],
        };
        if (!past.Contains(links.Soort))
        {
            context.Fout("0011", $"\"{vergelijker}\" kan niet bij een feit van type {Codenaam.Van(links.Soort)}.", json);
            return null;
        }

        return vergelijker switch
        {
            "is" => Rechts(links, json, (a, b) => new IsGelijk(a, b)),
            "isNiet" => Rechts(links, json, (a, b) => new Niet(new IsGelijk(a, b))),
            "<" => Rechts(links, json, (a, b) => new IsKleiner(a, b, OfGelijk: false)),
            "<=" => Rechts(links, json, (a, b) => new IsKleiner(a, b, OfGelijk: true)),
            ">" => Rechts(links, json, (a, b) => new IsKleiner(b, a, OfGelijk: false) { Omgekeerd = true }),
            ">=" => Rechts(links, json, (a, b) => new IsKleiner(b, a, OfGelijk: true) { Omgekeerd = true }),
            "tussen" => Tussen(links, json),
            "in" => In(links, json),
            _ => Bevat(links, json, vergelijker),
        };
    }

    private Voorwaarde? Rechts(Uitdrukking links, Jsonwaarde json, Func<Uitdrukking, Uitdrukking, Voorwaarde> maak) =>
        uitdrukkingen.Lees(json, links.Soort) is { } rechts && IsCodeBekend(links, rechts, json) ? maak(links, rechts) : null;

    private Voorwaarde? Tussen(Uitdrukking links, Jsonwaarde json)
    {
        if (json is not { Soort: Jsonsoort.Lijst, Items.Count: 2 })
        {
            context.Fout("0007", "\"tussen\" heeft een lijst van twee: [van, tot].", json);
            return null;
        }

        return uitdrukkingen.Lees(json.Items[0], links.Soort) is { } van && uitdrukkingen.Lees(json.Items[1], links.Soort) is { } tot
            ? new Allemaal([new IsKleiner(van, links, OfGelijk: true) { Omgekeerd = true }, new IsKleiner(links, tot, OfGelijk: true)])
            : null;
    }

    private Voorwaarde? In(Uitdrukking links, Jsonwaarde json)
    {
        if (json is not { Soort: Jsonsoort.Lijst, Items.Count: > 0 })
        {
            context.Fout("0007", "\"in\" heeft een lijst met minstens één waarde.", json);
            return null;
        }

        Uitdrukking?[] waarden = [.. json.Items.Select(i => uitdrukkingen.Lees(i, links.Soort))];
        bool goed = true;
        for (int i = 0; i < waarden.Length; i++)
        {
            if (waarden[i] is not (null or Vast))
            {
                context.Fout("0007", "In de lijst van \"in\" staan alleen vaste waarden.", json.Items[i]);
            }

            goed &= waarden[i] is Vast vast && IsCodeBekend(links, vast, json.Items[i]);
        }

        return goed ? new IsEenVan(links, waarden.Select(w => ((Vast)w!).Waarde).Aggregate((a, b) => a.Verenig(b))) : null;
    }

    private Voorwaarde? Bevat(Uitdrukking links, Jsonwaarde json, string vergelijker)
    {
        Jsonwaarde[] items = string.Equals(vergelijker, "bevat", StringComparison.Ordinal) ? [json] : [.. json.Items];
        if (items.Length == 0 || Array.Exists(items, i => i.Soort != Jsonsoort.Tekst))
        {
            context.Fout("0007", "\"bevat\" heeft één code, \"bevatEen\" een lijst codes.", json);
            return null;
        }

        Jsonwaarde[] vreemd = [.. items.Where(i => links is Feitverwijzing { Feit.Domein: Codeverzameling d } && d.Heeft(i.Tekst) == Waarheid.Onwaar)];
        foreach (Jsonwaarde code in vreemd)
        {
            context.Fout("0018", $"De code '{code.Tekst}' hoort niet bij dit feit.", code);
        }

        return vreemd.Length == 0 ? new BevatEen(links, [.. items.Select(i => i.Tekst)]) : null;
    }

    /// <summary>A code that a choice can never have is a typing error, not a condition that is never true.</summary>
    private bool IsCodeBekend(Uitdrukking links, Uitdrukking rechts, Jsonwaarde json)
    {
        if (links is not Feitverwijzing { Feit: { Soort: Feitsoort.Keuze, Domein: Keuzes domein } feit } || rechts is not Vast { Waarde: Keuzes keuze })
        {
            return true;
        }

        string? vreemd = keuze.Opties.FirstOrDefault(o => !domein.Bevat(o));
        if (vreemd is not null)
        {
            context.Fout("0018", $"De code '{vreemd}' hoort niet bij '{feit.Id}'. {Waardelezer.Toegestaan(feit)}{Pakketcontext.Suggestie(vreemd, domein.Opties)}", json);
        }

        return vreemd is null;
    }
}
