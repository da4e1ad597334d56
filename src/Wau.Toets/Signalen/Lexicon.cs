using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Signalen;

/// <summary>All language knowledge of a rule set, built once: lexicon, masks, organisations and signs of requests.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Lexicon
{
    private readonly Lezeruitvoer[] _uitvoer;
    private readonly Zinnenzoeker _zoeker;
    private readonly Dictionary<string, Gewicht> _gewichten;
    private readonly Dictionary<string, string> _aspecten;

    internal Lexicon(
        Reeks<Lexiconingang> ingangen, Reeks<string> maskers, Organisatieregister register, Reeks<Gewicht> gewichten, Reeks<Etiketpunten> basis, Reeks<string> doelgroepen)
    {
        Ingangen = ingangen;
        Maskers = maskers;
        Register = register;
        Gewichten = gewichten;
        Basis = basis;
        Doelgroepen = doelgroepen;
        _aspecten = ingangen.Where(i => i.Aspect is not null).ToDictionary(i => $"teken:{i.Id}", i => i.Aspect!, StringComparer.Ordinal);
        _gewichten = gewichten.ToDictionary(g => g.Sleutel, StringComparer.Ordinal);
        _uitvoer = [.. Uitvoer()];
        _zoeker = new(_uitvoer.SelectMany((u, i) => u.Frasen.Select(f => (Lees(f), i))));
    }

    /// <summary>The entries, ordered by id.</summary>
    public Reeks<Lexiconingang> Ingangen { get; }

    /// <summary>Phrases whose words match nothing: titles of laws, names of affairs.</summary>
    public Reeks<string> Maskers { get; }

    /// <summary>The public bodies and ministries.</summary>
    public Organisatieregister Register { get; }

    /// <summary>The public bodies, ordered by code.</summary>
    public Reeks<Organisatie> Organisaties => Register.Organisaties;

    /// <summary>What signs say, ordered by key.</summary>
    public Reeks<Gewicht> Gewichten { get; }

    /// <summary>Points that labels start with.</summary>
    public Reeks<Etiketpunten> Basis { get; }

    /// <summary>Codes of the target groups that can be read, ordered by code.</summary>
    public Reeks<string> Doelgroepen { get; }

    /// <summary>Number of phrases, those of organisations included.</summary>
    public int AantalFrasen => _uitvoer.Sum(u => u.Frasen.Count);

    internal IEnumerable<string> Frasen => _uitvoer.SelectMany(u => u.Frasen);

    internal IEnumerable<(Treffer Treffer, Lezeruitvoer Uitvoer)> Zoek(string tekst, List<Woord> woorden)
    {
        Woorden.Lees(tekst, woorden);
        return _zoeker.Zoek(tekst, woorden, i => _uitvoer[i].IsMasker).Select(t => (t, _uitvoer[t.Uitvoer]));
    }

    /// <summary>The weight of a kind of request or organisation; null when it has none.</summary>
    internal Gewicht? Gewicht(Tekensoort soort, string teken) => _gewichten.GetValueOrDefault(new Gewicht { Soort = soort, Teken = teken, Punten = [] }.Sleutel);

    /// <summary>The aspect of a lexicon entry by the key of its weight; null when it has none.</summary>
    internal string? Aspect(string sleutel) => _aspecten.GetValueOrDefault(sleutel);

    private static Frase Lees(string frase) => Frase.Lees(frase, out string fout) ?? throw new InvalidOperationException($"'{frase}': {fout}");

    /// <summary>Names as phrases: their words, without hyphens and strokes.</summary>
    private static IEnumerable<string> Namen(Organisatie organisatie)
    {
        var woorden = new List<Woord>();
        foreach (string naam in organisatie.Afkortingen.Concat(organisatie.Aliassen).Prepend(organisatie.Naam))
        {
            Woorden.Lees(naam, woorden);
            if (woorden.Count is > 0 and <= Frase.MeesteWoorden)
            {
                yield return string.Join(' ', woorden.Select(w => naam.Substring(w.Begin, w.Lengte)));
            }
        }
    }

    private IEnumerable<Lezeruitvoer> Uitvoer() =>
        Ingangen.Select(Uitvoer)
            .Append(new(Maskers) { IsMasker = true })
            .Concat(Organisaties.Select(o => new Lezeruitvoer([.. Namen(o), .. o.Frasen]) { Organisatie = o }))
            .Concat(Gewichten.Where(g => g.Soort == Tekensoort.Frase).Select(g => g.Plaats == Vindplaats.Overweging
                ? new Lezeruitvoer([g.Teken], $"frase:{g.Teken}") { InOverweging = g.Punten }
                : new([g.Teken], g.Sleutel, g.Plaats) { InVerzoek = g.Punten }));

    private Lezeruitvoer Uitvoer(Lexiconingang ingang)
    {
        string sleutel = $"teken:{ingang.Id}";
        return new(ingang.Frasen, sleutel, ingang.Plaats)
        {
            Ingang = ingang,
            InVerzoek = _gewichten.GetValueOrDefault(sleutel)?.Punten ?? [],
            InOverweging = _gewichten.GetValueOrDefault(sleutel + "@overweging")?.Punten ?? [],
        };
    }
}
