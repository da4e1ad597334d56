namespace Wau.Toets.Feiten;

/// <summary>Whether an answer can be accepted; used for JSON and for answers made in code.</summary>
internal static class Antwoordcontrole
{
    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static (string Nummer, string Zin)? Controleer(Antwoord antwoord, Feitencatalogus feiten)
    {
        if (Adrescontrole.Controleer(antwoord.Feit, antwoord.Voor, feiten) is { } fout)
        {
            return fout;
        }

        Feit feit = feiten.Zoek(antwoord.Feit)!;
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
