namespace Wau.Toets.Testing;

/// <summary>An expectation of an example that was not met.</summary>
/// <param name="Pakket">Id of the pack that has the example.</param>
/// <param name="Plaats">JSON path of the expectation: <c>$.voorbeelden[2].verwacht.VB-UV-01</c>.</param>
/// <param name="Voorbeeld">Name of the example.</param>
/// <param name="Zin">What was expected, what came out and why, in plain Dutch.</param>
public sealed record Voorbeeldafwijking(string Pakket, string Plaats, string Voorbeeld, string Zin)
{
    /// <summary>Place and sentence on one line.</summary>
    public override string ToString() => $"{Pakket} {Plaats}: {Zin}";
}
