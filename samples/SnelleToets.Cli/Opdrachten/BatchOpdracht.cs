using System.CommandLine;
using SnelleToets.Cli.Batch;
using Wau.Toets;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>batch</c>: many papers, one line of JSON each, in the order of the input.</summary>
internal static class BatchOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var bestand = new Argument<string>("bestand") { Description = "JSONL (ook .gz, of -): per regel id of kst, en alineas of tekst. Of een debatverslag (VLOS)." };
        Option<string[]> regelset = Opties.Regelset();
        Option<DateOnly?> peildatum = Opties.Peildatum();
        Option<string?> uit = Opties.Uit();
        var overzicht = new Option<string?>("--overzicht") { Description = "Schrijf ook een overzicht per organisatie (.csv, .md of .html)." };
        overzicht.Validators.Add(r =>
        {
            if (r.GetValue(overzicht) is { } pad && !Overzicht.KanVorm(pad))
            {
                r.AddError("Een overzicht heeft de naam van een .csv-, .md- of .html-bestand.");
            }
        });
        var hervat = new Option<bool>("--hervat") { Description = "Ga verder waar een afgebroken run met dezelfde --uit gebleven was." };
        var opdracht = new Command("batch", "Toetst een heel bestand met stukken, met alle processorkernen.") { bestand, regelset, peildatum, uit, overzicht, hervat };
        opdracht.Validators.Add(r =>
        {
            if (r.GetValue(hervat) && r.GetValue(uit) is null)
            {
                r.AddError("--hervat werkt alleen samen met --uit. Geef de --uit van de afgebroken run.");
            }
        });
        opdracht.SetAction(async (keuzes, stop) =>
        {
            Regelset set = Regelsetkeuze.Kies(keuzes.GetValue(regelset)!, terminal);
            DateOnly? datum = keuzes.GetValue(peildatum);
            using var uitvoer = new Uitvoerbestand(keuzes.GetValue(uit), terminal);
            if (keuzes.GetValue(hervat))
            {
                uitvoer.Hervat();
            }

            string? pad = keuzes.GetValue(overzicht);
            Overzicht? rijen = pad is null ? null : new(set);
            (int gelukt, int mislukt) = await Regelverwerker.VerwerkAsync(
                keuzes.GetValue(bestand)!, terminal, uitvoer, regel => Regelresultaat.Toets(regel, set, datum), rijen is null ? null : rijen.Add, stop).ConfigureAwait(false);
            uitvoer.Voltooi();
            if (rijen is not null)
            {
                using var overzichtUit = new Uitvoerbestand(pad, terminal);
                rijen.Schrijf(pad!, overzichtUit.Stroom);
                overzichtUit.Voltooi();
            }

            await terminal.Fout.WriteLineAsync($"{gelukt} stukken getoetst, {mislukt} niet leesbaar.").ConfigureAwait(false);
            return mislukt == 0 ? Afloop.Klaar : Afloop.DeelsMislukt;
        });
        return opdracht;
    }
}
