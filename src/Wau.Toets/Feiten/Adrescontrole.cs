using Wau.Toets.Invoer;

namespace Wau.Toets.Feiten;

/// <summary>Whether a value can be given for a fact and an organisation or request.</summary>
internal static class Adrescontrole
{
    /// <summary>What is wrong with the address; null when nothing is.</summary>
    public static (string Nummer, string Zin)? Controleer(string id, string? voor, Feitencatalogus feiten)
    {
        if (feiten.Zoek(id) is not { } feit)
        {
            string suggestie = feiten.LijktOp(id) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
            return ("0010", $"Het feit '{id}' bestaat niet in deze regelset.{suggestie}");
        }

        bool metVoor = voor is not null;
        if (metVoor == (feit.Bereik == Bereik.Voorstel))
        {
            return ("0017", metVoor
                ? $"'{feit.Id}' heeft één waarde voor het hele voorstel; laat 'voor' weg."
                : $"'{feit.Id}' heeft een waarde per {Codenaam.Van(feit.Bereik)}; geef 'voor' op.");
        }

        if (feit.Bereik == Bereik.Organisatie && feiten.Zoek(Feitencatalogus.Organisatielijst)?.Domein is Codeverzameling register && register.Heeft(voor!) == Waarheid.Onwaar)
        {
            string suggestie = Gelijkenis.Dichtstbij(voor!, register.Mogelijk) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
            return ("0018", $"De organisatie '{voor}' staat niet in het register.{suggestie}");
        }

        return null;
    }
}
