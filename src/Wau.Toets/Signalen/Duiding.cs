using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen;

/// <summary>One label that was weighed (<em>duiding</em>): what spoke for it and against it.</summary>
/// <param name="Etiket">Code of the label.</param>
/// <param name="Basis">Points it starts with: how common the label is when nothing points to it.</param>
/// <param name="Bijdragen">The signs that say something about it, in the order of the text.</param>
public sealed record Duiding(string Etiket, int Basis, Reeks<Bijdrage> Bijdragen)
{
    /// <summary>Start and signs together; 0 or more means that the label is more likely than not.</summary>
    public int Punten => Basis + Bijdragen.Sum(b => b.Voor(Etiket));

    /// <summary>True when the points reach 0 and at least one sign speaks for it.</summary>
    public bool Geldt => Punten >= 0 && Bijdragen.Any(b => b.Voor(Etiket) > 0);

    /// <summary>The words that speak for it: those of lexicon entries first, then other words, each strongest first; the whole request, for its kind, comes last.</summary>
    public IEnumerable<Passage> Woorden => Ervoor.Select(b => b.Passage).Distinct();

    /// <summary>The signs that speak for it, in the order of <see cref="Woorden"/>.</summary>
    internal IEnumerable<Bijdrage> Ervoor => Bijdragen.Where(b => b.Voor(Etiket) > 0).OrderBy(Rang).ThenByDescending(b => b.Voor(Etiket));

    // What an entry means was written down by a person; a word by itself only occurs.
    private static int Rang(Bijdrage bijdrage) => bijdrage.Teken[0] switch { 't' => 0, 'f' => 1, 'o' => 2, _ => 3 };

    /// <summary>Weighs a label with the signs that say something about it.</summary>
    internal static Duiding Weeg(string etiket, Reeks<Etiketpunten> basis, IEnumerable<Bijdrage> bijdragen) =>
        new(etiket, basis.FirstOrDefault(b => string.Equals(b.Etiket, etiket, StringComparison.Ordinal)).Punten, [.. bijdragen.Where(b => b.Voor(etiket) != 0)]);
}
