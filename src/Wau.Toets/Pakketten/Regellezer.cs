using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Pakketten;

/// <summary>Reads aspects, derived facts and rules.</summary>
internal sealed class Regellezer(Pakketcontext context)
{
    private const int ZwaarsteGewicht = 1000;

    private static readonly IReadOnlyDictionary<string, Feitsoort> Soorten = Woordenlijsten.Van(Feitsoort.Onbekend);
    private static readonly IReadOnlyDictionary<string, Ernst> Ernsten = Woordenlijsten.Van(Ernst.Geen);
    private static readonly IReadOnlyDictionary<string, Wie> Wies = Woordenlijsten.Van(Wie.Onbekend);
    private static readonly IReadOnlyDictionary<string, Inspanning> Inspanningen = Woordenlijsten.Van(Inspanning.Onbekend);
    public static readonly IReadOnlyDictionary<string, Regelstatus> Statussen = Woordenlijsten.Van<Regelstatus>();

    private readonly Uitdrukkinglezer _uitdrukkingen = new(context);

    public Aspect Aspect(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        Band[] banden = [.. lezer.Lijst("banden", verplicht: true).Select(Band)];
        for (int i = 1; i < banden.Length; i++)
        {
            if (banden[i].Vanaf >= banden[i - 1].Vanaf)
            {
                context.Fout("0020", "De banden staan van slecht naar goed: elke volgende begint bij minder verloren punten.", json.Veld("banden"));
                break;
            }
        }

        if (banden.Length > Regels.Aspect.MeesteBanden)
        {
            context.Fout("0020", $"Een aspect heeft hoogstens {Getaltekst.Van(Regels.Aspect.MeesteBanden)} banden.", json.Veld("banden"));
        }

        foreach (IGrouping<string, Band> dubbel in banden.GroupBy(b => b.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Fout("0009", $"De band '{dubbel.Key}' staat er meer dan één keer.", json.Veld("banden"));
        }

        if (banden.Length > 0 && banden[^1].Vanaf != 0)
        {
            context.Fout("0020", "De laatste (beste) band begint bij 0 verloren punten.", json.Veld("banden"));
        }

        var aspect = new Aspect(lezer.Tekst("id"), lezer.Tekst("titel"), lezer.Tekst("vraag"), [.. banden]);
        lezer.Sluit();
        return aspect;
    }

    public AfgeleidFeit? Afgeleid(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        Feitsoort soort = lezer.Keuze("type", Feitsoort.Waarheid, true, Soorten);
        Knoop? uit = lezer.Verplicht("uit") is not { } knoop ? null
            : soort == Feitsoort.Waarheid && knoop.Soort == Jsonsoort.Object ? _uitdrukkingen.Voorwaarden.Lees(knoop)
            : _uitdrukkingen.Lees(knoop, soort);
        string id = lezer.Tekst("id");
        string titel = lezer.Tekst("titel");
        string eenheid = lezer.Tekst("eenheid", verplicht: soort == Feitsoort.Getal);
        lezer.Sluit();
        return uit is null ? null : new() { Id = id, Titel = titel, Soort = soort, Eenheid = eenheid, Uit = uit };
    }

    public Regel? Regel(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        int gewicht = lezer.Geheel("gewicht", 1, ZwaarsteGewicht);
        IReadOnlyList<Jsonwaarde> trapJson = lezer.Lijst("trappen", verplicht: true);
        Trap?[] trappen = [.. trapJson.Select(t => Trap(t, gewicht))];
        if (trappen.Length > Regeluitslag.MeesteTrappen)
        {
            context.Fout("0013", $"Een regel heeft hoogstens {Getaltekst.Van(Regeluitslag.MeesteTrappen)} trappen.", json.Veld("trappen"));
        }

        (DateOnly? van, DateOnly? tot) = Periodelezer.Geldig(lezer, context);
        Jsonwaarde? tekst = lezer.Verplicht("tekst");
        Objectlezer? teksten = tekst is null ? null : Lezer(tekst);
        Voorwaarde? vanToepassing = lezer.Veld("vanToepassing") is { } v ? _uitdrukkingen.Voorwaarden.Lees(v) : null;
        bool heel = Array.TrueForAll(trappen, t => t is not null) && (vanToepassing is not null || !lezer.Heeft("vanToepassing"));
        var regel = new Regel
        {
            Id = lezer.Tekst("id"),
            Titel = lezer.Tekst("titel"),
            Vraag = lezer.Tekst("vraag"),
            Waarom = lezer.Tekst("waarom"),
            Aspect = lezer.Tekst("aspect"),
            Gewicht = gewicht,
            Gewichtsreden = lezer.Tekst("gewichtsreden"),
            VanToepassing = vanToepassing,
            Trappen = heel ? [.. trappen!] : [],
            TekstVoldoet = teksten?.Tekst("voldoet") ?? "",
            TekstOnbekend = teksten?.Tekst("onbekend") ?? "",
            TekstNietVanToepassing = teksten?.Tekst("nietVanToepassing", verplicht: lezer.Heeft("vanToepassing")) ?? "",
            Advies = lezer.Veld("advies") is { } advies ? Advies(advies) : null,
            Bronnen = [.. lezer.Lijst("bronnen", verplicht: true).Select(new Bronlezer(context).Bron)],
            Eigenaar = lezer.Tekst("eigenaar"),
            GeldigVan = van,
            GeldigTot = tot,
            Status = lezer.Keuze("status", Regelstatus.Aanname, true, Statussen),
        };
        teksten?.Sluit();
        lezer.Sluit();
        if (regel.Aspect.Length > 0 && !context.Aspecten.ContainsKey(regel.Aspect))
        {
            context.Fout("0012", $"Het aspect '{regel.Aspect}' bestaat niet.{Pakketcontext.Suggestie(regel.Aspect, context.Aspecten.Keys)}", json.Veld("aspect"));
        }

        return heel ? regel : null;
    }

    private Objectlezer Lezer(Jsonwaarde json) => new(json, context.Bak, Pakketcontext.Code);

    private Band Band(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var band = new Band(lezer.Tekst("id"), lezer.Geheel("vanaf", 0, 1_000_000));
        lezer.Sluit();
        return band;
    }

    private Trap? Trap(Jsonwaarde json, int gewicht)
    {
        Objectlezer lezer = Lezer(json);
        Voorwaarde? als = lezer.Verplicht("als") is { } conditie ? _uitdrukkingen.Voorwaarden.Lees(conditie) : null;
        int verliest = lezer.Geheel("verliest", 0, ZwaarsteGewicht);
        Ernst ernst = lezer.Keuze("ernst", Ernst.Geen, verplicht: verliest > 0, Ernsten);
        string tekst = lezer.Tekst("tekst");
        lezer.Sluit();
        if (verliest > gewicht)
        {
            context.Fout("0013", "Een trap kan niet meer punten verliezen dan het gewicht van de regel.", json.Veld("verliest"));
        }

        if (verliest == 0 && ernst != Ernst.Geen)
        {
            context.Fout("0013", "Een trap die niets verliest, heeft geen ernst.", json.Veld("ernst"));
        }

        return als is null ? null : new() { Als = als, Verliest = verliest, Ernst = ernst, Tekst = tekst };
    }

    private Advies Advies(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var advies = new Advies(
            lezer.Tekst("tekst"), lezer.Keuze("wie", Wie.Onbekend, true, Wies), lezer.Keuze("inspanning", Inspanning.Onbekend, true, Inspanningen));
        lezer.Sluit();
        return advies;
    }
}
