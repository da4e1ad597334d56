using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The words for steps of a trace and for what they come to: "is" for what is certain, "lijkt" for what is expected.</summary>
internal static class Spoorwoorden
{
    public static bool IsVergelijking(Spoorknoop knoop) => knoop.Soort is "is" or "isNiet" or "<" or "<=" or ">" or ">=" or "in" or "bevat" or "bevatEen";

    /// <summary>What a node came to, as a label.</summary>
    public static void Stand(Rapportblad blad, Spoorknoop knoop)
    {
        (string klasse, string woorden) = knoop switch
        {
            { Oorzaak: Oorzaak.Fout } => ("fout", "kon niet worden berekend"),
            { Oorzaak: Oorzaak.Tegenstrijdig } => ("fout", "tegenstrijdig: " + Waarde(blad.Rapport, knoop.Zeker, knoop, null)),
            { Zeker.IsPunt: true } => ("zeker", "is " + Waarde(blad.Rapport, knoop.Zeker, knoop, null)),
            { Verwacht: { } verwacht } when !verwacht.Equals(knoop.Zeker) => ("lijkt", "lijkt " + Waarde(blad.Rapport, verwacht, knoop, null)),
            { Zeker: not null } => ("open", "nog open: " + Waarde(blad.Rapport, knoop.Zeker, knoop, null)),
            _ => ("open", "nog onbekend"),
        };
        blad.Html.Element("span", woorden, ("class", "uitslag s-" + klasse));
    }

    /// <summary>What one side of a comparison is now.</summary>
    public static string Nu(Toetsrapport rapport, Spoorknoop knoop) => knoop switch
    {
        { Zeker.IsPunt: true } => "is " + Waarde(rapport, knoop.Zeker, knoop, null),
        { Verwacht: { } verwacht } when !verwacht.Equals(knoop.Zeker) => "lijkt " + Waarde(rapport, verwacht, knoop, null),
        { Zeker: not null } => "nog open: " + Waarde(rapport, knoop.Zeker, knoop, null),
        _ => "nog onbekend",
    };

    /// <summary>A value as people read it; a code gets the words of the fact it is compared with.</summary>
    public static string Waarde(Toetsrapport rapport, Mogelijkheden? waarde, Spoorknoop knoop, Spoorknoop? naast)
    {
        if (waarde is Waarheidswaarde waarheid && knoop.Soort is not ("feit" or "afgeleid" or "vast"))
        {
            return waarheid.Waarde == Waarheid.Waar ? "waar" : "niet waar";
        }

        Feit? feit = (knoop.Adres ?? naast?.Adres) is { } adres ? rapport.Regelset.Feiten.Zoek(adres.Feit) : null;
        return Zinnen.Waarde(waarde, knoop.Eenheid.Length > 0 || naast is null ? knoop.Eenheid : naast.Eenheid, feit?.Waarden ?? []);
    }

    /// <summary>What something shared is called: the question of a fact, the title of a derived fact.</summary>
    public static string Naam(Rapportblad blad, Spoorknoop knoop) => knoop switch
    {
        { Adres: { } adres } => blad.Vraag(adres),
        { Bevinding.Regel: var regel } => $"{regel.Id} {regel.Titel}",
        { Soort: "puntenVerloren" } => $"Verloren punten: {Achter(knoop.Id)}",
        _ => blad.Rapport.Regelset.AfgeleideFeiten[Achter(knoop.Id)].Titel,
    };

    /// <summary>A step of a rule, or the question whether it applies.</summary>
    public static string Tak(Toetsrapport rapport, Spoorknoop knoop, Bevinding bevinding) => knoop switch
    {
        { Trap: { } trap } => $"Trap {knoop.Id[(knoop.Id.LastIndexOf('-') + 1)..]}: verliest {Zinnen.Punten(new(trap.Verliest, trap.Verliest))}{(trap.Ernst == Ernst.Geen ? "" : $", {Zinnen.Woord(trap.Ernst)}")}.",
        { Soort: "vanToepassing" } => "De regel is hier van toepassing.",
        _ => $"De regel geldt op de peildatum ({(rapport.Peildatum is { } dag ? Zinnen.Datum(dag) : "niet bekend")}), {Regelblad.Geldig(bevinding.Regel)}.",
    };

    /// <summary>What a step says, and whether it is the one that counts; empty for what is not a step.</summary>
    public static string Telt(Spoorknoop knoop, Bevinding bevinding) => knoop.Trap is not { } trap ? ""
        : $" {trap.Tekst}{(Is(bevinding.Zeker, trap, bevinding.Regel) ? " Deze trap telt." : Is(bevinding.Verwacht, trap, bevinding.Regel) ? " Deze trap lijkt te tellen." : "")}";

