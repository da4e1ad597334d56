namespace Wau.Toets.Tests.Pakketten;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class Projectmap
{
    private static readonly string Wortel = Zoek(new(AppContext.BaseDirectory));

    public static string Pad(params string[] delen) => Path.Combine([Wortel, .. delen]);

    private static string Zoek(DirectoryInfo? map)
    {
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Wau.Toets.sln")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("Wau.Toets.sln is not above the tests.");
    }
}
