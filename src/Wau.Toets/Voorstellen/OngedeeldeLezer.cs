using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Reads a paper as paragraphs without telling its parts apart.</summary>
internal static class OngedeeldeLezer
{
    public static Leesresultaat<T> Lees<T>(string tekst, Leesopties? opties, Func<Reeks<Alinea>, Reeks<Melding>, T> maak)
        where T : Voorstel
    {
        ArgumentNullException.ThrowIfNull(tekst);
        if (Tekstgrens.Controleer([tekst], opties ?? new()) is { } fout)
        {
            return Leesresultaat.Fout<T>(fout);
        }

        Reeks<Melding> meldingen = [Meldingen.Ongedeeld()];
        return Leesresultaat.Van(maak([.. Tekstregels.Splits(tekst)], meldingen), meldingen).Map(v => (T)(v with { Brontekst = tekst }));
    }

    public static Leesresultaat<T> Lees<T>(IReadOnlyList<string> alineas, Leesopties? opties, Func<Reeks<Alinea>, Reeks<Melding>, T> maak)
        where T : Voorstel
    {
        if (Tekstgrens.Controleer(alineas, opties ?? new()) is { } fout)
        {
            return Leesresultaat.Fout<T>(fout);
        }

        Reeks<Melding> meldingen = [Meldingen.Ongedeeld()];
        return Leesresultaat.Van(maak(Tekstregels.Lijst(alineas), meldingen), meldingen).Map(v => (T)(v with { Bronalineas = [.. alineas.Select(a => a ?? "")] }));
    }
}
