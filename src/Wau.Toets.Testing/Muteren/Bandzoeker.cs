using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Testing.Zoeken;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Muteren;

/// <summary>Makes an example with a band out of facts for which a mutant differs in points or severity only.</summary>
/// <remarks>As long as the band is open, one more rule of the aspect is decided, on the outcome that loses least.</remarks>
internal sealed class Bandzoeker(Regelset set, Proefvoorraad voorraad, int budget)
{
    /// <summary>Most facts that are tried as a start.</summary>
    public const int MeesteVondsten = 3;

    /// <summary>Most evaluations to decide one other rule.</summary>
    private const int MeesteEvaluaties = 1_000;

    /// <summary>An example whose band the mutant changes; null when none was found.</summary>
    public Voorbeeld? Zoek(int plaats, Variant variant, IEnumerable<Vondst> vondsten)
    {
        Regelboek boek = variant.Boek(set);
        return vondsten.Select(v => Zoek(plaats, boek, v)).FirstOrDefault(v => v is not null);
    }

    private Voorbeeld? Zoek(int plaats, Regelboek boek, Vondst vondst)
    {
        Regel regel = set.Boek.Regels[plaats].Regel;
        var feiten = vondst.Feiten.ToDictionary(f => f.Adres, f => f.Waarde);
        int aspect = set.Aspecten.ToList().FindIndex(a => string.Equals(a.Id, regel.Aspect, StringComparison.Ordinal));
        (int begin, int einde) = set.Boek.Plaatsen(aspect);
        for (int ander = begin; ander <= einde; ander++)
        {
            Voorbeeld voorbeeld = Maak(regel, vondst, feiten);
            var bord = new Rekenbord(set.Boek, Voorbeeldproef.Peildatum(voorbeeld), Voorbeeldproef.Zicht(set, voorbeeld));
            if (bord.Aspecten[aspect].HeeftBand)
            {
                return Met(voorbeeld, regel, boek);
            }

            if (ander < einde && ander != plaats && !bord.Regels[ander].IsBeslist)
            {
                Beslis(ander, feiten);
            }
        }

        return null;
    }

    private Voorbeeld? Met(Voorbeeld voorbeeld, Regel regel, Regelboek boek)
    {
        Beoordeling oud = Voorbeeldproef.Beoordeel(set, voorbeeld);
        string? band = oud.Aspecten[regel.Aspect].Band;
        string? nieuw = Voorbeeldproef.Beoordeel(set, boek, voorbeeld).Aspecten[regel.Aspect].Band;
        return band is null || oud.Regels[regel.Id].Uitkomst != voorbeeld.Verwacht[0].Uitkomst || string.Equals(band, nieuw, StringComparison.Ordinal)
            ? null
            : voorbeeld with { Banden = [new(regel.Aspect, band)] };
    }

    private static Voorbeeld Maak(Regel regel, Vondst vondst, Dictionary<Feitadres, Mogelijkheden> feiten) => new()
    {
        Naam = $"{regel.Id}: band bij {Invoer.Codenaam.Van(vondst.Uitkomst)}",
        Feiten = [.. feiten.OrderBy(f => f.Key).Select(f => new Voorbeeldfeit(f.Key, f.Value))],
        Verwacht = [new(regel.Id, vondst.Uitkomst)],
    };

    /// <summary>Adds facts with which a rule loses as little as it can.</summary>
    private void Beslis(int plaats, Dictionary<Feitadres, Mogelijkheden> feiten)
    {
        (int Verliest, (Feitadres Adres, Mogelijkheden Waarde)[] Feiten)? best = null;
        var doorloper = new Doorloper(set, [set.Boek.Regels[plaats]], voorraad, Math.Min(budget, MeesteEvaluaties), feiten);
        doorloper.Loop(einde =>
        {
            int verliest = einde.Kernen[0].Punten.Van;
            best = best is { } eerder && eerder.Verliest <= verliest ? best : (verliest, [.. einde.Feiten]);
            return verliest == 0;
        });
        foreach ((Feitadres adres, Mogelijkheden waarde) in best?.Feiten ?? [])
        {
            feiten[adres] = waarde;
        }
    }
}
