using Wau.Toets.Feiten;
using Wau.Toets.Invoer;

namespace Wau.Toets.Pakketten;

/// <summary>Fixed words of the pack format: the members of an enumeration in camelCase, without those that cannot be written.</summary>
internal static class Woordenlijsten
{
    public static IReadOnlyDictionary<string, T> Van<T>(params T[] zonder)
        where T : struct, Enum =>
        Enum.GetValues<T>().Except(zonder).ToDictionary(Codenaam.Van, StringComparer.Ordinal);
}
