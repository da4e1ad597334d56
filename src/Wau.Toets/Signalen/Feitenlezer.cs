using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Signalen.Termijnen;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>Turns what was read into metadata and candidates on a fact sheet.</summary>
internal sealed class Feitenlezer(FeitenbladBuilder blad, Feitencatalogus catalogus, Lexicon lexicon)
{
    /// <summary>Source of candidates that rest on the signs of a request.</summary>
    public const string Duiding = "gewichten";

    /// <summary>So many of the words that speak strongest for a label are shown with the fact it fills.</summary>
    private const int MeesteWoorden = 3;

    private static readonly string[] Regelvormen = ["wet", "amvb", "ministerieleRegeling"];

    private readonly HashSet<string> _nietZwijgen = new(StringComparer.Ordinal);
    private string? _zonder;

    /// <summary>True for words in the text that say more than what kind of request it is.</summary>
    public static bool IsTellend(Herkomst herkomst) => herkomst.Passage is not null && !string.Equals(herkomst.Bron, Duiding, StringComparison.Ordinal);

    /// <summary>Puts on the sheet what the words suggest.</summary>
    /// <param name="voorstel">The paper.</param>
    /// <param name="lezing">What was read in it.</param>
    /// <param name="zonder">Id of a fact that stays as it is; null for none.</param>
    public void Kandidaten(Voorstel voorstel, Tekstlezing lezing, string? zonder = null)
    {
        _zonder = zonder;
        foreach (Signaal signaal in lezing.Signalen.Where(s => !s.IsOntkend))
        {
            if (signaal.IsHypothetisch)
            {
                _nietZwijgen.Add(signaal.Feit);
                continue;
            }

            Kandidaat(signaal.Feit, Ruim(signaal.Feit, signaal.Waarde), signaal.Passage, signaal.Ingang, signaal.Dictum);
        }

        Verzoeken(lezing);
        new Wijzigingsfeiten(Kandidaat, catalogus).Lees(voorstel, lezing);
        Velden(lezing);
        Termijnen(lezing);
        Organisaties(lezing);
    }

    private static string Code<T>(T waarde)
        where T : struct, Enum => Codenaam.Van(waarde);

    /// <summary>Puts on the sheet what is known without reading the text for signals.</summary>
    public void Metadata(Voorstel voorstel, Tekstlezing lezing, DateOnly? peildatum)
    {
        Vast(Feitsleutels.Documentsoort, Mogelijkheden.Keuze(Code(voorstel.Soort)));
        if (peildatum is { } dag)
        {
            Vast(Feitsleutels.Peildatum, Mogelijkheden.Datum(dag));
        }

        switch (voorstel)
        {
            case Beleidsvoorstel { Rechtsvorm: { } vorm }:
                Vast(Feitsleutels.Rechtsvorm, Mogelijkheden.Keuze(vorm));
                if (Regelvormen.Contains(vorm, StringComparer.Ordinal))
                {
                    Vast(Feitsleutels.Hoofdsoort, Mogelijkheden.Keuze(Code(Verzoeksoort.Regelen)));
                }

                break;
            case Amendement { Opdrachten.Count: > 0 }:
                // Only a bill can be amended: article 84 of the Constitution.
                Vast(Feitsleutels.Rechtsvorm, Mogelijkheden.Keuze("wet"));
                Vast(Feitsleutels.Hoofdsoort, Mogelijkheden.Keuze(Code(IsBegroting(lezing) ? Verzoeksoort.Bekostigen : Verzoeksoort.Regelen)));
                break;
        }

        if (voorstel is not Motie)
        {
            Vast(Feitsleutels.MetAmendement, Mogelijkheden.Waarheid(voorstel is Amendement or Beleidsvoorstel { Wijzigingen.Count: > 0 }));
        }

        if (voorstel is not Amendement { Opdrachten.Count: > 0 } and not Beleidsvoorstel { Toelichting.Count: > 0 } and not Beleidsvoorstel { Wijzigingen.Count: > 0 })
        {
            _nietZwijgen.Add(Feitsleutels.UitvoeringToegelicht);
        }

        blad.AantalDicta = voorstel is Motie motie ? motie.Dicta.Count : null;
    }

