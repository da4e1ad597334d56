using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>Reads what kinds of change the instructions of an amendment make: from their form, and from words of the lexicon in the text that comes or goes.</summary>
internal sealed class Wijzigingslezer
{
    private readonly Lexicon _lexicon;
    private readonly bool _schuift;
    private readonly List<Wijzigingsduiding> _uit = [];

    private Wijzigingslezer(Lexicon lexicon, Amendement amendement)
    {
        _lexicon = lexicon;
        _schuift = amendement.Opdrachten.SelectMany(o => o.Wijzigingen).Any(w => w.Bewerking is Bewerking.Vernummeren or Bewerking.Invoegen or Bewerking.Toevoegen || w is { Bewerking: Bewerking.Vervallen, IsGeheel: true });
    }

    /// <summary>The kinds of change in the order of the instructions; empty for another paper.</summary>
    public static Reeks<Wijzigingsduiding> Lees(Voorstel voorstel, Lexicon lexicon)
    {
        if (voorstel is not Amendement amendement)
        {
            return [];
        }

        var lezer = new Wijzigingslezer(lexicon, amendement);
        foreach (Wijzigingsopdracht opdracht in amendement.Opdrachten)
        {
            foreach (Wijziging wijziging in opdracht.Wijzigingen)
            {
                lezer.Lees(new Wijzigingsblik(opdracht, wijziging));
            }
        }

        return [.. lezer._uit.Distinct()];
    }

    private void Lees(Wijzigingsblik blik)
    {
        if (Vormlezer.Lees(blik, _schuift) is { } vorm)
        {
            Voeg(blik, vorm.Soort, blik.Passage, vorm.Uitleg);
            return;
        }

        int eerder = _uit.Count;
        Woorden(blik);
        if (blik.IsEinde)
        {
            // Words that only held some people back are no rule that ends.
            if (_uit.Count == eerder)
            {
                Voeg(blik, blik.IsWoorden ? Wijzigingssoorten.Schrapping : Wijzigingssoorten.Afschaffing, blik.Passage, $"{blik.Wat} vervalt en er komt niets voor terug.");
            }
        }
        else if (blik.HeeftNieuw && (!blik.IsWoorden || _uit.Count == eerder))
        {
            Voeg(blik, Wijzigingssoorten.Structuur, blik.Passage, blik.Structuuruitleg);
        }
    }

    /// <summary>Words of the lexicon that are in the new text and not in the old, and limits that go.</summary>
    private void Woorden(Wijzigingsblik blik)
    {
        Wijzigingswoorden oud = Wijzigingswoorden.Van(blik.Wijziging.Oud, _lexicon);
        Wijzigingswoorden nieuw = Wijzigingswoorden.Van(blik.Wijziging.Nieuw, _lexicon);
        foreach (Wijzigingswoord woord in nieuw.Zonder(oud).Where(w => !Wijzigingssoorten.IsDoelgroep(w.Soort)).DistinctBy(w => w.Soort, StringComparer.Ordinal))
        {
            Voeg(blik, woord.Soort, woord.Passage, $"«{woord.Passage.Citaat}» staat in de nieuwe tekst.");
        }

        Doelgroep(blik, oud, nieuw);
    }

    private void Doelgroep(Wijzigingsblik blik, Wijzigingswoorden oud, Wijzigingswoorden nieuw)
    {
        List<(string Soort, Passage Passage, string Uitleg)> richtingen =
        [
            .. nieuw.Zonder(oud).Where(w => Wijzigingssoorten.IsDoelgroep(w.Soort)).Select(w => (w.Soort, w.Passage, $"«{w.Passage.Citaat}» komt erbij.")),
            .. oud.Zonder(nieuw).Where(w => Wijzigingssoorten.IsDoelgroep(w.Soort)).Select(w => (Omgekeerd(w.Soort), w.Passage, $"«{w.Passage.Citaat}» gaat eruit.")),
        ];
        if (blik.IsWoorden)
        {
            richtingen.AddRange(Groepen(blik, oud, nieuw));
        }

        if (richtingen.Count == 0)
        {
            return;
        }

        // In a whole article such a word tells how the rule is built, not which way it moves.
        bool eenduidig = blik.IsWoorden && richtingen.TrueForAll(r => string.Equals(r.Soort, richtingen[0].Soort, StringComparison.Ordinal));
        Voeg(blik, eenduidig ? richtingen[0].Soort : Wijzigingssoorten.DoelgroepAnders, richtingen[0].Passage, richtingen[0].Uitleg);
    }

    /// <summary>Groups of people that come, go, or make place for others.</summary>
    private static IEnumerable<(string Soort, Passage Passage, string Uitleg)> Groepen(Wijzigingsblik blik, Wijzigingswoorden oud, Wijzigingswoorden nieuw)
    {
        Passage[] erbij = [.. nieuw.GroepenZonder(oud)];
        Passage[] eruit = [.. oud.GroepenZonder(nieuw)];
        bool samen = blik.Nieuw.Eerste is "en" or "of" || blik.Oud.Eerste is "en" or "of";
        if (erbij.Length > 0 && eruit.Length > 0)
        {
            yield return (Wijzigingssoorten.DoelgroepAnders, erbij[0], $"«{eruit[0].Citaat}» wordt «{erbij[0].Citaat}».");
        }
        else if (samen && erbij.Length > 0)
        {
            yield return (Wijzigingssoorten.DoelgroepRuimer, erbij[0], $"«{erbij[0].Citaat}» komt erbij.");
        }
        else if (samen && eruit.Length > 0)
        {
            yield return (Wijzigingssoorten.DoelgroepSmaller, eruit[0], $"«{eruit[0].Citaat}» gaat eruit.");
        }
    }

    private static string Omgekeerd(string soort) => soort switch
    {
        Wijzigingssoorten.DoelgroepRuimer => Wijzigingssoorten.DoelgroepSmaller,
        Wijzigingssoorten.DoelgroepSmaller => Wijzigingssoorten.DoelgroepRuimer,
        _ => soort,
    };

    private void Voeg(Wijzigingsblik blik, string soort, Passage passage, string uitleg) => _uit.Add(new(soort, blik.Opdracht.Nummer, passage, uitleg));
}
