using Wau.Toets.Signalen.Termijnen;
using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Signalen;

/// <summary>Reads signals, organisations, requests and time limits from a proposal.</summary>
internal sealed class Tekstlezer(Lexicon lexicon, DateOnly? peildatum)
{
    /// <summary>Stands between the paragraphs of a request; no phrase goes past it.</summary>
    private const char Alineascheiding = '\u001e';

    private readonly List<Signaal> _signalen = [];
    private readonly List<Organisatievermelding> _organisaties = [];
    private readonly List<Dictumduiding> _dicta = [];
    private readonly List<Termijnvermelding> _termijnen = [];
    private readonly List<Woord> _woorden = [];

    public static Tekstlezing Lees(Voorstel voorstel, Lexicon lexicon, DateOnly? peildatum)
    {
        var lezer = new Tekstlezer(lexicon, peildatum);
        foreach (IGrouping<(Deelsoort, int), Tekstdeel> deel in voorstel.Delen.GroupBy(d => (d.Soort, d.Dictum)))
        {
            lezer.LeesDeel(deel.Key.Item1, deel.Key.Item2, [.. deel.Select(d => d.Alinea)]);
        }

        return new()
        {
            Signalen = [.. lezer._signalen.DistinctBy(s => (s.Ingang, s.Passage))],
            Organisaties = [.. lezer._organisaties.DistinctBy(o => (o.Code, o.Passage))],
            Dicta = [.. lezer._dicta],
            Termijnen = [.. lezer._termijnen.DistinctBy(t => t.Passage)],
        };
    }

    private void LeesDeel(Deelsoort soort, int dictum, Reeks<Alinea> alineas)
    {
        var plek = new Plek(alineas, string.Join(Alineascheiding, alineas.Select(a => a.Inhoud)));
        bool isVerzoek = soort is Deelsoort.Dictum or Deelsoort.Ongedeeld;
        var gevonden = lexicon.Zoek(plek.Tekst, _woorden).ToList();
        Verzoeksoort verzoek = soort == Deelsoort.Dictum ? Duid(dictum, gevonden, plek) : Verzoeksoort.Onbekend;
        foreach ((Treffer treffer, Lezeruitvoer uitvoer) in gevonden)
        {
            Passage passage() => plek.Passage(_woorden[treffer.Van].Begin, _woorden[treffer.Tot - 1].Einde);
            if (uitvoer.Ingang is { } ingang && (isVerzoek || ingang.Plaats == Vindplaats.Overal) && !ingang.NietBij.Contains(verzoek))
            {
                bool ontkend = treffer.IsOntkend && ingang.Ontkenning == Ontkenning.Stopt;
                _signalen.Add(new(ingang.Id, ingang.Feit, ingang.Waarde, passage(), dictum, ontkend));
            }
            else if (uitvoer.Organisatie is { } organisatie)
            {
                _organisaties.Add(new(lexicon.Register.Op(organisatie, peildatum).Code, passage(), dictum));
            }
        }

        if (isVerzoek)
        {
            LeesTermijnen(dictum, plek);
        }
    }

    private Verzoeksoort Duid(int dictum, List<(Treffer Treffer, Lezeruitvoer Uitvoer)> gevonden, Plek plek)
    {
        List<(Treffer, Dictumteken)> tekens = [.. gevonden
            .Where(g => g.Uitvoer.Teken is { } teken && !(g.Treffer.IsOntkend && teken.Ontkenning == Ontkenning.Stopt))
            .Select(g => (g.Treffer, g.Uitvoer.Teken!))];
        Dictumduiding duiding = new Dictumduider(lexicon.Grenzen, plek.Tekst, _woorden).Duid(dictum, tekens, plek);
        _dicta.Add(duiding);
        return duiding.Soort;
    }

    private void LeesTermijnen(int dictum, Plek plek)
    {
        foreach (Alinea alinea in plek.Alineas)
        {
            _termijnen.AddRange(Termijnlezer.Lees(alinea.Inhoud, peildatum)
                .Select(t => new Termijnvermelding(t, alinea.Passage(t.Begin, t.Lengte), dictum)));
        }
    }
}

/// <summary>Paragraphs read as one text, and the way back from a position to a passage.</summary>
internal sealed record Plek(Reeks<Alinea> Alineas, string Tekst)
{
    /// <summary>The passage for a stretch of the joined text that lies in one paragraph.</summary>
    public Passage Passage(int begin, int einde)
    {
        foreach (Alinea alinea in Alineas)
        {
            if (begin < alinea.Inhoud.Length)
            {
                return alinea.Passage(begin, Math.Min(einde, alinea.Inhoud.Length) - begin);
            }

            begin -= alinea.Inhoud.Length + 1;
            einde -= alinea.Inhoud.Length + 1;
        }

        throw new ArgumentOutOfRangeException(nameof(begin), begin, "The stretch lies beyond the text.");
    }
}
