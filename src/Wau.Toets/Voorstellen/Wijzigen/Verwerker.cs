using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Artikelen;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Looks up what an amendment touches: in the bill, and for a <em>subamendement</em> in its parent.</summary>
internal sealed class Verwerker(Beleidsvoorstel basis, Amendement amendement)
{
    private readonly int _door = basis.Wijzigingen.Count;
    private readonly List<Tekstraak> _geraakt = [];
    private readonly List<Inbedding> _inbeddingen = [];
    private readonly List<Melding> _meldingen = [];

    /// <summary>What is touched.</summary>
    public IReadOnlyList<Tekstraak> Geraakt => _geraakt;

    /// <summary>The sentences that new words come into.</summary>
    public IReadOnlyList<Inbedding> Inbeddingen => _inbeddingen;

    /// <summary>A warning for every place that was not found.</summary>
    public IReadOnlyList<Melding> Meldingen => _meldingen;

    public void Verwerk()
    {
        if (amendement.Opdrachten.Count == 0)
        {
            _meldingen.Add(Voorstellen.Meldingen.GeenDoel(Naam));
        }
        else if (amendement.Stuksoort != Amendementen.Amendementsoort.Subamendement)
        {
            Doorloop(InBasis);
        }
        else if (Ouder() is { } ouder)
        {
            Doorloop((_, wijziging) => InOuder(ouder, wijziging));
        }
        else
        {
            _meldingen.Add(Voorstellen.Meldingen.OuderOntbreekt(Naam, amendement.Ouder));
        }
    }

    private string Naam => amendement.Naam();

    private Amendement? Ouder() => amendement.Ouder is { } nummer
        ? basis.Wijzigingen.LastOrDefault(w => string.Equals(w.Kamerstuk?.Ondernummer, nummer, StringComparison.Ordinal))
        : basis.Wijzigingen.Count == 1 ? basis.Wijzigingen[0] : null;

    private void Doorloop(Func<Wijzigingsopdracht, Wijziging, string?> raak)
    {
        foreach (Wijzigingsopdracht opdracht in amendement.Opdrachten)
        {
            foreach (Wijziging wijziging in opdracht.Wijzigingen)
            {
                if (raak(opdracht, wijziging) is { } zin)
                {
                    _meldingen.Add(Voorstellen.Meldingen.NietGevonden(Naam, opdracht.Nummer, zin, opdracht.Alineas[0]));
                }
            }
        }
    }

    /// <summary>Touches a place of the bill; what is wrong when it is not there.</summary>
    private string? InBasis(Wijzigingsopdracht opdracht, Wijziging wijziging)
    {
        if (wijziging.Bewerking is Bewerking.Wijzigen or Bewerking.Vernummeren or Bewerking.Onbekend)
        {
            return null;
        }

        if (wijziging.Doel.Delen.Count == 0)
        {
            return "welke plaats dit wijzigt, is niet begrepen";
        }

        (Wetsdeel? deel, bool precies) = Zoek(wijziging.Doel);
        if (deel is null)
        {
            return InEerder(wijziging) ? null : $"{wijziging.Doel} staat niet in het voorstel";
        }

        if (wijziging.Oud.Count > 0)
        {
            return Woorden(wijziging, deel.Alineas);
        }

        if (wijziging.Bewerking is Bewerking.Vervallen or Bewerking.Vervangen or Bewerking.Verhogen or Bewerking.Verlagen)
        {
            Raak(deel.Alineas, precies && wijziging.IsGeheel);
        }

        return null;
    }

    /// <summary>A place that an earlier amendment put in: words that go are looked for in its new text.</summary>
    private bool InEerder(Wijziging wijziging)
    {
        Alinea[] nieuw = [.. basis.Wijzigingen.SelectMany(a => a.Opdrachten).SelectMany(o => o.Wijzigingen).Where(w => w.Doel.Overlapt(wijziging.Doel)).SelectMany(w => w.Nieuw)];
        return wijziging.Oud.Count > 0 && Woorden(wijziging, nieuw) is null;
    }

