namespace Wau.Toets.Tests.Gedeeld;

/// <summary>The repository the tests run in: the folder that holds <c>Wau.Toets.sln</c>.</summary>
internal static class Huis
{
    private const string Oplossing = "Wau.Toets.sln";
    private const string Buildmap = "/_/";

    private static readonly Lazy<string> LuieMap = new(Zoek);

    /// <summary>The folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run from inside a checkout.</exception>
    public static string Map => LuieMap.Value;

    /// <summary>A path in the repository.</summary>
    public static string Pad(params ReadOnlySpan<string> delen) => Path.Combine([Map, .. delen]);

    /// <summary>The text of a file in the repository.</summary>
    public static string Lees(params ReadOnlySpan<string> delen) => File.ReadAllText(Pad(delen));

    /// <summary>Where a source file stands; a build in CI names it by <c>/_/</c> in place of the folder.</summary>
    /// <param name="callerFilePath">What <c>[CallerFilePath]</c> gave.</param>
    public static string Bron(string callerFilePath) =>
        callerFilePath.StartsWith(Buildmap, StringComparison.Ordinal) ? Pad(callerFilePath[Buildmap.Length..]) : callerFilePath;

    private static string Zoek()
    {
        for (DirectoryInfo? map = new(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            if (File.Exists(Path.Combine(map.FullName, Oplossing)))
            {
                return map.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No {Oplossing} in {AppContext.BaseDirectory} or above it: run the tests from a checkout.");
    }
}
