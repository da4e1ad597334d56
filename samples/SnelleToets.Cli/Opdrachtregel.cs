using System.CommandLine;
using SnelleToets.Cli.Opdrachten;

namespace SnelleToets.Cli;

/// <summary>The commands, and what every command does with errors.</summary>
internal static class Opdrachtregel
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken stop = default)
    {
        var wortel = new RootCommand("Snelle toets: leest moties en andere voorstellen en toetst ze op uitvoerbaarheid. De uitkomst is indicatief.")
        {
            ToetsOpdracht.Maak(terminal),
            LeesOpdracht.Maak(terminal),
            BatchOpdracht.Maak(terminal),
            VragenOpdracht.Maak(terminal),
            HerleidOpdracht.Maak(terminal),
            VergelijkOpdracht.Maak(terminal),
        };
        ParseResult gelezen = wortel.Parse(args);
        if (gelezen.Errors.Count > 0)
        {
            foreach (var fout in gelezen.Errors)
            {
                await terminal.Fout.WriteLineAsync($"snelle-toets: {OpEenRegel(fout.Message)}").ConfigureAwait(false);
            }

            await terminal.Fout.WriteLineAsync("Gebruik 'snelle-toets --help' voor de mogelijkheden.").ConfigureAwait(false);
            return Afloop.Gebruik;
        }

        var instelling = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) };
        try
        {
            return await gelezen.InvokeAsync(instelling, stop).ConfigureAwait(false);
        }
        catch (Stop reden)
        {
            await terminal.Fout.WriteLineAsync(reden.Message).ConfigureAwait(false);
            return reden.Afloop;
        }
        catch (OperationCanceledException)
        {
            await terminal.Fout.WriteLineAsync("Afgebroken.").ConfigureAwait(false);
            return Afloop.Afgebroken;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await terminal.Fout.WriteLineAsync($"Lezen of schrijven is mislukt: {fout.Message}").ConfigureAwait(false);
            return Afloop.Onleesbaar;
        }
    }

    private static string OpEenRegel(string zin) =>
        string.Join(' ', zin.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
