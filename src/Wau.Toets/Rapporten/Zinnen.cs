using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten;

/// <summary>The fixed Dutch sentences of a report. "Lijkt" is for what is expected, "is" only for what is certain and decided.</summary>
internal static class Zinnen
{
    public const string Indicatief =
        "Dit rapport is indicatief: een eerste indruk. Het helpt uitvoerders bij hun eigen oordeel en komt daar niet voor in de plaats.";

    public const string NietExact =
        "Staat er ‘van … tot’, dan valt de echte uitkomst daar altijd binnen. Het is niet exact: soms is het ruimer dan nodig.";

    public const string Bezwaar =
        "Klopt een feit niet? Geef dan een antwoord met een bron. Daarna kan het rapport opnieuw worden gemaakt. Klopt een regel niet? Meld dat bij de eigenaar van het regelpakket: de lijst met regels van deze toets.";

    public static string Advies(Toetsadviessoort soort) => soort switch
    {
        Toetsadviessoort.GeenToets => "Een toets lijkt niet nodig",
        Toetsadviessoort.VolledigeToets => "Een volledige uitvoeringstoets lijkt nodig",
        _ => "Een snelle toets lijkt nodig",
    };

    /// <summary>The first sentence of a report: advice and verdict, each with its certainty.</summary>
    public static string Kop(Toetsrapport rapport)
    {
        string advies = Advies(rapport.Toetsadvies.Soort);
        return rapport.Toetsadvies.Soort == Toetsadviessoort.GeenToets && rapport.Oordeel.Zeker.Soort == Oordeelsoort.NogNietTeBepalen
            ? $"{advies}. Dat volgt uit de tekst. Tot iemand het bevestigt, is er geen zeker oordeel."
            : rapport.Oordeel.Zeker.Soort == Oordeelsoort.NogNietTeBepalen
                ? $"{advies}. Of het voorstel uitvoerbaar is, staat nog niet vast. {Verwacht(rapport.Oordeel.Verwacht)}"
                : $"{advies}. {Mitszinnen.Uitweg(rapport) ?? Zeker(rapport.Oordeel.Zeker)}";
    }

    public static string Zeker(Oordeelstand oordeel) => oordeel.Soort switch
    {
        Oordeelsoort.NietUitvoerbaar => "Het voorstel is niet uitvoerbaar zoals het er staat en op de gevraagde datum.",
        Oordeelsoort.UitvoerbaarMits => "Het voorstel is uitvoerbaar, maar alleen als er iets verandert.",
        Oordeelsoort.Uitvoerbaar => "Het voorstel is uitvoerbaar.",
        Oordeelsoort.GeenOordeel => "Er is geen oordeel: geen enkele regel is van toepassing.",
        _ => $"Een zeker oordeel is er nog niet. Dit is nog niet uitgesloten: {Opsomming(oordeel.Mogelijk.Select(o => $"‘{Woord(o)}’"), "of")}.",
    };

    public static string Verwacht(Oordeelstand oordeel) => oordeel.Soort switch
    {
        Oordeelsoort.NietUitvoerbaar => "Afgaand op de tekst lijkt het niet uitvoerbaar zoals het er staat.",
        Oordeelsoort.UitvoerbaarMits => "Afgaand op de tekst lijkt het alleen uitvoerbaar als er iets verandert.",
        Oordeelsoort.Uitvoerbaar => "Afgaand op de tekst lijkt het uitvoerbaar.",
        Oordeelsoort.GeenOordeel => "Afgaand op de tekst lijkt geen enkele regel van toepassing.",
        _ => $"Afgaand op de tekst lijkt dit nog te kunnen: {Opsomming(oordeel.Mogelijk.Select(o => $"‘{Woord(o)}’"), "of")}.",
    };

    public static string Woord(Oordeelsoort soort) => soort switch
    {
        Oordeelsoort.NietUitvoerbaar => "niet uitvoerbaar",
        Oordeelsoort.UitvoerbaarMits => "uitvoerbaar als er iets verandert",
        Oordeelsoort.Uitvoerbaar => "uitvoerbaar",
        Oordeelsoort.GeenOordeel => "geen oordeel",
        _ => "nog niet te bepalen",
    };

    public static string Woord(Uitkomst uitkomst) => uitkomst switch
    {
        Uitkomst.Voldoet => "voldoet",
        Uitkomst.Deels => "voldoet deels",
        Uitkomst.VoldoetNiet => "voldoet niet",
        Uitkomst.NietVanToepassing => "niet van toepassing",
        Uitkomst.Tegenstrijdig => "tegenstrijdig",
        Uitkomst.Fout => "kon niet worden beoordeeld",
        _ => "onbekend",
    };

    public static string Woord(Wie wie) => wie switch
    {
        Wie.Indiener => "de indiener",
        Wie.Regering => "de regering",
        Wie.Wetgever => "de wetgever",
        Wie.Uitvoerder => "de uitvoerder",
        Wie.Medeoverheden => "gemeenten, provincies en waterschappen",
        Wie.Toezichthouder => "de toezichthouder",
        Wie.Niemand => "niemand",
        _ => "onbekend",
    };

