using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>The words of a comparison for people.</summary>
internal static class Vergelijkwoorden
{
    public const string Indicatief = "Deze vergelijking is indicatief. Zij bereidt het oordeel van de uitvoerders zelf voor en vervangt dat niet.";

    /// <summary>So many words are shown on either side of what changed.</summary>
    private const int Omgeving = 6;

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

    public static string Stand(Aspectstand? stand) => stand is null ? NietDaar : 
        $"{Zinnen.Band(stand)}; {Zinnen.Punten(stand.Punten)}{(stand.Opgeteld == stand.Punten ? "" : $" (los opgeteld {Zinnen.Punten(stand.Opgeteld)})")}";

    public static string Uitkomst(Uitkomstgegevens? uitkomst) => uitkomst switch
    {
        null => NietDaar,
        { IsVanToepassing: false } => Zinnen.Woord(uitkomst.Uitkomst),
        _ => $"{Zinnen.Woord(uitkomst.Uitkomst)}{(uitkomst.Ernst == Ernst.Geen ? "" : $" ({Zinnen.Woord(uitkomst.Ernst)})")}; {Zinnen.Punten(uitkomst.Punten)}",
    };

    /// <summary>What changed about a rule in one of the two assessments.</summary>
    public static string Wijziging(Regelverschil regel, Func<Regelgegevens, Uitkomstgegevens> kies) => (regel.Voor is null ? null : kies(regel.Voor), regel.Na is null ? null : kies(regel.Na)) switch
    {
        (null, _) => "regel alleen in ‘na’",
        (_, null) => "regel alleen in ‘voor’",
        ({ IsVanToepassing: true }, { IsVanToepassing: false }) => "geldt niet meer",
        ({ IsVanToepassing: false }, { IsVanToepassing: true }) => "geldt nu, of kan nu gelden",
        ({ } voor, { } na) when voor.Uitkomst != na.Uitkomst || voor.Ernst != na.Ernst => "andere uitkomst",
        _ => "andere punten",
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

    /// <summary>The part of a paragraph that differs from another one, with a few words around it; all of it when the other one is not there.</summary>
    public static string? Alinea(string? tekst, string? ander)
    {
        if (tekst is null || ander is null)
        {
            return tekst;
        }

        string[] woorden = tekst.Split(' ');
        string[] andere = ander.Split(' ');
        int kortste = Math.Min(woorden.Length, andere.Length);
        int begin = woorden.Zip(andere).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        int einde = woorden.Reverse().Zip(andere.Reverse()).Take(kortste - begin).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        (int van, int tot) = (Math.Max(0, begin - Omgeving), Math.Min(woorden.Length, woorden.Length - einde + Omgeving));
        return (van > 0 ? "… " : "") + string.Join(' ', woorden[van..tot]) + (tot < woorden.Length ? " …" : "");
    }

    /// <summary>A date as people read it, anything else as it is.</summary>
    public static string Gegeven(string? gegeven) => gegeven is null ? "niets" : Jsondatum.Lees(gegeven) is { } datum ? Zinnen.Datum(datum) : gegeven;

    private static string Graad(Graad graad) => graad switch
    {
        Feiten.Graad.Getoetst => "getoetst",
        Feiten.Graad.Onderbouwd => "onderbouwd",
        Feiten.Graad.Opgegeven => "opgegeven",
        _ => "vermoed",
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
