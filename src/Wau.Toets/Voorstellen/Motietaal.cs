using System.Text.RegularExpressions;

namespace Wau.Toets.Voorstellen;

/// <summary>The fixed phrases of a motion, with the variants found in real ones: typing errors, old spelling, and letters that OCR mixes up.</summary>
internal static partial class Motietaal
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Voegwoord = @"((en|voorts|tevens|verder|daarnaast|tenslotte|ook|ten\s+slotte|tot\s+slot|derhalve|daarom|daarbij|bovendien|maar)\s+)?";

    private const string Verzoekstam = @"(verzoekt|verzoeken|verzoek|verzoeket|vezoekt|verzoeks|verzkoekt|erzoekt|verz0ekt|verzo[ce]kt|spreekt|spreken|roept|draagt|besluit|zegt|keurt|vraagt|wijst|neemt|erkent|steunt|onderschrijft|betuigt|bevestigt|betreurt|veroordeelt|machtigt|no{0,2}digt|n0odigt|dringt|doet\s+een\s+(\w+\s+){0,3}beroep|brengt)\b";

    private const string Overwegingstam = @"(gehoord|[o0]verwegend|c[o0]nstaterend|constateerde|concluderend|considererend|van\s+(mening|meening|[o0]ordeel)|gelet|gelezen|(na\s+(met\s+\w+\s+)?)?kennis\s*(genomen|nemend)|indachtig|verwijzend|waarschuwend|benadrukkend|appreci.rend|in\s+acht\s+nemend|ervan\s+overtuigd|vaststellend|erkennend|bezorgd|signalerend|memorerend|herinnerend)";

    private static readonly Regex[] Alle = [AanhefAchterKop(), DatumAchterTitel(), NaAanhef(), NaGehoord(), NaPuntkomma(), NaKomma(), Paginaresten.AanEind()];

    private const string Regering = @"[re]e?ge{1,2}r(er)?[il1]ng";

    /// <summary>Where a line is cut; see <see cref="Regelsnijder"/>.</summary>
    public static ReadOnlySpan<Regex> Naden => Alle;

    /// <summary>"De Kamer," on a line of its own, or followed by "gehoord".</summary>
    [GeneratedRegex(@"^\W*de\s+kamer\s*(,|$)", Opties)]
    public static partial Regex Aanhef();

    /// <summary>"gehoord de beraadslaging," with nothing behind it.</summary>
    [GeneratedRegex(@"^\W*gehoord\s+de\s+beraadslaging\W*$", Opties)]
    public static partial Regex Gehoord();

    /// <summary>"en gaat over tot de orde van de dag", also without "en", misspelt or run into the request.</summary>
    [GeneratedRegex(@"\b(en\s+)?gaa[nt]\s+over\s*t[o0]t\s+(de\s+)?([o0]rde|dag)\b", Opties)]
    public static partial Regex Slot();

    /// <summary>What may follow <see cref="Slot"/> and still belongs to it: "van de dag."</summary>
    [GeneratedRegex(@"^(\s*\w{2,3}\s+de\w?\s+dag\b)?[\s\p{P}]*", Opties)]
    public static partial Regex Slotrest();

    /// <summary>The end of the closing formula on a line of its own: "van de dag."</summary>
    [GeneratedRegex(@"^(van\s+)?(de\w?\s+)?dag\W*$", Opties)]
    public static partial Regex Slotregel();

    /// <summary>Opens a request. "erzoekt" is a request whose first letter was split off.</summary>
    [GeneratedRegex(@"^[\W\d]*" + Voegwoord + Verzoekstam, Opties)]
    public static partial Regex Verzoek();

    /// <summary>Opens a consideration.</summary>
    [GeneratedRegex(@"^\W*" + Voegwoord + Overwegingstam, Opties)]
    public static partial Regex Overweging();

    /// <summary>An item that only spells out a question of the request above it.</summary>
    [GeneratedRegex(@"^\W*(hoe|of|welke|wat|hoeveel|waarom|wie|wanneer|waar|in\s+hoeverre)\b", Opties)]
    public static partial Regex Deelvraag();

    /// <summary>Verb and addressee at the start of a request: "verzoekt de regering (om)".</summary>
    [GeneratedRegex(@"^[\W\d]*" + Voegwoord + @"\w+\s+((tevens|voorts|ook|daarom|hierbij|verder|tot\s+slot|daarnaast)\s+)*((den?|het|te)\s+((demissionaire|nieuwe?|aanstaande|huidige|volgende|komende)\s+)?(" + Regering + @"|kabinet|minister-president|ministers?|staatss?ecretaris(sen)?|presidium|kamer)\b)?,?(\s*om\b)?", Opties)]
    public static partial Regex Kop();

    /// <summary>A list marker.</summary>
    [GeneratedRegex(@"^([–—•*-]|[0-9]{1,2}[.)]|[a-z][.)])\s", Opties)]
    public static partial Regex Opsomming();

    /// <summary>After a semicolon on the same line: the next consideration or request.</summary>
    [GeneratedRegex(@";\s*(?<hier>" + Voegwoord + "(" + Overwegingstam + @"|(verz[o0]ek|no{0,2}digt\s|spreekt\s|dringt\s|roept\s|doet\s+een\s)))", Opties)]
    public static partial Regex NaPuntkomma();

    /// <summary>After a comma on the same line: a request that names whom it asks.</summary>
    [GeneratedRegex(@",\s*(?<hier>(verz[o0]ekt|no{0,2}digt)\s+(den?|het)\s+(" + Regering + @"|kabinet|ministers?|staatssecretaris)\b)", Opties)]
    public static partial Regex NaKomma();

    /// <summary>After "De Kamer," on the same line: what the motion starts with.</summary>
    [GeneratedRegex(@"^\W*de\s+kamer\s*,\s*(?<hier>\w)", Opties)]
    public static partial Regex NaAanhef();

    /// <summary>After "gehoord de beraadslaging," on the same line: the first consideration or request.</summary>
    [GeneratedRegex(@"^\W*gehoord\s[^,;]{1,80},\s*(?<hier>" + Voegwoord + "(" + Overwegingstam + "|" + Verzoekstam + "))", Opties)]
    public static partial Regex NaGehoord();

    /// <summary>"De Kamer," at the end of a line of the heading.</summary>
    [GeneratedRegex(@"^(motie|voorgesteld|gewijzigde|nader)\b.*\s(?<hier>de\s+kamer\s*,)$", Opties)]
    public static partial Regex AanhefAchterKop();

    /// <summary>The date on the line of the title.</summary>
    [GeneratedRegex(@"^\W*(\w+\s+){0,3}motie\s.*\s(?<hier>(voorgesteld|ontvangen)\s)", Opties)]
    public static partial Regex DatumAchterTitel();
}