    public static string Woord(Ernst ernst) => ernst switch
    {
        Ernst.Blokkade => "blokkade",
        Ernst.Knelpunt => "knelpunt",
        Ernst.Aandacht => "aandachtspunt",
        _ => "",
    };

    public static string Woord(Vraaggevolg gevolg) => gevolg switch
    {
        Vraaggevolg.Oordeel => "kan het oordeel bepalen",
        Vraaggevolg.Band => "kan de kleur van een aspect bepalen",
        _ => "maakt de uitkomst preciezer",
    };

    public static string Band(Aspectstand stand) => stand.Banden.Count switch
    {
        0 => "geen band: geen regel van toepassing",
        1 => stand.Banden[0] + (stand.KanOntbreken ? " of geen" : ""),
        _ => Opsomming(stand.Banden, "of"),
    };

    /// <summary>What set a decided band, with the rules that did; empty while it is not decided.</summary>
    public static string Grond(Toetsrapport rapport, Aspectuitslag aspect)
    {
        string[] regels(Ernst ernst) => [.. rapport.Bevindingen
            .Where(b => string.Equals(b.Regel.Aspect, aspect.Id, StringComparison.Ordinal) && b.Zeker.Ernst == ernst).Select(b => b.Regel.Id)];
        return aspect.Zeker.Grond switch
        {
            Bandgrond.Blokkade => $"door een blokkade ({string.Join(", ", regels(Ernst.Blokkade))})",
            Bandgrond.Knelpunt => $"door een knelpunt ({string.Join(", ", regels(Ernst.Knelpunt))})",
            Bandgrond.Punten => "door de verloren punten",
            _ => "",
        };
    }

    public static string Punten(Puntenbereik punten) => punten.IsBeslist
        ? $"{Getaltekst.Van(punten.Van)} {(punten.Van == 1 ? "punt" : "punten")}"
        : $"{Getaltekst.Van(punten.Van)} tot {Getaltekst.Van(punten.Tot)} punten";

    /// <summary>The text of a rule for where it stands.</summary>
    public static string Tekst(Regel regel, Regelstand stand) => stand switch
    {
        { Uitkomst: Uitkomst.NietVanToepassing } when regel.TekstNietVanToepassing.Length > 0 => regel.TekstNietVanToepassing,
        { Uitkomst: Uitkomst.NietVanToepassing } => "Deze regel geldt hier niet, of niet op de peildatum.",
        { Uitkomst: Uitkomst.Fout } => "Het programma kon deze regel niet beoordelen. Daarom is er geen uitkomst.",
        { Uitkomst: Uitkomst.Tegenstrijdig } => "De antwoorden spreken elkaar tegen. " + regel.TekstOnbekend,
        { Trap: { } trap } => regel.Trappen[trap].Tekst,
        { Uitkomst: Uitkomst.Voldoet } => regel.TekstVoldoet,
        { IsVanToepassing: false } => regel.TekstOnbekend + " Ook staat nog niet vast of deze regel hier geldt.",
        _ => regel.TekstOnbekend,
    };

    /// <summary>The text of a rule as the expected assessment has it: worded as what it seems to be.</summary>
    public static string Verwachtetekst(Regel regel, Regelstand stand) =>
        stand.IsBeslist ? $"Zo lijkt het: {Tekst(regel, stand)}" : Tekst(regel, stand);

    /// <summary>What a fact may be answered with.</summary>
    public static string Antwoordvorm(Feit feit) => feit switch
    {
        { Soort: Feitsoort.Waarheid } => "ja, nee of: weten we niet",
        { Soort: Feitsoort.Keuze or Feitsoort.Codes, Waarden.Count: > 0 } => $"{(feit.Soort == Feitsoort.Keuze ? "één" : "een of meer")} van: {string.Join(" · ", feit.Waarden.Select(w => w.Titel))}",
        { Soort: Feitsoort.Codes } => "een of meer organisaties",
        { Soort: Feitsoort.Datum } => "een datum, of een periode",
        { Soort: Feitsoort.Getal } => feit.Eenheid.Length > 0 ? $"een getal ({feit.Eenheid}), of van … tot …" : "een getal, of van … tot …",
        _ => "",
    };

    /// <summary>Whom to ask, in words.</summary>
    public static string Aan(Vraag vraag) => Aan(vraag, vraag.Organisaties);

    /// <summary>Whom to ask, in words, for a question that goes to several organisations.</summary>
    public static string Aan(Vraag vraag, IReadOnlyList<string> organisaties) => organisaties.Count > 0
        ? Opsomming(organisaties, "en")
        : Woord(vraag.Aan);

    /// <summary>What the text or a register suggests about a fact, worded by where it comes from; empty when nothing does.</summary>
    public static string Vermoeden(Toetsrapport rapport, Feitadres adres) =>
        rapport.Regelset.Feiten.Zoek(adres.Feit) is { } feit ? Vermoeden(rapport.Feiten.Zoek(adres), feit) : "";

