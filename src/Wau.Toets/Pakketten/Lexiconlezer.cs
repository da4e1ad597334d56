using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads lexicon entries.</summary>
internal sealed class Lexiconlezer(Pakketcontext context)
{
    private static readonly IReadOnlyDictionary<string, Vindplaats> Plaatsen = Woordenlijsten.Van(Vindplaats.Onbekend, Vindplaats.Overweging);
    private static readonly IReadOnlyDictionary<string, Dubbelzinnigheid> Dubbelzinnigheden = Woordenlijsten.Van<Dubbelzinnigheid>();
    private static readonly IReadOnlyDictionary<string, Ontkenning> Ontkenningen = Woordenlijsten.Van<Ontkenning>();
    private static readonly IReadOnlyDictionary<string, Verzoeksoort> Verzoeksoorten = Woordenlijsten.Van<Verzoeksoort>();

    public Lexiconingang? Ingang(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        string id = lezer.Tekst("id");
        string? feitId = lezer.TekstOfNull("feit");
        Jsonwaarde? waardeJson = feitId is null ? lezer.VeldOfNull("waarde") : lezer.Verplicht("waarde");
        var ingang = new Lexiconingang
        {
            Id = id,
            Plaats = lezer.Keuze("plaats", Vindplaats.Dictum, false, Plaatsen),
            NietBij = [.. lezer.Lijst("nietBij").Select(Verzoeksoort).Where(s => s != Signalen.Verzoeksoort.Onbekend)],
            Frasen = lezer.Teksten("frasen", verplicht: true),
            Betekenis = lezer.Tekst("betekenis"),
            Dubbelzinnigheid = lezer.Keuze("dubbelzinnigheid", Dubbelzinnigheid.Middel, false, Dubbelzinnigheden),
            Aspect = lezer.TekstOfNull("aspect"),
            Voorbeelden = lezer.Teksten("voorbeelden", verplicht: true),
            Tegenvoorbeelden = lezer.Teksten("tegenvoorbeelden", verplicht: true),
            Ontkenning = lezer.Keuze("ontkenning", Ontkenning.Stopt, false, Ontkenningen),
        };
        if (ingang.Aspect is { } aspect && context.Aspecten.Count > 0 && !context.Aspecten.ContainsKey(aspect))
        {
            context.Fout("0010", $"Het aspect '{aspect}' bestaat niet.{Pakketcontext.Suggestie(aspect, context.Aspecten.Keys)}", json.Veld("aspect"));
        }

        new Frasecontrole(context).Controleer(json.Veld("frasen"));
        lezer.Sluit();
        if (feitId is null)
        {
            if (waardeJson is not null)
            {
                context.Fout("0006", "Een waarde hoort bij een feit. Noem het feit, of haal de waarde weg.", waardeJson);
            }

            return ingang;
        }

        if (!context.Feiten.TryGetValue(feitId, out Feit? feit))
        {
            context.Fout("0010", $"Het feit '{feitId}' bestaat niet.{Pakketcontext.Suggestie(feitId, context.Feiten.Keys)}", json.Veld("feit"));
            return null;
        }

        return waardeJson is not null && Waarde(waardeJson, feit) is { } waarde ? ingang with { Feit = feitId, Waarde = waarde } : null;
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
}
