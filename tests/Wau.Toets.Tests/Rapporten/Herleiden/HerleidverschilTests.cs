using System.Text;
using System.Text.Json.Nodes;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten.Herleiden;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Pakketten;

namespace Wau.Toets.Tests.Rapporten.Herleiden;

/// <summary>What was changed after a report was made is named, with the place.</summary>
public sealed class HerleidverschilTests
{
    private static readonly Regelset Set = Regelsets.SnelleToets;
    private static readonly byte[] Rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden.ToJson().ToArray();

    [Fact]
    public void Een_veranderde_alinea_wordt_genoemd_met_haar_nummer()
    {
        Herleiding uit = Herleid(r => Vervang(r, "per 1 januari 2027", "per 1 juli 2029"));

        Herleidverschil tekst = Assert.Single(uit.Verschillen, v => v.Soort == Herleidsoort.Tekst);
        Assert.Equal("alinea 13", tekst.Plaats);
        Assert.Contains("per 1 juli 2029", tekst.Wordt, StringComparison.Ordinal);
        Assert.True(uit.AantalUitslagverschillen > 0);
        Assert.DoesNotContain(uit.Verschillen, v => v.Soort is Herleidsoort.Invoer or Herleidsoort.Bewerkt);
    }

    [Fact]
    public void Een_alinea_erbij_een_weg_en_twee_verwisseld_worden_genoemd()
    {
        const string Derde = "constaterende dat sommige gemeenten een eigen noodfonds hebben en andere niet;\n";
        const string Vierde = "overwegende dat mensen niet weten waar zij terechtkunnen en vaak hetzelfde bewijs moeten inleveren;\n";

        Assert.Equal(["Alinea 12 is later toegevoegd."], Zinnen(Herleidsoort.Tekst, r => Vervang(r, Derde, Derde + "overwegende dat dit verzonnen is;\n")));
        Assert.Equal(["Alinea 11 van toen is weg."], Zinnen(Herleidsoort.Tekst, r => Vervang(r, Derde, "")));
        Assert.Equal(["Alinea's staan in een andere volgorde dan toen het rapport werd gemaakt."], Zinnen(Herleidsoort.Tekst, r => Vervang(r, Derde + Vierde, Vierde + Derde)));
    }

    [Fact]
    public void Witruimte_in_de_tekst_is_een_ander_onderdeel_maar_geen_andere_alinea()
    {
        Herleiding uit = Herleid(r => Vervang(r, "De Kamer,", "  De Kamer,"));

        Assert.Equal("$.invoer.voorstel.tekst", Assert.Single(uit.Verschillen, v => v.Soort == Herleidsoort.Invoer).Plaats);
        Assert.DoesNotContain(uit.Verschillen, v => v.Soort == Herleidsoort.Tekst);
    }

    [Fact]
    public void Een_antwoord_veranderd_weg_erbij_of_verplaatst_wordt_genoemd_met_zijn_adres()
    {
        Assert.Equal(["Een antwoord op 'gegevens.grondslag' is later veranderd."], Zinnen(Herleidsoort.Antwoord, r => Antwoorden(r)[2]!["waarde"] = false));
        Assert.Equal(["Een antwoord op 'capaciteit.ruimte@gemeenten' is later weggehaald."], Zinnen(Herleidsoort.Antwoord, r => Antwoorden(r).RemoveAt(1)));
        Assert.Equal(["Een antwoord op 'gegevens.bsn' is later toegevoegd."], Zinnen(Herleidsoort.Antwoord, r => Antwoorden(r).Add(JsonNode.Parse("""{ "feit": "gegevens.bsn", "waarde": true, "graad": "opgegeven" }"""))));
        Assert.Equal(["De antwoorden staan in een andere volgorde dan toen het rapport werd gemaakt."], Zinnen(Herleidsoort.Antwoord, r =>
        {
            JsonNode eerste = Antwoorden(r)[0]!;
            Antwoorden(r).RemoveAt(0);
            Antwoorden(r).Add(eerste);
        }));
    }

    [Fact]
    public void Een_veranderde_optie_of_een_ander_onderdeel_wordt_genoemd()
    {
        Assert.Equal(["De optie 'peildatum' is later veranderd."], Zinnen(Herleidsoort.Optie, r => r["invoer"]!["opties"]!["peildatum"] = "2027-01-01"));
        Assert.Equal(["Het onderdeel 'voorstel.titel' van de invoer is later veranderd."], Zinnen(Herleidsoort.Invoer, r => r["invoer"]!["voorstel"]!["titel"] = "Anders"));
    }

