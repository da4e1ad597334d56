using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads facts.</summary>
internal sealed class Feitlezer(Pakketcontext context)
{
    private static readonly IReadOnlyDictionary<string, Feitsoort> Soorten = Woordenlijsten.Van(Feitsoort.Onbekend);
    private static readonly IReadOnlyDictionary<string, Bereik> Bereiken = Woordenlijsten.Van(Bereik.Onbekend, Bereik.Doelgroep, Bereik.Kwartaal);
    private static readonly IReadOnlyDictionary<string, Wie> Wies = Woordenlijsten.Van(Wie.Onbekend);

    public Feit Feit(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        Feitsoort soort = lezer.Keuze("type", Feitsoort.Waarheid, true, Soorten);
        (Mogelijkheden domein, Reeks<Codewaarde> waarden) = Domein(lezer, soort);
        var feit = new Feit
        {
            Id = lezer.Tekst("id"),
            Soort = soort,
            Bereik = lezer.Keuze("bereik", Bereik.Voorstel, false, Bereiken),
            Vraag = lezer.Tekst("vraag"),
            Toelichting = lezer.Tekst("toelichting", verplicht: false),
            Eenheid = lezer.Tekst("eenheid", verplicht: soort == Feitsoort.Getal),
            Domein = domein,
            Waarden = waarden,
            Beantwoordt = lezer.Keuze("beantwoordt", Wie.Onbekend, true, Wies),
            Verandert = lezer.Keuze("verandert", Wie.Onbekend, true, Wies),
            Kosten = lezer.Geheel("kosten", 1, 5),
            OverDocument = lezer.Waarheid("overDocument"),
        };
        var waardelezer = new Waardelezer(context.Bak, Pakketcontext.Code);
        feit = feit with
        {
            HaalbareWaarden = [.. lezer.Lijst("haalbareWaarden").Select(w => waardelezer.Lees(w, feit)).OfType<Mogelijkheden>()],
            Mits = new Mitslezer(context).Lees(lezer, soort, feit.Bereik),
        };
        if (feit.OverDocument && soort != Feitsoort.Waarheid)
        {
            context.Fout("0008", "'overDocument' kan alleen bij een feit van type waarheid.", json);
        }

        lezer.Sluit();
        return feit;
    }

    private (Mogelijkheden Domein, Reeks<Codewaarde> Waarden) Domein(Objectlezer feit, Feitsoort soort)
    {
        if (soort == Feitsoort.Waarheid)
        {
            return (new Waarheidswaarde(Waarheid.Onbekend), []);
        }

        Jsonwaarde? json = soort == Feitsoort.Datum ? feit.Veld("domein") : feit.Verplicht("domein");
        if (json is null)
        {
            return (Noodwaarde(soort), []);
        }

        Objectlezer lezer = feit.Deel(json);
        (Mogelijkheden? domein, Reeks<Codewaarde> waarden) = soort switch
        {
            Feitsoort.Keuze or Feitsoort.Codes => Codes(lezer, soort, feit.TekstOfNull("id") ?? ""),
            _ => (Bereikdomein(lezer, soort), []),
        };
        lezer.Sluit();
        return (domein ?? Noodwaarde(soort), waarden);
    }

    private Mogelijkheden? Bereikdomein(Objectlezer lezer, Feitsoort soort)
    {
        var waardelezer = new Waardelezer(context.Bak, Pakketcontext.Code);
        Mogelijkheden? van = lezer.Verplicht("van") is { } v ? waardelezer.Los(v, soort) : null;
        Mogelijkheden? tot = lezer.Verplicht("tot") is { } t ? waardelezer.Los(t, soort) : null;
        switch (van, tot)
        {
            case (Getallen a, Getallen b) when a.Waarden.Kleinste < b.Waarden.Grootste:
                return Mogelijkheden.Getal(a.Waarden.Kleinste, b.Waarden.Grootste);
            case (Datums a, Datums b) when a.Waarden.Kleinste < b.Waarden.Grootste:
                return Mogelijkheden.Datum(a.Waarden.Kleinste, b.Waarden.Grootste);
            case (not null, not null):
                context.Fout("0008", "'van' moet kleiner zijn dan 'tot'.", lezer.Plek);
                break;
        }

        return null;
    }

    private (Mogelijkheden? Domein, Reeks<Codewaarde> Waarden) Codes(Objectlezer lezer, Feitsoort soort, string feit)
    {
        switch (soort == Feitsoort.Codes ? lezer.TekstOfNull("register") : null)
        {
            case "organisaties":
                return (Mogelijkheden.Codes([], context.Organisaties.Keys), []);

            // The kinds of change refer to facts, so they are read later and filled in then.
            case Wijzigingssoortlezer.Register when string.Equals(feit, Feitsleutels.Wijzigingssoorten, StringComparison.Ordinal):
                return (Mogelijkheden.Codes([], []), []);
        }

        Codewaarde[] waarden = [.. lezer.Lijst("waarden", verplicht: true).Select(w =>
        {
            Objectlezer waarde = lezer.Deel(w);
            var uit = new Codewaarde(waarde.Tekst("code"), waarde.Tekst("titel"));
            waarde.Sluit();
            return uit;
        })];
        foreach (IGrouping<string, Codewaarde> dubbel in waarden.GroupBy(w => w.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            context.Fout("0009", $"De code '{dubbel.Key}' staat er meer dan één keer.", lezer.Plek);
        }

        string[] codes = [.. waarden.Select(w => w.Code)];
        return (codes.Length == 0 ? null : soort == Feitsoort.Keuze ? Mogelijkheden.Keuze(codes) : Mogelijkheden.Codes([], codes), [.. waarden]);
    }

    // Stands in when the domain itself is wrong, so that reading can go on and report the rest.
    private static Mogelijkheden Noodwaarde(Feitsoort soort) => soort switch
    {
        Feitsoort.Getal => Mogelijkheden.Getal(0, 1_000_000),
        Feitsoort.Datum => Mogelijkheden.Datum(new(2000, 1, 1), new(2099, 12, 31)),
        Feitsoort.Keuze => Mogelijkheden.Keuze("?"),
        _ => Mogelijkheden.Codes([], []),
    };
}
