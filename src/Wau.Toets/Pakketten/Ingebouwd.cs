using System.Reflection;

namespace Wau.Toets.Pakketten;

/// <summary>The packs that come with the package.</summary>
internal static class Ingebouwd
{
    private static readonly Lazy<Regelpakket> LuieBasis = new(() => Laad("basis"));
    private static readonly Lazy<Regelpakket> LuieDuiding = new(() => Laad("duiding", LuieBasis.Value));
    private static readonly Lazy<Regelpakket> LuieSnelleToets = new(() => Laad("snelle-toets", LuieDuiding.Value));

    public static Regelpakket Basis => LuieBasis.Value;

    public static Regelpakket Duiding => LuieDuiding.Value;

    public static Regelpakket SnelleToets => LuieSnelleToets.Value;

    public static IReadOnlyCollection<Regelpakket> Alle => [Basis, Duiding, SnelleToets];

    /// <summary>Bytes of an embedded file.</summary>
    public static byte[] Bestand(string naam)
    {
        using Stream stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"The package lacks its own file {naam}.");
        byte[] bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return bytes;
    }

    private static Regelpakket Laad(string id, params Regelpakket[] bekend) =>
        Pakketlezer.Lees(Bestand($"Pakketten/{id}.json"), bekend).WaardeOfFout();
}
