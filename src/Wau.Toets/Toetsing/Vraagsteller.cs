using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing.Voltooien;

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
internal sealed class Vraagsteller(Regelboek boek, Feitencatalogus catalogus, Feitenblad blad)
{
    public Reeks<Vraag> Stel(Eindstand zekereStand, Eindstand verwachteStand)
    {
        Rekenbord verwacht = verwachteStand.Bord;
        SortedDictionary<Feitadres, List<int>> open = verwachteStand.Open;
        SortedDictionary<Feitadres, List<int>> onbevestigd = zekereStand.Open;
        Reeks<string> genoemd = catalogus.Zoek(Feitsleutels.Organisaties) is not null && verwacht.Zicht.Waarde(Feitsleutels.Organisaties) is Codeverzameling codes ? codes.Bevat : [];
        bool[] rustOpWoorden = RustOpWoorden();
        var vragen = new List<(Vraag Vraag, int Groep, bool ZonderWoorden, Ernst Ernst)>();
        foreach ((Feitadres adres, List<int> regels) in open)
        {
            List<int> geldend = regels.FindAll(r => verwacht.Regels[r].IsVanToepassing);
            Ernst ernst = geldend.Count == 0 ? Ernst.Geen : geldend.Min(r => verwacht.Regels[r].ErgsteErnst);
            vragen.Add((Maak(adres, regels, verwachteStand, genoemd, isBevestiging: false), geldend.Count > 0 ? 0 : 1, !geldend.Exists(r => rustOpWoorden[r]), ernst));
        }

        foreach ((Feitadres adres, List<int> regels) in onbevestigd.Where(o => !open.ContainsKey(o.Key)))
        {
            List<int> geldend = regels.FindAll(r => verwacht.Regels[r].IsVanToepassing);
            Ernst ernst = geldend.Count == 0 ? Ernst.Geen : geldend.Min(r => verwacht.Regels[r].ErgsteErnst);
            vragen.Add((Maak(adres, regels, zekereStand, genoemd, blad.Zoek(adres)?.Kandidaat is not null), 2, !geldend.Exists(r => rustOpWoorden[r]), ernst));
        }

        return [.. vragen.Where(v => v.Vraag.Feit.Beantwoordt != Wie.Niemand)
            .OrderBy(v => v.Groep).ThenBy(v => v.Vraag.Gevolg).ThenBy(v => v.ZonderWoorden).ThenBy(v => v.Ernst)
            .ThenBy(v => v.Vraag.Feit.Kosten).ThenByDescending(v => v.Vraag.Punten).ThenBy(v => v.Vraag.Adres)
            .Select(v => v.Vraag)];
    }

    /// <summary>For each rule whether words in this text are behind it, more than that a request touches implementation.</summary>
    private bool[] RustOpWoorden()
    {
        bool[] uit = new bool[boek.Regels.Count];
        foreach (Feitwaarde waarde in blad.Waarden.Where(w => w.Herkomst.Any(Feitenlezer.IsTellend)))
        {
            foreach (int regel in boek.LezersVan(waarde.Adres.Feit))
            {
                uit[regel] = true;
            }
        }

        return uit;
    }

    private Vraag Maak(Feitadres adres, List<int> regels, Eindstand stand, Reeks<string> genoemd, bool isBevestiging)
    {
        Feit feit = catalogus.Zoek(adres.Feit)!;
        (Vraaggevolg gevolg, int punten) = Gevolg(adres, stand);
        return new()
        {
            Adres = adres,
            Feit = feit,
            Aan = feit.Beantwoordt,
            Organisaties = feit.Bereik == Bereik.Organisatie ? [adres.Voor!] : feit.Beantwoordt is Wie.Uitvoerder or Wie.Medeoverheden or Wie.Toezichthouder ? genoemd : [],
            Gevolg = gevolg,
            Punten = punten,
            Regels = [.. regels.Select(r => boek.Regels[r].Regel.Id)],
            IsBevestiging = isBevestiging,
        };
    }

    private (Vraaggevolg Gevolg, int Punten) Gevolg(Feitadres adres, Eindstand stand)
    {
        Rekenbord bord = stand.Bord;
        var gevolg = Vraaggevolg.Bereik;
        int versmalling = 0;
        int breedte = Breedte(stand.Aspecten);
        bool oordeelOpen = !Oordeelbepaling.IsBeslist(stand.Oordelen);
        foreach (Mogelijkheden antwoord in boek.Vak(adres.Feit).Proefwaarden(bord.Zicht.Waarde(adres.Feit, adres.Voor)))
        {
            bord.Zet(adres, antwoord);
            Aspectkern[] kernen = stand.Proef();
            versmalling = Math.Max(versmalling, breedte - Breedte(kernen));
            Vraaggevolg nu = oordeelOpen && Oordeelbepaling.IsBeslist(Oordeelbepaling.Bepaal(boek.Aspecten, kernen)) ? Vraaggevolg.Oordeel
                : BeslistBand(stand.Aspecten, kernen) ? Vraaggevolg.Band
                : Vraaggevolg.Bereik;
            gevolg = nu < gevolg ? nu : gevolg;
            bord.Terug();
        }

        return (gevolg, versmalling);
    }

    /// <summary>Width of all ranges together, in points.</summary>
    private static int Breedte(ReadOnlySpan<Aspectkern> aspecten)
    {
        int breedte = 0;
        foreach (ref readonly Aspectkern aspect in aspecten)
        {
            breedte += aspect.Punten.Tot - aspect.Punten.Van;
        }

        return breedte;
    }

    private static bool BeslistBand(ReadOnlySpan<Aspectkern> eerder, ReadOnlySpan<Aspectkern> nu)
    {
        for (int i = 0; i < nu.Length; i++)
        {
            if (eerder[i].HeeftKeuze && !nu[i].HeeftKeuze)
            {
                return true;
            }
        }

        return false;
    }
}
