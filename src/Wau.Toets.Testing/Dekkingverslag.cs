using Wau.Toets.Pakketten;

namespace Wau.Toets.Testing;

/// <summary>What the examples in the packs of a rule set show, and what they leave out.</summary>
public sealed record Dekkingverslag
{
    /// <summary>Every point, in the order of the packs; what is proven impossible included.</summary>
    public required Reeks<Dekkingpunt> Punten { get; init; }

    /// <summary>Examples that together show every missing point for which facts were found.</summary>
    public required Reeks<Voorbeeld> Aanvulling { get; init; }

    /// <summary>The points that no example shows and that are not proven impossible.</summary>
    public Reeks<Dekkingpunt> Ontbreekt => [.. Punten.Where(p => p.Stand is Dekkingstand.Ontbreekt or Dekkingstand.NietGevonden)];

    /// <summary>The report in plain Dutch: figures, and one line for each missing point.</summary>
    public override string ToString() => string.Join('\n', [Regel("Uitkomsten", voorwaarde: false), Regel("Voorwaarden", voorwaarde: true), .. Ontbreekt.Select(p => p.ToString())]);

    private string Regel(string naam, bool voorwaarde)
    {
        int Tel(Dekkingstand stand) => Punten.Count(p => p.IsVoorwaarde == voorwaarde && p.Stand == stand);
        return FormattableString.Invariant($"{naam}: {Tel(Dekkingstand.Gezien)} gezien, {Tel(Dekkingstand.Ontbreekt)} ontbreken, {Tel(Dekkingstand.NietGevonden)} niet gevonden; {Tel(Dekkingstand.KanNiet)} kunnen niet en tellen niet mee.");
    }
}
