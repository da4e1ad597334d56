using System.CommandLine;
using System.Text;
using Wau.Toets;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Herleiden;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>herleid</c>: makes a stored report again and says equal, or what differs.</summary>
internal static class HerleidOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var bestand = new Argument<string>("rapport") { Description = "Rapport als JSON, met detail volledig; - voor standaardinvoer." };
        Option<string[]> regelset = Opties.Regelset();
        var opdracht = new Command("herleid", "Maakt een bewaard rapport opnieuw uit zijn eigen invoer. 0 is gelijk, 1 is niet gelijk.") { bestand, regelset };
        opdracht.SetAction(async (keuzes, stop) =>
        {
            string pad = keuzes.GetValue(bestand)!;
            Rapportgegevens rapport = await Rapportbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false);
            Herleiding herleiding = Rapportbestand.Waarde(Herleiding.Van(rapport, Kies(keuzes.GetValue(regelset)!, rapport, terminal)), pad, terminal);
            await terminal.Uit.WriteAsync(Encoding.UTF8.GetBytes(herleiding.ToMarkdown()), stop).ConfigureAwait(false);
            return herleiding.IsGelijk ? Afloop.Klaar : Afloop.DeelsMislukt;
        });
        return opdracht;
    }

    /// <summary>Without a choice the built-in set that the report names.</summary>
    private static Regelset Kies(string[] keuzes, Rapportgegevens rapport, Terminal terminal)
    {
        if (keuzes.Length > 0 || rapport.Regelset is not { } naam)
        {
            return Regelsetkeuze.Kies(keuzes, terminal);
        }

        return Regelsets.Zoek(naam)
            ?? throw new Stop(Afloop.Pakket, $"Het rapport is gemaakt met de regelset '{naam}', en die komt niet met dit programma mee. Geef haar met --regelset <pad van het pakket>.");
    }
}
