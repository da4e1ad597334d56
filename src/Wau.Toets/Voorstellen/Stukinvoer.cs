using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>What a reader of a paper gets: its paragraphs, and the text they were cut from when it came undivided.</summary>
/// <param name="Alineas">The paragraphs as given.</param>
/// <param name="Tekst">The undivided text; null when paragraphs were given.</param>
/// <param name="Opties">How to read.</param>
internal sealed record Stukinvoer(Reeks<Alinea> Alineas, string? Tekst, Leesopties Opties)
{
    /// <summary>Reads undivided text, after the limits.</summary>
    public static Leesresultaat<T> Lees<T>(string tekst, Leesopties opties, Func<Stukinvoer, Leesresultaat<T>> lees)
        where T : Voorstel
    {
        ArgumentNullException.ThrowIfNull(tekst);
        if (Tekstgrens.Controleer([tekst], opties) is { } fout)
        {
            return Leesresultaat.Fout<T>(fout);
        }

        List<Alinea> regels = Tekstregels.Splits(tekst);
        return regels.Count > opties.MaxAlineas
            ? Leesresultaat.Fout<T>(Meldingen.TeVeelAlineas(opties.MaxAlineas))
            : lees(new([.. regels], tekst, opties)).Map(v => (T)(v with { Brontekst = tekst }));
    }

    /// <summary>Reads paragraphs, after the limits.</summary>
    public static Leesresultaat<T> Lees<T>(IReadOnlyList<string> alineas, Leesopties opties, Func<Stukinvoer, Leesresultaat<T>> lees)
        where T : Voorstel
    {
        ArgumentNullException.ThrowIfNull(alineas);
        return Tekstgrens.Controleer(alineas, opties) is { } fout
            ? Leesresultaat.Fout<T>(fout)
            : lees(new(Tekstregels.Lijst(alineas), null, opties)).Map(v => (T)(v with { Bronalineas = [.. alineas.Select(a => a ?? "")] }));
    }
}
