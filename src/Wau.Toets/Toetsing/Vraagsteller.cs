using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Toetsing;

/// <summary>Collects the open facts that can still matter and puts them in order.</summary>
/// <remarks>
/// <para>A fact matters when an unresolved rule still depends on it. Three groups, in this order: facts that a rule needs which
/// applies as far as the text shows; facts that decide whether other rules apply; facts for which the text suggests an answer
/// that has to be confirmed.</para>
/// <para>Within a group: what one answer can do (decide the verdict, a band, narrow a range; found by trying answers), whether
/// words in this text call for it, the worst severity that the rules needing it can still reach, what answering costs, by how
/// many points it narrows at most, address.</para>
/// </remarks>
internal sealed class Vraagsteller(Regelboek boek, Feitencatalogus catalogus, Feitenblad blad, Beoordelaar beoordelaar)
{
    public Reeks<Vraag> Stel(Zicht zekerZicht, Beoordeling zeker, Zicht verwachtZicht, Beoordeling verwacht)
    {
        SortedDictionary<Feitadres, List<Toetsregel>> open = Open(verwachtZicht, verwacht);
        SortedDictionary<Feitadres, List<Toetsregel>> onbevestigd = Open(zekerZicht, zeker);
        Reeks<string> genoemd = catalogus.Zoek(Feitsleutels.Organisaties) is not null && verwachtZicht.Waarde(Feitsleutels.Organisaties) is Codeverzameling codes ? codes.Bevat : [];
        IEnumerable<Vraag> nieuw = open.Select(o => Maak(o.Key, o.Value, verwachtZicht, verwacht, genoemd, isBevestiging: false));
        IEnumerable<Vraag> bevestiging = onbevestigd.Where(o => !open.ContainsKey(o.Key))
            .Select(o => Maak(o.Key, o.Value, zekerZicht, zeker, genoemd, isBevestiging: blad.Zoek(o.Key)?.Kandidaat is not null));
        HashSet<string> rustOpWoorden = [.. boek.Regels.Where(RustOpWoorden).Select(r => r.Regel.Id)];
        return [.. nieuw.Concat(bevestiging)
            .Where(v => v.Feit.Beantwoordt != Wie.Niemand)
            .OrderBy(v => !open.ContainsKey(v.Adres) ? 2 : v.Regels.Any(r => verwacht.Regels[r].IsVanToepassing) ? 0 : 1)
            .ThenBy(v => v.Gevolg)
            .ThenBy(v => !v.Regels.Any(r => verwacht.Regels[r].IsVanToepassing && rustOpWoorden.Contains(r)))
            .ThenBy(v => v.Regels.Where(r => verwacht.Regels[r].IsVanToepassing).Select(r => verwacht.Regels[r].ErgsteErnst).DefaultIfEmpty(Ernst.Geen).Min())
            .ThenBy(v => v.Feit.Kosten).ThenByDescending(v => v.Punten).ThenBy(v => v.Adres)];
    }

    /// <summary>True when words in this text are behind the rule, more than that a request touches implementation.</summary>
    private bool RustOpWoorden(Toetsregel regel) =>
        blad.Waarden.Any(w => regel.GelezenFeiten.Contains(w.Adres.Feit) && w.Herkomst.Any(Feitenlezer.IsTellend));

    private SortedDictionary<Feitadres, List<Toetsregel>> Open(Zicht zicht, Beoordeling beoordeling)
    {
        var uit = new SortedDictionary<Feitadres, List<Toetsregel>>();
        var open = new HashSet<Feitadres>();
        foreach (Toetsregel regel in boek.Regels.Where(r => beoordeling.Regels[r.Regel.Id] is { IsBeslist: false, Uitkomst: not Uitkomst.Fout } && !beoordelaar.WachtOpPeildatum(r.Regel)))
        {
            open.Clear();
            regel.Openstaand(zicht, open);
            foreach (Feitadres adres in open)
            {
                if (!uit.TryGetValue(adres, out List<Toetsregel>? regels))
                {
                    uit[adres] = regels = [];
                }

                regels.Add(regel);
            }
        }

        return uit;
    }

    private Vraag Maak(Feitadres adres, List<Toetsregel> regels, Zicht zicht, Beoordeling basis, Reeks<string> genoemd, bool isBevestiging)
    {
        Feit feit = catalogus.Zoek(adres.Feit)!;
        (Vraaggevolg gevolg, int punten) = Gevolg(adres, zicht, basis);
        return new()
        {
            Adres = adres,
            Feit = feit,
            Aan = feit.Beantwoordt,
            Organisaties = feit.Bereik == Bereik.Organisatie ? [adres.Voor!] : feit.Beantwoordt is Wie.Uitvoerder or Wie.Medeoverheden or Wie.Toezichthouder ? genoemd : [],
            Gevolg = gevolg,
            Punten = punten,
            Regels = [.. regels.Select(r => r.Regel.Id)],
            IsBevestiging = isBevestiging,
        };
    }

    private (Vraaggevolg Gevolg, int Punten) Gevolg(Feitadres adres, Zicht zicht, Beoordeling basis)
    {
        var gevolg = Vraaggevolg.Bereik;
        int versmalling = 0;
        int breedte = Proefuitslag.Breedte(basis.Aspecten);
        foreach (Mogelijkheden antwoord in Proefwaarden.Van(zicht.Waarde(adres.Feit, adres.Voor)))
        {
            Proefuitslag proef = beoordelaar.Proef(zicht, basis, adres, antwoord);
            versmalling = Math.Max(versmalling, breedte - Proefuitslag.Breedte(proef.Aspecten));
            if (basis.Oordeel.Mogelijk.Count > 1 && proef.Oordeel.Mogelijk.Count == 1)
            {
                gevolg = Vraaggevolg.Oordeel;
            }
            else if (gevolg == Vraaggevolg.Bereik && boek.Aspecten.Any(a => basis.Aspecten[a.Id].Banden.Count > 1 && proef.Aspecten[a.Id].Banden.Count <= 1))
            {
                gevolg = Vraaggevolg.Band;
            }
        }

        return (gevolg, versmalling);
    }
}
