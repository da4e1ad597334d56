using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads lexicon entries and signs of requests.</summary>
internal sealed class Lexiconlezer(Pakketcontext context)
{
    private static readonly IReadOnlyDictionary<string, Vindplaats> Plaatsen = Woordenlijsten.Van(Vindplaats.Onbekend, Vindplaats.Begin, Vindplaats.Hoofd);
    private static readonly IReadOnlyDictionary<string, Vindplaats> Tekenplaatsen = Woordenlijsten.Van(Vindplaats.Onbekend, Vindplaats.Dictum);
    private static readonly IReadOnlyDictionary<string, Dubbelzinnigheid> Dubbelzinnigheden = Woordenlijsten.Van<Dubbelzinnigheid>();
    private static readonly IReadOnlyDictionary<string, Ontkenning> Ontkenningen = Woordenlijsten.Van<Ontkenning>();
    private static readonly IReadOnlyDictionary<string, Verzoeksoort> Verzoeksoorten = Woordenlijsten.Van<Verzoeksoort>();

    public Lexiconingang? Ingang(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        string id = lezer.Tekst("id");
        string feitId = lezer.Tekst("feit");
        Jsonwaarde? waardeJson = lezer.Verplicht("waarde");
        var ingang = new Lexiconingang
        {
            Id = id,
            Feit = feitId,
            Waarde = Mogelijkheden.Waarheid(true),
            Plaats = lezer.Keuze("plaats", Vindplaats.Dictum, false, Plaatsen),
            NietBij = [.. lezer.Lijst("nietBij").Select(Verzoeksoort).Where(s => s != Signalen.Verzoeksoort.Onbekend)],
            Frasen = lezer.Teksten("frasen", verplicht: true),
            Betekenis = lezer.Tekst("betekenis"),
            Dubbelzinnigheid = lezer.Keuze("dubbelzinnigheid", Dubbelzinnigheid.Middel, false, Dubbelzinnigheden),
            Voorbeeld = lezer.Tekst("voorbeeld"),
            Tegenvoorbeeld = lezer.Tekst("tegenvoorbeeld"),
            Ontkenning = lezer.Keuze("ontkenning", Ontkenning.Stopt, false, Ontkenningen),
        };
        new Frasecontrole(context).Controleer(json.Veld("frasen"));
        lezer.Sluit();
        if (feitId.Length == 0 || waardeJson is null)
        {
            return null;
        }

        if (!context.Feiten.TryGetValue(feitId, out Feit? feit))
        {
            context.Fout("0010", $"Het feit '{feitId}' bestaat niet.{Pakketcontext.Suggestie(feitId, context.Feiten.Keys)}", json.Veld("feit"));
            return null;
        }

        return Waarde(waardeJson, feit) is { } waarde ? ingang with { Waarde = waarde } : null;
    }

    public Dictumteken Teken(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        var teken = new Dictumteken
        {
            Id = lezer.Tekst("id"),
            Frasen = lezer.Teksten("frasen", verplicht: true),
            Plaats = lezer.Keuze("plaats", Vindplaats.Overal, false, Tekenplaatsen),
            Soort = lezer.Veld("soort") is { } soort ? Punten(lezer.Deel(soort)) : [],
            Raakt = lezer.Geheel("raakt", -100, 100, verplicht: false) is var raakt && lezer.Heeft("raakt") ? raakt : 0,
            Betekenis = lezer.Tekst("betekenis"),
            Ontkenning = lezer.Keuze("ontkenning", Ontkenning.Stopt, false, Ontkenningen),
        };
        new Frasecontrole(context).Controleer(json.Veld("frasen"));
        lezer.Sluit();
        return teken;
    }

    public Duidingsgrenzen Grenzen(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        var grenzen = new Duidingsgrenzen(
            lezer.Geheel("neeTot", -1000, 1000),
            lezer.Geheel("jaVanaf", -1000, 1000),
            lezer.Verplicht("soortpunten") is { } punten ? Punten(lezer.Deel(punten)) : []);
        if (grenzen.NeeTot >= grenzen.JaVanaf)
        {
            context.Fout("0008", "'neeTot' moet kleiner zijn dan 'jaVanaf'.", json);
        }

        lezer.Sluit();
        return grenzen;
    }

    private Verzoeksoort Verzoeksoort(Jsonwaarde json)
    {
        if (Verzoeksoorten.TryGetValue(json.Tekst, out Verzoeksoort soort))
        {
            return soort;
        }

        context.Fout("0008", $"'{json.Tekst}' is geen soort verzoek. Kies uit: {string.Join(", ", Verzoeksoorten.Keys)}.", json);
        return Signalen.Verzoeksoort.Onbekend;
    }

    // A set of codes found in text is never complete; what else it may hold is filled in when the set is built.
    private Mogelijkheden? Waarde(Jsonwaarde json, Feit feit) => new Waardelezer(context.Bak, Pakketcontext.Code).Lees(json, feit);

    private static Reeks<Soortpunten> Punten(Objectlezer lezer)
    {
        Soortpunten[] punten = [.. Verzoeksoorten.Where(v => lezer.Heeft(v.Key)).Select(v => new Soortpunten(v.Value, lezer.Geheel(v.Key, -100, 100)))];
        lezer.Sluit([.. Verzoeksoorten.Keys]);
        return [.. punten];
    }
}
