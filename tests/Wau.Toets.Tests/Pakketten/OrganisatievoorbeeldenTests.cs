using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Names that can mislead: each has a sentence that names the body and one with the same words that does not.</summary>
public sealed class OrganisatievoorbeeldenTests
{
    public static TheoryData<string> MetVoorbeeld => new(Regelsets.SnelleToets.Lexicon.Organisaties.Where(o => o.Voorbeeld.Length + o.Tegenvoorbeeld.Length > 0).Select(o => o.Code));

    [Theory]
    [MemberData(nameof(MetVoorbeeld))]
    public void Een_voorbeeld_noemt_de_organisatie_en_een_tegenvoorbeeld_niet(string code)
    {
        Organisatie organisatie = Regelsets.SnelleToets.Lexicon.Register.Zoek(code)!;

        Assert.Contains(code, Genoemd(organisatie.Voorbeeld), StringComparer.Ordinal);
        Assert.DoesNotContain(code, Genoemd(organisatie.Tegenvoorbeeld), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("constaterende dat de fiscus de aangifte verwerkt", "Belastingdienst")]
    [InlineData("constaterende dat de UHT dossiers behandelt", "Dienst Toeslagen")]
    [InlineData("constaterende dat een UHT is gedaan")]
    [InlineData("constaterende dat een uitvoerings- en handhaafbaarheidstoets (UHT) is gedaan")]
    [InlineData("constaterende dat de inspectie en de autoriteit het weten")]
    [InlineData("constaterende dat de koepels en de medeoverheden het weten")]
    [InlineData("constaterende dat de Algemene Rekenkamer en de Raad van State het weten")]
    [InlineData("constaterende dat het ministerie van Infrastructuur en Waterstaat het weet")]
    [InlineData("constaterende dat banken, deurwaarders en zorgverzekeraars meedoen")]
    [InlineData("constaterende dat een AI-agent de telefoon opneemt")]
    [InlineData("constaterende dat CIZ, CIBG, CAK, CBR en CBS op elkaar lijken", "CAK", "CBR", "CBS", "CIBG", "CIZ")]
    [InlineData("constaterende dat RWS en Rijkswaterstaat hetzelfde zijn", "RWS")]
    public void Wie_genoemd_wordt_is_wie_er_bedoeld_is(string zin, params string[] codes) => Assert.Equal(codes, Genoemd(zin));

    [Theory]
    [InlineData("Inspectie SZW", "2021-12-31", "Inspectie SZW")]
    [InlineData("Inspectie SZW", "2022-01-01", "Nederlandse Arbeidsinspectie")]
    [InlineData("Inspectie SZW", null, "Nederlandse Arbeidsinspectie")]
    [InlineData("Agentschap Telecom", "2022-12-31", "Agentschap Telecom")]
    [InlineData("Agentschap Telecom", "2024-01-01", "RDI")]
    [InlineData("IB-Groep", "2024-01-01", "DUO")]
    [InlineData("Rijksinspectie Digitale Infrastructuur", "2015-01-01", "RDI")]
    public void Een_naam_uit_een_andere_tijd_wordt_gelezen_als_wie_er_op_de_peildatum_is(string naam, string? peildatum, string code) =>
        Assert.Equal([code], Genoemd($"constaterende dat {naam} toezicht houdt", peildatum));

    private static string[] Genoemd(string zin, string? peildatum = null)
    {
        string[] romp = zin.StartsWith("verzoekt", StringComparison.Ordinal) ? [zin + ","] : [zin + ",", "verzoekt de regering dit te herhalen,"];
        DateOnly? dag = peildatum is null ? null : DateOnly.Parse(peildatum, System.Globalization.CultureInfo.InvariantCulture);
        return [.. Regelsets.SnelleToets.Lees(Motie.Lees(["De Kamer,", .. romp, "en gaat over tot de orde van de dag."]).WaardeOfFout(), new() { Peildatum = dag })
            .Organisaties.Select(o => o.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
