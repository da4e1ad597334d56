using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads ministries, organisations and capacity signals.</summary>
internal sealed class Registerlezer(Pakketcontext context)
{
    private static readonly IReadOnlyDictionary<string, Organisatiesoort> Organisatiesoorten = Woordenlijsten.Van(Organisatiesoort.Onbekend);
    private static readonly IReadOnlyDictionary<string, Capaciteitssoort> Capaciteitssoorten = Woordenlijsten.Van(Capaciteitssoort.Onbekend);

    public Ministerie Ministerie(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var ministerie = new Ministerie
        {
            Code = lezer.Tekst("code"),
            Namen = [.. lezer.Lijst("namen", verplicht: true).Select(Naam)],
            Tooi = Bronlezer.Adres(lezer, "tooi", context),
            Bron = lezer.Tekst("bron"),
        };
        lezer.Sluit();
        Aaneen(ministerie.Namen.Select(n => n.Geldig), json.Veld("namen"));
        return ministerie;
    }

    public Organisatie Organisatie(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var organisatie = new Organisatie
        {
            Code = lezer.Tekst("code"),
            Naam = lezer.Tekst("naam"),
            Afkortingen = lezer.Teksten("afkortingen"),
            Aliassen = lezer.Teksten("aliassen"),
            Frasen = lezer.Teksten("frasen"),
            Soort = lezer.Keuze("soort", Organisatiesoort.Onbekend, true, Organisatiesoorten),
            Ministeries = [.. lezer.Lijst("ministeries").Select(Ministerieperiode)],
            Geldig = Periodelezer.Geldig(lezer, context),
            Opvolger = lezer.Tekst("opvolger", verplicht: false),
            Tooi = Bronlezer.Adres(lezer, "tooi", context),
            Voorbeeld = lezer.Tekst("voorbeeld", verplicht: false),
            Tegenvoorbeeld = lezer.Tekst("tegenvoorbeeld", verplicht: false),
            Bron = lezer.Tekst("bron"),
        };
        new Frasecontrole(context).Controleer(json.Veld("frasen"));
        lezer.Sluit();
        Aaneen(organisatie.Ministeries.Select(m => m.Geldig), json.Veld("ministeries"));
        Opvolger(organisatie, json);
        return organisatie;
    }

    public Capaciteitssignaal Capaciteitssignaal(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var signaal = new Capaciteitssignaal
        {
            Id = lezer.Tekst("id"),
            Organisatie = lezer.Tekst("organisatie"),
            Soort = lezer.Keuze("soort", Capaciteitssoort.Onbekend, true, Capaciteitssoorten),
            Wat = lezer.Tekst("wat"),
            Geldig = Periodelezer.MetBegin(lezer, context),
            Bron = lezer.Verplicht("bron") is { } bron ? new Bronlezer(context).Gedateerd(bron) : new(Bronsoort.Aanname, "", "", null),
            Status = lezer.Keuze("status", Regelstatus.Aanname, true, Regellezer.Statussen),
            Vervangt = lezer.Teksten("vervangt"),
        };
        lezer.Sluit();
        Bestaat(signaal.Organisatie, "De organisatie", context.Organisaties.Keys, json.Veld("organisatie"));
        foreach (string ander in signaal.Vervangt)
        {
            Bestaat(ander, "Het capaciteitssignaal", context.Capaciteitssignalen.Keys, json.Veld("vervangt"));
        }

        return signaal;
    }

    private Objectlezer Lezer(Jsonwaarde json) => new(json, context.Bak, Pakketcontext.Code);

    private Ministerienaam Naam(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var naam = new Ministerienaam(lezer.Tekst("naam"), lezer.Tekst("afkorting"), Periodelezer.Los(lezer, context));
        lezer.Sluit();
        return naam;
    }

    private Ministerieperiode Ministerieperiode(Jsonwaarde json)
    {
        Objectlezer lezer = Lezer(json);
        var periode = new Ministerieperiode(lezer.Tekst("code"), Periodelezer.Los(lezer, context));
        lezer.Sluit();
        Bestaat(periode.Ministerie, "Het ministerie", context.Ministeries.Keys, json.Veld("code"));
        return periode;
    }

    /// <summary>Who took over is defined before it is referred to, so that no two can follow each other.</summary>
    private void Opvolger(Organisatie organisatie, Jsonwaarde json)
    {
        if (organisatie.Opvolger.Length == 0)
        {
            return;
        }

        Bestaat(organisatie.Opvolger, "De opvolger", context.Organisaties.Keys, json.Veld("opvolger"), " Zet de opvolger eerder in de lijst.");
        if (organisatie.Geldig.Tot is null)
        {
            context.Fout("0008", "Wie een opvolger heeft, heeft ook een laatste dag: vul 'tot' in 'geldig' in.", json.Veld("opvolger"));
        }
    }

    private void Bestaat(string code, string wat, IEnumerable<string> bekend, Jsonwaarde? plek, string raad = "")
    {
        if (code.Length > 0 && !context.Kapot.Contains(code) && !bekend.Contains(code, StringComparer.Ordinal))
        {
            context.Fout("0023", $"{wat} '{code}' bestaat niet.{Pakketcontext.Suggestie(code, bekend)}{raad}", plek);
        }
    }

    /// <summary>Periods stand in order and share no day.</summary>
    private void Aaneen(IEnumerable<Periode> perioden, Jsonwaarde? plek)
    {
        Periode[] alle = [.. perioden];
        for (int i = 1; i < alle.Length; i++)
        {
            if (!(alle[i - 1].Tot < alle[i].Van))
            {
                context.Fout("0008", "De perioden overlappen of staan niet op volgorde. Geef elke periode behalve de laatste een 'tot', en elke periode behalve de eerste een 'van' die daarna ligt.", plek);
                return;
            }
        }
    }
}
