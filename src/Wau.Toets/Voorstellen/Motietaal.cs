using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen;

/// <summary>The fixed phrases of a motion, with the variants and typing errors found in real ones.</summary>
internal static partial class Motietaal
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Voegwoord = @"((en|voorts|tevens|verder|daarnaast|tenslotte|ook|ten\s+slotte|tot\s+slot|derhalve|daarom|daarbij|bovendien|maar)\s+)?";

    /// <summary>"De Kamer," on a line of its own, or followed by "gehoord".</summary>
    [GeneratedRegex(@"^\W*de\s+kamer\s*(,|$)", Opties)]
    public static partial Regex Aanhef();

    /// <summary>"en gaat over tot de orde van de dag", also without "en", misspelt or run into the request.</summary>
    [GeneratedRegex(@"\b(en\s+)?gaa[nt]\s+over\s+tot\s+(de\s+)?(orde|dag)\b", Opties)]
    public static partial Regex Slot();

    /// <summary>Opens a request. "erzoekt" is a request whose first letter was split off.</summary>
    [GeneratedRegex(@"^[\W\d]*" + Voegwoord + @"(verzoekt|verzoeken|verzoek|verzoeket|vezoekt|verzoeks|verzkoekt|erzoekt|spreekt|spreken|roept|draagt|besluit|zegt|keurt|vraagt|wijst|neemt|erkent|steunt|onderschrijft|betuigt|bevestigt|betreurt|veroordeelt|machtigt|nodigt|dringt|doet\s+een\s+beroep|brengt)\b", Opties)]
    public static partial Regex Verzoek();

    /// <summary>Opens a consideration.</summary>
    [GeneratedRegex(@"^\W*" + Voegwoord + @"(gehoord|overwegend|constaterend|constateerde|concluderend|considererend|van\s+(mening|oordeel)|gelet|gelezen|(na\s+(met\s+\w+\s+)?)?kennis\s*genomen|indachtig|verwijzend|waarschuwend|benadrukkend|appreci.rend|in\s+acht\s+nemend|ervan\s+overtuigd|vaststellend|erkennend|bezorgd|signalerend|memorerend|herinnerend)", Opties)]
    public static partial Regex Overweging();

    /// <summary>An item that only spells out a question of the request above it.</summary>
    [GeneratedRegex(@"^\W*(hoe|of|welke|wat|hoeveel|waarom|wie|wanneer|waar|in\s+hoeverre)\b", Opties)]
    public static partial Regex Deelvraag();

    /// <summary>Verb and addressee at the start of a request: "verzoekt de regering (om)".</summary>
    [GeneratedRegex(@"^[\W\d]*" + Voegwoord + @"\w+\s+((tevens|voorts|ook|daarom|hierbij|verder|tot\s+slot|daarnaast)\s+)*((de|het|te)\s+((demissionaire|nieuwe?|aanstaande|huidige|volgende|komende)\s+)?(regering|regerering|kabinet|minister-president|ministers?|staatss?ecretaris(sen)?|presidium|kamer)\b)?,?(\s*om\b)?", Opties)]
    public static partial Regex Kop();

    /// <summary>A list marker.</summary>
    [GeneratedRegex(@"^([–—•*-]|[0-9]{1,2}[.)]|[a-z][.)])\s", Opties)]
    public static partial Regex Opsomming();
}
