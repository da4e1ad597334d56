using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Pakketten;

/// <summary>Reads quantities: facts, arithmetic, dates, sums over a scope. Types are checked while reading.</summary>
internal sealed class Uitdrukkinglezer(Pakketcontext context)
{
    private static readonly (string Sleutel, Bewerking Bewerking)[] Rekentekens =
        [("+", Bewerking.Plus), ("-", Bewerking.Min), ("*", Bewerking.Maal), ("/", Bewerking.Gedeeld), ("min", Bewerking.Kleinste), ("max", Bewerking.Grootste)];

    private static readonly (string Sleutel, Samenvatting Hoe)[] Samenvattingen =
        [("som", Samenvatting.Som), ("max", Samenvatting.Grootste), ("min", Samenvatting.Kleinste)];

    private static readonly IReadOnlyDictionary<string, Bereik> Bereiken =
        Woordenlijsten.Van(Bereik.Onbekend, Bereik.Voorstel, Bereik.Doelgroep, Bereik.Kwartaal);

    private readonly Stack<Bereik> _bereiken = [];

    /// <summary>Keys that can start a quantity, for suggestions.</summary>
    public static IEnumerable<string> Sleutels =>
        ["feit", "+", "-", "*", "/", "min", "max", "som", "aantal", "als", "maandenTussen", "dagenTussen", "datum", "maandDag", "puntenVerloren"];

    public Voorwaardelezer Voorwaarden => new(context, this);

    /// <summary>The quantity; null when it is wrong, which has then been reported.</summary>
    public Uitdrukking? Lees(Jsonwaarde json, Feitsoort? verwacht)
    {
        Uitdrukking? uit = json.Soort == Jsonsoort.Object ? Samengesteld(new(json, context.Bak, Pakketcontext.Code), sluit: true) : Vast(json, verwacht);
        if (uit is not null && verwacht is { } soort && uit.Soort != soort)
        {
            context.Fout("0011", $"Hier hoort {Soortnaam.Van(soort)}, maar dit is {Soortnaam.Van(uit.Soort)}.", json);
            return null;
        }

        return uit;
    }

    /// <summary>The operand of an object that may hold a comparator besides; the caller closes the object.</summary>
    public Uitdrukking? Samengesteld(Objectlezer lezer, bool sluit)
    {
        Uitdrukking? uit = Operand(lezer);
        if (sluit)
        {
            if (uit is null)
            {
                lezer.LaatRusten();
            }

            lezer.Sluit([.. Sleutels]);
        }

        return uit;
    }

    /// <summary>Reads something with a member of a scope at hand.</summary>
    public T? InBereik<T>(Objectlezer lezer, string sleutel, Func<Bereik, T?> lees)
        where T : class
    {
        Bereik bereik = lezer.Keuze(sleutel, Bereik.Onbekend, true, Bereiken);
        if (bereik == Bereik.Onbekend)
        {
            return null;
        }

        if (Zicht.Lijstfeit(bereik) is { } lijst && !context.Feiten.ContainsKey(lijst))
        {
            context.Fout("0010", $"\"{sleutel}\" over {Codenaam.Van(bereik)} heeft het feit '{lijst}' nodig. Breid het pakket 'basis' uit.", lezer.Plek);
        }

        _bereiken.Push(bereik);
        T? uit = lees(bereik);
        _bereiken.Pop();
        return uit;
    }

    private Uitdrukking? Operand(Objectlezer lezer)
    {
        if (lezer.Heeft("feit"))
        {
            return Feit(lezer);
        }

        foreach ((string sleutel, Samenvatting hoe) in Samenvattingen)
        {
            if (lezer.Plek.Veld(sleutel) is { Soort: Jsonsoort.Tekst })
            {
                return InBereik(lezer, sleutel, bereik => OverBereik(lezer, hoe, bereik));
            }
        }

        foreach ((string sleutel, Bewerking bewerking) in Rekentekens)
        {
            if (lezer.Heeft(sleutel))
            {
                return Rekensom(lezer, sleutel, bewerking);
            }
        }

        return lezer.Heeft("aantal") ? Aantal(lezer)
            : lezer.Heeft("als") ? AlsDan(lezer)
            : lezer.Heeft("maandenTussen") ? Tijdsduur(lezer, "maandenTussen", inMaanden: true)
            : lezer.Heeft("dagenTussen") ? Tijdsduur(lezer, "dagenTussen", inMaanden: false)
            : lezer.Heeft("datum") ? DatumPlus(lezer)
            : lezer.Heeft("maandDag") ? (Lees(lezer.Veld("maandDag")!, Feitsoort.Datum) is { } dag ? new MaandDag(dag) : null)
            : lezer.Heeft("puntenVerloren") ? Punten(lezer)
            : Onbekend(lezer);
    }

    private Uitdrukking? Onbekend(Objectlezer lezer)
    {
        string suggestie = lezer.Plek.Velden.Count > 0 ? Pakketcontext.Suggestie(lezer.Plek.Velden[0].Key, Sleutels) : "";
        context.Fout("0016", $"Hier hoort een uitdrukking te staan, met één van: {string.Join(", ", Sleutels)}.{suggestie}", lezer.Plek);
        return null;
    }

