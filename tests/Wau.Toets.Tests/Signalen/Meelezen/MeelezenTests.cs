using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Wau.Toets.Feiten;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Signalen.Meelezen;

public sealed class MeelezenTests
{
    private static readonly Motie Veerpont = Motie.Parse(
        "De Kamer,\n\ngehoord de beraadslaging,\n\noverwegende dat de veerpont te vol is;\n\nverzoekt de regering de veerpont vaker te laten varen voor 1 mei 2027,\n\nen gaat over tot de orde van de dag.");

    private static readonly Toetsrapport Alleen = Regelsets.SnelleToets.Toets(Veerpont);

    [Fact]
    public async Task Een_vondst_wordt_een_vermoeden_met_zijn_citaat_en_de_naam_van_de_lezer()
    {
        Meelezing meelezing = await Lees(Opgave("geld.gevraagd", "de veerpont vaker te laten varen"));
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(Veerpont, opties: new() { Meelezing = meelezing });

        Feitwaarde geld = rapport.Feiten.Zoek(new("geld.gevraagd"))!;
        Herkomst herkomst = Assert.Single(geld.Herkomst, h => h.Lezer is not null);
        Assert.Equal((null, Graad.Vermoed, "huismodel 1", "de veerpont vaker te laten varen"), (geld.Waarde, geld.Graad, herkomst.Lezer, herkomst.Passage?.Citaat));
        Assert.Empty(meelezing.Meldingen);
        Assert.Contains(rapport.Waarschuwingen, m => m.Code is "ML0024" && m.Zin.Contains("huismodel 1", StringComparison.Ordinal) && m.Zin.Contains("geld.gevraagd", StringComparison.Ordinal));
        Assert.Contains("\"lezer\":\"huismodel 1\"", Encoding.UTF8.GetString(rapport.ToJson().Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_zeker_is_verandert_er_niet_door()
    {
        Meelezing meelezing = await Lees(Opgave("geld.gevraagd", "veerpont"), Opgave("capaciteit.toezicht", "varen"), Opgave("gegevens.nieuweVerwerking", "te vol"));
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(Veerpont, opties: new() { Meelezing = meelezing });

        Assert.Equal(Alleen.Aspecten.Select(a => a.Zeker), rapport.Aspecten.Select(a => a.Zeker));
        Assert.Equal(Alleen.Oordeel.Zeker, rapport.Oordeel.Zeker);
    }

    [Theory]
    [InlineData("de veerboot")]
    [InlineData("De veerpont")]
    [InlineData("eerpon")]
    [InlineData("te vol is;\n\nverzoekt")]
    [InlineData(",")]
    [InlineData("")]
    public async Task Een_citaat_dat_niet_letterlijk_in_een_alinea_staat_wordt_geweigerd(string citaat)
    {
        Meelezing meelezing = await Lees(Opgave("geld.gevraagd", citaat), Opgave("geld.gevraagd", "veerpont"));

        Assert.Equal("ML0021", Assert.Single(meelezing.Meldingen).Code);
        Assert.Equal("veerpont", Assert.Single(meelezing.Vondsten).Passage.Citaat);
    }

    [Fact]
    public async Task Een_onbekend_feit_een_verkeerde_waarde_en_een_verkeerde_voor_worden_geweigerd()
    {
        Meelezing meelezing = await Lees(
            Opgave("geld.gevraagt", "veerpont"),
            Opgave("planning.rechtsvorm", "veerpont"),
            Opgave("geld.gevraagd", "veerpont") with { Voor = "UWV" },
            Opgave("capaciteit.fte", "veerpont") with { Voor = "Veerdienst", Waarde = Mogelijkheden.Getal(3) },
            Opgave("dictum.soort", "te vol") with { Waarde = Mogelijkheden.Keuze("uitvoeren") });

        Assert.Equal(["ML0010", "ML0018", "ML0017", "ML0018", "ML0017"], meelezing.Meldingen.Select(m => m.Code).ToArray());
        Assert.Contains("Bedoelde u 'geld.gevraagd'?", meelezing.Meldingen[0].Zin, StringComparison.Ordinal);
        Assert.Empty(meelezing.Vondsten);
    }

    [Fact]
    public async Task Van_een_feit_per_verzoek_zegt_de_plek_bij_welk_verzoek_het_hoort()
    {
        Meelezing meelezing = await Lees(Opgave("dictum.soort", "varen") with { Waarde = Mogelijkheden.Keuze("uitvoeren") });

        Assert.Equal("1", Assert.Single(meelezing.Vondsten).Adres.Voor);
    }

    [Fact]
    public async Task Een_lezer_die_faalt_of_zwijgt_verandert_niets()
    {
        Meelezing stuk = await Regelsets.SnelleToets.LaatMeelezenAsync(Veerpont, [new Kapot(), new Vast([])]);

        Assert.Equal(["ML0020"], stuk.Meldingen.Select(m => m.Code).ToArray());
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(Veerpont, opties: new() { Meelezing = stuk });
        Assert.Equal(Alleen.Bevindingen, rapport.Bevindingen);
        Assert.Equal(Alleen.Vragen, rapport.Vragen);
        Assert.Equal(Alleen.ToJson().ToArray(), Regelsets.SnelleToets.Toets(Veerpont, opties: new() { Meelezing = Meelezing.Geen }).ToJson().ToArray());
    }

    [Fact]
    public async Task Wat_een_lezer_ook_teruggeeft_het_rapport_blijft_staan()
    {
        Meelezing meelezing = await Regelsets.SnelleToets.LaatMeelezenAsync(Veerpont, [new Vast(null!), new Vast([null!, Opgave("geld.gevraagd", null!), Opgave("geld.gevraagd", "veerpont")])]);

        Assert.Equal(["ML0020", "ML0006", "ML0006"], meelezing.Meldingen.Select(m => m.Code).ToArray());
        Assert.Single(meelezing.Vondsten);
    }

    [Fact]
    public async Task Een_lezer_die_een_wet_ontkent_haalt_geen_toets_weg()
    {
        Motie motie = Motie.Parse("De Kamer,\n\nverzoekt de regering zich in de EU uit te spreken voor een wettelijk verbod op steun aan Rusland,\n\nen gaat over tot de orde van de dag.");
        Toetsadviessoort zonder = Regelsets.SnelleToets.Toets(motie).Toetsadvies.Soort;
        Opgave nee = Opgave("uitvoering.wetNodig", "verzoekt de regering") with { Waarde = Mogelijkheden.Waarheid(false) };
        Meelezing meelezing = await Regelsets.SnelleToets.LaatMeelezenAsync(motie, [new Vast([nee])]);

        Assert.Equal(Toetsadviessoort.SnelleToets, zonder);
        Assert.Equal(zonder, Regelsets.SnelleToets.Toets(motie, opties: new() { Meelezing = meelezing }).Toetsadvies.Soort);
    }

    [Fact]
    public async Task Vondsten_bij_een_andere_regelset_worden_geweigerd()
    {
        Meelezing meelezing = await Lees(Opgave("geld.gevraagd", "veerpont"));
        Regelset ander = new RegelsetBuilder().AddPakket(Wau.Toets.Tests.Pakketten.Proefpakket.LeesJson(Wau.Toets.Tests.Pakketten.Proefpakket.Goed).WaardeOfFout()).Build().WaardeOfFout();

        Assert.StartsWith("ML0022", Assert.Throws<ArgumentException>(() => ander.Toets(Veerpont, opties: new() { Meelezing = meelezing })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_het_lezen_afbreekt_krijgt_dat_te_horen()
    {
        using var bron = new CancellationTokenSource();
        await bron.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Regelsets.SnelleToets.LaatMeelezenAsync(Veerpont, [new Kapot()], bron.Token));
    }

    [Fact]
    public async Task Een_vloed_aan_vondsten_wordt_afgekapt_en_gemeld()
    {
        Meelezing meelezing = await Lees([.. Enumerable.Repeat(Opgave("geld.gevraagd", "veerpont"), 201)]);

        Assert.Equal((200, "ML0023"), (meelezing.Vondsten.Count, Assert.Single(meelezing.Meldingen).Code));
    }

    [Fact]
    public async Task Vondsten_uit_een_ander_voorstel_worden_geweigerd()
    {
        Meelezing meelezing = await Lees(Opgave("geld.gevraagd", "veerpont"));
        Motie ander = Motie.Parse("De Kamer,\n\nverzoekt de regering een brug te bouwen,\n\nen gaat over tot de orde van de dag.");

        ArgumentException fout = Assert.Throws<ArgumentException>(() => Regelsets.SnelleToets.Toets(ander, opties: new() { Meelezing = meelezing }));
        Assert.StartsWith("ML0022: 'veerpont'", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_van_een_model_wordt_gelezen_en_een_verkeerd_stuk_kost_de_rest_niet()
    {
        const string json = """
            [
              { "feit": "geld.gevraagd", "waarde": true, "citaat": "veerpont" },
              { "feit": "geld.gevraagt", "waarde": true, "citaat": "veerpont" },
              { "feit": "geld.gevraagd", "waarde": "ja", "citaat": "veerpont" },
              { "feit": "geld.gevraagd", "waarde": true },
              { "feit": "capaciteit.fte", "voor": "UWV", "waarde": { "van": 2, "tot": 4 }, "citaat": "vaker" }
            ]
            """;

        Leesresultaat<Reeks<Opgave>> gelezen = Wau.Toets.Signalen.Meelezen.Opgave.LeesLijst(Encoding.UTF8.GetBytes(json), Regelsets.SnelleToets.Feiten);

        Assert.Equal(["geld.gevraagd", "capaciteit.fte"], gelezen.Waarde!.Select(o => o.Feit).ToArray());
        Assert.Equal(["ML0010", "ML0007", "ML0006"], gelezen.Meldingen.Select(m => m.Code).ToArray());
        Assert.All(gelezen.Meldingen, m => Assert.Equal(Meldingsoort.Waarschuwing, m.Soort));
        Assert.Equal("ML0025", Assert.Single(Wau.Toets.Signalen.Meelezen.Opgave.LeesLijst("{}"u8.ToArray(), Regelsets.SnelleToets.Feiten).Meldingen).Code);
    }

    [Fact]
    public void Een_meelezer_wordt_een_keer_geregistreerd()
    {
        var services = new ServiceCollection();
        services.AddToets().AddMeelezer<Kapot>().AddMeelezer<Kapot>();

        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.IsType<Kapot>(Assert.Single(provider.GetServices<IMeelezer>()));
    }

    private static Opgave Opgave(string feit, string citaat) => new() { Feit = feit, Waarde = Mogelijkheden.Waarheid(true), Citaat = citaat };

    private static Task<Meelezing> Lees(params Opgave[] opgaven) => Regelsets.SnelleToets.LaatMeelezenAsync(Veerpont, [new Vast(opgaven)]);

    private sealed class Vast(IReadOnlyList<Opgave> opgaven) : IMeelezer
    {
        public string Naam => "huismodel 1";

        public Task<IReadOnlyList<Opgave>> LeesAsync(Voorstel voorstel, Feitencatalogus feiten, CancellationToken cancellationToken = default) => Task.FromResult(opgaven);
    }

    private sealed class Kapot : IMeelezer
    {
        public string Naam => "kapot model";

        public Task<IReadOnlyList<Opgave>> LeesAsync(Voorstel voorstel, Feitencatalogus feiten, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("geen verbinding");
        }
    }
}
