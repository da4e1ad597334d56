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
    public Reeks<Vraag> Stel(Eindstand zeker, Eindstand verwacht)
    {
        Rekenbord bord = verwacht.Bord;
        bool[] rustOpWoorden = RustOpWoorden();
        var vragen = new List<(Vraag Vraag, int Groep, bool ZonderWoorden, Ernst Ernst)>();
        var maker = new Vraagmaker(boek, catalogus, verwacht, bord.Zicht);
        foreach ((Feitadres adres, List<int> regels) in verwacht.Open)
        {
            (bool geldt, bool zonderWoorden, Ernst ernst) = Geldend(regels, bord, rustOpWoorden);
            vragen.Add((maker.Maak(adres, regels, isBevestiging: false), geldt ? 0 : 1, zonderWoorden, ernst));
        }

        maker = new Vraagmaker(boek, catalogus, zeker, bord.Zicht);
        foreach ((Feitadres adres, List<int> regels) in zeker.Open)
        {
            if (!verwacht.Open.ContainsKey(adres))
            {
                (_, bool zonderWoorden, Ernst ernst) = Geldend(regels, bord, rustOpWoorden);
                vragen.Add((maker.Maak(adres, regels, blad.Zoek(adres)?.Kandidaat is not null), 2, zonderWoorden, ernst));
            }
        }

        return [.. vragen.Where(v => v.Vraag.Feit.Beantwoordt != Wie.Niemand)
            .OrderBy(v => v.Groep).ThenBy(v => v.Vraag.Gevolg).ThenBy(v => v.ZonderWoorden).ThenBy(v => v.Ernst)
            .ThenBy(v => v.Vraag.Feit.Kosten).ThenByDescending(v => v.Vraag.Punten).ThenBy(v => v.Vraag.Adres)
            .Select(v => v.Vraag)];
    }

    /// <summary>Whether a rule that needs the answer applies as far as the text shows, whether no words call for those that do, and how bad they can get.</summary>
    private static (bool Geldt, bool ZonderWoorden, Ernst Ernst) Geldend(List<int> regels, Rekenbord verwacht, bool[] rustOpWoorden)
    {
        (bool geldt, bool zonderWoorden, Ernst ernst) = (false, true, Ernst.Geen);
        foreach (int plek in regels)
        {
            ref readonly Regelkern regel = ref verwacht.Regels[plek];
            if (regel.IsVanToepassing)
            {
                geldt = true;
                zonderWoorden &= !rustOpWoorden[plek];
                ernst = regel.ErgsteErnst < ernst ? regel.ErgsteErnst : ernst;
            }
        }

        return (geldt, zonderWoorden, ernst);
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
}
