using System.Collections.Frozen;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Toetsing;

/// <summary>Decides what kind of assessment a paper needs, from what the text suggests.</summary>
/// <remarks>Doubt leads to <see cref="Toetsadviessoort.SnelleToets"/>: only an explicit "no" for every request gives no assessment.</remarks>
internal sealed class Adviseur(Voorstel voorstel, Tekstlezing lezing, Zicht verwacht, Feitenblad blad, Feitencatalogus catalogus, Reeks<Bevinding> bevindingen)
{
    private const int MeesteVragen = 3;

    /// <summary>
    /// So many points the words of each request must speak for "no", and more than for "yes", before no assessment is advised on words alone:
    /// a motion that touches implementation is called harmless more rarely than it is read wrongly. Chosen on labelled motions, see docs/kwaliteit.md.
    /// </summary>
    private const int RuimePunten = 3;
    private const string NieuweVerwerking = "gegevens.nieuweVerwerking";
    private const string WetNodig = "uitvoering.wetNodig";
    private const string Toezicht = "capaciteit.toezicht";

    /// <summary>Warnings after which all of the text was still read: no heading, no number or date in the XML. After any other, doubt remains.</summary>
    private static readonly FrozenSet<string> ZegtNietsOverInhoud = FrozenSet.ToFrozenSet(["LM0011", "KX0023", "KX0024", "DV0023", "DV0024"], StringComparer.Ordinal);

    /// <summary>Kinds of change that ask for a full assessment, whatever the bill is about.</summary>
    private static readonly (string Soort, string Zin)[] ZwareWijzigingen =
    [
        (Wijzigingssoorten.NieuwePlicht, "Het amendement lijkt een nieuwe plicht te brengen."),
        (Wijzigingssoorten.Gegevensverwerking, "Het amendement lijkt een andere omgang met gegevens te brengen."),
        (Wijzigingssoorten.Sanctie, "Het amendement lijkt een nieuwe straf of boete te brengen."),
    ];

    private static readonly Mogelijkheden NieuwWerk = Mogelijkheden.Keuze("nieuwProces", "nieuweTaak");
    private static readonly Mogelijkheden WetOfAmvb = Mogelijkheden.Keuze("wet", "amvb");

    public Toetsadvies Adviseer(Reeks<Vraag> vragen)
    {
        List<Adviesreden> zwaar = [.. ZwareRedenen()];
        bool raakt = Is(Feitsleutels.UitvoeringGeraakt, Mogelijkheden.Keuze("ja")) || voorstel is Beleidsvoorstel || IsGelezenAmendement;
        Toetsadviessoort soort = raakt && zwaar.Count > 0 ? Toetsadviessoort.VolledigeToets
            : IsGeenToets() ? Toetsadviessoort.GeenToets
            : Toetsadviessoort.SnelleToets;
        return new()
        {
            Soort = soort,
            Redenen = [.. Redenen(soort, zwaar)],
            Organisaties = soort == Toetsadviessoort.GeenToets ? [] : Organisaties(),
            Vragen = soort == Toetsadviessoort.GeenToets ? [] : [.. vragen.DistinctBy(v => v.Adres.Feit, StringComparer.Ordinal).Take(MeesteVragen).Select(v => v.Adres)],
        };
    }

    private IEnumerable<Adviesreden> ZwareRedenen()
    {
        if (Is(Feitsleutels.Veranderingsoort, NieuwWerk))
        {
            yield return Reden("Het lijkt nieuw werk of een nieuwe taak voor de uitvoering mee te brengen.", Feitsleutels.Veranderingsoort);
        }

        foreach ((string soort, string zin) in ZwareWijzigingen)
        {
            Passage[] passages = [.. lezing.Wijzigingen.Where(w => string.Equals(w.Soort, soort, StringComparison.Ordinal)).Select(w => w.Passage).Distinct()];
            if (passages.Length > 0)
            {
                yield return new(zin, [.. passages]);
            }
        }

        // That an amendment changes a law says nothing about how much.
        if (IsGelezenAmendement)
        {
            yield break;
        }

        if (KanZijn(NieuweVerwerking))
        {
            yield return Reden("Er lijken gegevens te worden verzameld, gekoppeld of gedeeld op een manier die nieuw is of verandert.", NieuweVerwerking);
        }

        if (KanZijn(WetNodig))
        {
            yield return Reden("Er lijkt een nieuwe of gewijzigde wet of regel voor nodig.", WetNodig);
        }
        else if (Is(Feitsleutels.Rechtsvorm, WetOfAmvb))
        {
            yield return Reden("Het lijkt te gaan om een wet of een algemene maatregel van bestuur.", Feitsleutels.Rechtsvorm);
        }
    }

    private bool IsGelezenAmendement => voorstel is Amendement { Opdrachten.Count: > 0 };

