using System.Globalization;

namespace Wau.Toets.Invoer;

/// <summary>Where a JSON value stands: a property or an item of another value. The path is made when somebody asks, so that long names cost nothing.</summary>
/// <param name="Ouder">The object or list it stands in; null for the whole file.</param>
/// <param name="Naam">Name of the property; null for an item.</param>
/// <param name="Plaats">Position of the item, from zero.</param>
internal readonly record struct Jsonplek(Jsonwaarde? Ouder, string? Naam, int Plaats)
{
    /// <summary>JSON path: <c>$.regels[3].id</c>.</summary>
    public string Pad => Ouder is null ? "$"
        : Naam is null ? string.Create(CultureInfo.InvariantCulture, $"{Ouder.Pad}[{Plaats}]")
        : $"{Ouder.Pad}.{Naam}";

    public static Jsonplek Wortel => default;

    public static Jsonplek Eigenschap(Jsonwaarde ouder, string naam) => new(ouder, naam, 0);

    public static Jsonplek Item(Jsonwaarde ouder, int plaats) => new(ouder, null, plaats);
}
