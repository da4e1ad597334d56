using Wau.Toets.Signalen.Termijnen;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Signalen;

/// <summary>Reads signals, organisations, requests and time limits from a proposal.</summary>
internal sealed class Tekstlezer(Lexicon lexicon, DateOnly? peildatum)
{
    private readonly List<Signaal> _signalen = [];
    private readonly List<Organisatievermelding> _organisaties = [];
    private readonly Duider _duider = new(lexicon);
    private readonly List<Termijnvermelding> _termijnen = [];
    private readonly List<Woord> _woorden = [];
    private bool _isAmendement;

    public static Tekstlezing Lees(Voorstel voorstel, Lexicon lexicon, DateOnly? peildatum)
    {
        var lezer = new Tekstlezer(lexicon, peildatum) { _isAmendement = voorstel is Amendement };
        foreach (IGrouping<(Deelsoort Soort, int Dictum), Tekstdeel> deel in voorstel.Geldend.GroupBy(d => (d.Soort, d.Dictum)))
        {
            lezer.LeesDeel(deel.Key.Soort, deel.Key.Dictum, [.. deel]);
        }

        return new()
        {
            Signalen = [.. lezer._signalen.DistinctBy(s => (s.Ingang, s.Passage))],
            Organisaties = [.. lezer._organisaties.DistinctBy(o => (o.Code, o.Passage))],
            Dicta = [.. lezer._duider.Dicta],
            Termijnen = [.. lezer._termijnen.DistinctBy(t => t.Passage)],
            Velden = lezer._duider.Velden(),
            Doelgroepen = lezer._duider.Doelgroepen(),
            Wijzigingen = Wijzigingslezer.Lees(voorstel, lexicon),
        };
    }

    private void LeesDeel(Deelsoort soort, int dictum, Tekstdeel[] delen)
    {
        // Paragraphs of one request are read together; elsewhere each stands by itself.
        foreach (Plek plek in soort == Deelsoort.Dictum ? [Plek.Van([.. delen.Select(d => d.Alinea)])] : delen.Select(Plek.Van))
        {
            LeesAlineas(soort, dictum, plek);
        }
    }

    private void LeesAlineas(Deelsoort soort, int dictum, Plek plek)
    {
        List<(Treffer Treffer, Lezeruitvoer Uitvoer)> gevonden = [.. lexicon.Zoek(plek.Tekst, _woorden).Where(t => KanHier(t.Uitvoer.Plaats, soort) && plek.Telt(_woorden, t.Treffer))];
        Verzoeksoort verzoek = Duid(soort, dictum, plek, gevonden);
        bool isVerzoek = soort is Deelsoort.Dictum or Deelsoort.Ongedeeld or Deelsoort.Regeltekst;
        foreach ((Treffer treffer, Lezeruitvoer uitvoer) in gevonden)
        {
            if (uitvoer.Ingang is { Feit: { } feit, Waarde: { } waarde } ingang && TeltAlsSignaal(ingang, isVerzoek) && !ingang.NietBij.Contains(verzoek))
            {
                bool stopt = ingang.Ontkenning == Ontkenning.Stopt;
                _signalen.Add(new(
                    ingang.Id, feit, waarde, plek.Passage(_woorden, treffer), dictum, stopt && (treffer.IsOntkend || treffer.IsBeeindigd), stopt && treffer.IsHypothetisch));
            }
            else if (uitvoer.Organisatie is { } organisatie)
            {
                _organisaties.Add(new(lexicon.Register.Op(organisatie, peildatum).Code, plek.Passage(_woorden, treffer), dictum));
            }
        }

        if (isVerzoek)
        {
            LeesTermijnen(dictum, plek);
        }
    }

    /// <summary>Words that tell what an amendment changes become a <see cref="Wijzigingsduiding"/> instead: there the old text counts too.</summary>
    private static bool TeltAlsSignaal(Lexiconingang ingang, bool isVerzoek) =>
        (isVerzoek || ingang.Plaats is Vindplaats.Overal or Vindplaats.Toelichting) && !string.Equals(ingang.Feit, Feitsleutels.Wijzigingssoorten, StringComparison.Ordinal);

    private bool KanHier(Vindplaats plaats, Deelsoort soort) => plaats switch
    {
        Vindplaats.NieuweTekst => _isAmendement && soort == Deelsoort.Regeltekst,
        Vindplaats.Toelichting => soort == Deelsoort.Toelichting,
        _ => true,
    };

    private Verzoeksoort Duid(Deelsoort soort, int dictum, Plek plek, List<(Treffer Treffer, Lezeruitvoer Uitvoer)> gevonden)
    {
        switch (soort)
        {
            case Deelsoort.Dictum:
                return _duider.Dictum(dictum, plek, _woorden, gevonden);
            case Deelsoort.Ongedeeld:
            case Deelsoort.Regeltekst:
                _duider.Ongedeeld(plek, _woorden, gevonden);
                break;
            default:
                _duider.Context(plek, _woorden, gevonden);
                break;
        }

        return Verzoeksoort.Onbekend;
    }

    private void LeesTermijnen(int dictum, Plek plek)
    {
        if (plek.Alineas is [_])
        {
            _termijnen.AddRange(Termijnlezer.Lees(plek.Tekst, peildatum).Where(t => plek.Telt(t.Begin, t.Begin + t.Lengte))
                .Select(t => new Termijnvermelding(t, plek.Passage(t.Begin, t.Begin + t.Lengte), dictum)));
            return;
        }

        foreach (Alinea alinea in plek.Alineas)
        {
            _termijnen.AddRange(Termijnlezer.Lees(alinea.Inhoud, peildatum)
                .Select(t => new Termijnvermelding(t, alinea.Passage(t.Begin, t.Lengte), dictum)));
        }
    }
}
