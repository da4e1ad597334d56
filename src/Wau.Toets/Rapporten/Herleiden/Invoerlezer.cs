using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Artikelen;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>Makes proposal, answers and options again from the input of a report, exactly as they were.</summary>
internal sealed class Invoerlezer(Objectlezer invoer, Meldingbak bak, Regelset set, Leesopties opties)
{
    private static readonly IReadOnlyDictionary<string, Voorstelsoort> Soorten = Woordenlijsten.Van(Voorstelsoort.Onbekend);
    private static readonly IReadOnlyDictionary<string, Meldingsoort> Meldingsoorten = Woordenlijsten.Van<Meldingsoort>();

    /// <summary>The proposal; null when its text cannot be read, which has then been reported.</summary>
    public Voorstel? Voorstel()
    {
        Reeks<Melding>? leesmeldingen = invoer.Heeft("leesmeldingen") ? Meldingen("leesmeldingen") : null;
        Voorstel? voorstel = Stuk(invoer.Verplichtdeel("voorstel"));
        return voorstel is null ? null : voorstel with { Leesmeldingen = leesmeldingen ?? voorstel.Leesmeldingen };
    }

    private Voorstel? Stuk(Objectlezer deel)
    {
        Voorstelsoort soort = deel.Keuze("soort", Voorstelsoort.Onbekend, true, Soorten);
        (string? id, string? titel, DateOnly? datum, string? rechtsvorm) = (deel.TekstOfNull("id"), deel.TekstOfNull("titel"), deel.Datum("datum"), deel.TekstOfNull("rechtsvorm"));
        (Reeks<string> namen, string? tekst, Reeks<string> alineas) = (deel.Teksten("ondertekenaars"), deel.TekstOfNull("tekst"), deel.Teksten("alineas"));
        Reeks<Uitvoeringstoets> toetsen = Uitvoeringstoetslezer.Lees(deel, bak, "RA", sluit: false);
        Voorstel?[] wijzigingen = [.. deel.Lijst("wijzigingen").Select(w => Stuk(invoer.Deel(w)))];
        if (bak.HeeftFout)
        {
            return null;
        }

        Leesresultaat<Voorstel> gelezen = Wau.Toets.Voorstel.Lees(soort, tekst, alineas, opties with { Kop = titel });
        if (gelezen.Waarde is not { } voorstel)
        {
            bak.Voeg(gelezen.Meldingen);
            return null;
        }

        Voorstel heel = (voorstel is Beleidsvoorstel kaal ? kaal with { Rechtsvorm = rechtsvorm, Uitvoeringstoetsen = toetsen } : voorstel) with
        {
            Id = id,
            Kamerstuk = Kamerstuknummer.TryParse(id, out Kamerstuknummer stuk) ? stuk : null,
            Titel = titel ?? "",
            Datum = datum,
            Ondertekenaars = namen,
        };
        return heel is Beleidsvoorstel beleid ? wijzigingen.OfType<Amendement>().Aggregate(beleid, (met, wijziging) => met.Met(wijziging)) : heel;
    }

    public Antwoorden Antwoorden()
    {
        Objectlezer? bij = invoer.Veld("antwoordenBij") is { } veld ? invoer.Deel(veld) : null;
        return new()
        {
            Lijst = new Antwoordenlezer(bak, set.Feiten).Lijst(invoer.Lijst("antwoorden")),
            OnderwerpId = bij?.TekstOfNull("id"),
            OnderwerpSha256 = bij?.TekstOfNull("sha256"),
        };
    }

    public Toetsopties Opties()
    {
        Objectlezer deel = invoer.Verplichtdeel("opties");
        return new()
        {
            Peildatum = deel.Datum("peildatum"),
            Exactproeven = deel.Heeft("exactproeven") ? deel.Geheel("exactproeven", 0, int.MaxValue) : Toetsopties.StandaardExactproeven,
            Mitsproeven = deel.Heeft("mitsproeven") ? deel.Geheel("mitsproeven", 0, int.MaxValue) : Toetsopties.StandaardMitsproeven,
            Meelezing = new([.. invoer.Lijst("meelezing").Select(Vondst).OfType<Vondst>()], Meldingen("meelesmeldingen")),
        };
    }

    private Vondst? Vondst(Jsonwaarde json)
    {
        Objectlezer deel = invoer.Deel(json);
        (string lezer, Feitadres adres) = (deel.Tekst("lezer"), new(deel.Tekst("feit"), deel.TekstOfNull("voor")));
        var passage = new Passage(deel.Tekst("veld"), deel.Geheel("begin", 0, int.MaxValue), deel.Geheel("lengte", 1, int.MaxValue), deel.Tekst("citaat"));
        if (deel.Verplicht("waarde") is not { } waarde || adres.Feit.Length == 0)
        {
            return null;
        }

        if (set.Feiten.Zoek(adres.Feit) is not { } feit)
        {
            bak.Fout("ML0022", $"De vondst bij '{adres}' past niet bij deze regelset. Herleid met de regelset van het rapport.", json);
            return null;
        }

        return new Waardelezer(bak, "ML").Lees(waarde, feit) is { } mogelijk ? new(lezer, adres, mogelijk, passage) : null;
    }

    private Reeks<Melding> Meldingen(string naam) => [.. invoer.Lijst(naam).Select(json =>
    {
        Objectlezer deel = invoer.Deel(json);
        return new Melding
        {
            Code = deel.Tekst("code"),
            Soort = deel.Keuze("soort", Meldingsoort.Waarschuwing, true, Meldingsoorten),
            Zin = deel.Tekst("zin"),
            Plaats = deel.TekstOfNull("plaats"),
            Regel = deel.Heeft("regel") ? deel.Geheel("regel", 0, int.MaxValue) : null,
            Kolom = deel.Heeft("kolom") ? deel.Geheel("kolom", 0, int.MaxValue) : null,
        };
    })];
}
