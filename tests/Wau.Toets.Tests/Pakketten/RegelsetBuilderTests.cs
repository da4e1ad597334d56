using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Zoeken;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Pakketten;

public sealed class RegelsetBuilderTests
{
    private static readonly Regelpakket Proef = new Proefpakket().Lees().WaardeOfFout();

    [Fact]
    public void Zonder_pakket_is_er_geen_regelset()
    {
        Leesresultaat<Regelset> resultaat = new RegelsetBuilder().Build();

        Assert.Equal("RS0001", Assert.Single(resultaat.Meldingen).Code);
        Assert.Null(resultaat.Waarde);
    }

    [Fact]
    public void Een_regelset_heet_naar_het_laatste_pakket_of_zoals_u_wilt()
    {
        Assert.Equal("proef", new RegelsetBuilder().AddPakket(Proef).Build().WaardeOfFout().Naam);
        Assert.Equal("mijn toets", new RegelsetBuilder().AddPakket(Proef).WithNaam("mijn toets").Build().WaardeOfFout().Naam);
        Assert.Throws<ArgumentException>(() => new RegelsetBuilder().WithNaam(" "));
    }

    [Fact]
    public void Een_pakket_brengt_de_pakketten_mee_waarop_het_bouwt()
    {
        Regelset set = new RegelsetBuilder().AddPakket(Ingebouwd.SnelleToets).Build().WaardeOfFout();

        Assert.Equal("basis duiding snelle-toets", string.Join(' ', set.Pakketten.Select(p => p.Id)));
    }

    [Fact]
    public void Hetzelfde_pakket_twee_keer_is_niet_erg()
    {
        Regelpakket nogEens = new Proefpakket().Lees().WaardeOfFout();

        Regelset set = new RegelsetBuilder().AddPakket(Proef).AddPakket(nogEens).AddPakket(Proef).Build().WaardeOfFout();

        Assert.Single(set.Pakketten);
        Assert.Single(set.Regels);
    }

    [Fact]
    public void Delen_die_precies_gelijk_zijn_botsen_niet()
    {
        Regelpakket ander = new Proefpakket().Met("\"id\": \"proef\"", "\"id\": \"ander\"").Lees().WaardeOfFout();

        Regelset set = new RegelsetBuilder().AddPakket(Proef).AddPakket(ander).Build().WaardeOfFout();

        Assert.Equal(2, set.Pakketten.Count);
        Assert.Single(set.Regels);
        Assert.Equal(Proef.Feiten.Count, set.Feiten.Feiten.Count());
    }

    [Fact]
    public void Alle_botsingen_tussen_pakketten_komen_tegelijk()
    {
        Regelpakket ander = new Proefpakket()
            .Met("\"id\": \"proef\"", "\"id\": \"ander\"")
            .Met("Hoeveel maanden?", "Hoeveel weken?")
            .Met("\"plusMaanden\": 3", "\"plusMaanden\": 4")
            .Met("Landelijk Bijenhuis", "Lokaal Bijenhuis")
            .Met("Er komt een loket.\", \"voorbeelden\"", "Er komt iets.\", \"voorbeelden\"")
            .Met("\"ja\": 12", "\"ja\": 13")
            .Met("\"id\": \"krap\", \"vanaf\": 3", "\"id\": \"krap\", \"vanaf\": 4")
            .Met("Genoeg tijd", "Veel tijd")
            .Met("\"ja\": -10", "\"ja\": -11")
            .Lees().WaardeOfFout();

        Leesresultaat<Regelset> resultaat = new RegelsetBuilder().AddPakket(Proef).AddPakket(ander).Build();

        Assert.Null(resultaat.Waarde);
        Assert.All(resultaat.Meldingen, m => Assert.Equal("RS0002", m.Code));
        string zinnen = string.Join('\n', resultaat.Meldingen.Select(m => m.Zin));
        foreach (string id in new[] { "feit 'loket.maanden'", "'loket.later'", "'LBH'", "'l-openen'", "'teken:l-openen'", "'geld'", "regel 'P-01'", "'ja'" })
        {
            Assert.Contains(id, zinnen, StringComparison.Ordinal);
        }

        Assert.Contains("in ander 1.0.0 anders dan in proef 1.0.0. Geef een van beide een eigen id.", zinnen, StringComparison.Ordinal);
    }

