using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>Compares packs, C# rules and engine of a stored report with those it is made again with.</summary>
internal sealed class Regelsetcontrole(Rapportgegevens rapport, Bewijslezer bewijs, Regelset set)
{
    public IEnumerable<Herleidverschil> Verschillen() => Pakketten().Concat(Coderegels()).Concat(Motor());

    private IEnumerable<Herleidverschil> Pakketten()
    {
        Dictionary<string, Pakketverwijzing> nu = set.Pakketten.ToDictionary(p => p.Id, p => new Pakketverwijzing(p.Id, p.Versie, p.Sha256), StringComparer.Ordinal);
        foreach (Pakketverwijzing toen in rapport.Pakketten)
        {
            if (!nu.Remove(toen.Id, out Pakketverwijzing? ander))
            {
                yield return new(Herleidsoort.Pakket, $"Het pakket '{toen.Id}' {toen.Versie} is er nu niet.", toen.Id, $"{toen.Versie} {toen.Sha256}");
            }
            else if (ander != toen)
            {
                yield return new(Herleidsoort.Pakket, Anders(toen, ander), toen.Id, $"{toen.Versie} {toen.Sha256}", $"{ander.Versie} {ander.Sha256}");
            }
        }

        foreach (Pakketverwijzing extra in nu.Values.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            yield return new(Herleidsoort.Pakket, $"Het pakket '{extra.Id}' {extra.Versie} is er nu bij; het rapport is zonder dat pakket gemaakt.", extra.Id, null, $"{extra.Versie} {extra.Sha256}");
        }
    }

    private static string Anders(Pakketverwijzing toen, Pakketverwijzing nu) => string.Equals(toen.Versie, nu.Versie, StringComparison.Ordinal)
        ? $"Het pakket '{toen.Id}' {toen.Versie} is een ander bestand dan toen, met hetzelfde versienummer."
        : $"Het pakket '{toen.Id}' was versie {toen.Versie} en is nu versie {nu.Versie}.";

    private IEnumerable<Herleidverschil> Coderegels()
    {
        SortedDictionary<string, string> nu = new(set.Boek.Regels.OfType<Coderegel>().ToDictionary(r => r.Regel.Id, Bewijsschrijver.Bron, StringComparer.Ordinal), StringComparer.Ordinal);
        foreach ((string regel, string bron) in bewijs.Code)
        {
            if (!nu.Remove(regel, out string? ander))
            {
                yield return new(Herleidsoort.Code, $"De regel '{regel}' is in C# geschreven en is er nu niet.", regel, bron);
            }
            else
            {
                yield return new(
                    Herleidsoort.Code,
                    string.Equals(bron, ander, StringComparison.Ordinal) ? $"De regel '{regel}' is in C# geschreven. Hij is hier opnieuw gedraaid, maar is niet uit gegevens over te doen." : $"De regel '{regel}' is in C# geschreven en komt nu uit een ander type of een andere versie.",
                    regel,
                    bron,
                    ander);
            }
        }

        foreach ((string regel, string bron) in nu)
        {
            yield return new(Herleidsoort.Code, $"De regel '{regel}' is in C# geschreven en is er nu bij, of stond niet in het bewijs.", regel, null, bron);
        }
    }

    private IEnumerable<Herleidverschil> Motor()
    {
        if (!string.Equals(rapport.Motor, Bewijsschrijver.Motor, StringComparison.Ordinal))
        {
            yield return new(Herleidsoort.Motor, $"Het rapport is gemaakt met {rapport.Motor}; dit is {Bewijsschrijver.Motor}.", "$.bewijs.motor", rapport.Motor, Bewijsschrijver.Motor);
        }
    }
}
