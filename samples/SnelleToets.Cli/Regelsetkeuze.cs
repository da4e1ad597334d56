using Wau.Toets;
using Wau.Toets.Pakketten;

namespace SnelleToets.Cli;

/// <summary>Rule sets by name or by the path of a pack.</summary>
internal static class Regelsetkeuze
{
    public static Regelset Kies(IReadOnlyList<string> keuzes, Terminal terminal)
    {
        if (keuzes.Count == 0)
        {
            return Regelsets.SnelleToets;
        }

        if (keuzes.Count == 1 && Regelsets.Zoek(keuzes[0]) is { } bekend)
        {
            return bekend;
        }

        var builder = new RegelsetBuilder();
        foreach (string keuze in keuzes)
        {
            foreach (Regelpakket pakket in Regelsets.Zoek(keuze)?.Pakketten ?? [Lees(keuze, terminal)])
            {
                builder.AddPakket(pakket);
            }
        }

        return Waarde(builder.Build(), terminal);
    }

    private static Regelpakket Lees(string pad, Terminal terminal)
    {
        if (!File.Exists(pad))
        {
            throw new Stop(Afloop.Pakket, $"'{pad}' is geen regelset en geen bestand. Regelsets: {string.Join(", ", Regelsets.Namen)}.");
        }

        return Waarde(Regelpakket.Lees(File.ReadAllBytes(pad)), terminal);
    }

    private static T Waarde<T>(Leesresultaat<T> resultaat, Terminal terminal)
        where T : class
    {
        if (resultaat.Waarde is { } waarde)
        {
            return waarde;
        }

        terminal.Meld(resultaat.Meldingen);
        throw new Stop(Afloop.Pakket, "Het regelpakket is niet geladen.");
    }
}
