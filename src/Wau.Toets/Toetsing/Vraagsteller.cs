using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Toetsing;

/// <summary>Collects the open facts that can still matter and puts them in order.</summary>
/// <remarks>
/// A fact matters when an unresolved rule still depends on it. First come facts that are open even with what the text
/// suggests; then those for which the text suggests an answer that has to be confirmed. Within each: what the answer can do
/// (verdict, band, range), points at stake, cost, id.
/// </remarks>
internal sealed class Vraagsteller(Regelboek boek, Feitencatalogus catalogus, Feitenblad blad, Zicht zeker, Zicht verwacht)
{
    public Reeks<Vraag> Stel(Beoordeling zekerheid, Beoordeling verwachting)
    {
        var belang = new SortedDictionary<Feitadres, List<(Regel Regel, Regelstand Stand, bool Bevestiging)>>();
        foreach (Toetsregel regel in boek.Regels)
        {
            Voeg(belang, regel, verwachting.Regels[regel.Regel.Id], verwacht, bevestiging: false);
            Voeg(belang, regel, zekerheid.Regels[regel.Regel.Id], zeker, bevestiging: true);
        }

        Reeks<string> genoemd = catalogus.Zoek(Feitsleutels.Organisaties) is null ? [] : ((Codeverzameling)verwacht.Waarde(Feitsleutels.Organisaties)).Bevat;
        return [.. belang.Select(b => Maak(b.Key, b.Value, verwachting, genoemd))
            .Where(v => v.Feit.Beantwoordt != Wie.Niemand)
            .OrderBy(v => v.IsBevestiging).ThenBy(v => v.Gevolg).ThenByDescending(v => v.Punten).ThenBy(v => v.Feit.Kosten).ThenBy(v => v.Adres)];
    }

    private static void Voeg(
        SortedDictionary<Feitadres, List<(Regel Regel, Regelstand Stand, bool Bevestiging)>> belang, Toetsregel regel, Regelstand stand, Zicht zicht, bool bevestiging)
    {
        if (stand.IsBeslist || stand.Uitkomst == Uitkomst.Fout)
        {
            return;
        }

        var open = new HashSet<Feitadres>();
        regel.Openstaand(zicht, open);
        foreach (Feitadres adres in open)
        {
            if (!belang.TryGetValue(adres, out var lijst))
            {
                belang[adres] = lijst = [];
            }

            lijst.Add((regel.Regel, stand, bevestiging));
        }
    }

    private Vraag Maak(Feitadres adres, List<(Regel Regel, Regelstand Stand, bool Bevestiging)> regels, Beoordeling verwachting, Reeks<string> genoemd)
    {
        Feit feit = catalogus.Zoek(adres.Feit)!;
        bool bevestiging = regels.TrueForAll(r => r.Bevestiging) || blad.Zoek(adres) is { Waarde: null, Kandidaat: not null };
        var tellend = regels.FindAll(r => r.Bevestiging == regels.TrueForAll(x => x.Bevestiging));
        return new()
        {
            Adres = adres,
            Feit = feit,
            Aan = feit.Beantwoordt,
            Organisaties = feit.Bereik == Bereik.Organisatie ? [adres.Voor!] : feit.Beantwoordt is Wie.Uitvoerder or Wie.Medeoverheden or Wie.Toezichthouder ? genoemd : [],
            Gevolg = tellend.Min(r => Gevolg(r.Regel, r.Stand, verwachting.Aspecten[r.Regel.Aspect])),
            Punten = tellend.Sum(r => r.Stand.Punten.Tot - r.Stand.Punten.Van),
            Regels = [.. regels.Select(r => r.Regel.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            IsBevestiging = bevestiging,
        };
    }

    private Vraaggevolg Gevolg(Regel regel, Regelstand stand, Aspectstand aspectstand)
    {
        if (stand.ErgsteErnst is Ernst.Blokkade or Ernst.Knelpunt && stand.Ernst > stand.ErgsteErnst)
        {
            return Vraaggevolg.Oordeel;
        }

        Aspect aspect = boek.Aspecten.First(a => string.Equals(a.Id, regel.Aspect, StringComparison.Ordinal));
        bool anders = aspect.BandVoor(aspectstand.Punten.Tot) != aspect.BandVoor(aspectstand.Punten.Tot - stand.Punten.Tot + stand.Punten.Van)
            || aspect.BandVoor(aspectstand.Punten.Van) != aspect.BandVoor(aspectstand.Punten.Van - stand.Punten.Van + stand.Punten.Tot);
        return anders ? Vraaggevolg.Band : Vraaggevolg.Bereik;
    }
}