    private bool IsGeenToets() =>
        voorstel is Motie
        && Is(Feitsleutels.UitvoeringGeraakt, Mogelijkheden.Keuze("nee"))
        && voorstel.Leesmeldingen.All(m => ZegtNietsOverInhoud.Contains(m.Code))
        && (blad.Zoek(new(Feitsleutels.UitvoeringGeraakt))?.Waarde is not null || (lezing.Dicta.All(IsRuimNee) && !KanZijn(WetNodig)))
        && blad.Zoek(new(Feitsleutels.UitvoeringGeraakt))?.Oorzaak is not (Oorzaak.Onzeker or Oorzaak.Tegenstrijdig)
        && !bevindingen.Any(b => b.Verwacht.Ernst == Ernst.Blokkade);

    private static bool IsRuimNee(Dictumduiding dictum)
    {
        int nee = dictum.Duiding(Etiketten.Nee).Punten;
        return nee >= RuimePunten && nee - dictum.Duiding(Etiketten.Ja).Punten >= RuimePunten;
    }

    private IEnumerable<Adviesreden> Redenen(Toetsadviessoort soort, List<Adviesreden> zwaar)
    {
        if (soort == Toetsadviessoort.GeenToets)
        {
            yield return Reden(
                "Geen enkel verzoek lijkt een publieke dienstverlener, toezichthouder of medeoverheid aan het werk te zetten. Het lijkt te gaan om werk van een ministerie, van de Kamer of in het buitenland.",
                Feitsleutels.UitvoeringGeraakt);
            yield break;
        }

        yield return voorstel is not Motie ? new(Altijd(), [])
            : Is(Feitsleutels.UitvoeringGeraakt, Mogelijkheden.Keuze("ja"))
                ? Reden("Een verzoek lijkt het werk van de uitvoering te raken.", Feitsleutels.UitvoeringGeraakt)
                : Is(Feitsleutels.UitvoeringGeraakt, Mogelijkheden.Keuze("nee"))
                    ? Reden("De verzoeken lijken de uitvoering niet te raken, maar er is twijfel. De woorden zijn niet duidelijk genoeg, niet alles is gelezen, iemand weet het niet, of er lijkt een blokkade te zijn.", Feitsleutels.UitvoeringGeraakt)
                    : Reden("Of het verzoek de uitvoering raakt, hangt af van hoe de regering het invult.", Feitsleutels.UitvoeringGeraakt);
        foreach (Adviesreden reden in zwaar)
        {
            yield return reden;
        }

        if (Is(Toezicht, Mogelijkheden.Waarheid(true)))
        {
            yield return Reden("Er lijkt meer of ander toezicht, handhaving of personeel te worden gevraagd.", Toezicht);
        }

        foreach (Bevinding bevinding in bevindingen.Where(b => b.Verwacht.Ernst == Ernst.Blokkade))
        {
            string hoe = bevinding.Zeker.Ernst == Ernst.Blokkade ? "Er is een blokkade" : "Er lijkt een blokkade te zijn";
            yield return new($"{hoe} bij de regel ‘{bevinding.Regel.Titel}’ ({bevinding.Regel.Id}).", bevinding.Passages);
        }
    }

    /// <summary>Why anything but a motion is always assessed.</summary>
    private string Altijd() => voorstel switch
    {
        Amendement { Opdrachten.Count: > 0 } => "Een amendement verandert een voorstel dat al getoetst kan zijn; daarom is een toets altijd nodig.",
        Beleidsvoorstel { Wijzigingen.Count: > 0 } => "Er is een amendement bij, en daarvoor geldt een eerdere toets niet; daarom is een toets altijd nodig.",
        Beleidsvoorstel { Artikelen.Count: > 0 } => "Het voorstel stelt regels die iemand moet uitvoeren; daarom is een toets altijd nodig.",
        _ => "De tekst is als één geheel gelezen; daarom is een toets altijd nodig.",
    };

    private Reeks<string> Organisaties() =>
        catalogus.Zoek(Feitsleutels.Organisaties) is not null && verwacht.Waarde(Feitsleutels.Organisaties) is Codeverzameling codes ? codes.Bevat : [];

    private bool Is(string feit, Mogelijkheden waarde) => catalogus.Zoek(feit) is { } bekend && bekend.Soort == waarde.Soort && waarde.Omvat(verwacht.Waarde(feit));

    /// <summary>True when an answer or words in the text say so, also when something else contradicts it: doubt never takes an assessment away.</summary>
    private bool KanZijn(string feit) =>
        blad.Zoek(new(feit)) is { } gevonden && (gevonden.Waarde ?? gevonden.Kandidaat) is Waarheidswaarde waarde && waarde.Omvat(Mogelijkheden.Waarheid(true));

    private Adviesreden Reden(string zin, string feit) =>
        new(zin, [.. (blad.Zoek(new(feit))?.Herkomst ?? []).Select(h => h.Passage).OfType<Passage>().Distinct()]);
}
