namespace Wau.Toets.HouseTests;

/// <summary>What breaks a house rule, one line each.</summary>
internal static class Overtredingen
{
    /// <summary>Fails with every line, and what to do.</summary>
    public static void Geen(IEnumerable<string> regels, string wat)
    {
        string[] alle = [.. regels.Distinct(StringComparer.Ordinal)];
        if (alle.Length > 0)
        {
            Assert.Fail($"{wat}\n{string.Join('\n', alle)}");
        }
    }
}
