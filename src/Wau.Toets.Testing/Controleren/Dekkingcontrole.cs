namespace Wau.Toets.Testing.Controleren;

/// <summary>Turns gaps in coverage into findings.</summary>
internal static class Dekkingcontrole
{
    public static IEnumerable<Controlevondst> Van(Dekkingverslag dekking)
    {
        foreach (IGrouping<string, Dekkingpunt> regel in dekking.Punten.Where(p => !p.IsVoorwaarde).GroupBy(p => p.Onderdeel, StringComparer.Ordinal))
        {
            Dekkingpunt eerste = regel.First();
            if (!regel.Any(p => p.Stand == Dekkingstand.Gezien))
            {
                yield return new(Controlecodes.RegelOngetest, eerste.Pakket, eerste.Plaats, $"Geen enkel voorbeeld gaat over regel {regel.Key}. Schrijf er minstens één voor elke uitkomst.");
                continue;
            }

            foreach (Dekkingpunt punt in regel.Where(p => p.Stand == Dekkingstand.Ontbreekt))
            {
                yield return new(Controlecodes.UitkomstOngetest, punt.Pakket, punt.Plaats, $"Geen voorbeeld laat zien dat {regel.Key} {punt.Wat}. Voeg er een toe{(punt.Voorbeeld is { } v ? $", bijvoorbeeld {VoorbeeldWriter.Schrijf(v)}" : "")}.");
            }
        }

        foreach (Dekkingpunt punt in dekking.Punten.Where(p => p.IsZonderGevolg).DistinctBy(p => (p.Pakket, p.Plaats)))
        {
            yield return new(Controlecodes.VoorwaardeZonderGevolg, punt.Pakket, punt.Plaats, $"{punt.Onderdeel} {punt.Wat.Replace("hangt af", "hangt nooit af", StringComparison.Ordinal)}: een andere voorwaarde zegt het al. Haal de voorwaarde weg, of verander haar.");
        }
    }
}
