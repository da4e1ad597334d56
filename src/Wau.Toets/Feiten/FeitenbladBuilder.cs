namespace Wau.Toets.Feiten;

/// <summary>Collects values, candidates and answers, and merges them per address; the order of answers of different parties does not matter, the order of versions does.</summary>
internal sealed class FeitenbladBuilder(Feitencatalogus catalogus)
{
    private readonly SortedDictionary<Feitadres, Vak> _vakken = [];

    public int? AantalDicta { get; set; }

    /// <summary>A value read without interpretation.</summary>
    public void AddMetadata(Feitadres adres, Mogelijkheden waarde, string? bron = null)
    {
        Vak vak = ZoekVak(adres);
        vak.Metadata = waarde;
        vak.Herkomst.Add(new() { Soort = Herkomstsoort.Metadata, Bron = bron });
    }

    /// <summary>Something the text suggests; several suggestions for one address become either.</summary>
    public void AddKandidaat(Feitadres adres, Mogelijkheden waarde, Herkomst herkomst)
    {
        Vak vak = ZoekVak(adres);
        vak.Kandidaat = vak.Kandidaat switch
        {
            null => waarde,
            Codeverzameling codes => codes.Doorsnede(waarde) ?? codes.Verenig(waarde),
            { } eerder => eerder.Verenig(waarde),
        };
        vak.Herkomst.Add(herkomst);
    }

    public void AddAntwoord(Antwoord antwoord) => ZoekVak(antwoord.Adres).Antwoorden.Add(antwoord);

    /// <summary>The addresses on the sheet with what the text suggests, silence left out.</summary>
    public IEnumerable<(Feitadres Adres, Mogelijkheden Kandidaat, IReadOnlyList<Herkomst> Herkomst)> Kandidaten() =>
        from vak in _vakken
        where vak.Value.Kandidaat is not null && vak.Value.Herkomst.Exists(h => h.Soort == Herkomstsoort.Passage)
        select (vak.Key, vak.Value.Kandidaat, (IReadOnlyList<Herkomst>)vak.Value.Herkomst);

    /// <summary>What was known about a fact no longer holds: an amendment changes what it is about.</summary>
    /// <param name="feit">The fact, whomever it is about.</param>
    /// <param name="door">Name of the amendment.</param>
    /// <param name="ookTekst">True when the words of the text before it no longer count either; codes that a list held stay likely.</param>
    public void Verval(string feit, string door, bool ookTekst)
    {
        foreach ((Feitadres adres, Vak vak) in _vakken.Where(v => string.Equals(v.Key.Feit, feit, StringComparison.Ordinal)))
        {
            Feitwaarde bekend = Maak(adres, vak);
            if (vak.Antwoorden.Count > 0 || vak.Metadata is not null)
            {
                vak.Vervallen.AddRange(vak.Antwoorden);
                vak.Antwoorden.Clear();
                vak.Metadata = null;
                vak.IsAchterhaald = true;
            }

            if (ookTekst)
            {
                vak.Herkomst.Clear();
                vak.Eerder = Lijst(bekend, (catalogus.Zoek(feit)!.Domein as Codeverzameling)?.Mogelijk ?? []);
                vak.Kandidaat = null;
            }

            if (vak.IsAchterhaald)
            {
                vak.Herkomst.Add(new() { Soort = Herkomstsoort.Wijziging, Bron = door });
            }
        }
    }

    public bool HeeftKandidaat(Feitadres adres) => _vakken.TryGetValue(adres, out Vak? vak) && (vak.Kandidaat ?? vak.Eerder) is not null;

    /// <summary>What is known about an address so far; null when nothing is.</summary>
    public Feitwaarde? Zoek(Feitadres adres) => _vakken.TryGetValue(adres, out Vak? vak) ? Maak(adres, vak) : null;

    public Feitenblad Build() => new(_vakken.Select(v => Maak(v.Key, v.Value)), AantalDicta);

    private Vak ZoekVak(Feitadres adres)
    {
        if (!_vakken.TryGetValue(adres, out Vak? vak))
        {
            _vakken[adres] = vak = new();
        }

        return vak;
    }

    private Feitwaarde Maak(Feitadres adres, Vak vak)
    {
        // The last answer of a party replaces its earlier ones; unnamed answers are one party.
        Antwoord[] geldig = [.. vak.Antwoorden.GroupBy(a => a.Door ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Last())];
        Antwoord[] metWaarde = [.. geldig.Where(a => a.Waarde is not null)];
        Mogelijkheden domein = catalogus.Zoek(adres.Feit)!.Domein;
        Mogelijkheden? waarde = metWaarde.Length == 0
            ? vak.Metadata
            : metWaarde.Select(a => a.Waarde!).Aggregate((a, b) => a.Verenig(b));
        bool tegenstrijdig = metWaarde.Length > 1 && Overlap(metWaarde) is null;
        return new()
        {
            Adres = adres,
            Waarde = waarde,
            Kandidaat = Met(vak.Eerder, vak.Kandidaat)?.Doorsnede(domein),
            Oorzaak = tegenstrijdig ? Oorzaak.Tegenstrijdig
                : waarde is not null ? null
                : geldig.Length > 0 ? Oorzaak.Onzeker
                : vak.IsAchterhaald ? Oorzaak.Achterhaald
                : Oorzaak.NietGevraagd,
            Graad = metWaarde.Length > 0 ? metWaarde.Min(a => a.Graad) : waarde is not null ? Graad.Opgegeven : Graad.Vermoed,
            Herkomst = [.. vak.Herkomst, .. geldig.Select(a => new Herkomst { Soort = Herkomstsoort.Antwoord, Door = a.Door, Bron = a.Bron })],
            Antwoorden = [.. vak.Vervallen, .. vak.Antwoorden],
        };
    }

    /// <summary>A list that lapses: what was in it stays likely; that it was complete, if somebody said so, does not.</summary>
    private static Codeverzameling? Lijst(Feitwaarde bekend, Reeks<string> alle) => bekend switch
    {
        { Waarde: Codeverzameling { Bevat.Count: > 0 } opgegeven } => Mogelijkheden.Codes(opgegeven.Bevat, alle) as Codeverzameling,
        { Waarde: null, Kandidaat: Codeverzameling gelezen } => gelezen,
        _ => null,
    };

    /// <summary>A list with what another text adds to it.</summary>
    private static Mogelijkheden? Met(Codeverzameling? eerder, Mogelijkheden? nieuw) => (eerder, nieuw) switch
    {
        (null, _) => nieuw,
        (_, Codeverzameling erbij) => Mogelijkheden.Codes([.. eerder.Bevat.Union(erbij.Bevat, StringComparer.Ordinal)], [.. eerder.Mogelijk.Union(erbij.Mogelijk, StringComparer.Ordinal)]),
        _ => eerder,
    };

    private static Mogelijkheden? Overlap(Antwoord[] antwoorden) =>
        antwoorden.Skip(1).Aggregate((Mogelijkheden?)antwoorden[0].Waarde, (a, b) => a?.Doorsnede(b.Waarde!));

    private sealed class Vak
    {
        public Mogelijkheden? Metadata { get; set; }

        public Mogelijkheden? Kandidaat { get; set; }

        /// <summary>What a list held before an amendment.</summary>
        public Codeverzameling? Eerder { get; set; }

        public List<Herkomst> Herkomst { get; } = [];

        public List<Antwoord> Antwoorden { get; } = [];

        /// <summary>Answers about an older version.</summary>
        public List<Antwoord> Vervallen { get; } = [];

        public bool IsAchterhaald { get; set; }
    }
}
