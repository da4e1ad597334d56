using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Gegevens;

/// <summary>Reads where verdict, aspects and rules stand.</summary>
internal sealed class Standlezer(Meldingbak bak)
{
    private static readonly IReadOnlyDictionary<string, Oordeelsoort> Oordelen = Woordenlijsten.Van(Oordeelsoort.NogNietTeBepalen);
    private static readonly IReadOnlyDictionary<string, Uitkomst> Uitkomsten = Woordenlijsten.Van<Uitkomst>();
    private static readonly IReadOnlyDictionary<string, Ernst> Ernsten = Woordenlijsten.Van(Ernst.Geen);
    private static readonly IReadOnlyDictionary<string, Bandgrond> Gronden = Woordenlijsten.Van<Bandgrond>();

    public Oordeel Oordeel(Objectlezer oordeel) => new(Oordeelstand(oordeel, "zeker"), Oordeelstand(oordeel, "verwacht"));

    public Aspectgegevens Aspect(Objectlezer aspect)
    {
        string id = aspect.Tekst("id");
        return new(id, aspect.TekstOfNull("titel") ?? id, aspect.Geheel("gewicht", 0, int.MaxValue), Aspectstand(aspect, "zeker"), Aspectstand(aspect, "verwacht"));
    }

    /// <summary>Every rule: the findings, and in a short report the rules that are not expected to apply.</summary>
    public Reeks<Regelgegevens> Regels(Objectlezer rapport)
    {
        Dictionary<string, string> titels = new(StringComparer.Ordinal);
        foreach (Objectlezer regel in rapport.Lijst("regels").Select(rapport.Deel))
        {
            titels.TryAdd(regel.Tekst("id"), regel.TekstOfNull("titel") ?? "");
        }

        Dictionary<string, Regelgegevens> regels = new(StringComparer.Ordinal);
        rapport.Verplicht("bevindingen");
        foreach (Objectlezer bevinding in rapport.Lijst("bevindingen").Select(rapport.Deel))
        {
            string id = bevinding.Tekst("regel");
            Voeg(regels, new(id, Titel(titels, id), bevinding.Tekst("aspect"), Uitkomst(bevinding, "zeker"), Uitkomst(bevinding, "verwacht")), bevinding.Plek);
        }

        HashSet<string> gevonden = [.. regels.Keys];
        foreach (Objectlezer nvt in rapport.Lijst("nietVanToepassing").Select(rapport.Deel))
        {
            string id = nvt.Tekst("regel");
            if (!gevonden.Contains(id))
            {
                Voeg(regels, new(id, Titel(titels, id), nvt.TekstOfNull("aspect") ?? "", Zeker(nvt), Uitkomstgegevens.NietVanToepassing), nvt.Plek);
            }
        }

        return [.. regels.Values];
    }

    private static string Titel(Dictionary<string, string> titels, string id) => titels.GetValueOrDefault(id) is { Length: > 0 } titel ? titel : id;

    private void Voeg(Dictionary<string, Regelgegevens> regels, Regelgegevens regel, Jsonwaarde plek)
    {
        if (!regels.TryAdd(regel.Id, regel))
        {
            bak.Fout("RA0009", $"De regel '{regel.Id}' staat er twee keer. Maak het rapport opnieuw.", plek);
        }
    }

    /// <summary>What is certain about a rule that a short report only lists as not expected to apply.</summary>
    private Uitkomstgegevens Zeker(Objectlezer nvt) => nvt.Heeft("zeker")
        ? new(nvt.Keuze("uitkomst", Wau.Toets.Regels.Uitkomst.Onbekend, false, Uitkomsten), Punten(nvt, "zeker"), Ernst.Geen)
        : Uitkomstgegevens.NietVanToepassing;

    private Uitkomstgegevens Uitkomst(Objectlezer bevinding, string naam)
    {
        Objectlezer stand = bevinding.Verplichtdeel(naam);
        return new(stand.Keuze("uitkomst", Wau.Toets.Regels.Uitkomst.Onbekend, true, Uitkomsten), Punten(stand, "punten"), stand.Keuze("ernst", Ernst.Geen, false, Ernsten));
    }

    private Oordeelstand Oordeelstand(Objectlezer oordeel, string naam) =>
        new([.. oordeel.Verplichtdeel(naam).Lijst("mogelijk", verplicht: true).Select(Soort)]);

    private Oordeelsoort Soort(Jsonwaarde waarde)
    {
        if (!Oordelen.TryGetValue(waarde.Tekst, out Oordeelsoort soort))
        {
            bak.Fout("RA0008", $"Dit oordeel is er niet. Kies uit: {string.Join(", ", Oordelen.Keys)}.", waarde);
        }

        return soort;
    }

    private Aspectstand Aspectstand(Objectlezer aspect, string naam)
    {
        Objectlezer stand = aspect.Verplichtdeel(naam);
        return new()
        {
            Punten = Punten(stand, "punten"),
            Opgeteld = Punten(stand, stand.Heeft("opgeteld") ? "opgeteld" : "punten"),
            IsExact = stand.Heeft("exact") && stand.Waarheid("exact"),
            Banden = stand.Teksten("banden"),
            KanOntbreken = stand.Waarheid("kanOntbreken"),
            Grond = stand.Keuze("grond", Bandgrond.Onbekend, false, Gronden),
        };
    }

    private Puntenbereik Punten(Objectlezer ouder, string naam)
    {
        Objectlezer punten = ouder.Verplichtdeel(naam);
        (int van, int tot) = (punten.Geheel("van", 0, int.MaxValue), punten.Geheel("tot", 0, int.MaxValue));
        if (van > tot)
        {
            bak.Fout("RA0008", "'van' is hier groter dan 'tot'. Maak het rapport opnieuw.", punten.Plek);
        }

        return new(van, tot);
    }
}