    private static bool IsBegroting(Tekstlezing lezing) =>
        lezing.Wijzigingen.Count > 0 && lezing.Wijzigingen.All(w => string.Equals(w.Soort, Wijzigingssoorten.Begroting, StringComparison.Ordinal));

    private void Verzoeken(Tekstlezing lezing)
    {
        if (lezing.Dicta.Count == 0)
        {
            return;
        }

        foreach (Dictumduiding dictum in lezing.Dicta)
        {
            if (dictum.Soort != Verzoeksoort.Onbekend)
            {
                Kandidaat(Feitsleutels.Dictumsoort, Mogelijkheden.Keuze(Code(dictum.Soort)), dictum.Passage, Duiding, dictum.Nummer);
            }

            Kandidaat(Feitsleutels.DictumRaakt, Mogelijkheden.Keuze(Code(dictum.Raakt)), dictum.Passage, Duiding, dictum.Nummer);
        }

        Kandidaat(Feitsleutels.AantalVerzoeken, Mogelijkheden.Getal(lezing.Dicta.Count), lezing.Dicta[0].Passage, Duiding);
        Dictumduiding sterkste = lezing.Dicta.OrderBy(d => d.Raakt).ThenBy(d => d.Nummer).First();
        Kandidaat(Feitsleutels.UitvoeringGeraakt, Mogelijkheden.Keuze(Code(lezing.RaaktUitvoering)), sterkste.Passage, Duiding);
        if (lezing.Hoofdsoort != Verzoeksoort.Onbekend)
        {
            Dictumduiding zwaarste = lezing.Dicta.First(d => d.Soort == lezing.Hoofdsoort);
            Kandidaat(Feitsleutels.Hoofdsoort, Mogelijkheden.Keuze(Code(lezing.Hoofdsoort)), zwaarste.Passage, Duiding);
        }
    }

    private void Velden(Tekstlezing lezing)
    {
        foreach (Duiding duiding in lezing.Velden.Where(d => d.Geldt))
        {
            Weeg(Feitsleutels.Velden[duiding.Etiket], Mogelijkheden.Waarheid(true), duiding);
        }

        foreach (Duiding duiding in lezing.Doelgroepen)
        {
            Weeg(Feitsleutels.Doelgroepen, Ruim(Feitsleutels.Doelgroepen, Mogelijkheden.Codes([duiding.Etiket], [duiding.Etiket])), duiding);
        }
    }

    private void Weeg(string feit, Mogelijkheden waarde, Duiding duiding)
    {
        // Words that were written down for this subject tell a reader more than others that merely go along with it.
        string aspect = Feitsleutels.Aspect(duiding.Etiket);
        Passage[] eigen = [.. duiding.Ervoor.Where(b => string.Equals(lexicon.Aspect(b.Teken), aspect, StringComparison.Ordinal)).Select(b => b.Passage).Distinct()];
        foreach (Passage passage in (eigen.Length > 0 ? eigen : duiding.Woorden).Take(MeesteWoorden))
        {
            Kandidaat(feit, waarde, passage, duiding.Etiket);
        }
    }

    private void Termijnen(Tekstlezing lezing)
    {
        foreach (Termijnvermelding vermelding in lezing.Termijnen)
        {
            Termijn termijn = vermelding.Termijn;
            Kandidaat(Feitsleutels.TermijnGenoemd, Mogelijkheden.Waarheid(true), vermelding.Passage, "termijnen");
            if (termijn.Soort == Termijnsoort.Datum)
            {
                Kandidaat(Feitsleutels.DatumGenoemd, Mogelijkheden.Waarheid(true), vermelding.Passage, "termijnen");
            }

            if (termijn.Soort == Termijnsoort.Vaag)
            {
                Kandidaat(Feitsleutels.TermijnVaag, Mogelijkheden.Waarheid(true), vermelding.Passage, "termijnen");
            }

            if (termijn.Rol == Termijnrol.Ingang && (termijn.UiterlijkVan ?? termijn.Datum ?? termijn.UiterlijkTot) is { } van)
            {
                DateOnly tot = termijn.UiterlijkTot ?? termijn.Datum ?? van;
                Kandidaat(Feitsleutels.Ingangsdatum, Mogelijkheden.Datum(van, tot < van ? van : tot), vermelding.Passage, "termijnen");
            }
        }
    }

