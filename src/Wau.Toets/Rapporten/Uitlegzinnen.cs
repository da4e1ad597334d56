using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten;

/// <summary>Sentences that explain the words and signs of a report to people who see one for the first time.</summary>
internal static class Uitlegzinnen
{
    public const string WatIsBlokkade = "Een blokkade betekent: zoals het er staat, en op de gevraagde datum, kan het niet.";

    public const string Puntenuitleg =
        "Elke regel kan punten kosten. Hoe minder punten verloren, hoe beter. Er is geen totaal: een slecht aspect wordt niet goedgemaakt door een ander.";

    public const string GeenProbleem = "Er is nog geen probleem gevonden. Dat is pas zeker als de open vragen zijn beantwoord.";

    public const string GeenUitvoerder = "De tekst noemt geen uitvoerder. Vraag eerst aan de regering wie dit uitvoert.";

    public const string ZonderPersonen =
        "Uit dit rapport zijn de namen van personen en de vrije opmerkingen gehaald. Waar een naam stond, staat nu XXX. De uitslag is niet veranderd.";

    /// <summary>What the colours mean; empty when the aspects do not share the same bands.</summary>
    public static string Kleuren(Toetsrapport rapport)
    {
        Reeks<Reeks<string>> banden = [.. rapport.Regelset.Aspecten.Select(a => a.Banden.Select(b => b.Id).ToReeks()).Distinct()];
        return banden is [{ Count: > 1 } enige]
            ? $"De kleuren: {enige[0]} is het slechtst, {enige[^1]} het best. Staan er meer kleuren, dan is nog niet te zeggen welke het wordt."
            : "";
    }

    /// <summary>For whom an advice is, what it costs, and against which rule it helps.</summary>
    public static string Adviesuitleg(Advies advies, Regel regel)
    {
        string moeite = Inspanning(advies.Inspanning);
        return $"Dit is iets voor {Zinnen.Woord(advies.Wie)}{(moeite.Length > 0 ? $" en {moeite}" : "")}. Het helpt bij: {regel.Titel} ({regel.Id}).";
    }

    public static string Inspanning(Inspanning inspanning) => inspanning switch
    {
        Regels.Inspanning.Klein => "kost weinig moeite",
        Regels.Inspanning.Middel => "kost dagen tot weken",
        Regels.Inspanning.Groot => "kost maanden, geld of een wet",
        _ => "",
    };
}
