namespace Wau.Toets.Leren;

/// <summary>A motion to measure a label on: its rows (one of them is enough), the chance of the label, and whether it is of the labelled set.</summary>
internal readonly record struct Meting(IReadOnlyList<int> Rijen, double Kans, bool IsGold);