    /// <summary>The same for what is known about a fact; null for nothing.</summary>
    public static string Vermoeden(Feitwaarde? waarde, Feit feit) =>
        waarde is { Kandidaat: { } kandidaat } ? $"{(IsUitRegister(waarde) ? "volgens het register" : "uit de tekst")} lijkt: {Waarde(kandidaat, feit)}" : "";

    /// <summary>True when a register alone is behind the candidate.</summary>
    public static bool IsUitRegister(Feitwaarde waarde) => waarde.Herkomst.Any(h => h.Soort == Herkomstsoort.Register) && waarde.Herkomst.All(h => h.Passage is null);

    /// <summary>The capacity signals behind a fact, each as one sentence with its source.</summary>
    public static Reeks<string> Signalen(Toetsrapport rapport, Feitadres adres) => Signalen(rapport.Feiten.Zoek(adres), rapport.Capaciteitssignalen);

    /// <summary>The same for what is known about a fact; null for nothing.</summary>
    public static Reeks<string> Signalen(Feitwaarde? waarde, Reeks<Capaciteitssignaal> signalen) =>
        [.. (waarde?.Herkomst ?? []).Where(h => h.Soort == Herkomstsoort.Register)
            .SelectMany(h => signalen.Where(s => string.Equals(s.Id, h.Bron, StringComparison.Ordinal))).Select(Signaal)];

    /// <summary>A capacity signal as one sentence with its source.</summary>
    public static string Signaal(Capaciteitssignaal signaal) =>
        $"{signaal.Organisatie}: {signaal.Wat} (Bron: {signaal.Bron.Titel}, {signaal.Bron.Vindplaats}, {Datum(signaal.Bron.Datum!.Value)}{(signaal.Status == Regelstatus.Aanname ? "; niet nagegaan is of het nog zo is" : "")}.)";

    /// <summary>A public body with its full name: "UWV (Uitvoeringsinstituut Werknemersverzekeringen)".</summary>
    public static string Organisatie(Toetsrapport rapport, string code)
    {
        string? naam = rapport.Regelset.Lexicon.Organisaties.FirstOrDefault(o => string.Equals(o.Code, code, StringComparison.Ordinal))?.Naam;
        string koepel = code switch
        {
            "gemeenten" => ", via de VNG",
            "provincies" => ", via het IPO",
            "waterschappen" => ", via de Unie van Waterschappen",
            _ => "",
        };
        return (naam is null || string.Equals(naam, code, StringComparison.OrdinalIgnoreCase) ? code : $"{code} ({naam})") + koepel;
    }

    /// <summary>A value as people read it.</summary>
    public static string Waarde(Mogelijkheden? waarde, Feit feit) => Waarde(waarde, feit.Eenheid, feit.Waarden);

    /// <summary>A value as people read it, with a unit for numbers and titles for codes.</summary>
    public static string Waarde(Mogelijkheden? waarde, string eenheid, Reeks<Codewaarde> titels) => waarde switch
    {
        null => "weten we niet",
        Waarheidswaarde { Waarde: Waarheid.Waar } => "ja",
        Waarheidswaarde { Waarde: Waarheid.Onwaar } => "nee",
        Getallen g => $"{string.Join(" of ", g.Waarden.Delen.Select(d => Bereik(Getal(d.Van), Getal(d.Tot))))} {eenheid}".TrimEnd(),
        Datums d => string.Join(" of ", d.Waarden.Delen.Select(x => Bereik(Datum(x.Van), Datum(x.Tot)))),
        Keuzes k => Opsomming(k.Opties.Select(o => Titel(titels, o)), "of"),
        Codeverzameling c => Opsomming(c.Bevat.Select(o => Titel(titels, o)), "en") + (c.IsVolledig ? "" : " (misschien meer)"),
        _ => "onbekend",
    };

    /// <summary>At most some eighty characters of a quotation.</summary>
    public static string Kort(string citaat) => citaat.Length <= 90 ? citaat : string.Concat(citaat.AsSpan(0, char.IsHighSurrogate(citaat[87]) ? 87 : 88), "…");

    public static string Telwoord(int aantal) => aantal switch
    {
        1 => "Eén",
        2 => "Twee",
        3 => "Drie",
        4 => "Vier",
        5 => "Vijf",
        _ => Getaltekst.Van(aantal),
    };

    public static string Datum(DateOnly datum) => Datumtekst.Schrijf(datum);

    public static string Hoofdletter(string zin) => zin.Length == 0 ? zin : char.ToUpperInvariant(zin[0]) + zin[1..];

    public static string Opsomming(IEnumerable<string> delen, string voegwoord)
    {
        string[] alle = [.. delen];
        return alle.Length < 2 ? string.Concat(alle) : $"{string.Join(", ", alle[..^1])} {voegwoord} {alle[^1]}";
    }

    private static string Bereik(string van, string tot) => string.Equals(van, tot, StringComparison.Ordinal) ? van : $"{van} tot en met {tot}";

    private static string Getal(decimal getal) => Waardetekst.Getal(getal).Replace('.', ',');

    private static string Titel(Reeks<Codewaarde> titels, string code) => titels.FirstOrDefault(w => string.Equals(w.Code, code, StringComparison.Ordinal))?.Titel ?? code;
}
