using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Every lexicon entry of the built-in packs finds its own example and leaves its counter-example alone.</summary>
public sealed class LexiconvoorbeeldenTests
{
    public static TheoryData<string> Ingangen => new(Regelsets.SnelleToets.Lexicon.Ingangen.Select(i => i.Id));

    [Theory]
    [MemberData(nameof(Ingangen))]
    public void Een_voorbeeld_is_raak_en_een_tegenvoorbeeld_niet(string id)
    {
        Lexiconingang ingang = Zoek(id);

        Assert.True(IsRaak(ingang, ingang.Voorbeeld), $"Geen treffer in: {ingang.Voorbeeld}");
        Assert.False(IsRaak(ingang, ingang.Tegenvoorbeeld), $"Wel een treffer in: {ingang.Tegenvoorbeeld}");
    }

    [Theory]
    [MemberData(nameof(Ingangen))]
    public void Buiten_het_verzoek_telt_alleen_wat_overal_telt(string id)
    {
        Lexiconingang ingang = Zoek(id);
        string zin = "overwegende dat de Kamer eerder zei: " + ingang.Voorbeeld;

        bool raak = Signalen(["De Kamer,", zin + ",", "verzoekt de regering dit te herhalen,", "en gaat over tot de orde van de dag."], ingang);

        Assert.Equal(ingang.Plaats == Vindplaats.Overal, raak);
    }

    private static Lexiconingang Zoek(string id) =>
        Regelsets.SnelleToets.Lexicon.Ingangen.Single(i => string.Equals(i.Id, id, StringComparison.Ordinal));

    /// <summary>The sentence as a request, or as a consideration with a plain request after it.</summary>
    private static bool IsRaak(Lexiconingang ingang, string zin)
    {
        string[] romp = zin.StartsWith("verzoekt", StringComparison.Ordinal) ? [zin + ","] : [zin + ",", "verzoekt de regering dit te herhalen,"];
        return Signalen(["De Kamer,", .. romp, "en gaat over tot de orde van de dag."], ingang);
    }

    private static bool Signalen(string[] alineas, Lexiconingang ingang) =>
        Regelsets.SnelleToets.Lees(Motie.Lees(alineas).WaardeOfFout()).Signalen
            .Any(s => string.Equals(s.Ingang, ingang.Id, StringComparison.Ordinal) && s.IsKandidaat);
}
