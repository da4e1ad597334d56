using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Sporen;

/// <summary>Writes down how every rule came to its outcome.</summary>
internal sealed class Spoorlegger(Regelboek boek, Dubbelzicht zicht, DateOnly? peildatum)
{
    private readonly List<Spoorknoop> _regels = [];
    private readonly SortedDictionary<string, List<Spoorknoop>> _gedeeld = new(StringComparer.Ordinal);

    public Reeks<Spoorknoop> Leg(Reeks<Bevinding> bevindingen)
    {
        Dictionary<string, Toetsregel> regels = boek.Regels.ToDictionary(r => r.Regel.Id, StringComparer.Ordinal);
        foreach (Bevinding bevinding in bevindingen)
        {
            Regel(bevinding, regels[bevinding.Regel.Id]);
        }

        // Answers about organisations that take no part: no condition reads them, a finding names them.
        foreach (Feitadres adres in bevindingen.SelectMany(b => b.Feiten))
        {
            Feit(adres);
        }

        return [.. _regels, .. _gedeeld.Values.SelectMany(k => k)];
    }

    private void Regel(Bevinding bevinding, Toetsregel toetsregel)
    {
        Regel regel = bevinding.Regel;
        string id = Spoorid.Regel(regel.Id);
        var knopen = new List<Spoorknoop>();
        var delen = new List<string>();
        if ((regel.GeldigVan ?? regel.GeldigTot) is not null)
        {
            var geldig = new Waarheidswaarde(regel.GeldigOp(peildatum));
            Mogelijkheden? bekend = geldig.IsPunt ? geldig : null;
            Voeg(new() { Id = $"{id}/geldig", Soort = "geldig", Zeker = bekend, Verwacht = bekend, Delen = [] });
        }

        if (toetsregel is Coderegel code)
        {
            delen.AddRange(code.Opgegeven.SelectMany(Feiten));
        }

        if (regel.VanToepassing is { } vanToepassing)
        {
            Tak($"{id}/vanToepassing", "vanToepassing", vanToepassing, null);
        }

        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            if (regel.Trappen[i] is { Als: { } als } trap)
            {
                Tak($"{id}/trap-{Getaltekst.Van(i + 1)}", "trap", als, trap);
            }
        }

        _regels.Add(new() { Id = id, Soort = "regel", Bevinding = bevinding, Delen = [.. delen] });
        _regels.AddRange(knopen);

        void Voeg(Spoorknoop knoop)
        {
            delen.Add(knoop.Id);
            knopen.Add(knoop);
        }

        void Tak(string pad, string soort, Voorwaarde als, Trap? trap)
        {
            var onder = new List<Spoorknoop>();
            string deel = Knoop(als, $"{pad}/als", onder);
            Voeg(Maak(pad, soort, als, [deel]) with { Trap = trap });
            knopen.AddRange(onder);
        }
    }

    /// <summary>A node and everything below it; what has no id of its own is left to its only part.</summary>
    /// <returns>The id of the node.</returns>
    private string Knoop(Knoop knoop, string pad, List<Spoorknoop> doel)
    {
        while (knoop.Woord.Length == 0)
        {
            knoop = knoop.Delen.Single();
        }

        return knoop switch
        {
            Feitverwijzing f => Feit(zicht.Adres(f.Feit)),
            Afleiding a => Afgeleid(a.Feit),
            PuntenVerloren p => Punten(p),
            Vast v => Deel(Spoorid.Vast(v.Waarde), id => new() { Id = id, Soort = v.Woord, Zeker = v.Waarde, Verwacht = v.Waarde, Delen = [] }),
            _ => Stap(knoop, pad, doel),
        };
    }

    private string Stap(Knoop knoop, string pad, List<Spoorknoop> doel)
    {
        var onder = new List<Spoorknoop>();
        Reeks<string> delen = knoop.Over is { } bereik
            ? [.. Lijst(bereik), .. zicht.Leden(bereik).Select(lid => zicht.InLid(bereik, lid, () => Knoop(knoop.Delen.Single(), Spoorid.Lid(pad, knoop.Woord, lid), onder)))]
            : [.. knoop.Geschreven.Select((deel, i) => Knoop(deel, Spoorid.Deel(pad, knoop.Woord, i + 1), onder))];
        doel.Add(Maak(pad, knoop.Woord, knoop, delen) with { Bereik = knoop.Over });
        doel.AddRange(onder);
        return pad;
    }

    private Spoorknoop Maak(string id, string soort, Knoop knoop, Reeks<string> delen)
    {
        (Mogelijkheden? zeker, Mogelijkheden? verwacht, bool isFout) = zicht.Bereken(knoop);
        return new() { Id = id, Soort = soort, Zeker = zeker, Verwacht = verwacht, Oorzaak = isFout ? Oorzaak.Fout : null, Delen = delen };
    }

    private string Afgeleid(AfgeleidFeit feit)
    {
        string id = Spoorid.Afgeleid(feit.Id);
        if (!_gedeeld.ContainsKey(id))
        {
            List<Spoorknoop> knopen = _gedeeld[id] = [];
            string deel = Knoop(feit.Uit, $"{id}/uit", knopen);
            knopen.Insert(0, Maak(id, "afgeleid", feit.Uit, [deel]) with { Eenheid = feit.Eenheid });
        }

        return id;
    }

    private string Punten(PuntenVerloren punten) => Deel(Spoorid.Punten(punten.Aspect), id =>
        Maak(id, punten.Woord, punten, [.. boek.Regels.Where(r => string.Equals(r.Regel.Aspect, punten.Aspect, StringComparison.Ordinal)).Select(r => Spoorid.Regel(r.Regel.Id))]) with { Eenheid = "punt" });

    private string Feit(Feitadres adres) => Deel(Spoorid.Feit(adres), id =>
    {
        Feitwaarde? waarde = zicht.Blad.Zoek(adres);
        Mogelijkheden? verwacht = waarde?.Waarde ?? waarde?.Kandidaat;
        return new()
        {
            Id = id,
            Soort = "feit",
            Adres = adres,
            Zeker = waarde?.Waarde,
            Verwacht = verwacht,
            Eenheid = zicht.Feiten.Zoek(adres.Feit)!.Eenheid,
            Oorzaak = waarde is null ? Oorzaak.NietGevraagd : waarde.Oorzaak,
            Graad = verwacht is null ? null : waarde!.Graad,
            Herkomst = waarde?.Herkomst ?? [],
            Delen = [],
        };
    });

    /// <summary>What a C# rule says it reads: a derived fact, or a fact with everyone it is about.</summary>
    private IEnumerable<string> Feiten(string id) => zicht.Feiten.Zoek(id) switch
    {
        null => [Afgeleid(zicht.Afgeleid[id])],
        { Bereik: Bereik.Voorstel } => [Feit(new(id))],
        { Bereik: var bereik } => Lijst(bereik).Concat(zicht.Leden(bereik).Select(lid => Feit(new(id, lid)))),
    };

    private IEnumerable<string> Lijst(Bereik bereik) => Zicht.Lijstfeit(bereik) is { } lijst && zicht.Feiten.Zoek(lijst) is not null ? [Feit(new(lijst))] : [];

    private string Deel(string id, Func<string, Spoorknoop> maak)
    {
        if (!_gedeeld.ContainsKey(id))
        {
            _gedeeld[id] = [maak(id)];
        }

        return id;
    }
}
