using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Signalen;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Effecten;
using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Rapporten.Effecten;

/// <summary>Assesses a proposal without and with amendments, and says what they do.</summary>
internal sealed class Effectmaker(Regelset set, Beleidsvoorstel basis, IReadOnlyList<Amendement> amendementen, Antwoorden antwoorden, Toetsopties opties)
{
    /// <summary>What an explanation should say about carrying it out.</summary>
    private static readonly string[] Uitgelegd = ["document.uitvoeringToegelicht", "document.kostenGenoemd", "document.dekkingGenoemd", "document.toetsGenoemd"];

    /// <param name="naast">Other amendments that are pending.</param>
    /// <param name="inPlaatsVan">The version that the amendment replaces; null for the effect on the proposal without any.</param>
    public Effect Maak(IEnumerable<Amendement> naast, Amendement? inPlaatsVan)
    {
        Beleidsvoorstel zonder = inPlaatsVan is null ? basis : basis.Met(inPlaatsVan);
        Beleidsvoorstel met = amendementen.Aggregate(basis, (voorstel, amendement) => voorstel.Met(amendement));
        DateOnly? dag = opties.Peildatum ?? amendementen.Select(a => a.Datum).LastOrDefault(d => d is not null) ?? basis.Datum;
        Toetsopties samen = opties with { Peildatum = dag };
        Toetsrapport voor = set.Toets(zonder, Zonder(antwoorden, zonder, met), samen);
        Toetsrapport na = set.Toets(met, Zonder(antwoorden, met, zonder), samen);
        Reeks<Amendement> nieuw = [.. met.Wijzigingen.Skip(basis.Wijzigingen.Count)];
        Reeks<Achterhaaldfeit> achterhaald = [.. Achterhaald(voor.Feiten, na.Feiten)];
        var vergelijking = Vergelijking.Van(voor, na);
        return new()
        {
            Amendementen = nieuw,
            InPlaatsVan = inPlaatsVan is null ? null : zonder.Wijzigingen[^1],
            Voor = voor,
            Na = na,
            Vergelijking = vergelijking,
            Achterhaald = achterhaald,
            Hertoetsen = [.. Hertoetsen(nieuw, vergelijking)],
            Botsingen = [.. Botsingen(nieuw, naast)],
            Toelichting = [.. nieuw.SelectMany(a => Toelichting(a, dag))],
            Waarschuwingen = [.. na.Waarschuwingen.Where(w => !voor.Waarschuwingen.Contains(w)), .. vergelijking.Waarschuwingen],
        };
    }

    /// <summary>The answers without those that only the other version has.</summary>
    private static Antwoorden Zonder(Antwoorden antwoorden, Beleidsvoorstel versie, Beleidsvoorstel ander) =>
        antwoorden with { Lijst = [.. antwoorden.Lijst.Where(a => Versies.Van(versie, antwoorden, a) is not null || Versies.Van(ander, antwoorden, a) is null)] };

    /// <summary>Facts about the paper itself are left out: nobody has to be asked what it says.</summary>
    private IEnumerable<Achterhaaldfeit> Achterhaald(Feitenblad voor, Feitenblad na) =>
        from nu in na.Waarden
        where nu.Oorzaak == Oorzaak.Achterhaald && !set.Feiten.Zoek(nu.Adres.Feit)!.OverDocument
        let was = voor.Zoek(nu.Adres)
        where was?.Waarde is not null
        select new Achterhaaldfeit(nu.Adres, was, nu);

    private IEnumerable<Hertoets> Hertoetsen(Reeks<Amendement> nieuw, Vergelijking vergelijking)
    {
        Wetsplaats[] plaatsen = [.. nieuw.SelectMany(a => a.Opdrachten).SelectMany(o => o.Wijzigingen).Where(w => !w.IsKop).Select(w => w.Doel).Distinct()];
        foreach (Uitvoeringstoets toets in basis.Uitvoeringstoetsen)
        {
            Reeks<Wetsplaats> geraakt = [.. plaatsen.Where(toets.Dekt)];
            if (geraakt.Count > 0)
            {
                yield return new(toets, geraakt, Aspecten(toets, vergelijking));
            }
        }
    }

    /// <summary>The aspects that a test covered and that depend on a fact that changed; all that it covered when no such fact is known.</summary>
    private Reeks<string> Aspecten(Uitvoeringstoets toets, Vergelijking vergelijking)
    {
        HashSet<string> feiten = [.. (vergelijking.Feiten ?? []).Select(f => f.Adres.Feit)];
        string[] gedekt = [.. set.Aspecten.Select(a => a.Id).Where(a => toets.Aspecten.Count == 0 || toets.Aspecten.Contains(a, StringComparer.Ordinal))];
        string[] geraakt = [.. gedekt.Where(a => set.Boek.Regels.Any(r => string.Equals(r.Regel.Aspect, a, StringComparison.Ordinal) && r.GelezenFeiten.Any(feiten.Contains)))];
        return [.. geraakt.Length > 0 ? geraakt : gedekt];
    }

    private IEnumerable<Botsing> Botsingen(Reeks<Amendement> nieuw, IEnumerable<Amendement> naast)
    {
        Amendement[] andere = [.. basis.Wijzigingen, .. naast];
        return nieuw.SelectMany((een, i) => nieuw.Skip(i + 1).Concat(andere).SelectMany(ander => Botsingzoeker.Zoek(een, ander)));
    }

    private IEnumerable<Toelichtingpunt> Toelichting(Amendement amendement, DateOnly? dag)
    {
        Feitenblad blad = new Bladmaker(set, amendement, Antwoorden.Geen, new(), dag).Maak(Stappenlezing.Lees(amendement, set.Lexicon, dag)).Blad;
        foreach (Feit feit in Uitgelegd.Select(set.Feiten.Zoek).OfType<Feit>())
        {
            Reeks<Passage> passages = [.. (blad.Zoek(new(feit.Id))?.Herkomst ?? []).Select(h => h.Passage).OfType<Passage>().Distinct()];
            yield return new(feit.Id, feit.Vraag, passages);
        }
    }
}
