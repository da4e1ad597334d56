using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing;

/// <summary>One assessment: every rule, every aspect, the verdict.</summary>
internal sealed record Beoordeling(
    IReadOnlyDictionary<string, Regelstand> Regels,
    IReadOnlyDictionary<string, Aspectstand> Aspecten,
    Oordeelstand Oordeel,
    IReadOnlyDictionary<string, string> Fouten);