    /// <summary>A comparison in words; dates are earlier or later, numbers smaller or larger.</summary>
    public static string Vergelijking(Toetsrapport rapport, Spoorknoop knoop, Spoorknoop links, Spoorknoop rechts)
    {
        bool datum = IsDatum(rapport, links) || IsDatum(rapport, rechts);
        return knoop.Soort switch
        {
            "isNiet" => "is niet",
            "<" => datum ? "is eerder dan" : "is kleiner dan",
            "<=" => datum ? "is niet later dan" : "is hoogstens",
            ">" => datum ? "is later dan" : "is groter dan",
            ">=" => datum ? "is niet eerder dan" : "is ten minste",
            "in" => "is één van:",
            "bevat" => "bevat",
            "bevatEen" => "bevat één of meer van:",
            _ => "is",
        };
    }

    /// <summary>An operator in words.</summary>
    public static string Bewerking(Spoorknoop knoop) => knoop.Soort switch
    {
        "alle" => "Dit is allemaal waar:",
        "een" when knoop.Bereik is null => "Ten minste één hiervan is waar:",
        "een" => $"Ten minste één {Lid(knoop)} waarvoor dit waar is:",
        "elke" => $"Voor elk{(knoop.Bereik == Bereik.Organisatie ? "e" : "")} {Lid(knoop)} is dit waar:",
        "niet" => "Dit is niet waar:",
        "tenminste" => "Van het volgende is ten minste dit aantal waar:",
        "+" => "Bij elkaar opgeteld:",
        "-" => "Het eerste min het tweede:",
        "*" => "Met elkaar vermenigvuldigd:",
        "/" => "Het eerste gedeeld door het tweede:",
        "som" => $"Opgeteld, elk{(knoop.Bereik == Bereik.Organisatie ? "e" : "")} {Lid(knoop)}:",
        "min" => "Het kleinste hiervan:",
        "max" => "Het grootste hiervan:",
        "aantal" => "Hoeveel hiervan:",
        "als" => "Dat hangt ervan af:",
        "maandenTussen" => "Hele maanden van de eerste tot de tweede datum:",
        "dagenTussen" => "Dagen van de eerste tot de tweede datum:",
        "plusMaanden" => "De datum met dit aantal maanden erbij:",
        "plusDagen" => "De datum met dit aantal dagen erbij:",
        "maandDag" => "Maand-dag van",
        _ => knoop.Soort,
    };

    /// <summary>The same words in the middle of a sentence.</summary>
    public static string Klein(string woorden) => char.ToLowerInvariant(woorden[0]) + woorden[1..].TrimEnd(':');

    /// <summary>Where the value of a fact comes from, in sentences; empty when nothing is known.</summary>
    public static string Herkomst(Toetsrapport rapport, Spoorknoop knoop)
    {
        IEnumerable<string> zinnen = knoop.Herkomst.Select(h => h switch
        {
            { Soort: Herkomstsoort.Antwoord } => $"Antwoord van {h.Door ?? "een partij zonder naam"}{(h.Bron is null ? "" : $", bron: {h.Bron}")}.",
            { Soort: Herkomstsoort.Metadata } => "Gegeven bij het stuk.",
            { Soort: Herkomstsoort.Wijziging } => $"Achterhaald door {h.Bron}.",
            { Soort: Herkomstsoort.Zwijgen } => "De tekst zegt er niets over.",
            { Lezer: { } lezer } => $"Gelezen door {lezer}.",
            _ => "",
        });
        string graad = knoop.Graad is { } g ? $"Graad: {Invoer.Codenaam.Van(g)}." : "";
        return string.Join(' ', zinnen.Concat(Zinnen.Signalen(rapport, knoop.Adres!.Value)).Append(Oorzaakzin(knoop)).Append(graad).Where(z => z.Length > 0).Distinct(StringComparer.Ordinal)); // a fact has an address
    }

    private static bool IsDatum(Toetsrapport rapport, Spoorknoop knoop) => knoop switch
    {
        { Zeker: Datums } or { Verwacht: Datums } => true,
        { Adres: { } adres } => rapport.Regelset.Feiten.Zoek(adres.Feit)?.Soort == Feitsoort.Datum,
        { Soort: "afgeleid" } => rapport.Regelset.AfgeleideFeiten[Achter(knoop.Id)].Soort == Feitsoort.Datum,
        _ => false,
    };

    private static string Oorzaakzin(Spoorknoop knoop) => knoop.Oorzaak switch
    {
        Oorzaak.Onzeker => "Wie het is gevraagd, weet het niet.",
        Oorzaak.Tegenstrijdig => "De antwoorden sluiten elkaar uit.",
        Oorzaak.NietBeantwoord => "Gevraagd, nog geen antwoord.",
        Oorzaak.Achterhaald => "De waarde hoorde bij een oudere versie.",
        _ => "",
    };

    private static bool Is(Regelstand stand, Trap trap, Regel regel) => stand.Trap is { } n && ReferenceEquals(regel.Trappen[n], trap);

    private static string Lid(Spoorknoop knoop) => knoop.Bereik == Bereik.Organisatie ? "organisatie" : "verzoek";

    private static string Achter(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
