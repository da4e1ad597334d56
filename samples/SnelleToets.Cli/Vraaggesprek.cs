using Wau.Toets;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;

namespace SnelleToets.Cli;

/// <summary>The interview on the terminal: one question at a time, line by line, also when nobody sits there.</summary>
internal static class Vraaggesprek
{
    private const string Hulp = "Typ een antwoord, of: weet niet · terug · stop · ? voor uitleg.";

    /// <summary>Asks until the verdict is decided, the person stops or there is no more input.</summary>
    /// <returns>All answers.</returns>
    public static async Task<Antwoorden> VoerAsync(Interview begin, Terminal terminal, CancellationToken stop)
    {
        using var invoer = new StreamReader(terminal.In, Codering.Utf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        TextWriter scherm = terminal.Fout;
        var gang = new Stack<Interview>([begin]);
        await scherm.WriteLineAsync(begin.IsKlaar ? "Er is niets te vragen." : Hulp).ConfigureAwait(false);
        bool gestopt = false;
        while (!gestopt && gang.Peek() is { Uitleg: { } vraag } nu)
        {
            await scherm.WriteLineAsync(Vraag(nu, vraag, gang.Count)).ConfigureAwait(false);
            await scherm.WriteAsync("> ").ConfigureAwait(false);
            await scherm.FlushAsync(stop).ConfigureAwait(false);
            string? regel = (await invoer.ReadLineAsync(stop).ConfigureAwait(false))?.Trim();
            string zin = Verwerk(regel, vraag, gang, terminal.Vandaag);
            gestopt = regel is null || Antwoordinvoer.Is(regel, "stop");
            if (zin.Length > 0)
            {
                await scherm.WriteLineAsync(zin).ConfigureAwait(false);
            }
        }

        await scherm.WriteLineAsync(Slot(gang.Peek())).ConfigureAwait(false);
        return gang.Peek().Antwoorden;
    }

    /// <summary>Does what a line says; gives what there is to say about it, or nothing.</summary>
    private static string Verwerk(string? regel, Vraaguitleg vraag, Stack<Interview> gang, DateOnly vandaag)
    {
        if (regel is null)
        {
            return "Er is geen invoer meer.";
        }

        if (regel is "?")
        {
            return Uitleg(vraag);
        }

        if (Antwoordinvoer.Is(regel, "stop"))
        {
            return "";
        }

        if (Antwoordinvoer.Is(regel, "terug"))
        {
            return gang.Count > 1 && gang.TryPop(out _) ? "" : "Dit is de eerste vraag.";
        }

        bool weetNiet = Antwoordinvoer.Is(regel, "weet niet", "weten we niet", "onbekend");
        Mogelijkheden? waarde = weetNiet ? null : Antwoordinvoer.Lees(regel, vraag.Vraag.Feit);
        if (!weetNiet && waarde is null)
        {
            return $"Dat antwoord past niet. {Antwoordinvoer.Toegestaan(vraag.Vraag.Feit)}";
        }

        Feitadres adres = vraag.Vraag.Adres;
        gang.Push(gang.Peek().Beantwoord(new() { Feit = adres.Feit, Voor = adres.Voor, Waarde = waarde, Op = vandaag }));
        return "";
    }

    private static string Vraag(Interview nu, Vraaguitleg vraag, int nummer)
    {
        string rest = nu.NogHoogstens switch
        {
            null => "",
            1 => ", de laatste",
            { } aantal => $", nog hoogstens {aantal}",
        };
        string vermoeden = vraag.Vermoeden.Length > 0 ? $"\n  ({vraag.Vermoeden})" : "";
        IEnumerable<string> keuzes = vraag.Vraag.Feit.Waarden.Select((w, i) => $"\n  {i + 1} = {w.Titel}");
        return $"\nVraag {nummer}{rest}: {vraag.Tekst}{vermoeden}{(vraag.Vraag.Feit.Waarden.Count > 0 ? string.Concat(keuzes) : $"\n  Antwoord: {vraag.Antwoordvorm}")}";
    }

    private static string Uitleg(Vraaguitleg vraag)
    {
        string toelichting = vraag.Toelichting.Length > 0 ? vraag.Toelichting + "\n" : "";
        string signalen = string.Concat(vraag.Signalen.Select(s => s + "\n"));
        return $"{toelichting}{signalen}Wie dit weet: {vraag.Aan}.\nWaarom deze vraag: {vraag.WaaromInWoorden}.\n{Antwoordinvoer.Toegestaan(vraag.Vraag.Feit)}\n{Hulp}";
    }

    private static string Slot(Interview interview) =>
        !interview.IsKlaar ? "\nGestopt. Het rapport gaat over de antwoorden tot nu toe.\n"
        : interview.Oordeel.Mogelijk.Count == 1 ? "\nHet oordeel staat vast.\n"
        : "\nGeen vraag kan het oordeel nog veranderen.\n";
}
