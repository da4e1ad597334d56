namespace Wau.Toets.Signalen;

/// <summary>Points for or against one label.</summary>
/// <param name="Etiket">Code of the label, see <see cref="Etiketten"/>.</param>
/// <param name="Punten">Whole points, each a tenth of the natural logarithm of the odds; negative is against.</param>
public readonly record struct Etiketpunten(string Etiket, int Punten);
