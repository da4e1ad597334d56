using Wau.Toets.Feiten;

namespace Wau.Toets.Pakketten;

/// <summary>What a type of fact is called in a message.</summary>
internal static class Soortnaam
{
    public static string Van(Feitsoort soort) => soort switch
    {
        Feitsoort.Waarheid => "een waarheid (waar of onwaar)",
        Feitsoort.Getal => "een getal",
        Feitsoort.Datum => "een datum",
        Feitsoort.Keuze => "een keuze uit codes",
        Feitsoort.Codes => "een verzameling codes",
        _ => "iets onbekends",
    };
}
