using Wau.Toets.Feiten;
using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Signalen;

/// <summary>A tiny lexicon with invented words.</summary>
internal static class Proeflexicon
{
    public static Lexicon Van(
        Reeks<Lexiconingang>? ingangen = null, Reeks<Organisatie>? organisaties = null, Reeks<Gewicht>? gewichten = null, Reeks<Etiketpunten>? basis = null, params string[] maskers) =>
        new(ingangen ?? [], maskers.ToReeks(), new(organisaties ?? [], []), gewichten ?? [], basis ?? [], ["imkers", "vissers"]);

    public static Lexiconingang Ingang(string frase, string? feit = "proef.kaart") =>
        new() { Id = frase, Feit = feit, Waarde = feit is null ? null : Mogelijkheden.Waarheid(true), Frasen = [frase] };

    public static Organisatie Organisatie(string code, string naam, Organisatiesoort soort = Organisatiesoort.Uitvoerder) =>
        new() { Code = code, Naam = naam, Afkortingen = [code], Soort = soort };

    /// <summary>Points for a phrase: <c>Frase("subsidie", ("geld", 5))</c>.</summary>
    public static Gewicht Frase(string frase, params (string Etiket, int Punten)[] punten) => Gewicht(Tekensoort.Frase, frase, punten);

    public static Gewicht Gewicht(Tekensoort soort, string teken, params (string Etiket, int Punten)[] punten) =>
        new() { Soort = soort, Teken = teken, Punten = [.. punten.Select(p => new Etiketpunten(p.Etiket, p.Punten))] };

    public static Motie Motie(params string[] regels) =>
        Wau.Toets.Motie.Lees(["De Kamer,", "gehoord de beraadslaging,", .. regels, "en gaat over tot de orde van de dag."]).WaardeOfFout();

    public static Tekstlezing Lees(Voorstel voorstel, Lexicon lexicon, DateOnly? peildatum = null) => Tekstlezer.Lees(voorstel, lexicon, peildatum);
}
