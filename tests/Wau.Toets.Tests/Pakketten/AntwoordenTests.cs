using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;

namespace Wau.Toets.Tests.Pakketten;

public sealed class AntwoordenTests
{
    private static readonly Regelset Set = new RegelsetBuilder().AddPakket(new Proefpakket().Lees().WaardeOfFout()).Build().WaardeOfFout();

    [Fact]
    public void Een_lijst_zonder_omslag_is_genoeg()
    {
        Antwoorden antwoorden = Antwoorden.Lees("""[ { "feit": "loket.maanden", "waarde": 4 } ]""", Set).WaardeOfFout();

        Antwoord antwoord = Assert.Single(antwoorden.Lijst);
        Assert.Equal(Mogelijkheden.Getal(4), antwoord.Waarde);
        Assert.Equal(Graad.Opgegeven, antwoord.Graad);
        Assert.Null(antwoorden.OnderwerpId);
    }

    [Fact]
    public void Een_omslag_noemt_het_onderwerp_en_elk_antwoord_kan_alles_hebben()
    {
        Antwoorden antwoorden = Antwoorden.Lees("""
            { "$schema": "antwoorden.v1.schema.json", "schema": "antwoorden.v1", "onderwerp": { "id": "36000-12", "sha256": "00" },
              "antwoorden": [
                // commentaar mag, een komma na het laatste ook
                { "feit": "loket.fte", "voor": "LBH", "waarde": { "van": 4, "tot": 6 }, "door": "LBH", "op": "2026-11-20", "graad": "getoetst",
                  "bron": "notitie", "getoetstDoor": "ABH", "toelichting": "ruw", },
              ] }
            """, Set).WaardeOfFout();

        Assert.Equal(("36000-12", "00"), (antwoorden.OnderwerpId, antwoorden.OnderwerpSha256));
        Assert.Equal(
            new Antwoord
            {
                Feit = "loket.fte",
                Voor = "LBH",
                Waarde = Mogelijkheden.Getal(4, 6),
                Door = "LBH",
                Op = new(2026, 11, 20),
                Graad = Graad.Getoetst,
                Bron = "notitie",
                GetoetstDoor = "ABH",
                Toelichting = "ruw",
            },
            Assert.Single(antwoorden.Lijst));
    }

    [Theory]
    [InlineData("loket.gevraagd", "true")]
    [InlineData("loket.gevraagd", "{ \"eenVan\": [ true, false ] }")]
    [InlineData("loket.maanden", "0.5")]
    [InlineData("loket.maanden", "{ \"eenVan\": [ 3, { \"van\": 6, \"tot\": 8 } ] }")]
    [InlineData("loket.datum", "{ \"van\": \"2027-01-01\", \"tot\": \"2027-12-31\" }")]
    [InlineData("loket.vorm", "\"balie\"")]
    [InlineData("loket.maanden", "null")]
    public void Wat_is_geschreven_wordt_hetzelfde_gelezen(string feit, string waarde)
    {
        Antwoorden eerst = Antwoorden.Lees($$"""
            { "schema": "antwoorden.v1", "onderwerp": { "id": "36000-12", "sha256": "00" },
              "antwoorden": [ { "feit": "{{feit}}", "waarde": {{waarde}}, "door": "LBH", "op": "2026-11-20", "graad": "onderbouwd", "bron": "notitie" } ] }
            """, Set).WaardeOfFout();

        Assert.Equal(eerst, Antwoorden.Lees(System.Text.Encoding.UTF8.GetString(eerst.ToJson(Set).Span), Set).WaardeOfFout());
    }

    [Fact]
    public void Een_vraagteken_is_nog_niet_ingevuld()
    {
        Leesresultaat<Antwoorden> gelezen = Antwoorden.Lees("""[ { "feit": "loket.maanden", "waarde": "?", "vraag": "Hoe lang?" }, { "feit": "loket.vorm", "waarde": "balie" } ]""", Set);

        Assert.Single(gelezen.WaardeOfFout().Lijst);
        Assert.Equal("Nog niet ingevuld: loket.maanden. Deze vragen blijven open.", Assert.Single(gelezen.Meldingen).Zin);
    }

    [Theory]
    [InlineData("loket.gevraagd", "false")]
    [InlineData("loket.gevraagd", "{ \"eenVan\": [ true, false ] }")]
    [InlineData("loket.maanden", "0.5")]
    [InlineData("loket.maanden", "{ \"van\": 4 }")]
    [InlineData("loket.maanden", "{ \"tot\": 4 }")]
    [InlineData("loket.maanden", "{ \"eenVan\": [ 3, 6 ] }")]
    [InlineData("loket.datum", "\"2028-02-29\"")]
    [InlineData("loket.datum", "{ \"van\": \"2027-01-01\", \"tot\": \"2027-12-31\" }")]
    [InlineData("loket.vorm", "\"balie\"")]
    [InlineData("loket.vorm", "{ \"eenVan\": [ \"balie\", \"website\" ] }")]
    [InlineData("organisaties.betrokken", "[]")]
    [InlineData("organisaties.betrokken", "[ \"LBH\" ]")]
    [InlineData("organisaties.betrokken", "{ \"bevat\": [ \"LBH\" ], \"volledig\": true }")]
    public void Elke_vorm_van_een_waarde_kan(string feit, string waarde)
    {
        Antwoorden antwoorden = Antwoorden.Lees($$"""[ { "feit": "{{feit}}", "waarde": {{waarde}} } ]""", Set).WaardeOfFout();

        Assert.NotNull(Assert.Single(antwoorden.Lijst).Waarde);
    }

