using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>Reads <c>toetsrapport.v1</c>; additions that this version does not know are ignored.</summary>
internal sealed class Rapportlezer(Objectlezer lezer, Meldingbak bak)
{
    private const string Code = "RA";

    /// <summary>Deepest nesting; what the library writes stays under 12.</summary>
    private const int MaxDiepte = 64;

    private static readonly IReadOnlyDictionary<string, Rapportdetail> Details = Woordenlijsten.Van<Rapportdetail>();
    private static readonly IReadOnlyDictionary<string, Voorstelsoort> Soorten = Woordenlijsten.Van(Voorstelsoort.Onbekend);
    private static readonly IReadOnlyDictionary<string, Toetsadviessoort> Adviezen = Woordenlijsten.Van<Toetsadviessoort>();
    private static readonly IReadOnlyDictionary<string, Graad> Graden = Woordenlijsten.Van<Graad>();
    private static readonly IReadOnlyDictionary<string, Oorzaak?> Oorzaken = Woordenlijsten.Van<Oorzaak>().ToDictionary(o => o.Key, o => (Oorzaak?)o.Value, StringComparer.Ordinal);

    public static Leesresultaat<Rapportgegevens> Lees(ReadOnlyMemory<byte> json, Leesopties opties)
    {
        var bak = new Meldingbak();
        var limieten = new Jsonlimieten((int)Math.Min(int.MaxValue, opties.MaxTekens * 32L), MaxDiepte, (int)Math.Min(int.MaxValue, opties.MaxAlineas * 50L), opties.MaxTekens);
        Rapportgegevens? gegevens = null;
        if (Jsonboom.Lees(json, limieten, bak, Code) is { } wortel)
        {
            var lezer = new Objectlezer(wortel, bak, Code);
            if (wortel.Soort == Jsonsoort.Object && lezer.Tekst("schema") is var schema && !string.Equals(schema, Toetsrapport.Schema, StringComparison.Ordinal) && schema.Length > 0)
            {
                bak.Fout("RA0025", $"Het schema '{schema}' is geen rapport; deze versie leest '{Toetsrapport.Schema}'.", wortel.Veld("schema"));
            }

            gegevens = bak.HeeftFout ? null : new Rapportlezer(lezer, bak).Gegevens();
        }

        return Leesresultaat.Van(gegevens, bak.Meldingen);
    }

    private Rapportgegevens Gegevens()
    {
        Rapportdetail detail = lezer.Keuze("detail", Rapportdetail.Volledig, true, Details);
        Objectlezer onderwerp = lezer.Verplichtdeel("onderwerp");
        Objectlezer advies = lezer.Verplichtdeel("toetsadvies");
        Objectlezer? invoer = lezer.Veld("invoer") is { } i ? lezer.Deel(i) : null;
        bool volledig = detail == Rapportdetail.Volledig;
        var vragen = Lijst("vragen", verplicht: true, v => new Vraaggegevens(Adres(v), v.TekstOfNull("vraag") ?? v.Tekst("feit")));
        return new(lezer.Plek)
        {
            Detail = detail,
            IsZonderPersonen = lezer.Waarheid("zonderPersonen"),
            Onderwerp = new()
            {
                Id = onderwerp.TekstOfNull("id"),
                Soort = onderwerp.Keuze("soort", Voorstelsoort.Onbekend, true, Soorten),
                Titel = onderwerp.TekstOfNull("titel") ?? "",
                Datum = onderwerp.Datum("datum"),
                Amendementen = onderwerp.Teksten("amendementen"),
                Sha256 = onderwerp.Tekst("sha256"),
            },
            Peildatum = onderwerp.Datum("peildatum"),
            Toetsadvies = advies.Keuze("soort", Toetsadviessoort.SnelleToets, true, Adviezen),
            Organisaties = advies.Teksten("organisaties"),
            Oordeel = new Standlezer(bak).Oordeel(lezer.Verplichtdeel("oordeel")),
            Aspecten = Lijst("aspecten", verplicht: true, new Standlezer(bak).Aspect),
            Regels = new Standlezer(bak).Regels(lezer),
            Vragen = volledig || lezer.Geheel("aantalVragen", 0, int.MaxValue) == vragen.Count ? vragen : null,
            Feiten = lezer.Heeft("feiten") ? Lijst("feiten", verplicht: false, Feit) : null,
            Alineas = invoer is not null && invoer.Veld("voorstel") is { } voorstel ? Alineas(invoer.Deel(voorstel)) : null,
            Pakketten = Lijst("pakketten", verplicht: true, p => new Pakketverwijzing(p.Tekst("id"), p.Tekst("versie"), p.Tekst("sha256"))),
            Regelset = invoer?.TekstOfNull("regelset"),
            Motor = lezer.Verplichtdeel("bewijs").Tekst("motor"),
        };
    }

    private static Feitadres Adres(Objectlezer lezer) => new(lezer.Tekst("feit"), lezer.TekstOfNull("voor"));

    private static Feitgegevens Feit(Objectlezer feit) => new()
    {
        Adres = Adres(feit),
        Vraag = feit.TekstOfNull("vraag") ?? feit.Tekst("feit"),
        Waarde = Canonieketekst(feit.Veld("waarde")),
        WaardeInWoorden = feit.TekstOfNull("waardeInWoorden"),
        Kandidaat = Canonieketekst(feit.Veld("kandidaat")),
        KandidaatInWoorden = feit.TekstOfNull("kandidaatInWoorden"),
        Oorzaak = feit.Keuze("oorzaak", null, false, Oorzaken),
        Graad = feit.Keuze("graad", Graad.Vermoed, true, Graden),
    };

    private static string? Canonieketekst(Jsonwaarde? waarde) => waarde is null ? null : Encoding.UTF8.GetString(Canoniek.Bytes(waarde).Span);

    /// <summary>The paragraphs as a reader of the paper cuts them.</summary>
    private static Reeks<string> Alineas(Objectlezer voorstel)
    {
        IEnumerable<Alinea> alineas = voorstel.TekstOfNull("tekst") is { } tekst ? Tekstregels.Splits(tekst) : Tekstregels.Lijst(voorstel.Teksten("alineas"));
        return [.. alineas.Select(a => a.Inhoud), .. voorstel.Lijst("wijzigingen").SelectMany(w => Alineas(voorstel.Deel(w)))];
    }

    private Reeks<T> Lijst<T>(string naam, bool verplicht, Func<Objectlezer, T> lees)
    {
        if (verplicht)
        {
            lezer.Verplicht(naam);
        }

        return [.. lezer.Lijst(naam).Select(i => lees(lezer.Deel(i)))];
    }
}
