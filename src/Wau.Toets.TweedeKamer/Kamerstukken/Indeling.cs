namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Knows the elements of op-xsd: which hold what.</summary>
internal static class Indeling
{
    public const string Wortel = "officiele-publicatie";
    public const string OudeWortel = "kamerwrk";
    public const string Kamerstuk = "kamerstuk";

    /// <summary>What an element holds, given what stands around it.</summary>
    public static Vak Bepaal(Vak ouder, string oudernaam, string naam) => (ouder, naam) switch
    {
        (Vak.Weglaten, _) => Vak.Weglaten,
        (_, "noot" or "noot-ref" or "nootref" or "li.nr" or "metadata" or "kamerstukkop" or "officiele-inhoudsopgave" or "margetekst" or "plaatje") => Vak.Weglaten,
        (Vak.Ondertekening, "naam" or "al") => Vak.Naam,
        (Vak.Kop, "dossiernr") => Vak.Dossiernummer,
        (Vak.Kop, "begrotingshoofdstuk" or "raadnr") => Vak.Toevoeging,
        (Vak.Kop, "ondernummer") => Vak.Ondernummer,
        (Vak.Opbouw, "dossier" or "stuknr") => Vak.Kop,
        (Vak.Opbouw, "datumtekst") => Vak.Datum,
        (Vak.Opbouw, "ondertekening") => Vak.Ondertekening,
        (Vak.Opbouw, "titel") when oudernaam is "stuk" => Vak.Titel,
        (Vak.Opbouw, _) when IsBlok(naam) => Vak.Alinea,
        _ => ouder,
    };

    /// <summary>True when an element starts a paragraph of its own, also inside another.</summary>
    public static bool IsBlok(string naam) => naam is "al" or "kop" or "tussenkop" or "entry" or "title";

    /// <summary>True when the parts of an element are words apart, though no space stands between them.</summary>
    public static bool ScheidtDelen(string naam) => naam is "kop" or "naam" or "lijst" or "li";
}
