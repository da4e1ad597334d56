using System.Text;
using Spectre.Console;

namespace SnelleToets.Cli.Batch;

/// <summary>Works through a file line by line: a block of lines at a time on all cores, written in the order of the input.</summary>
/// <remarks>Memory does not grow with the number of lines.</remarks>
internal static class Regelverwerker
{
    private const int BlokPerKern = 32;

    /// <returns>How many lines failed.</returns>
    public static async Task<int> VerwerkAsync(
        string bestand,
        Terminal terminal,
        int overslaan,
        Func<Stream> uit,
        Func<(string Tekst, int Nummer), Regelresultaat> verwerk,
        Action<Regelresultaat> klaar,
        CancellationToken stop)
    {
        using var lezer = new StreamReader(Invoerbestand.Open(bestand, terminal), new UTF8Encoding(false));
        int mislukt = 0;
        int nummer = 0;
        int verwerkt = 0;
        await MetVoortgangAsync(terminal, async gedaan =>
        {
            while (await BlokAsync(lezer, nummer, stop).ConfigureAwait(false) is { Count: > 0 } blok)
            {
                Regelresultaat[] resultaten = new Regelresultaat[blok.Count];
                await Parallel.ForAsync(0, blok.Count, stop, (i, _) =>
                {
                    resultaten[i] = verwerk(blok[i]);
                    return ValueTask.CompletedTask;
                }).ConfigureAwait(false);
                foreach (Regelresultaat resultaat in resultaten)
                {
                    mislukt += resultaat.IsGelukt ? 0 : 1;
                    if (++verwerkt > overslaan)
                    {
                        await uit().WriteAsync((byte[])[.. resultaat.Json.Span, (byte)'\n'], stop).ConfigureAwait(false);
                    }

                    klaar(resultaat);
                }

                nummer = blok[^1].Nummer;
                gedaan(nummer);
            }
        }).ConfigureAwait(false);
        return mislukt;
    }

    private static async Task<List<(string Tekst, int Nummer)>> BlokAsync(StreamReader lezer, int nummer, CancellationToken stop)
    {
        var blok = new List<(string, int)>();
        while (blok.Count < BlokPerKern * Environment.ProcessorCount && await lezer.ReadLineAsync(stop).ConfigureAwait(false) is { } regel)
        {
            nummer++;
            if (!string.IsNullOrWhiteSpace(regel))
            {
                blok.Add((regel, nummer));
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
