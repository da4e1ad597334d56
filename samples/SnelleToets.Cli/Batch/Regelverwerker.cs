using Spectre.Console;

namespace SnelleToets.Cli.Batch;

/// <summary>Works through a file line by line: a block of lines at a time on all cores, written in the order of the input.</summary>
/// <remarks>Memory grows neither with the number of lines nor with the length of one.</remarks>
internal static class Regelverwerker
{
    private const int BlokPerKern = 32;
    private const int BlokTekens = 16 << 20;

    /// <returns>How many lines were read, and how many failed.</returns>
    public static async Task<(int Gelukt, int Mislukt)> VerwerkAsync(
        string bestand,
        Terminal terminal,
        Uitvoerbestand uit,
        Func<Regeltekst, Regelresultaat> verwerk,
        Action<Regelresultaat>? klaar,
        CancellationToken stop)
    {
        using var lezer = new Regellezer(await Verslagregels.OpenAsync(bestand, terminal, stop).ConfigureAwait(false));
        int gelukt = 0;
        int mislukt = 0;
        await MetVoortgangAsync(terminal, async gedaan =>
        {
            while (await BlokAsync(lezer, stop).ConfigureAwait(false) is { Count: > 0 } blok)
            {
                Regelresultaat[] resultaten = new Regelresultaat[blok.Count];
                await Parallel.ForAsync(0, blok.Count, stop, (i, _) =>
                {
                    resultaten[i] = verwerk(blok[i]);
                    return ValueTask.CompletedTask;
                }).ConfigureAwait(false);
                foreach (Regelresultaat resultaat in resultaten)
                {
                    gelukt += resultaat.IsGelukt ? 1 : 0;
                    mislukt += resultaat.IsGelukt ? 0 : 1;
                    await uit.SchrijfRegelAsync(resultaat.Json, stop).ConfigureAwait(false);
                    klaar?.Invoke(resultaat);
                }

                gedaan(blok[^1].Nummer);
            }
        }).ConfigureAwait(false);
        return (gelukt, mislukt);
    }

    private static async Task<List<Regeltekst>> BlokAsync(Regellezer lezer, CancellationToken stop)
    {
        var blok = new List<Regeltekst>();
        int tekens = 0;
        while (blok.Count < BlokPerKern * Environment.ProcessorCount && tekens <= BlokTekens - Regellezer.MeesteTekens
            && await lezer.LeesAsync(stop).ConfigureAwait(false) is { } regel)
        {
            if (regel.Tekst is null || !string.IsNullOrWhiteSpace(regel.Tekst))
            {
                blok.Add(regel);
                tekens += regel.Tekst?.Length ?? 0;
            }
        }

        return blok;
    }

    private static async Task MetVoortgangAsync(Terminal terminal, Func<Action<int>, Task> werk)
    {
        if (!terminal.ToonVoortgang)
        {
            await werk(_ => { }).ConfigureAwait(false);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Fout) });
        await console.Status().StartAsync("Bezig…", status => werk(aantal => status.Status($"{aantal} stukken"))).ConfigureAwait(false);
    }
}
