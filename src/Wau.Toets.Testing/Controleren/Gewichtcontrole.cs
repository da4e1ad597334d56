using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Checks weights, severities and bands against each other.</summary>
internal static class Gewichtcontrole
{
    public static IEnumerable<Controlevondst> Van(Regelset set) =>
    [
        .. Onderdelen.Uniek(set, p => p.Regels, r => r.Id, "regels").SelectMany(r => Regel(set, r.Pakket, r.Pad, r.Deel)),
        .. Onderdelen.Uniek(set, p => p.Aspecten, a => a.Id, "aspecten").SelectMany(a => Aspect(set, a.Pakket, a.Pad, a.Deel)),
    ];

    private static IEnumerable<Controlevondst> Regel(Regelset set, string pakket, string pad, Regel regel)
    {
        int meeste = Meeste(regel);
        if (meeste < regel.Gewicht)
        {
            yield return new(Controlecodes.GewichtNietGehaald, pakket, pad + ".gewicht", $"Geen trap van {regel.Id} verliest het hele gewicht van {Getaltekst.Van(regel.Gewicht)}; de zwaarste verliest {Getaltekst.Van(meeste)}. Maak het gewicht gelijk aan de zwaarste trap.");
        }

        for (int i = 0; i < regel.Trappen.Count; i++)
        {
            Trap trap = regel.Trappen[i];
            if (trap.Verliest > 0 && regel.Trappen.FirstOrDefault(t => t.Verliest < trap.Verliest && t.Ernst < trap.Ernst) is { } zwaarder)
            {
                yield return new(Controlecodes.ErnstUitDePas, pakket, $"{pad}.trappen[{Getaltekst.Van(i)}].ernst", $"Trap {Getaltekst.Van(i + 1)} van {regel.Id} verliest meer dan een trap met ernst {Invoer.Codenaam.Van(zwaarder.Ernst)}, maar heeft zelf ernst {Invoer.Codenaam.Van(trap.Ernst)}. Laat ernst en verlies dezelfde kant op gaan.");
            }
        }

        Aspect aspect = set.Aspecten.Single(a => string.Equals(a.Id, regel.Aspect, StringComparison.Ordinal));
        if (!regel.Trappen.Any(t => t.Ernst is Ernst.Blokkade or Ernst.Knelpunt) && aspect.Banden.All(b => b.Vanaf == 0 || b.Vanaf > Samen(set, aspect)))
        {
            yield return new(Controlecodes.GewichtMachteloos, pakket, pad + ".gewicht", $"Regel {regel.Id} kan de band van {aspect.Id} nooit veranderen: alle regels samen verliezen hoogstens {Getaltekst.Van(Samen(set, aspect))} punten, en dat haalt geen grens. Verhoog het gewicht, of verlaag een grens.");
        }
    }

    private static IEnumerable<Controlevondst> Aspect(Regelset set, string pakket, string pad, Aspect aspect)
    {
        Regel[] regels = [.. Regels(set, aspect)];
        if (regels.Length == 0)
        {
            yield return new(Controlecodes.AspectZonderRegels, pakket, pad, $"Aspect {aspect.Id} heeft geen regels en krijgt dus nooit een band. Voeg een regel toe, of haal het aspect weg.");
            yield break;
        }

        // The worst band is also that of a blokkade, the second-worst that of a knelpunt.
        for (int i = 0; i < aspect.Banden.Count; i++)
        {
            bool viaErnst = (i == 0 && regels.Any(r => r.Trappen.Any(t => t.Ernst == Ernst.Blokkade))) || (i == 1 && regels.Any(r => r.Trappen.Any(t => t.Ernst == Ernst.Knelpunt)));
            if (aspect.Banden[i].Vanaf > Samen(set, aspect) && !viaErnst)
            {
                yield return new(Controlecodes.BandOnbereikbaar, pakket, $"{pad}.banden[{Getaltekst.Van(i)}]", $"Band {aspect.Banden[i].Id} van {aspect.Id} begint bij {Getaltekst.Van(aspect.Banden[i].Vanaf)} punten, maar alle regels samen verliezen er hoogstens {Getaltekst.Van(Samen(set, aspect))}. Verlaag de grens, of haal de band weg.");
            }
        }
    }

    private static IEnumerable<Regel> Regels(Regelset set, Aspect aspect) => set.Regels.Where(r => string.Equals(r.Aspect, aspect.Id, StringComparison.Ordinal));

    private static int Samen(Regelset set, Aspect aspect) => Regels(set, aspect).Sum(Meeste);

    private static int Meeste(Regel regel) => regel.Trappen.Select(t => t.Verliest).DefaultIfEmpty().Max();
}
