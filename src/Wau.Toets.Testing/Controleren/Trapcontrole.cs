using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Testing.Zoeken;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Checks what the steps of rules can do, by going through the completions of the facts that they read.</summary>
internal static class Trapcontrole
{
    public static IEnumerable<Controlevondst> Van(Regelset set, int budget)
    {
        var voorraad = new Proefvoorraad(set);
        return Onderdelen.Uniek(set, p => p.Regels, r => r.Id, "regels").SelectMany(r => Van(set, r.Pakket, r.Pad, r.Deel, voorraad, budget));
    }

    private static IEnumerable<Controlevondst> Van(Regelset set, string pakket, string pad, Regel regel, Proefvoorraad voorraad, int budget)
    {
        Gedrag gedrag = Loop(set, regel, voorraad, budget);
        if (gedrag is { IsVolledig: true, Geldt: false })
        {
            yield return new(Controlecodes.NooitVanToepassing, pakket, pad + ".vanToepassing", $"Regel {regel.Id} is nooit van toepassing. Verander de voorwaarde, of haal de regel weg.");
            yield break;
        }

        if (gedrag is { IsVolledig: true, Uitkomsten.Count: 1 })
        {
            yield return new(Controlecodes.AltijdZelfde, pakket, pad, $"Regel {regel.Id} geeft altijd {Invoer.Codenaam.Van(gedrag.Uitkomsten.Min)}, wat de feiten ook zijn. Verander een voorwaarde, of haal de regel weg.");
        }

        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            if (gedrag.IsVolledig && !gedrag.Bereikt.Contains(i))
            {
                yield return new(Controlecodes.TrapOnbereikbaar, pakket, $"{pad}.trappen[{Getaltekst.Van(i)}]", $"Trap {Getaltekst.Van(i + 1)} van {regel.Id} wordt nooit bereikt. Zet hem eerder, verander de voorwaarde, of haal hem weg.");
            }
        }

        foreach ((int boven, int onder) in gedrag.Verborgen)
        {
            yield return new(
                Controlecodes.TrapVerborgen, pakket, $"{pad}.trappen[{Getaltekst.Van(boven)}]",
                $"Trap {Getaltekst.Van(boven + 1)} van {regel.Id} verliest {Getaltekst.Van(regel.Trappen[boven].Verliest)} en gaat soms voor trap {Getaltekst.Van(onder + 1)}, die {Getaltekst.Van(regel.Trappen[onder].Verliest)} verliest en dan ook waar is. Zet de zwaarste trap voorop, of sluit de ene uit in de andere.");
        }

        foreach (Controlevondst gat in Gaten(set, pakket, pad, regel))
        {
            yield return gat;
        }
    }

    private static Gedrag Loop(Regelset set, Regel regel, Proefvoorraad voorraad, int budget)
    {
        var gedrag = new Gedrag();
        var doorloper = new Doorloper(set, [new Dataregel(regel)], voorraad, budget);
        doorloper.Loop(einde =>
        {
            Regelkern kern = einde.Kernen[0];
            gedrag.Uitkomsten.Add(kern.Uitkomst);
            gedrag.Geldt |= kern.Uitkomst != Uitkomst.NietVanToepassing;
            if (kern.Trap >= 0)
            {
                gedrag.Bereikt.Add(kern.Trap);
                Verberg(gedrag, regel, kern.Trap, einde.Zicht);
            }

            return false;
        });
        gedrag.IsVolledig = doorloper.IsVolledig;
        return gedrag;
    }

    // A way out loses nothing and is meant to go before what it excepts.
    private static void Verberg(Gedrag gedrag, Regel regel, int trap, Zicht zicht)
    {
        int verliest = regel.Trappen[trap].Verliest;
        for (int later = trap + 1; later < regel.Trappen.Count && verliest > 0; later++)
        {
            if (regel.Trappen[later].Verliest > verliest && regel.Trappen[later].Als!.Beoordeel(zicht) == Waarheid.Waar)
            {
                gedrag.Verborgen.Add((trap, later));
            }
        }
    }

    /// <summary>Rules whose steps look at one number or date only: between two values that cost points there is one that costs none.</summary>
    private static IEnumerable<Controlevondst> Gaten(Regelset set, string pakket, string pad, Regel regel)
    {
        var trappen = new Dataregel(regel with { VanToepassing = null });
        Feit[] feiten = [.. trappen.Knopen.OfType<Feitverwijzing>().Select(v => v.Feit).DistinctBy(f => f.Id, StringComparer.Ordinal)];
        if (feiten is not [{ Bereik: Bereik.Voorstel, Soort: Feitsoort.Getal or Feitsoort.Datum } feit] || !Vakkenlezer.Lees([trappen])[feit.Id].IsDirect)
        {
            yield break;
        }

        var zicht = new Zicht(new([], null), set.Feiten, set.AfgeleideFeiten, metKandidaten: false);
        (Mogelijkheden Waarde, Regelkern Kern)[] rij = [.. Vakkenlezer.Lees([trappen])[feit.Id].Proefwaarden(feit.Domein).Select(w =>
        {
            zicht.Zet(new(feit.Id), w);
            return (w, Uitspraak.Los(trappen, zicht));
        })];
        int eerste = Array.FindIndex(rij, r => r.Kern.Punten.Van > 0);
        int laatste = Array.FindLastIndex(rij, r => r.Kern.Punten.Van > 0);
        int gat = Array.FindIndex(rij, Math.Max(eerste, 0), Math.Max(laatste - eerste, 0), r => r.Kern is { Punten.Van: 0, Trap: -1 });
        if (gat >= 0)
        {
            yield return new(Controlecodes.Gat, pakket, pad + ".trappen", $"Tussen de trappen van {regel.Id} zit een gat: bij {feit.Id} = {Knoopjson.Tekst(new Vast(rij[gat].Waarde))} gaat niets verloren, bij minder en bij meer wel. Laat de grenzen aansluiten, of zet een trap met \"verliest\": 0 op die plek.");
        }
    }

    private sealed class Gedrag
    {
        public bool IsVolledig { get; set; }

        public bool Geldt { get; set; }

        public SortedSet<Uitkomst> Uitkomsten { get; } = [];

        public HashSet<int> Bereikt { get; } = [];

        public SortedSet<(int Boven, int Onder)> Verborgen { get; } = [];
    }
}
