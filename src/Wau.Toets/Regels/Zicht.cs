using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>The facts as one of the two assessments sees them.</summary>
/// <remarks>Made for one assessment on one thread; it remembers which member of a scope is at hand.</remarks>
internal sealed class Zicht(Feitenblad blad, Feitencatalogus catalogus, IReadOnlyDictionary<string, AfgeleidFeit> afgeleid, bool metKandidaten)
    : IFeiten
{
    /// <summary>Most requests that a text which was not read in parts is taken to have.</summary>
    private const int MeesteDicta = 50;

    private readonly Dictionary<string, Mogelijkheden> _punten = new(StringComparer.Ordinal);
    private readonly Dictionary<Bereik, Ledenlijst> _leden = [];
    private readonly Dictionary<Feitadres, Mogelijkheden> _gezet = [];
    private string? _organisatie;
    private string? _dictum;

    /// <summary>The fact that lists the members of a scope; null when the text itself does.</summary>
    public static string? Lijstfeit(Bereik bereik) => bereik == Bereik.Organisatie ? Feitencatalogus.Organisatielijst : null;

    public Feitadres Adres(Feit feit) => new(feit.Id, feit.Bereik switch
    {
        Bereik.Organisatie => _organisatie,
        Bereik.Dictum => _dictum,
        _ => null,
    });

    public Mogelijkheden Waarde(Feit feit) => Waarde(feit, Adres(feit));

    public Mogelijkheden Waarde(string feit, string? voor = null)
    {
        if (catalogus.Zoek(feit) is { } gewoon)
        {
            return Waarde(gewoon, new(feit, voor));
        }

        return afgeleid.TryGetValue(feit, out AfgeleidFeit? berekend)
            ? berekend.Bereken(this)
            : throw new ArgumentException($"The rule set has no fact '{feit}'.", nameof(feit));
    }

    /// <summary>Adds what is open about a fact by id; through a derived fact the facts under it.</summary>
    public void Openstaand(string feit, ISet<Feitadres> open)
    {
        Knoop? knoop = catalogus.Zoek(feit) is { } gewoon ? new Feitverwijzing(gewoon) : afgeleid.GetValueOrDefault(feit)?.Uit;
        Bereik bereik = catalogus.Zoek(feit)?.Bereik ?? Bereik.Voorstel;
        if (knoop is null || bereik == Bereik.Voorstel)
        {
            knoop?.Openstaand(this, open);
            return;
        }

        Bereikopen.Verzamel(this, bereik, knoop, open);
    }

    /// <summary>True when answers exclude each other somewhere.</summary>
    public bool HeeftTegenstrijdigheid { get; } = blad.Waarden.Any(w => w.Oorzaak == Feiten.Oorzaak.Tegenstrijdig);

    public Oorzaak? Oorzaak(Feitadres adres) => blad.Zoek(adres) is { } waarde ? waarde.Oorzaak : Feiten.Oorzaak.NietGevraagd;

    public Ledenlijst Leden(Bereik bereik)
    {
        if (!_leden.TryGetValue(bereik, out Ledenlijst? leden))
        {
            _leden[bereik] = leden = bereik switch
            {
                Bereik.Organisatie => Organisaties(),
                Bereik.Dictum when blad.AantalDicta is { } aantal => new([.. Enumerable.Range(1, aantal).Select(n => Getaltekst.Van(n))], 0),
                Bereik.Dictum => new([], MeesteDicta),
                _ => throw new InvalidOperationException($"Scope {bereik} is reserved."),
            };
        }

        return leden;
    }

    /// <summary>Does something with one member of a scope at hand.</summary>
    public T Voor<T>(Bereik bereik, string lid, Func<Zicht, T> doe)
    {
        ref string? plek = ref bereik == Bereik.Organisatie ? ref _organisatie : ref _dictum;
        string? eerder = plek;
        plek = lid;
        try
        {
            return doe(this);
        }
        finally
        {
            plek = eerder;
        }
    }

    /// <summary>Sees one fact as if it had a value, until it is taken back with what this returns.</summary>
    /// <param name="adres">Fact and whom it is about.</param>
    /// <param name="waarde">The value; null sees what is on the sheet again.</param>
    /// <returns>The value it was seen with before; null when that was what is on the sheet.</returns>
    public Mogelijkheden? Zet(Feitadres adres, Mogelijkheden? waarde)
    {
        Mogelijkheden? eerder = _gezet.GetValueOrDefault(adres);
        if (waarde is null)
        {
            _gezet.Remove(adres);
        }
        else
        {
            _gezet[adres] = waarde;
        }

        if (adres.Voor is not null || string.Equals(adres.Feit, Feitencatalogus.Organisatielijst, StringComparison.Ordinal))
        {
            _leden.Clear();
        }

        return eerder;
    }

    public void ZetPunten(string aspect, int van, int tot) => _punten[aspect] = Mogelijkheden.Getal(van, tot);

    public Mogelijkheden PuntenVerloren(string aspect) => _punten[aspect];

    private Mogelijkheden Waarde(Feit feit, Feitadres adres)
    {
        if (_gezet.Count > 0 && _gezet.TryGetValue(adres, out Mogelijkheden? gezet))
        {
            return gezet;
        }

        Feitwaarde? waarde = blad.Zoek(adres);
        return waarde?.Waarde ?? (metKandidaten ? waarde?.Kandidaat : null) ?? catalogus.Zoek(feit.Id)!.Domein;
    }

    // An organisation that answered takes part, whether or not the list names it, unless the list is complete.
    private Ledenlijst Organisaties()
    {
        if (catalogus.Zoek(Feitencatalogus.Organisatielijst) is not { } lijst)
        {
            return new([], 0);
        }

        var genoemd = (Codeverzameling)Waarde(lijst, new(Feitencatalogus.Organisatielijst));
        string[] bekend = [.. blad.Waarden
            .Where(w => w.Waarde is not null && w.Adres.Voor is { } v && catalogus.Zoek(w.Adres.Feit)!.Bereik == Bereik.Organisatie && genoemd.Heeft(v) == Waarheid.Onbekend)
            .Select(w => w.Adres.Voor!).Concat(genoemd.Bevat).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new([.. bekend], genoemd.Mogelijk.Count - (bekend.Length - genoemd.Bevat.Count));
    }
}
