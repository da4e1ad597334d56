using Wau.Toets.Invoer;
using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>Weighs the signs of a text: every sign that occurs counts once per request.</summary>
/// <remarks>
/// <para>Kind: of the kinds that a sign speaks for, the one with most points; with equal points the heavier.</para>
/// <para>Touches implementation: "nee" when it holds with at least as many points as "ja"; else "ja" when that holds; else "mogelijk".</para>
/// <para>Yes/no fields hold when they hold in one request (or one paragraph of a text read undivided); funding (<em>dekking</em>)
/// and target groups are weighed over requests and considerations together.</para>
/// </remarks>
internal sealed class Duider(Lexicon lexicon)
{
    private readonly List<Bijdrage> _context = [];
    private readonly List<List<Bijdrage>> _delen = [];
    private readonly List<Dictumduiding> _dicta = [];

    public IReadOnlyList<Dictumduiding> Dicta => _dicta;

    /// <summary>Takes in a consideration or other context.</summary>
    public void Context(Plek plek, List<Woord> woorden, List<(Treffer Treffer, Lezeruitvoer Uitvoer)> treffers) =>
        _context.AddRange(treffers
            .Where(t => t.Uitvoer.InOverweging.Count > 0 && t.Uitvoer.Telt(t.Treffer))
            .Select(t => new Bijdrage(t.Uitvoer.Sleutel + "@overweging", t.Uitvoer.InOverweging, 0, plek.Passage(woorden, t.Treffer))));

    /// <summary>Takes in a paragraph of a text that was read undivided.</summary>
    public void Ongedeeld(Plek plek, List<Woord> woorden, List<(Treffer Treffer, Lezeruitvoer Uitvoer)> treffers) =>
        _delen.Add(Bijdragen(0, plek, woorden, treffers));

    /// <summary>Takes in a request.</summary>
    public Verzoeksoort Dictum(int nummer, Plek plek, List<Woord> woorden, List<(Treffer Treffer, Lezeruitvoer Uitvoer)> treffers)
    {
        List<Bijdrage> bijdragen = Bijdragen(nummer, plek, woorden, treffers);
        var stand = new Etiketstand(lexicon.Basis, bijdragen);
        Verzoeksoort soort = Soort(stand);
        if (soort != Verzoeksoort.Onbekend && lexicon.Gewicht(Tekensoort.Soort, Codenaam.Van(soort)) is { } gewicht)
        {
            bijdragen.Add(new(gewicht.Sleutel, gewicht.Punten, nummer, plek.Alineas[^1].Passage()));
            stand.Voeg(gewicht.Punten);
        }

        _delen.Add(bijdragen);
        _dicta.Add(new()
        {
            Nummer = nummer,
            Soort = soort,
            Raakt = Raakt(stand),
            Bijdragen = [.. bijdragen],
            Basis = lexicon.Basis,
            Passage = plek.Alineas[^1].Passage(),
        });
        return soort;
    }

    /// <summary>The yes/no fields, after all parts were taken in.</summary>
    public Reeks<Duiding> Velden() => [.. Etiketten.Velden.Select(veld =>
        string.Equals(veld, Etiketten.Dekking, StringComparison.Ordinal)
            ? Duiding.Weeg(veld, lexicon.Basis, Geheel())
            : _delen.Select(d => Duiding.Weeg(veld, lexicon.Basis, d)).OrderByDescending(d => d.Geldt).ThenByDescending(d => d.Punten).FirstOrDefault()
                ?? Duiding.Weeg(veld, lexicon.Basis, []))];

    /// <summary>The target groups that hold, after all parts were taken in.</summary>
    public Reeks<Duiding> Doelgroepen()
    {
        Bijdrage[] geheel = [.. Geheel()];
        var stand = new Etiketstand(lexicon.Basis, geheel);
        return [.. lexicon.Doelgroepen.Where(stand.Geldt).Select(g => Duiding.Weeg(g, lexicon.Basis, geheel))];
    }

    private static Verzoeksoort Soort(Etiketstand stand)
    {
        string? beste = null;
        foreach (string soort in Etiketten.Soorten.Where(stand.HeeftVoor))
        {
            if (beste is null || stand.Punten(soort) > stand.Punten(beste))
            {
                beste = soort;
            }
        }

        return beste is null ? Verzoeksoort.Onbekend : Codenaam.Lees<Verzoeksoort>(beste) ?? Verzoeksoort.Onbekend;
    }

    private static RaaktUitvoering Raakt(Etiketstand stand) =>
        stand.Geldt(Etiketten.Nee) && stand.Punten(Etiketten.Nee) >= stand.Punten(Etiketten.Ja) ? RaaktUitvoering.Nee
        : stand.Geldt(Etiketten.Ja) ? RaaktUitvoering.Ja
        : RaaktUitvoering.Mogelijk;

    /// <summary>All signs of the paper, each once, requests before considerations.</summary>
    private IEnumerable<Bijdrage> Geheel() => _delen.SelectMany(d => d).Concat(_context).DistinctBy(b => b.Teken, StringComparer.Ordinal);

    private List<Bijdrage> Bijdragen(int nummer, Plek plek, List<Woord> woorden, List<(Treffer Treffer, Lezeruitvoer Uitvoer)> treffers)
    {
        var hoofdzin = Hoofdzin.Van(plek, woorden);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var uit = new List<Bijdrage>();
        foreach ((Treffer treffer, Lezeruitvoer uitvoer) in treffers)
        {
            if (uitvoer.InVerzoek.Count > 0 && uitvoer.Telt(treffer) && hoofdzin.Telt(uitvoer.Plaats, treffer.Van) && gezien.Add(uitvoer.Sleutel))
            {
                uit.Add(new(uitvoer.Sleutel, uitvoer.InVerzoek, nummer, plek.Passage(woorden, treffer)));
            }

            if (uitvoer.Organisatie is { } organisatie && lexicon.Gewicht(Tekensoort.Organisatie, Codenaam.Van(organisatie.Soort)) is { } gewicht && gezien.Add(gewicht.Sleutel))
            {
                uit.Add(new(gewicht.Sleutel, gewicht.Punten, nummer, plek.Passage(woorden, treffer)));
            }
        }

        return uit;
    }
}
