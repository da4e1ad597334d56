using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Zoeken;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Checks examples: do they hold, do they agree, do they say something?</summary>
internal static class Voorbeeldencontrole
{
    public static IEnumerable<Controlevondst> Van(Regelset set)
    {
        (string Pakket, string Pad, Voorbeeld Deel)[] alle = [.. set.Pakketten.SelectMany(p => p.Voorbeelden.Select((v, i) => (p.Id, $"$.voorbeelden[{Getaltekst.Van(i)}]", v)))];
        return
        [
            .. Voorbeeldcontrole.Controleer(set).Afwijkingen.Select(a => new Controlevondst(Controlecodes.VoorbeeldAfwijking, a.Pakket, a.Plaats, $"{a.Zin} Verander de regel of de verwachting.")),
            .. alle.Where(v => v.Deel.Verwacht.Count + v.Deel.Banden.Count == 0).Select(v => new Controlevondst(Controlecodes.VoorbeeldLeeg, v.Pakket, v.Pad, $"Voorbeeld '{v.Deel.Naam}' verwacht niets. Zet onder \"verwacht\" welke uitkomst bij deze feiten hoort.")),
            .. Dubbel(alle),
            .. Tegenstrijdig(alle),
        ];
    }

    private static IEnumerable<Controlevondst> Dubbel(IReadOnlyList<(string Pakket, string Pad, Voorbeeld Deel)> alle) =>
        from groep in alle.GroupBy(v => (v.Deel.Feiten.OrderBy(f => f.Adres).ToReeks(), v.Deel.Verwacht.OrderBy(w => w.Regel, StringComparer.Ordinal).ToReeks(), v.Deel.Banden.OrderBy(b => b.Aspect, StringComparer.Ordinal).ToReeks()))
        from dubbel in groep.Skip(1)
        select new Controlevondst(Controlecodes.VoorbeeldDubbel, dubbel.Pakket, dubbel.Pad, $"Voorbeeld '{dubbel.Deel.Naam}' zegt hetzelfde als '{groep.First().Deel.Naam}'. Haal een van beide weg.");

    /// <summary>Two examples whose facts can be true together, while a rule is decided in both and differs: no rule can do that.</summary>
    private static IEnumerable<Controlevondst> Tegenstrijdig(IReadOnlyList<(string Pakket, string Pad, Voorbeeld Deel)> alle)
    {
        var perRegel = alle.SelectMany(v => v.Deel.Verwacht.Where(w => IsBeslist(w.Uitkomst)).Select(w => (Voorbeeld: v, Verwacht: w))).GroupBy(x => x.Verwacht.Regel, StringComparer.Ordinal);
        foreach (var groep in perRegel)
        {
            var lijst = groep.ToArray();
            for (int i = 1; i < lijst.Length; i++)
            {
                int eerder = Array.FindIndex(lijst, 0, i, e => e.Verwacht.Uitkomst != lijst[i].Verwacht.Uitkomst && Samen(e.Voorbeeld.Deel, lijst[i].Voorbeeld.Deel));
                if (eerder >= 0)
                {
                    yield return new(
                        Controlecodes.VoorbeeldenTegenstrijdig, lijst[i].Voorbeeld.Pakket, $"{lijst[i].Voorbeeld.Pad}.verwacht.{groep.Key}",
                        $"Voorbeeld '{lijst[i].Voorbeeld.Deel.Naam}' verwacht {Codenaam.Van(lijst[i].Verwacht.Uitkomst)} van {groep.Key}, en '{lijst[eerder].Voorbeeld.Deel.Naam}' verwacht {Codenaam.Van(lijst[eerder].Verwacht.Uitkomst)}, terwijl hun feiten samen kunnen. Geen regel kan dat allebei geven: voeg het feit toe dat het verschil maakt.");
                }
            }
        }
    }

    private static bool IsBeslist(Uitkomst uitkomst) => uitkomst is Uitkomst.Voldoet or Uitkomst.Deels or Uitkomst.VoldoetNiet or Uitkomst.NietVanToepassing;

    // The reference date may be left out and still matter, through the validity of a rule; an example without it is not compared on it.
    private static bool Samen(Voorbeeld a, Voorbeeld b)
    {
        var feiten = a.Feiten.Where(f => f.Waarde is not null).ToDictionary(f => f.Adres, f => f.Waarde!);
        return b.Feiten.All(f => f.Waarde is null || !feiten.TryGetValue(f.Adres, out Mogelijkheden? ander) || f.Waarde.Overlapt(ander));
    }
}
