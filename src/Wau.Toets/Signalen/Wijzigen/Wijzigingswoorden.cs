using Wau.Toets.Feiten;
using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>A word of the lexicon that tells a kind of change.</summary>
internal readonly record struct Wijzigingswoord(string Soort, Passage Passage);

/// <summary>What the lexicon finds in old or new text.</summary>
internal sealed class Wijzigingswoorden
{
    private readonly List<Wijzigingswoord> _woorden = [];
    private readonly List<Passage> _groepen = [];

    public static Wijzigingswoorden Van(IEnumerable<Alinea> alineas, Lexicon lexicon)
    {
        var uit = new Wijzigingswoorden();
        List<Woord> woorden = [];
        foreach (Alinea alinea in alineas)
        {
            var plek = Plek.Van([alinea]);
            foreach ((Treffer treffer, Lezeruitvoer uitvoer) in lexicon.Zoek(alinea.Inhoud, woorden))
            {
                uit.Voeg(treffer, uitvoer, plek.Passage(woorden, treffer), lexicon);
            }
        }

        return uit;
    }

    /// <summary>The words that the other text does not have.</summary>
    public IEnumerable<Wijzigingswoord> Zonder(Wijzigingswoorden ander) =>
        _woorden.Where(w => !ander._woorden.Exists(a => string.Equals(a.Soort, w.Soort, StringComparison.Ordinal) && Zelfde(a.Passage, w.Passage)));

    /// <summary>The groups of people that the other text does not name.</summary>
    public IEnumerable<Passage> GroepenZonder(Wijzigingswoorden ander) => _groepen.Where(g => !ander._groepen.Exists(a => Zelfde(a, g)));

    private static bool Zelfde(Passage een, Passage ander) => string.Equals(een.Citaat, ander.Citaat, StringComparison.OrdinalIgnoreCase);

    private void Voeg(Treffer treffer, Lezeruitvoer uitvoer, Passage passage, Lexicon lexicon)
    {
        if (uitvoer.Ingang is { Feit: Feitsleutels.Wijzigingssoorten, Waarde: Codeverzameling codes } ingang && Telt(ingang, treffer))
        {
            _woorden.AddRange(codes.Bevat.Select(c => new Wijzigingswoord(c, passage)));
        }
        else if (uitvoer.Ingang is not null && IsGroep(uitvoer, lexicon))
        {
            _groepen.Add(passage);
        }
    }

    /// <summary>An entry that speaks strongest for a target group names that group.</summary>
    private static bool IsGroep(Lezeruitvoer uitvoer, Lexicon lexicon) =>
        uitvoer.InVerzoek.Count > 0 && uitvoer.InVerzoek.MaxBy(p => p.Punten) is { Punten: > 0 } sterkste && lexicon.Doelgroepen.Contains(sterkste.Etiket, StringComparer.Ordinal);

    private static bool Telt(Lexiconingang ingang, Treffer treffer) =>
        ingang.Ontkenning == Ontkenning.Telt || !(treffer.IsOntkend || treffer.IsBeeindigd || treffer.IsHypothetisch);
}
