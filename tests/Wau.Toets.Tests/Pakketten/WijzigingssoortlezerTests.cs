using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Tests.Pakketten;

public sealed class WijzigingssoortlezerTests
{
    private const string Soort = """{ "id": "korf", "titel": "andere korf", "uitleg": "De bijen krijgen een andere korf.", "raakt": [ "loket.maanden" ], "vervolg": "Tel de bijen.", "bronnen": [ { "soort": "aanname", "titel": "Bedacht" } ] }""";

    [Fact]
    public void Een_soort_wordt_gelezen_zoals_zij_er_staat()
    {
        Wijzigingssoort soort = Assert.Single(Met(Soort).WaardeOfFout().Wijzigingssoorten);

        Assert.Equal(
            new Wijzigingssoort
            {
                Id = "korf",
                Titel = "andere korf",
                Uitleg = "De bijen krijgen een andere korf.",
                Raakt = ["loket.maanden"],
                Vervolg = "Tel de bijen.",
                Bronnen = [new(Bronsoort.Aanname, "Bedacht", "", null)],
            },
            soort);
    }

    [Theory]
    [InlineData("loket.maanden", "loket.manden", "RP0010", "Bedoelde u 'loket.maanden'?")]
    [InlineData("[ \"loket.maanden\" ]", "[ \"loket.maanden\", \"loket.maanden\" ]", "RP0009", "Noem elk feit één keer.")]
    [InlineData("[ \"loket.maanden\" ]", "[ 5 ]", "RP0007", "tekst")]
    [InlineData("\"id\": \"korf\"", "\"id\": \"de korf\"", "RP0008", "is geen id")]
    [InlineData("\"id\": \"korf\", ", "", "RP0006", "'id' ontbreekt")]
    [InlineData("\"titel\": \"andere korf\", ", "", "RP0006", "'titel' ontbreekt")]
    [InlineData("De bijen krijgen een andere korf.", "", "RP0006", "'uitleg' is leeg")]
    [InlineData("[ { \"soort\": \"aanname\", \"titel\": \"Bedacht\" } ]", "[]", "RP0006", "'bronnen' is leeg")]
    [InlineData("\"aanname\"", "\"gerucht\"", "RP0008", "Kies uit")]
    [InlineData("\"vervolg\"", "\"daarna\"", "RP0004", "daarna")]
    [InlineData(" ] }", " ] }, " + Soort, "RP0009", "'korf' bestaat al")]
    public void Een_fout_in_een_soort_geeft_een_melding(string oud, string nieuw, string code, string zin)
    {
        Melding melding = Assert.Single(Met(Soort.Replace(oud, nieuw, StringComparison.Ordinal)).Meldingen);

        Assert.Equal(code, melding.Code);
        Assert.Contains(zin, melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_eigen_pakket_voegt_een_soort_met_woorden_toe()
    {
        Regelset set = new RegelsetBuilder().AddPakket(Eigen("korf").WaardeOfFout()).Build().WaardeOfFout();

        Feit feit = set.Feiten.Zoek(Feitsleutels.Wijzigingssoorten)!;
        Assert.Equal(Ingebouwd.Basis.Wijzigingssoorten.Count + 1, set.Wijzigingssoorten.Count);
        Assert.Equal(set.Wijzigingssoorten.Select(w => w.Id).Order(StringComparer.Ordinal), feit.Waarden.Select(w => w.Code), StringComparer.Ordinal);
        Assert.Contains("korf", Assert.IsType<Codeverzameling>(feit.Domein).Mogelijk, StringComparer.Ordinal);
    }

    [Fact]
    public void Een_eigen_pakket_gebruikt_geen_id_uit_basis() =>
        Assert.Equal("RP0009", Assert.Single(Eigen("sanctie").Meldingen).Code);

    [Fact]
    public void De_codes_van_een_ander_feit_kunnen_geen_wijzigingssoorten_zijn() =>
        Assert.NotEmpty(new Proefpakket().Met("{ \"register\": \"organisaties\" }", "{ \"register\": \"wijzigingssoorten\" }").Lees().Meldingen);

    private static Leesresultaat<Regelpakket> Eigen(string id) => Regelpakket.Lees(Encoding.UTF8.GetBytes($$"""
        { "schema": "regelpakket.v1", "id": "eigen", "versie": "1.0.0", "titel": "Eigen", "eigenaar": "Tests",
          "breidtUit": [ { "pakket": "basis", "versie": "{{Ingebouwd.Basis.Versie}}" } ],
          "wijzigingssoorten": [ {{Soort.Replace("loket.maanden", "gegevens.dpia", StringComparison.Ordinal).Replace("\"korf\"", $"\"{id}\"", StringComparison.Ordinal)}} ],
          "lexicon": [ { "id": "wz-korf", "feit": "wijziging.soorten", "waarde": [ "{{id}}" ], "plaats": "nieuweTekst", "frasen": [ "korf" ], "betekenis": "Een korf.", "voorbeelden": [ "De korf is rond." ], "tegenvoorbeelden": [ "De bij is rond." ] } ] }
        """));

    private static Leesresultaat<Regelpakket> Met(string soort) => new Proefpakket().Met("\"feiten\": [\n", $"\"wijzigingssoorten\": [ {soort} ], \"feiten\": [\n").Lees();
}