    private Uitdrukking? Vast(Jsonwaarde json, Feitsoort? verwacht)
    {
        Feitsoort soort = verwacht ?? json.Soort switch
        {
            Jsonsoort.Waarheid => Feitsoort.Waarheid,
            Jsonsoort.Getal => Feitsoort.Getal,
            Jsonsoort.Tekst when Jsondatum.Lees(json.Tekst) is not null => Feitsoort.Datum,
            Jsonsoort.Lijst => Feitsoort.Codes,
            _ => Feitsoort.Keuze,
        };
        return new Waardelezer(context.Bak, Pakketcontext.Code).Los(json, soort) is { } waarde ? new Vast(waarde) : null;
    }

    private Uitdrukking? Feit(Objectlezer lezer)
    {
        string id = lezer.Tekst("feit");
        if (id.Length == 0)
        {
            return null;
        }

        if (context.Afgeleid.TryGetValue(id, out AfgeleidFeit? afgeleid))
        {
            return new Afleiding(afgeleid);
        }

        if (!context.Feiten.TryGetValue(id, out Feit? feit))
        {
            context.Fout("0010", $"Het feit '{id}' bestaat niet.{Pakketcontext.Suggestie(id, context.Feiten.Keys.Concat(context.Afgeleid.Keys))}", lezer.Plek.Veld("feit"));
            return null;
        }

        if (feit.Bereik != Bereik.Voorstel && !_bereiken.Contains(feit.Bereik))
        {
            context.Fout("0017", $"'{id}' heeft een waarde per {Codenaam.Van(feit.Bereik)}. Zet het binnen \"elke\", \"een\", \"som\", \"max\" of \"min\" over {Codenaam.Van(feit.Bereik)}.", lezer.Plek.Veld("feit"));
            return null;
        }

        return new Feitverwijzing(feit);
    }

    private OverBereik? OverBereik(Objectlezer lezer, Samenvatting hoe, Bereik bereik)
    {
        if (lezer.Verplicht("van") is not { } van || Lees(van, Feitsoort.Getal) is not { } deel)
        {
            return null;
        }

        // The bounds of a member nobody knows are those of the fact; other quantities over a scope would need their own.
        if (deel is Feitverwijzing { Feit.Domein: Getallen grens })
        {
            return new(hoe, bereik, deel, grens);
        }

        context.Fout("0011", "Binnen \"som\", \"max\" en \"min\" over een bereik staat één feit van type getal.", van);
        return null;
    }

    private Rekensom? Rekensom(Objectlezer lezer, string sleutel, Bewerking bewerking)
    {
        IReadOnlyList<Jsonwaarde> items = lezer.Lijst(sleutel, verplicht: true);
        Uitdrukking?[] termen = [.. items.Select(t => Lees(t, Feitsoort.Getal))];
        if (bewerking is Bewerking.Min or Bewerking.Gedeeld && termen.Length != 2)
        {
            context.Fout("0011", $"\"{sleutel}\" heeft precies twee termen.", lezer.Plek.Veld(sleutel));
            return null;
        }

        if (bewerking == Bewerking.Gedeeld && termen[1] is not (null or Vast { Waarde: Getallen { Waarden: { IsPunt: true, Kleinste: not 0 } } }))
        {
            context.Fout("0019", "Delen kan alleen door een vast getal dat geen nul is.", items[1]);
            return null;
        }

        return termen.Length > 0 && Array.TrueForAll(termen, t => t is not null) ? new(bewerking, [.. termen!]) : null;
    }

    private Uitdrukking? Aantal(Objectlezer lezer)
    {
        Jsonwaarde json = lezer.Veld("aantal")!;
        if (json.Soort == Jsonsoort.Lijst)
        {
            return Voorwaarden.Lijst(lezer.Lijst("aantal", verplicht: true)) is { } voorwaarden ? new AantalWaar(voorwaarden) : null;
        }

        return Lees(json, Feitsoort.Codes) is { } codes ? new AantalCodes(codes) : null;
    }

    private AlsDan? AlsDan(Objectlezer lezer)
    {
        Voorwaarde? als = Voorwaarden.Lees(lezer.Veld("als")!);
        Uitdrukking? dan = lezer.Verplicht("dan") is { } d ? Lees(d, null) : null;
        Uitdrukking? anders = lezer.Verplicht("anders") is { } a && dan is not null ? Lees(a, dan.Soort) : null;
        return als is not null && dan is not null && anders is not null ? new(als, dan, anders) : null;
    }

    private Tijdsduur? Tijdsduur(Objectlezer lezer, string sleutel, bool inMaanden)
    {
        Uitdrukking?[] datums = [.. lezer.Lijst(sleutel, verplicht: true).Select(d => Lees(d, Feitsoort.Datum))];
        if (datums.Length != 2)
        {
            context.Fout("0011", $"\"{sleutel}\" heeft precies twee datums: van en tot.", lezer.Plek.Veld(sleutel));
            return null;
        }

        return datums[0] is { } van && datums[1] is { } tot ? new(van, tot, inMaanden) : null;
    }

    private DatumPlus? DatumPlus(Objectlezer lezer)
    {
        Uitdrukking? datum = Lees(lezer.Veld("datum")!, Feitsoort.Datum);
        bool maanden = lezer.Heeft("plusMaanden");
        int aantal = lezer.Geheel(maanden ? "plusMaanden" : "plusDagen", -12_000, 12_000);
        return datum is null ? null : new(datum, aantal, maanden);
    }

    private PuntenVerloren? Punten(Objectlezer lezer)
    {
        string id = lezer.Tekst("puntenVerloren");
        if (context.Aspecten.ContainsKey(id))
        {
            return new(id);
        }

        context.Fout("0012", $"Het aspect '{id}' bestaat niet.{Pakketcontext.Suggestie(id, context.Aspecten.Keys)}", lezer.Plek);
        return null;
    }
}
