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

    // What was seen or set before. Facts of the catalogue are told apart by reference: that needs no hashing of their ids.
    private readonly Dictionary<Feit, Mogelijkheden> _gezien = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Feitadres, Mogelijkheden> _gezienVoor = [];
    private Ledenlijst? _organisaties;
    private Ledenlijst? _dicta;
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

    public Ledenlijst Leden(Bereik bereik) => bereik switch
    {
        Bereik.Organisatie => _organisaties ??= Organisaties(),
        Bereik.Dictum => _dicta ??= Dicta(),
        _ => throw new InvalidOperationException($"Scope {bereik} is reserved."),
    };

    /// <summary>Takes one member of a scope at hand, until what this returns is disposed of.</summary>
    public Lidstand Met(Bereik bereik, string lid)
    {
        var eerder = new Lidstand(this, _organisatie, _dictum);
        if (bereik == Bereik.Organisatie)
        {
            _organisatie = lid;
        }
        else
        {
            _dictum = lid;
        }

        return eerder;
    }

    /// <summary>Sees one fact as if it had a value, until it is set again.</summary>
    /// <param name="adres">Fact and whom it is about.</param>
    /// <param name="waarde">The value.</param>
    /// <returns>The value it was seen with before.</returns>
    public Mogelijkheden Zet(Feitadres adres, Mogelijkheden waarde)
    {
        Feit feit = catalogus.Zoek(adres.Feit)!;
        Mogelijkheden eerder = Waarde(feit, adres);
        if (adres.Voor is null)
        {
            _gezien[feit] = waarde;
        }
        else
        {
            _gezienVoor[adres] = waarde;
        }

        if (string.Equals(adres.Feit, Feitencatalogus.Organisatielijst, StringComparison.Ordinal))
        {
            _organisaties = null;
        }

        return eerder;
    }

    public void ZetPunten(string aspect, int van, int tot) => _punten[aspect] = Mogelijkheden.Getal(van, tot);

    public Mogelijkheden PuntenVerloren(string aspect) => _punten[aspect];

    private Mogelijkheden Waarde(Feit feit, Feitadres adres)
    {
        if (adres.Voor is not null)
        {
            return _gezienVoor.TryGetValue(adres, out Mogelijkheden? gezien) ? gezien : _gezienVoor[adres] = VanBlad(adres);
        }

        if (!_gezien.TryGetValue(feit, out Mogelijkheden? waarde))
        {
            // A fact that only equals the one in the catalogue is looked up by that one.
            Feit bekend = catalogus.Zoek(feit.Id)!;
            waarde = ReferenceEquals(bekend, feit) ? _gezien[feit] = VanBlad(adres) : Waarde(bekend, adres);
        }

        return waarde;
    }

    private Mogelijkheden VanBlad(Feitadres adres)
    {
        Feitwaarde? waarde = blad.Zoek(adres);
        return waarde?.Waarde ?? (metKandidaten ? waarde?.Kandidaat : null) ?? catalogus.Zoek(adres.Feit)!.Domein;
    }

    private Ledenlijst Dicta() => blad.AantalDicta is { } aantal ? new([.. Enumerable.Range(1, aantal).Select(n => Getaltekst.Van(n))], 0) : new([], MeesteDicta);

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

    /// <summary>Which members were at hand; puts them back when disposed of.</summary>
    public readonly ref struct Lidstand(Zicht zicht, string? organisatie, string? dictum)
    {
        public void Dispose() => (zicht._organisatie, zicht._dictum) = (organisatie, dictum);
    }
}