    [Fact]
    public void Twee_versies_van_een_pakket_botsen()
    {
        Regelpakket nieuwer = new Proefpakket().Met("\"1.0.0\"", "\"1.0.1\"").Lees().WaardeOfFout();

        Leesresultaat<Regelset> resultaat = new RegelsetBuilder().AddPakket(Proef).AddPakket(nieuwer).Build();

        Assert.Contains("Het pakket 'proef'", Assert.Single(resultaat.Meldingen).Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regel_in_code_werkt_naast_regels_uit_een_pakket()
    {
        Regelset set = new RegelsetBuilder().AddPakket(Proef).AddRegel(new Snelheidsregel()).Build().WaardeOfFout();

        Beoordeling beoordeling = Voorbeeldproef.Beoordeel(set, Proef.Voorbeelden[0]);

        Assert.Equal(Uitkomst.VoldoetNiet, beoordeling.Regels["P-01"].Uitkomst);
        Assert.Equal(Uitkomst.VoldoetNiet, beoordeling.Regels["C-01"].Uitkomst);
        Assert.Equal(7, beoordeling.Aspecten["tijd"].Punten.Van);
    }

    [Fact]
    public void Wat_een_regel_in_code_niet_kan_vinden_wordt_gemeld_met_wat_erop_lijkt()
    {
        var regel = new Snelheidsregel { Feit = "loket.manden", Aspect = "tijdd" };

        Leesresultaat<Regelset> resultaat = new RegelsetBuilder().AddPakket(Proef).AddRegel(regel).Build();

        Assert.Equal(2, resultaat.Meldingen.Count);
        Assert.All(resultaat.Meldingen, m => Assert.Equal("RS0003", m.Code));
        Assert.Contains("Bedoelde u 'tijd'?", resultaat.Meldingen[0].Zin, StringComparison.Ordinal);
        Assert.Contains("Bedoelde u 'loket.maanden'?", resultaat.Meldingen[1].Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regel_in_code_mag_een_afgeleid_feit_lezen() =>
        Assert.True(new RegelsetBuilder().AddPakket(Proef).AddRegel(new Snelheidsregel { Feit = "loket.later" }).Build().IsGelukt);

    [Fact]
    public void Een_regel_in_code_met_een_id_dat_al_bestaat_wordt_geweigerd()
    {
        Leesresultaat<Regelset> resultaat = new RegelsetBuilder().AddPakket(Proef).AddRegel(new Snelheidsregel { Id = "P-01" }).Build();

        Assert.Equal("RS0002", Assert.Single(resultaat.Meldingen).Code);
    }

    [Theory]
    [InlineData(3, Ernst.Knelpunt)]
    [InlineData(2, Ernst.Geen)]
    [InlineData(0, Ernst.Aandacht)]
    [InlineData(-1, Ernst.Geen)]
    public void Een_regel_in_code_met_een_trap_die_niet_past_wordt_geweigerd(int verliest, Ernst ernst)
    {
        var regel = new Snelheidsregel { Trap = new() { Verliest = verliest, Ernst = ernst, Tekst = "Te snel." } };

        Leesresultaat<Regelset> resultaat = new RegelsetBuilder().AddPakket(Proef).AddRegel(regel).Build();

        Assert.Equal("RS0004", Assert.Single(resultaat.Meldingen).Code);
    }

    [Fact]
    public void De_volgorde_van_pakketten_maakt_voor_de_uitkomst_niet_uit()
    {
        Regelpakket meer = Proefpakket.LeesJson("""
            { "schema": "regelpakket.v1", "id": "meer", "versie": "1.0.0", "titel": "Meer", "eigenaar": "Tests",
              "aspecten": [ { "id": "rust", "titel": "Rust", "vraag": "Is er rust?", "banden": [ { "id": "rood", "vanaf": 1 }, { "id": "groen", "vanaf": 0 } ] } ],
              "organisaties": [ { "code": "ABH", "naam": "Algemeen Bijenhuis", "soort": "uitvoerder", "bron": "verzonnen" } ],
              "feiten": [ { "id": "rust.genoeg", "type": "waarheid", "vraag": "Is er rust?", "beantwoordt": "indiener", "verandert": "indiener", "kosten": 1 } ] }
            """).WaardeOfFout();

        Regelset heen = new RegelsetBuilder().AddPakket(Proef).AddPakket(meer).Build().WaardeOfFout();
        Regelset terug = new RegelsetBuilder().AddPakket(meer).AddPakket(Proef).Build().WaardeOfFout();

        Assert.Equal(heen.Feiten.Feiten, terug.Feiten.Feiten);
        Assert.Equal(heen.Lexicon.Organisaties, terug.Lexicon.Organisaties);
        Assert.Equal(heen.Regels, terug.Regels);
        Assert.Equal(Stand(heen), Stand(terug));
    }

    private static string Stand(Regelset set)
    {
        Beoordeling beoordeling = Voorbeeldproef.Beoordeel(set, Proef.Voorbeelden[0]);
        return string.Join('\n', beoordeling.Aspecten.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} {a.Value.Punten} {string.Join('/', a.Value.Banden)}"));
    }

    /// <summary>Two points when fewer than two months are certain.</summary>
    private sealed class Snelheidsregel : IRegel
    {
        public string Id { get; init; } = "C-01";

        public string Aspect { get; init; } = "tijd";

        public string Feit { get; init; } = "loket.maanden";

        public Trap Trap { get; init; } = new() { Verliest = 2, Ernst = Ernst.Knelpunt, Tekst = "Te snel." };

        public Regel Regel => new()
        {
            Id = Id,
            Titel = "Niet te snel",
            Vraag = "Gaat het niet te snel?",
            Waarom = "Haast gaat mis.",
            Aspect = Aspect,
            Gewicht = 2,
            Trappen = [Trap],
            TekstVoldoet = "Het gaat niet te snel.",
            TekstOnbekend = "Nog niet bekend.",
            Bronnen = [new(Bronsoort.Aanname, "Verzonnen", "", null)],
        };

        public Reeks<string> Feiten => [Feit];

        public Regeluitslag Beoordeel(IFeiten feiten)
        {
            var maanden = (Getallen)feiten.Waarde(Feit);
            return maanden.Waarden.Grootste < 2 ? Regeluitslag.Trap(0)
                : maanden.Waarden.Kleinste >= 2 ? Regeluitslag.Voldoet
                : Regeluitslag.Mogelijk(Waarheid.Waar, Waarheid.Onbekend, 0);
        }
    }
}
