namespace Wau.Toets.Toetsing.Herziening;

/// <summary>One aspect, as computed and after human judgement (<em>aspectherziening</em>).</summary>
/// <param name="Aspect">The aspect of the report.</param>
/// <param name="NaOordeel">Points and bands with the judgements put in.</param>
public sealed record Aspectherziening(Aspectuitslag Aspect, Aspectstand NaOordeel)
{
    /// <summary>Points and bands as computed, <em>zeker</em>.</summary>
    public Aspectstand Berekend => Aspect.Zeker;
}