    [Fact]
    public void Een_onvolledige_lijst_codes_laat_de_andere_codes_mogelijk()
    {
        Antwoorden antwoorden = Antwoorden.Lees("""[ { "feit": "organisaties.betrokken", "waarde": { "bevat": [] } } ]""", Set).WaardeOfFout();

        Assert.Equal(Mogelijkheden.Codes([], ["LBH"]), Assert.Single(antwoorden.Lijst).Waarde);
    }

    [Theory]
    [InlineData("AN0001", "[ { \"feit\": ¶x } ]", "haakjes, aanhalingstekens en komma's")]
    [InlineData("AN0004", "[ { \"feit\": \"loket.maanden\", \"waarde\": 4, \"opmerking\": ¶\"\" } ]", "'opmerking' bestaat hier niet")]
    [InlineData("AN0004", "[ { \"feit\": \"loket.maanden\", \"waarde\": 4, \"brn\": ¶\"\" } ]", "Bedoelde u 'bron'?")]
    [InlineData("AN0005", "[ { \"feit\": \"loket.maanden\", \"waarde\": 4, ¶\"waarde\": 5 } ]", "Houd er één over")]
    [InlineData("AN0006", "[ ¶{ \"feit\": \"loket.maanden\" } ]", "Schrijf null voor: we weten het niet")]
    [InlineData("AN0006", "[ ¶{ \"waarde\": 4 } ]", "'feit' ontbreekt")]
    [InlineData("AN0006", "¶{ \"schema\": \"antwoorden.v1\" }", "'antwoorden' ontbreekt")]
    [InlineData("AN0006", "{ \"schema\": \"antwoorden.v1\", \"antwoorden\": ¶[] }", "'antwoorden' is leeg")]
    [InlineData("AN0006", "¶{ \"antwoorden\": [ { \"feit\": \"loket.maanden\", \"waarde\": 4 } ] }", "'schema' ontbreekt")]
    [InlineData("AN0007", "¶5", "{ … }")]
    [InlineData("AN0007", "[ { \"feit\": \"loket.maanden\", \"waarde\": ¶\"vier\" } ]", "een getal, of { \"van\"")]
    [InlineData("AN0007", "[ { \"feit\": \"loket.maanden\", \"waarde\": ¶{ \"van\": 6, \"tot\": 4 } } ]", "een getal")]
    [InlineData("AN0007", "[ { \"feit\": \"loket.datum\", \"waarde\": ¶\"2027-02-30\" } ]", "een datum als")]
    [InlineData("AN0007", "[ { \"feit\": \"loket.maanden\", \"waarde\": 4, \"op\": ¶\"20-11-2026\" } ]", "Schrijf jaar-maand-dag")]
    [InlineData("AN0008", "[ { \"feit\": \"loket.maanden\", \"waarde\": 4, \"graad\": ¶\"zeker\" } ]", "opgegeven, onderbouwd, getoetst")]
    [InlineData("AN0010", "[ { \"feit\": ¶\"loket.manden\", \"waarde\": 4 } ]", "Bedoelde u 'loket.maanden'?")]
    [InlineData("AN0017", "[ { \"feit\": ¶\"loket.maanden\", \"voor\": \"LBH\", \"waarde\": 4 } ]", "laat 'voor' weg")]
    [InlineData("AN0017", "[ { \"feit\": ¶\"loket.fte\", \"waarde\": 4 } ]", "geef 'voor' op")]
    [InlineData("AN0018", "[ { \"feit\": \"loket.maanden\", \"waarde\": ¶121 } ]", "Toegestaan: 0 tot en met 120 (maand).")]
    [InlineData("AN0018", "[ { \"feit\": \"loket.datum\", \"waarde\": ¶\"1999-01-01\" } ]", "Toegestaan: 2000-01-01 tot en met 2099-12-31.")]
    [InlineData("AN0018", "[ { \"feit\": \"loket.vorm\", \"waarde\": ¶\"kiosk\" } ]", "Toegestaan: balie, website.")]
    [InlineData("AN0018", "[ { \"feit\": \"organisaties.betrokken\", \"waarde\": ¶[ \"UWV\" ] } ]", "Toegestaan: LBH.")]
    [InlineData("AN0025", "{ \"schema\": ¶\"antwoorden.v2\", \"antwoorden\": [ { \"feit\": \"loket.maanden\", \"waarde\": 4 } ] }", "deze versie leest 'antwoorden.v1'")]
    [InlineData("AN0026", "[ { \"feit\": ¶\"loket.maanden\", \"waarde\": 4, \"graad\": \"onderbouwd\" } ]", "heeft een 'bron'")]
    [InlineData("AN0026", "[ { \"feit\": ¶\"loket.maanden\", \"waarde\": 4, \"graad\": \"getoetst\" } ]", "een andere partij dan 'door'")]
    [InlineData("AN0026", "[ { \"feit\": ¶\"loket.maanden\", \"waarde\": 4, \"graad\": \"getoetst\", \"door\": \"LBH\", \"getoetstDoor\": \"LBH\" } ]", "een andere partij dan 'door'")]
    [InlineData("AN0026", "[ { \"feit\": ¶\"loket.maanden\", \"waarde\": 4, \"graad\": \"vermoed\" } ]", "minstens 'opgegeven'")]
    public void Een_fout_antwoord_wordt_geweigerd_met_wat_wel_mag(string code, string json, string hulp)
    {
        Leesresultaat<Antwoorden> resultaat = Antwoorden.Lees(json.Replace("¶", "", StringComparison.Ordinal), Set);

        Assert.Null(resultaat.Waarde);
        Melding melding = Assert.Single(resultaat.Meldingen);
        Assert.Equal((code, 1, json.IndexOf('¶', StringComparison.Ordinal) + 1), (melding.Code, melding.Regel, melding.Kolom));
        Assert.Contains(hulp, melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        Leesresultaat<Antwoorden> resultaat = Antwoorden.Lees("""[ { "feit": "a", "waarde": 1 }, { "feit": "loket.maanden", "waarde": 4 }, { "feit": "loket.fte", "waarde": -1 }, 3 ]""", Set);

        Assert.Equal("AN0010 AN0017 AN0018 AN0007", string.Join(' ', resultaat.Meldingen.Select(m => m.Code)));
        Assert.Equal("$[3]", resultaat.Meldingen[^1].Plaats);
        Assert.Null(resultaat.Waarde);
    }

    [Fact]
    public void Een_bestand_boven_vier_mebibyte_wordt_geweigerd() =>
        Assert.Equal("AN0002", Assert.Single(Antwoorden.Lees(new string(' ', (4 << 20) + 1), Set).Meldingen).Code);

    [Fact]
    public void Een_te_lange_tekst_wordt_geweigerd() =>
        Assert.Equal("AN0003", Assert.Single(Antwoorden.Lees($$"""[ { "feit": "loket.maanden", "waarde": 4, "bron": "{{new string('a', 16385)}}" } ]""", Set).Meldingen).Code);

    [Fact]
    public void Null_is_een_antwoord_we_weten_het_niet()
    {
        Antwoord antwoord = Assert.Single(Antwoorden.Lees("""[ { "feit": "loket.maanden", "waarde": null, "door": "LBH" } ]""", Set).WaardeOfFout().Lijst);
        var blad = new FeitenbladBuilder(Set.Feiten);
        blad.AddAntwoord(antwoord);

        Feitwaarde waarde = blad.Build().Zoek(new("loket.maanden"))!;

        Assert.Null(waarde.Waarde);
        Assert.Equal(Oorzaak.Onzeker, waarde.Oorzaak);
        Assert.Single(waarde.Antwoorden);
    }

    [Theory]
    [InlineData("LBH", "LBH", 6, 6, null)]
    [InlineData(null, null, 6, 6, null)]
    [InlineData("LBH", "ABH", 4, 6, Oorzaak.Tegenstrijdig)]
    [InlineData("LBH", null, 4, 6, Oorzaak.Tegenstrijdig)]
    public void Een_later_antwoord_van_dezelfde_partij_vervangt_het_eerdere_en_blijft_in_de_geschiedenis(string? eerst, string? later, int van, int tot, Oorzaak? oorzaak)
    {
        string json = $$"""[ { "feit": "loket.maanden", "waarde": 4, "door": {{Json(eerst)}} }, { "feit": "loket.maanden", "waarde": 6, "door": {{Json(later)}} } ]""";
        var blad = new FeitenbladBuilder(Set.Feiten);
        foreach (Antwoord antwoord in Antwoorden.Lees(json, Set).WaardeOfFout().Lijst)
        {
            blad.AddAntwoord(antwoord);
        }

        Feitwaarde waarde = blad.Build().Zoek(new("loket.maanden"))!;

        var getallen = Assert.IsType<Getallen>(waarde.Waarde).Waarden;
        Assert.Equal((van, tot, oorzaak), ((int)getallen.Kleinste, (int)getallen.Grootste, waarde.Oorzaak));
        Assert.Equal(2, waarde.Antwoorden.Count);
    }

    private static string Json(string? tekst) => tekst is null ? "null" : $"\"{tekst}\"";
}
