using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Every phrase of the built-in lexicon is found in an example of its entry, and no counter-example is.</summary>
public sealed class LexiconvoorbeeldenTests
{
    public static TheoryData<string> Ingangen => new(Regelsets.SnelleToets.Lexicon.Ingangen.Select(i => i.Id));

    [Theory]
    [MemberData(nameof(Ingangen))]
    public void Elke_frase_is_raak_in_een_voorbeeld(string id)
    {
        Lexiconingang ingang = Zoek(id);
        foreach (string frase in ingang.Frasen)
        {
            var alleen = new Lexicon([ingang with { Frasen = [frase] }], [], new([], []), [], [], []);
            Assert.True(ingang.Voorbeelden.Any(zin => IsRaak(alleen, id, zin)), $"Geen voorbeeld met '{frase}'.");
        }
    }

    [Theory]
    [MemberData(nameof(Ingangen))]
    public void Elk_voorbeeld_is_raak_en_geen_tegenvoorbeeld(string id)
    {
        Lexiconingang ingang = Zoek(id);

        Assert.All(ingang.Voorbeelden, zin => Assert.True(IsRaak(Regelsets.SnelleToets.Lexicon, id, zin), zin));
        Assert.All(ingang.Tegenvoorbeelden, zin => Assert.False(IsRaak(Regelsets.SnelleToets.Lexicon, id, zin), zin));
        Assert.NotEmpty(ingang.Tegenvoorbeelden);
        Assert.False(string.IsNullOrWhiteSpace(ingang.Betekenis));
    }

    [Theory]
    [MemberData(nameof(Ingangen))]
    public void Buiten_het_verzoek_telt_alleen_wat_overal_telt(string id)
    {
        Lexiconingang ingang = Zoek(id);
        if (ingang.Feit is null)
        {
            return;
        }

        string zin = "overwegende dat de Kamer eerder zei: " + ingang.Voorbeelden[0];
        Motie motie = Motie.Lees(["De Kamer,", zin + ",", "verzoekt de regering dit te herhalen,", "en gaat over tot de orde van de dag."]).WaardeOfFout();
        bool raak = Regelsets.SnelleToets.Lees(motie).Signalen.Any(s => string.Equals(s.Ingang, id, StringComparison.Ordinal) && !s.IsOntkend);

        Assert.Equal(ingang.Plaats == Vindplaats.Overal, raak);
    }

    [Fact]
    public void De_lijst_is_rijk()
    {
        Reeks<Lexiconingang> ingangen = Regelsets.SnelleToets.Lexicon.Ingangen;

        Assert.InRange(ingangen.Sum(i => i.Frasen.Count), 500, int.MaxValue);
        Assert.All(ingangen, i => Assert.True(i.Aspect is null || Regelsets.SnelleToets.Aspecten.Any(a => string.Equals(a.Id, i.Aspect, StringComparison.Ordinal)), i.Id));
        Assert.InRange(ingangen.Where(i => i.Aspect is not null).Sum(i => i.Frasen.Count), 500, int.MaxValue);
    }

    private static Lexiconingang Zoek(string id) =>
        Regelsets.SnelleToets.Lexicon.Ingangen.Single(i => string.Equals(i.Id, id, StringComparison.Ordinal));

    private static bool IsRaak(Lexicon lexicon, string id, string zin) =>
        lexicon.Zoek(zin, []).Any(t => string.Equals(t.Uitvoer.Ingang?.Id, id, StringComparison.Ordinal) && t.Uitvoer.Telt(t.Treffer));
}
