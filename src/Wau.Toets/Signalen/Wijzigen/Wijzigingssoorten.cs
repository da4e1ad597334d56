namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>Ids of the kinds of change that are read by themselves; a pack without such a kind is simply not told.</summary>
internal static class Wijzigingssoorten
{
    public const string Parameter = "parameter";
    public const string Bedrag = "bedrag";
    public const string Termijn = "termijn";
    public const string Structuur = "structuur";
    public const string NieuwePlicht = "nieuwePlicht";
    public const string Gegevensverwerking = "gegevensverwerking";
    public const string DoelgroepRuimer = "doelgroepRuimer";
    public const string DoelgroepSmaller = "doelgroepSmaller";
    public const string DoelgroepAnders = "doelgroepAnders";
    public const string DatumEerder = "datumEerder";
    public const string DatumLater = "datumLater";
    public const string DatumAnders = "datumAnders";
    public const string Afschaffing = "afschaffing";
    public const string Sanctie = "sanctie";
    public const string Schrapping = "schrapping";
    public const string Begroting = "begroting";
    public const string Redactioneel = "redactioneel";

    /// <summary>Kinds that are read from the form of an instruction alone: with nothing but these, nothing else changes.</summary>
    public static bool IsVorm(string soort) => soort is Parameter or Bedrag or Termijn or DatumEerder or DatumLater or DatumAnders or Begroting or Redactioneel;

    /// <summary>Kinds about who it is for.</summary>
    public static bool IsDoelgroep(string soort) => soort is DoelgroepRuimer or DoelgroepSmaller or DoelgroepAnders;
}
