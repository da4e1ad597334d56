using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Signalen;

/// <summary>All language knowledge of a rule set, built once: lexicon, masks, organisations and signs of requests.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Lexicon
{
    private readonly Lezeruitvoer[] _uitvoer;
    private readonly Zinnenzoeker _zoeker = new();

    internal Lexicon(
        Reeks<Lexiconingang> ingangen, Reeks<string> maskers, Organisatieregister register, Reeks<Dictumteken> tekens, Duidingsgrenzen grenzen)
    {
        Ingangen = ingangen;
        Maskers = maskers;
        Register = register;
        Tekens = tekens;
        Grenzen = grenzen;
        List<Lezeruitvoer> uitvoer = [.. Uitvoer()];
        for (int i = 0; i < uitvoer.Count; i++)
        {
            foreach (string frase in uitvoer[i].Frasen)
            {
                _zoeker.Add(Frase.Lees(frase, out string fout) ?? throw new InvalidOperationException($"'{frase}': {fout}"), i);
            }
        }

        _uitvoer = [.. uitvoer];
    }

    /// <summary>The entries, ordered by id.</summary>
    public Reeks<Lexiconingang> Ingangen { get; }

    /// <summary>Phrases whose words match nothing: titles of laws, names of affairs.</summary>
    public Reeks<string> Maskers { get; }

    /// <summary>The public bodies and ministries.</summary>
    public Organisatieregister Register { get; }

    /// <summary>The public bodies, ordered by code.</summary>
    public Reeks<Organisatie> Organisaties => Register.Organisaties;

    /// <summary>The signs of requests, ordered by id.</summary>
    public Reeks<Dictumteken> Tekens { get; }

    /// <summary>How the points of signs become an answer.</summary>
    public Duidingsgrenzen Grenzen { get; }

    /// <summary>Number of phrases, those of organisations included.</summary>
    public int AantalFrasen => _uitvoer.Sum(u => u.Frasen.Count);

    internal IEnumerable<(Treffer Treffer, Lezeruitvoer Uitvoer)> Zoek(string tekst, List<Woord> woorden)
    {
        Woorden.Lees(tekst, woorden);
        return _zoeker.Zoek(tekst, woorden, i => _uitvoer[i].IsMasker, i => _uitvoer[i].Teken is not null).Select(t => (t, _uitvoer[t.Uitvoer]));
    }

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
        Ingangen.Select(i => new Lezeruitvoer(i.Frasen, Ingang: i))
            .Append(new(Maskers, IsMasker: true))
            .Concat(Organisaties.Select(o => new Lezeruitvoer([.. Namen(o), .. o.Frasen], Organisatie: o)))
            .Concat(Tekens.Select(t => new Lezeruitvoer(t.Frasen, Teken: t)));
}

/// <summary>What a phrase stands for: one of the four.</summary>
internal sealed record Lezeruitvoer(
    Reeks<string> Frasen, Lexiconingang? Ingang = null, Organisatie? Organisatie = null, Dictumteken? Teken = null, bool IsMasker = false);
