using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>Compares what two reports are about and were made with.</summary>
internal sealed class Gegevensvergelijker(Rapportgegevens voor, Rapportgegevens na)
{
    public IEnumerable<Gegevensverschil> Verschillen() =>
        Alle().Where(v => !string.Equals(v.Voor, v.Na, StringComparison.Ordinal));

    private IEnumerable<Gegevensverschil> Alle()
    {
        yield return new("stuk", voor.Onderwerp.Id, na.Onderwerp.Id);
        yield return new("soort", Codenaam.Van(voor.Onderwerp.Soort), Codenaam.Van(na.Onderwerp.Soort));
        if (voor.IsZonderPersonen == na.IsZonderPersonen)
        {
            yield return new("titel", Tekst(voor.Onderwerp.Titel), Tekst(na.Onderwerp.Titel));
        }

        yield return new("datum", Datum(voor.Onderwerp.Datum), Datum(na.Onderwerp.Datum));
        yield return new("peildatum", Datum(voor.Peildatum), Datum(na.Peildatum));
        if (voor.Regelset is { } links && na.Regelset is { } rechts)
        {
            yield return new("regelset", links, rechts);
        }

        foreach (string pakket in voor.Pakketten.Concat(na.Pakketten).Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            (Pakketverwijzing? was, Pakketverwijzing? wordt) = (Pakket(voor, pakket), Pakket(na, pakket));
            bool metHash = was is not null && wordt is not null && string.Equals(was.Versie, wordt.Versie, StringComparison.Ordinal) && was != wordt;
            yield return new($"pakket {pakket}", Naam(was, metHash), Naam(wordt, metHash));
        }

        yield return new("programma", voor.Motor, na.Motor);
    }

    private static Pakketverwijzing? Pakket(Rapportgegevens rapport, string id) => rapport.Pakketten.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    /// <summary>The version; with the hash when two files have the same version.</summary>
    private static string? Naam(Pakketverwijzing? pakket, bool metHash) => pakket is null ? null : metHash ? $"{pakket.Versie} ({pakket.Sha256})" : pakket.Versie;

    private static string? Tekst(string tekst) => tekst.Length > 0 ? tekst : null;

    private static string? Datum(DateOnly? datum) => datum is { } dag ? Jsondatum.Schrijf(dag) : null;
}
