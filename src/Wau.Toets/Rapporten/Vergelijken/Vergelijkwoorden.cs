using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>The words of a comparison for people.</summary>
internal static class Vergelijkwoorden
{
    public const string NietDaar = "staat er niet in";

    public static string Oordeel(Oordeelstand oordeel) => oordeel.Soort == Oordeelsoort.NogNietTeBepalen
        ? $"nog niet te bepalen; niet uitgesloten: {Zinnen.Opsomming(oordeel.Mogelijk.Select(Zinnen.Woord), "of")}"
        : Zinnen.Woord(oordeel.Soort);

    /// <summary>Points as a difference: "+3 (slechter)"; with both ends when they differ.</summary>
    public static string Verschil(Puntenverschil verschil) => verschil switch
    {
        { IsNul: true } => "0",
        _ when verschil.Van == verschil.Tot => $"{Getal(verschil.Van)}{Richting(verschil)}",
        _ => $"minst {Getal(verschil.Van)}, meest {Getal(verschil.Tot)}{Richting(verschil)}",
    };

    public static string Stand(Aspectstand? stand) => stand is null ? NietDaar : $"{Zinnen.Band(stand)}; {Zinnen.Punten(stand.Punten)}";

    public static string Uitkomst(Uitkomstgegevens? uitkomst) => uitkomst switch
    {
        null => NietDaar,
        { IsVanToepassing: false } => Zinnen.Woord(uitkomst.Uitkomst),
        _ => $"{Zinnen.Woord(uitkomst.Uitkomst)}{(uitkomst.Ernst == Ernst.Geen ? "" : $" ({Zinnen.Woord(uitkomst.Ernst)})")}; {Zinnen.Punten(uitkomst.Punten)}",
    };

    public static string Wijziging(Regelverschil regel) => regel.Soort switch
    {
        Regelwijziging.Uitkomst => "andere uitkomst",
        Regelwijziging.Punten => "andere punten",
        Regelwijziging.AlleenVoor => "regel alleen in ‘voor’",
        Regelwijziging.AlleenNa => "regel alleen in ‘na’",
        _ => Toepassing(regel.Voor!, regel.Na!),
    };

    public static string Feit(Feitgegevens? feit)
    {
        if (feit is null)
        {
            return "niets over bekend";
        }

        string waarde = feit.WaardeInWoorden ?? feit.Waarde ?? (feit.Oorzaak == Oorzaak.Onzeker ? "weten we niet" : "onbekend");
        string graad = feit.Waarde is null ? "" : $" ({Graad(feit.Graad)})";
        string kandidaat = (feit.KandidaatInWoorden ?? feit.Kandidaat) is { } k ? $"; lijkt: {k}" : "";
        return waarde + graad + (feit.Oorzaak == Oorzaak.Tegenstrijdig ? "; antwoorden spreken elkaar tegen" : feit.Oorzaak == Oorzaak.Achterhaald ? "; achterhaald" : "") + kandidaat;
    }

    private static string Graad(Graad graad) => graad switch
    {
        Feiten.Graad.Getoetst => "getoetst",
        Feiten.Graad.Onderbouwd => "onderbouwd",
        Feiten.Graad.Opgegeven => "opgegeven",
        _ => "vermoed",
    };

    private static string Toepassing(Regelgegevens voor, Regelgegevens na) => (voor.Zeker.IsVanToepassing, na.Zeker.IsVanToepassing) switch
    {
        (true, false) => "geldt zeker niet meer",
        (false, true) => "kan nu gelden",
        _ => na.Verwacht.IsVanToepassing ? "lijkt nu te gelden" : "lijkt niet meer te gelden",
    };

    private static string Getal(int punten) => punten switch
    {
        > 0 => $"+{Getaltekst.Van(punten)}",
        < 0 => $"−{Getaltekst.Van(-punten)}",
        _ => "0",
    };

    /// <summary>More points lost is worse; when the ends go different ways nothing is said.</summary>
    private static string Richting(Puntenverschil verschil) => verschil switch
    {
        { Van: >= 0, Tot: >= 0 } => " (slechter)",
        { Van: <= 0, Tot: <= 0 } => " (beter)",
        { Van: > 0, Tot: < 0 } => " (preciezer)",
        _ => " (onzekerder)",
    };
}
