using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>Runs the examples of packs and words what is not as expected.</summary>
internal static class Voorbeeldcontrole
{
    public static Voorbeeldverslag Controleer(Regelset set)
    {
        var afwijkingen = new List<Voorbeeldafwijking>();
        foreach (Regelpakket pakket in set.Pakketten)
        {
            for (int i = 0; i < pakket.Voorbeelden.Count; i++)
            {
                string pad = $"$.voorbeelden[{Getaltekst.Van(i)}]";
                Voorbeeld voorbeeld = pakket.Voorbeelden[i];
                afwijkingen.AddRange(Afwijkingen(set, voorbeeld).Select(a => new Voorbeeldafwijking(pakket.Id, $"{pad}.{a.Waar}", voorbeeld.Naam, $"Voorbeeld '{voorbeeld.Naam}': {a.Zin}")));
            }
        }

        Voorbeeld[] alle = [.. set.Pakketten.SelectMany(p => p.Voorbeelden)];
        return new() { Voorbeelden = alle.Length, Verwachtingen = alle.Sum(v => v.Verwacht.Count + v.Banden.Count), Afwijkingen = [.. afwijkingen] };
    }

    private static IEnumerable<(string Waar, string Zin)> Afwijkingen(Regelset set, Voorbeeld voorbeeld)
    {
        Beoordeling beoordeling = Voorbeeldproef.Beoordeel(set, voorbeeld);
        foreach ((string regel, Uitkomst verwacht) in voorbeeld.Verwacht)
        {
            Uitkomst uitkomst = beoordeling.Regels[regel].Uitkomst;
            if (uitkomst != verwacht)
            {
                yield return ($"verwacht.{regel}", $"regel {regel} geeft {Codenaam.Van(uitkomst)} en niet {Codenaam.Van(verwacht)}.{Waarom(set, voorbeeld, regel, uitkomst)}{(beoordeling.Fouten.GetValueOrDefault(regel) is { } fout ? $" De regel kon niet worden berekend: {fout}." : "")}");
            }
        }

        foreach ((string aspect, string verwacht) in voorbeeld.Banden)
        {
            Aspectstand stand = beoordeling.Aspecten[aspect];
            if (!string.Equals(stand.Band, verwacht, StringComparison.Ordinal))
            {
                yield return ($"banden.{aspect}", $"aspect {aspect} is {(stand.Banden.Count == 0 ? "zonder band" : string.Join(" of ", stand.Banden))}{(stand.KanOntbreken && stand.Banden.Count > 0 ? ", of zonder band," : "")} en niet {verwacht}. De regels verliezen samen {Punten(stand.Punten)} punten.");
            }
        }
    }

    private static string Waarom(Regelset set, Voorbeeld voorbeeld, string id, Uitkomst uitkomst)
    {
        if (uitkomst != Uitkomst.Onbekend)
        {
            return "";
        }

        var open = new SortedSet<Feitadres>();
        Toetsregel regel = set.Boek.Regels.Single(r => string.Equals(r.Regel.Id, id, StringComparison.Ordinal));
        var bord = new Rekenbord(set.Boek, Voorbeeldproef.Peildatum(voorbeeld), Voorbeeldproef.Zicht(set, voorbeeld));
        regel.Openstaand(bord.Zicht, open);
        return open.Count > 0 ? $" Nog open: {string.Join(", ", open)}." : " De peildatum of de punten van een ander aspect zijn nog open.";
    }

    private static string Punten(Puntenbereik punten) => punten.Van == punten.Tot ? Getaltekst.Van(punten.Van) : $"{Getaltekst.Van(punten.Van)} tot {Getaltekst.Van(punten.Tot)}";
}
