using Wau.Toets.Pakketten;

namespace Wau.Toets.Testing;

/// <summary>Which small changes to the packs of a rule set their examples notice.</summary>
public sealed record Mutatieverslag
{
    /// <summary>Every mutant, in the order of the packs.</summary>
    public required Reeks<Mutant> Mutanten { get; init; }

    /// <summary>Examples that together notice every survivor for which facts were found.</summary>
    public required Reeks<Voorbeeld> Aanvulling { get; init; }

    /// <summary>How often rules were run.</summary>
    public required int Evaluaties { get; init; }

    /// <summary>The mutants that no example noticed and that are not proven equal.</summary>
    public Reeks<Mutant> Overlevers => [.. Mutanten.Where(m => m.Stand is Mutantstand.Overleeft or Mutantstand.NietBewezen)];

    /// <summary>Counts by kind of change, kinds that did not occur left out.</summary>
    public Reeks<Mutatietelling> Tellingen => [.. Mutanten.GroupBy(m => m.Soort).OrderBy(g => g.Key).Select(g => Tel(g.Key, [.. g]))];

    /// <summary>True when at least so many percent of the mutants, equal ones left out, are noticed. Without mutants it is not reached: nothing was tested.</summary>
    /// <param name="percentage">From 0 to 100.</param>
    public bool Haalt(int percentage)
    {
        Mutatietelling alle = Tel(Mutatiesoort.Onbekend, Mutanten);
        int samen = alle.Gedood + alle.Overleeft;
        return samen > 0 && alle.Gedood * 100L >= (long)samen * percentage;
    }

    /// <summary>The report in plain Dutch: figures by kind of change, and each survivor with an example that would notice it.</summary>
    public override string ToString() => string.Join('\n', [.. Tellingen.Append(Tel(Mutatiesoort.Onbekend, Mutanten)).Select(Regel), .. Overlevers.Select(m => m.ToString())]);

    private static Mutatietelling Tel(Mutatiesoort soort, IReadOnlyCollection<Mutant> mutanten)
    {
        int Aantal(Mutantstand stand) => mutanten.Count(m => m.Stand == stand);
        return new(soort, Aantal(Mutantstand.Gedood), Aantal(Mutantstand.Overleeft) + Aantal(Mutantstand.NietBewezen), Aantal(Mutantstand.NietBewezen), Aantal(Mutantstand.Gelijkwaardig));
    }

    private static string Regel(Mutatietelling t) => FormattableString.Invariant(
        $"{(t.Soort == Mutatiesoort.Onbekend ? "Samen" : t.Soort)}: {t.Gedood} van {t.Gedood + t.Overleeft} gedood ({t.NietBewezen} niet bewezen); {t.Gelijkwaardig} gelijkwaardig.");
}
