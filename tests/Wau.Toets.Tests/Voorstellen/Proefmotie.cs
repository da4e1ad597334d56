using Wau.Toets.Teksten;

namespace Wau.Toets.Tests.Voorstellen;

/// <summary>An invented motion and what every reading must keep: paragraphs that are slices of the input.</summary>
internal static class Proefmotie
{
    public const string Verzoek = "verzoekt de regering om het proefformulier te vervangen door een kaartje van één bladzijde,";
    public const string Slot = "en gaat over tot de orde van de dag.";

    public const string Stuk = """
        36 999 XV

        Vaststelling van de proefbegroting van het Ministerie van Oefening voor het jaar 2027

        Nr. 12

        MOTIE VAN DE LEDEN VAN TESTEREN EN PROEFSMA
        Voorgesteld 3 februari 2027

        De Kamer,

        gehoord de beraadslaging,

        constaterende dat het proefformulier veertig vragen telt;

        overwegende dat niemand het proefformulier leest;

        verzoekt de regering om het proefformulier te vervangen door een kaartje van één bladzijde,

        en gaat over tot de orde van de dag.

        Van Testeren
        Proefsma
        """;

    public static Motie Romp(params string[] regels) => Motie.Parse(string.Join('\n', ["De Kamer,", "gehoord de beraadslaging,", .. regels]));

    public static string[] Codes<T>(Leesresultaat<T> gelezen)
        where T : class => [.. gelezen.Meldingen.Select(m => m.Code)];

    public static string[] Inhoud(IEnumerable<Alinea> alineas) => [.. alineas.Select(a => a.Inhoud)];

    public static string[] Verzoeken(Motie motie) => [.. motie.Dicta.Select(d => d.Tekst)];

    public static void IsLetterlijk(Voorstel voorstel, string tekst) => IsLetterlijk(voorstel, _ => tekst);

    public static void IsLetterlijk(Voorstel voorstel, IReadOnlyList<string> alineas) =>
        IsLetterlijk(voorstel, veld => alineas[int.Parse(veld["alineas[".Length..^1], System.Globalization.CultureInfo.InvariantCulture)]);

    private static void IsLetterlijk(Voorstel voorstel, Func<string, string> veld)
    {
        foreach (Alinea alinea in voorstel.Alineas.Concat(voorstel.Delen.Select(d => d.Alinea)))
        {
            string bron = veld(alinea.Veld);
            Assert.True(alinea.Begin + alinea.Inhoud.Length <= bron.Length && alinea.Inhoud.Length > 0, $"{voorstel.Id}: {alinea}");
            Assert.Equal(bron.Substring(alinea.Begin, alinea.Inhoud.Length), alinea.Inhoud);
        }
    }
}