    private void Organisaties(Tekstlezing lezing)
    {
        if (catalogus.Zoek(Feitsleutels.Organisaties)?.Domein is not Codeverzameling domein)
        {
            return;
        }

        Organisatievermelding[] inVerzoek = [.. lezing.Organisaties.Where(o => o.Dictum > 0 || lezing.Dicta.Count == 0)];
        foreach (Organisatievermelding vermelding in inVerzoek.Length > 0 ? inVerzoek : [.. lezing.Organisaties])
        {
            Kandidaat(Feitsleutels.Organisaties, Mogelijkheden.Codes([vermelding.Code], domein.Mogelijk), vermelding.Passage, vermelding.Code);
        }

        foreach (Organisatievermelding vermelding in inVerzoek)
        {
            Kandidaat(Feitsleutels.UitvoerderGenoemd, Mogelijkheden.Waarheid(true), vermelding.Passage, vermelding.Code);
            if (lexicon.Organisaties.First(o => string.Equals(o.Code, vermelding.Code, StringComparison.Ordinal)).Soort == Organisatiesoort.Medeoverheid)
            {
                Kandidaat(Feitsleutels.Medeoverheden, Mogelijkheden.Waarheid(true), vermelding.Passage, vermelding.Code);
            }
        }

        // Named in the considerations only: neither named as executor nor silent.
        if (inVerzoek.Length == 0 && lezing.Organisaties.Count > 0)
        {
            _nietZwijgen.Add(Feitsleutels.UitvoerderGenoemd);
        }
    }

    /// <summary>About the document itself, silence says something: what was not found is a candidate "false".</summary>
    public void Zwijgen()
    {
        foreach (Feit feit in catalogus.Feiten.Where(f => f is { OverDocument: true, Soort: Feitsoort.Waarheid } && !_nietZwijgen.Contains(f.Id)))
        {
            var adres = new Feitadres(feit.Id);
            if (!blad.HeeftKandidaat(adres))
            {
                blad.AddKandidaat(adres, Mogelijkheden.Waarheid(false), new() { Soort = Herkomstsoort.Zwijgen });
            }
        }
    }

    /// <summary>A set of codes read from text is never complete.</summary>
    private Mogelijkheden Ruim(string feit, Mogelijkheden waarde) =>
        waarde is Codeverzameling codes && catalogus.Zoek(feit)?.Domein is Codeverzameling domein
            ? Mogelijkheden.Codes(codes.Bevat, domein.Mogelijk)
            : waarde;

    private void Vast(string feit, Mogelijkheden waarde)
    {
        if (catalogus.Zoek(feit) is { } bekend && bekend.Domein.Doorsnede(waarde) is { } binnen)
        {
            blad.AddMetadata(new(feit), binnen);
        }
    }

    private void Kandidaat(string feit, Mogelijkheden waarde, Passage passage, string bron, int dictum = 0)
    {
        if (string.Equals(feit, _zonder, StringComparison.Ordinal) || catalogus.Zoek(feit) is not { } bekend || bekend.Soort != waarde.Soort || bekend.Domein.Doorsnede(waarde) is not { } binnen)
        {
            return;
        }

        string? voor = bekend.Bereik == Bereik.Dictum ? dictum.ToString(CultureInfo.InvariantCulture) : null;
        blad.AddKandidaat(new(feit, voor), binnen, new() { Soort = Herkomstsoort.Passage, Passage = passage, Bron = bron });
    }
}
