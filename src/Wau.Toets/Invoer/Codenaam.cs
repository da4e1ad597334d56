namespace Wau.Toets.Invoer;

/// <summary>The code for a member of an enumeration: its C# name in camelCase.</summary>
internal static class Codenaam
{
    public static string Van<T>(T waarde)
        where T : struct, Enum => Namen<T>.Van(waarde);

    public static T? Lees<T>(string code)
        where T : struct, Enum => Namen<T>.Lees(code);

    public static IEnumerable<string> Alle<T>()
        where T : struct, Enum => Namen<T>.Alle;

    private static class Namen<T>
        where T : struct, Enum
    {
        private static readonly T[] Leden = Enum.GetValues<T>();
        private static readonly string[] Codes = [.. Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

        public static IEnumerable<string> Alle => Codes;

        public static string Van(T waarde) => Codes[Array.IndexOf(Leden, waarde)];

        public static T? Lees(string code)
        {
            int i = Array.IndexOf(Codes, code);
            return i < 0 ? null : Leden[i];
        }
    }
}