    private string? InOuder(Amendement ouder, Wijziging wijziging)
    {
        string[] stappen = [.. wijziging.Doel.Delen.Select(d => d.Nummer)];
        Wijzigingsopdracht[] genoemd = [.. ouder.Opdrachten.Where(o => stappen.Contains(o.Nummer, StringComparer.Ordinal))];
        Alinea[] nieuw = [.. (genoemd.Length > 0 ? genoemd : ouder.Opdrachten.AsEnumerable()).SelectMany(o => o.Wijzigingen).SelectMany(w => w.Nieuw)];
        if (wijziging.Oud.Count > 0)
        {
            return Woorden(wijziging, nieuw);
        }

        if (wijziging.IsGeheel)
        {
            Raak(nieuw, genoemd.Length > 0 && wijziging.Doel.Delen.Count == 1);
        }

        return null;
    }

    private string? Woorden(Wijziging wijziging, IReadOnlyCollection<Alinea> alineas)
    {
        foreach (Alinea oud in wijziging.Oud)
        {
            (Alinea Alinea, int Begin)[] plaatsen = [.. alineas.SelectMany(a => Plaatsen(a.Inhoud, oud.Inhoud).Select(i => (a, i)))];
            if (plaatsen.Length == 0)
            {
                return $"«{Voorstellen.Meldingen.Kort(oud.Inhoud)}» staat niet in {wijziging.Doel}";
            }

            _geraakt.AddRange(plaatsen.Select(p => new Tekstraak(p.Alinea.Veld, p.Alinea.Begin + p.Begin, p.Alinea.Begin + p.Begin + oud.Inhoud.Length, _door, Weg: true)));
            if (plaatsen is [var enige] && wijziging is { Oud.Count: 1, Nieuw: [var nieuw] })
            {
                _inbeddingen.Add(new(nieuw, enige.Alinea.Inhoud[..enige.Begin], enige.Alinea.Inhoud[(enige.Begin + oud.Inhoud.Length)..]));
            }
        }

        return null;
    }

    private static IEnumerable<int> Plaatsen(string tekst, string woorden)
    {
        for (int i = tekst.IndexOf(woorden, StringComparison.Ordinal); i >= 0; i = tekst.IndexOf(woorden, i + woorden.Length, StringComparison.Ordinal))
        {
            yield return i;
        }
    }

    private void Raak(IEnumerable<Alinea> alineas, bool weg) =>
        _geraakt.AddRange(alineas.Select(a => new Tekstraak(a.Veld, a.Begin, a.Begin + a.Inhoud.Length, _door, weg)));

    /// <summary>The part that a place names, or else the smallest one around it that the text tells apart.</summary>
    private (Wetsdeel? Deel, bool Precies) Zoek(Wetsplaats plaats)
    {
        for (int stappen = plaats.Delen.Count; stappen > 0; stappen--)
        {
            if (basis.Zoek(new([.. plaats.Delen.Take(stappen)])) is { } deel)
            {
                // A subsection that is named but not there, beside others that are, is a mistake and not a matter of detail.
                bool ontbreekt = stappen < plaats.Delen.Count && deel.Delen.Any(d => d.Plaats.Soort == plaats.Delen[stappen].Soort);
                return ontbreekt ? (null, false) : (deel, stappen == plaats.Delen.Count);
            }

            // One paragraph may change several articles of a law; then they are no parts of their own.
            bool vanWet = stappen > 1 && plaats.Delen[stappen - 1].Soort == Plaatssoort.Artikel && Plaatspad.IsHoofdletter(plaats.Delen[stappen - 2]);
            if (!vanWet && plaats.Delen[stappen - 1].Soort is not (Plaatssoort.Zin or Plaatssoort.Aanhef or Plaatssoort.Slot or Plaatssoort.Onderdeel or Plaatssoort.Lid))
            {
                break;
            }
        }

        return (null, false);
    }
}