    [Fact]
    public void Een_onderdeel_dat_deze_versie_niet_kent_wordt_genoemd()
    {
        string[] zinnen = Zinnen(Herleidsoort.Invoer, r => r["invoer"]!["opties"]!["toekomst"] = 3, Herleidsoort.Optie);

        Assert.Equal(["De optie 'toekomst' is later toegevoegd.", "Het onderdeel 'opties.toekomst' van de invoer kent deze versie niet, of zij leest het anders dan het er staat."], zinnen);
    }

    [Fact]
    public void Een_bewerkte_uitslag_past_niet_bij_haar_vingerafdruk_en_de_plaats_wordt_genoemd()
    {
        Herleiding uit = Herleid(r => r["oordeel"]!["zeker"]!["soort"] = "uitvoerbaar");

        Assert.Equal([Herleidsoort.Bewerkt, Herleidsoort.Uitslag], uit.Verschillen.Select(v => v.Soort));
        Assert.Equal(("$.oordeel.zeker.soort", "\"uitvoerbaar\"", "\"nietUitvoerbaar\""), (uit.Verschillen[1].Plaats, uit.Verschillen[1].Was, uit.Verschillen[1].Wordt));
        Assert.Equal(1, uit.AantalUitslagverschillen);
    }

    [Fact]
    public void Van_veel_verschillen_staan_de_eerste_er_met_het_aantal()
    {
        Herleiding uit = Herleid(r =>
        {
            foreach (JsonNode? bevinding in r["bevindingen"]!.AsArray())
            {
                bevinding!["aspect"] = "anders";
            }
        });

        Assert.Equal(Set.Regels.Count, uit.AantalUitslagverschillen);
        Assert.Equal(Herleiding.MeesteUitslagverschillen, uit.Verschillen.Count(v => v.Soort == Herleidsoort.Uitslag));
        Assert.Contains($"En nog {Set.Regels.Count - Herleiding.MeesteUitslagverschillen} andere plaatsen.", uit.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_andere_motor_met_dezelfde_uitslag_is_gelijk_met_een_kanttekening()
    {
        Herleiding uit = Herleid(r => r["bewijs"]!["motor"] = "Wau.Toets/9.9.9");

        Assert.True(uit.IsGelijk);
        Assert.Equal(Herleidsoort.Motor, Assert.Single(uit.Verschillen).Soort);
    }

    [Fact]
    public void Een_ouder_rapport_zonder_de_nieuwe_onderdelen_is_gelijk_als_de_rest_dat_is()
    {
        byte[] oud = Ouder(Rapport);

        Herleiding uit = Herleiding.Van(oud, Set).WaardeOfFout();

        Assert.True(uit.IsGelijk, uit.ToMarkdown());
        Assert.Equal([Herleidsoort.Motor], uit.Verschillen.Select(v => v.Soort));
    }

    [Fact]
    public void Van_een_ouder_rapport_wordt_veranderde_tekst_ook_gezien()
    {
        JsonNode rapport = JsonNode.Parse(Ouder(Rapport))!;
        Vervang(rapport, "per 1 januari 2027", "per 1 juli 2029");

        Assert.Contains(Herleiding.Van(Bytes(rapport), Set).WaardeOfFout().Verschillen, v => v.Soort == Herleidsoort.Tekst);
    }

    [Fact]
    public void Een_ander_pakket_een_pakket_erbij_en_een_pakket_weg_worden_genoemd()
    {
        Regelpakket nieuwer = Regelpakket.Lees(Encoding.UTF8.GetBytes(Huis.Lees("src", "Wau.Toets", "Pakketten", "Ingebouwd", "snelle-toets.json") + "\n")).WaardeOfFout();
        Regelset set = new RegelsetBuilder().AddPakket(nieuwer).Build().WaardeOfFout();

        Herleiding uit = Herleiding.Van(Rapport, set).WaardeOfFout();

        Herleidverschil pakket = Assert.Single(uit.Verschillen, v => v.Soort == Herleidsoort.Pakket);
        Assert.Equal("snelle-toets", pakket.Plaats);
        Assert.Contains("een ander bestand dan toen", pakket.Zin, StringComparison.Ordinal);
        Assert.Contains(uit.Verschillen, v => v.Soort == Herleidsoort.Uitslag && v.Plaats is "$.pakketten[snelle-toets].sha256");

        Regelset proef = new RegelsetBuilder().AddPakket(new Proefpakket().Lees().WaardeOfFout()).Build().WaardeOfFout();
        Herleiding vreemd = Herleiding.Van(Rapport, proef).WaardeOfFout();
        Assert.Null(vreemd.Opnieuw);
        Assert.Contains(vreemd.Verschillen, v => v.Soort == Herleidsoort.Pakket && v.Zin.Contains("is er nu niet", StringComparison.Ordinal));
        Assert.Contains(vreemd.Verschillen, v => v.Soort == Herleidsoort.Pakket && v.Zin.Contains("is er nu bij", StringComparison.Ordinal));
        Assert.Contains(vreemd.Verschillen, v => v.Soort == Herleidsoort.Onherhaalbaar);
        Assert.Contains("kan niet opnieuw", vreemd.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tekst_zonder_verzoek_is_niet_te_herhalen()
    {
        Herleiding uit = Herleid(r => r["invoer"]!["voorstel"]!["tekst"] = "De Kamer, en gaat over tot de orde van de dag.");

        Assert.Null(uit.Opnieuw);
        Assert.Contains(uit.Verschillen, v => v.Soort == Herleidsoort.Onherhaalbaar);
        Assert.False(uit.IsGelijk);
    }

    [Fact]
    public void Het_verslag_van_een_gelijk_rapport() => Momentopname.Controleer(ZonderMotor(Herleiding.Van(Rapport, Set).WaardeOfFout()), "md");

    [Fact]
    public void Het_verslag_van_een_veranderd_rapport()
    {
        Regelset set = new RegelsetBuilder().AddPakket(new Proefpakket().Lees().WaardeOfFout()).Build().WaardeOfFout();
        Antwoorden antwoorden = Wau.Toets.Antwoorden.Lees("""[{ "feit": "loket.gevraagd", "waarde": true }, { "feit": "loket.maanden", "waarde": 1 }]""", set).WaardeOfFout();
        JsonNode rapport = JsonNode.Parse(set.Toets(Beleidsvoorstel.Lees("Er komt een loket.\nHet opent snel.").WaardeOfFout(), antwoorden).ToJson().Span)!;

        Antwoorden(rapport)[1]!["waarde"] = 9;
        Vervang(rapport, "Het opent snel.", "Het opent later.");

        Momentopname.Controleer(ZonderMotor(Herleiding.Van(Bytes(rapport), set).WaardeOfFout()), "md");
    }

    private static string ZonderMotor(Herleiding herleiding) => herleiding.ToMarkdown().Replace(herleiding.Rapport.Motor, "Wau.Toets/1.2.3", StringComparison.Ordinal);

    private static Herleiding Herleid(Action<JsonNode> bewerk)
    {
        JsonNode rapport = JsonNode.Parse(Rapport)!;
        bewerk(rapport);
        Herleiding uit = Herleiding.Van(Bytes(rapport), Set).WaardeOfFout();
        return uit;
    }

    private static string[] Zinnen(Herleidsoort soort, Action<JsonNode> bewerk, Herleidsoort? ook = null)
    {
        Herleiding uit = Herleid(bewerk);
        Assert.False(uit.IsGelijk);
        Assert.DoesNotContain(uit.Verschillen, v => v.Soort != soort && v.Soort != ook && v.Soort != Herleidsoort.Uitslag);
        return [.. uit.Verschillen.Where(v => v.Soort == soort || v.Soort == ook).Select(v => v.Zin)];
    }

    private static void Vervang(JsonNode rapport, string oud, string nieuw)
    {
        string tekst = (string)rapport["invoer"]!["voorstel"]!["tekst"]!;
        Assert.Contains(oud, tekst, StringComparison.Ordinal);
        rapport["invoer"]!["voorstel"]!["tekst"] = tekst.Replace(oud, nieuw, StringComparison.Ordinal);
    }

    private static JsonArray Antwoorden(JsonNode rapport) => rapport["invoer"]!["antwoorden"]!.AsArray();

    private static byte[] Bytes(JsonNode rapport) => Encoding.UTF8.GetBytes(rapport.ToJsonString());

    /// <summary>As a version wrote it that knew nothing of facts in the report, nor of hashes of parts.</summary>
    private static byte[] Ouder(byte[] nu)
    {
        JsonObject rapport = JsonNode.Parse(nu)!.AsObject();
        rapport.Remove("feiten");
        foreach (string deel in (string[])["invoerSha256", "delen", "alineas", "antwoorden"])
        {
            rapport["bewijs"]!.AsObject().Remove(deel);
        }

        rapport["invoer"]!.AsObject().Remove("leesmeldingen");
        rapport["bewijs"]!["motor"] = "Wau.Toets/0.0.1";
        rapport["bewijs"]!["resultaatSha256"] = Hash(rapport);
        return Bytes(rapport);
    }

    private static string Hash(JsonObject rapport)
    {
        var uitslag = (JsonObject)rapport.DeepClone();
        uitslag.Remove("invoer");
        uitslag.Remove("bewijs");
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(uitslag.ToJsonString(new() { Encoder = Wau.Toets.Rapporten.JsonRenderer.Schrijfwijze.Encoder }))));
    }
}
