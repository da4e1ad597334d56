using Wau.Toets.Invoer;

namespace Wau.Toets.Feiten;

/// <summary>Whether an answer can be accepted; used for JSON and for answers made in code.</summary>
internal static class Antwoordcontrole
{
    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static (string Nummer, string Zin)? Controleer(Antwoord antwoord, Feitencatalogus feiten)
    {
        if (feiten.Zoek(antwoord.Feit) is not { } feit)
        {
            string suggestie = feiten.LijktOp(antwoord.Feit) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
            return ("0010", $"Het feit '{antwoord.Feit}' bestaat niet in deze regelset.{suggestie}");
        }

        bool metVoor = antwoord.Voor is not null;
        if (metVoor == (feit.Bereik == Bereik.Voorstel))
        {
            return ("0017", metVoor
                ? $"'{feit.Id}' heeft één waarde voor het hele voorstel; laat 'voor' weg."
                : $"'{feit.Id}' heeft een waarde per {Codenaam.Van(feit.Bereik)}; geef 'voor' op.");
        }

        if (feit.Bereik == Bereik.Organisatie && feiten.Zoek(Feitencatalogus.Organisatielijst)?.Domein is Codeverzameling register && register.Heeft(antwoord.Voor!) == Waarheid.Onwaar)
        {
            string suggestie = Gelijkenis.Dichtstbij(antwoord.Voor!, register.Mogelijk) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
            return ("0018", $"De organisatie '{antwoord.Voor}' staat niet in het register.{suggestie}");
        }

        return antwoord switch
        {
            { Waarde: { } w } when w.Soort != feit.Soort || !feit.Domein.Omvat(w) => ("0018", $"Deze waarde kan niet bij '{feit.Id}'. {Waardelezer.Toegestaan(feit)}"),
            { Graad: Graad.Vermoed } => ("0026", "Een antwoord is minstens 'opgegeven'; 'vermoed' is er alleen voor wat uit tekst is gelezen."),
            { Graad: Graad.Onderbouwd } when string.IsNullOrWhiteSpace(antwoord.Bron) => ("0026", "Een onderbouwd antwoord heeft een 'bron'."),
            { Graad: Graad.Getoetst } when string.IsNullOrWhiteSpace(antwoord.GetoetstDoor) || string.Equals(antwoord.GetoetstDoor, antwoord.Door, StringComparison.Ordinal)
                => ("0026", "Een getoetst antwoord noemt in 'getoetstDoor' een andere partij dan 'door'."),
            _ => null,
        };
    }
}
