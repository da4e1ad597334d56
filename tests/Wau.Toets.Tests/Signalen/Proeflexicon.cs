using Wau.Toets.Feiten;
using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Signalen;

/// <summary>A tiny lexicon with invented words.</summary>
internal static class Proeflexicon
{
    public static readonly Duidingsgrenzen Grenzen = new(-1, 2, []);

    public static Lexicon Van(Reeks<Lexiconingang>? ingangen = null, Reeks<Organisatie>? organisaties = null, Reeks<Dictumteken>? tekens = null, Duidingsgrenzen? grenzen = null, params string[] maskers) =>
        new(ingangen ?? [], maskers.ToReeks(), new(organisaties ?? [], []), tekens ?? [], grenzen ?? Grenzen);

    public static Lexiconingang Ingang(string frase, string feit = "proef.kaart") =>
        new() { Id = frase, Feit = feit, Waarde = Mogelijkheden.Waarheid(true), Frasen = [frase] };

    public static Organisatie Organisatie(string code, string naam, Organisatiesoort soort = Organisatiesoort.Uitvoerder) =>
        new() { Code = code, Naam = naam, Afkortingen = [code], Soort = soort };

    public static Dictumteken Teken(string frase, int raakt = 0, params Soortpunten[] soort) =>
        new() { Id = frase, Frasen = [frase], Raakt = raakt, Soort = soort.ToReeks() };

    public static Motie Motie(params string[] regels) =>
        Wau.Toets.Motie.Lees(["De Kamer,", "gehoord de beraadslaging,", .. regels, "en gaat over tot de orde van de dag."]).WaardeOfFout();

    public static Tekstlezing Lees(Voorstel voorstel, Lexicon lexicon, DateOnly? peildatum = null) => Tekstlezer.Lees(voorstel, lexicon, peildatum);
}
