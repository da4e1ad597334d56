using Wau.Toets;
using Wau.Toets.Rapporten.Gegevens;

namespace SnelleToets.Cli;

/// <summary>Reads a stored report (toetsrapport.v1).</summary>
internal static class Rapportbestand
{
    public static async Task<Rapportgegevens> LeesAsync(string pad, Terminal terminal, CancellationToken stop)
    {
        byte[] bytes = await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false);
        return Waarde(Codering.AlsUtf8(bytes) is { } utf8 ? Rapportgegevens.Lees(utf8) : Leesresultaat.Van<Rapportgegevens>(null, [Climeldingen.GeenUtf8()]), pad, terminal);
    }

    /// <summary>What was read; otherwise the messages are printed and the command ends.</summary>
    public static T Waarde<T>(Leesresultaat<T> gelezen, string pad, Terminal terminal)
        where T : class
    {
        terminal.Meld(gelezen.Meldingen);
        return gelezen.Waarde ?? throw new Stop(Afloop.Onleesbaar, $"'{pad}' is niet gelezen als rapport.");
    }
}
