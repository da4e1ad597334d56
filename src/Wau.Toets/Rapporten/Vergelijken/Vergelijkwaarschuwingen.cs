using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>What a reader of a comparison must mind.</summary>
internal sealed class Vergelijkwaarschuwingen(Rapportgegevens voor, Rapportgegevens na, Reeks<Aspectverschil> aspecten)
{
    public IEnumerable<Melding> Alle()
    {
        if (voor.Onderwerp.Soort != na.Onderwerp.Soort || (voor.Onderwerp.Id is { } links && na.Onderwerp.Id is { } rechts && !string.Equals(links, rechts, StringComparison.Ordinal)))
        {
            yield return Melding.Waarschuwing("VG0021", "De rapporten gaan over verschillende stukken. Wat verschilt, hoeft dus geen verandering te zijn.");
        }

        if (!voor.Pakketten.Select(p => p.Id).Order(StringComparer.Ordinal).SequenceEqual(na.Pakketten.Select(p => p.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            yield return Melding.Waarschuwing("VG0022", "De rapporten zijn gemaakt met verschillende regelsets. Punten van verschillende regelsets zijn niet zonder meer te vergelijken.");
        }

        string[] los = [.. aspecten.Where(a => a.Voor is null || a.Na is null).Select(a => a.Titel)];
        if (los.Length > 0)
        {
            yield return Melding.Waarschuwing("VG0023", $"Niet elk aspect staat in beide rapporten: {Zinnen.Opsomming(los, "en")}.");
        }

        string[] weg = [.. NietOpgenomen()];
        if (weg.Length > 0)
        {
            yield return Melding.Waarschuwing("VG0024", $"Niet vergeleken zijn {Zinnen.Opsomming(weg, "en")}: die zijn niet opgenomen in een van de rapporten. Maak beide rapporten met --detail volledig.");
        }

        if (voor.IsZonderPersonen != na.IsZonderPersonen)
        {
            yield return Melding.Waarschuwing("VG0026", "Uit een van de rapporten zijn namen van personen weggehaald. Titel en alinea's zijn daarom niet vergeleken.");
        }

        string[] rest = [.. aspecten.Where(a => !a.RestZeker.IsNul || !a.RestVerwacht.IsNul).Select(a => a.Titel)];
        if (rest.Length > 0)
        {
            yield return Melding.Waarschuwing("VG0025", $"De regels verklaren niet het hele verschil bij {Zinnen.Opsomming(rest, "en")}. In een van de rapporten tellen de punten van de regels niet op tot die van het aspect.");
        }
    }

    private IEnumerable<string> NietOpgenomen()
    {
        if (voor.Alineas is null || na.Alineas is null)
        {
            yield return "de alinea's van de tekst";
        }

        if (voor.Feiten is null || na.Feiten is null)
        {
            yield return "de feiten";
        }

        if (voor.Vragen is null || na.Vragen is null)
        {
            yield return "de vragen";
        }
    }
}
