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

        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            if (Verborgen(set, regel, i, voorraad, budget) is { } onder)
            {
                yield return new(
                    Controlecodes.TrapVerborgen, pakket, $"{pad}.trappen[{Getaltekst.Van(i)}]",
                    $"Trap {Getaltekst.Van(i + 1)} van {regel.Id} verliest {Getaltekst.Van(regel.Trappen[i].Verliest)} en gaat soms voor trap {Getaltekst.Van(onder + 1)}, die {Getaltekst.Van(regel.Trappen[onder].Verliest)} verliest en dan ook waar is. Zet de zwaarste trap voorop, of sluit de ene uit in de andere.");
            }
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
            }

            return false;
        });
        gedrag.IsVolledig = doorloper.IsVolledig;
        return gedrag;
    }

    /// <summary>The first heavier step that a step hides by chance; null when there is none.</summary>
    /// <remarks>A step that counts only where a heavier one holds too is an exception that makes it milder, and so is one that loses nothing: those go first on purpose.</remarks>
    private static int? Verborgen(Regelset set, Regel regel, int trap, Proefvoorraad voorraad, int budget)
    {
        int verliest = regel.Trappen[trap].Verliest;
        int[] zwaarder = [.. Enumerable.Range(trap + 1, regel.Trappen.Count - trap - 1).Where(i => verliest > 0 && regel.Trappen[i].Verliest > verliest)];
        if (zwaarder.Length == 0)
        {
            return null;
        }

        int? met = null;
        bool zonder = false;
        var doorloper = new Doorloper(set, [new Dataregel(regel), .. zwaarder.Select(i => Kern.Alleen(regel, regel.Trappen[i].Als!))], voorraad, budget);
        doorloper.Loop(einde =>
        {
            if (einde.Kernen[0].Trap == trap)
            {
                int waar = einde.Kernen.Skip(1).ToList().FindIndex(k => k.Uitkomst == Uitkomst.VoldoetNiet);
                met ??= waar >= 0 ? zwaarder[waar] : null;
                zonder |= waar < 0;
            }

            return met is not null && zonder;
        });
        return zonder ? met : null;
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
    }
}
