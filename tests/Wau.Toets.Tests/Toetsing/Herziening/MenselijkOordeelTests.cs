using System.Text.Json.Nodes;
using Wau.Toets.Rapporten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Rapporten;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Tests.Toetsing.Herziening;

public sealed class MenselijkOordeelTests
{
    private static readonly Regelset Set = Regelsets.SnelleToets;

    private static Toetsrapport MetVoorbeeld => Voorbeeldrapport.WarmtefondsMetAntwoorden.MetOordeel(Oordelen.Lees(Voorbeeldrapport.Tekst("oordelen-warmtefonds.json"), Set).WaardeOfFout());

    [Fact]
    public void Warmtefonds_met_oordeel() => Momentopname.Controleer(MetVoorbeeld.ToMarkdown(Profiel.Kamerlid) + "\n---\n\n" + MetVoorbeeld.ToMarkdown(Profiel.Beleid), "md");

    [Theory]
    [InlineData("toeslag")]
    [InlineData("goedplan")]
    public void Een_oordeel_verandert_niets_aan_wat_is_berekend(string naam)
    {
        Toetsrapport rapport = Geval.Rapport(naam);
        JsonNode zonder = Json(rapport);
        for (int zaad = 0; zaad < 40; zaad++)
        {
            JsonNode met = Json(rapport.MetOordeel(Oordeelmaker.Willekeurig(Set, zaad, 0.4)));

            Assert.NotNull(met["menselijkOordeel"]);
            Assert.Equal((string?)zonder["bewijs"]!["resultaatSha256"], (string?)met["bewijs"]!["resultaatSha256"]);
            met.AsObject().Remove("menselijkOordeel");
            met["bewijs"]!.AsObject().Remove("menselijkOordeelSha256");
            Assert.Equal(zonder.ToJsonString(), met.ToJsonString());
        }
    }

    [Fact]
    public void Punten_na_oordeel_zijn_de_som_van_de_regels_en_de_band_hoort_erbij()
    {
        Toetsrapport rapport = Geval.Rapport("toeslag");
        for (int zaad = 0; zaad < 100; zaad++)
        {
            MenselijkOordeel mens = rapport.MetOordeel(Oordeelmaker.Willekeurig(Set, zaad, zaad / 100.0)).MenselijkOordeel!;
            Dictionary<string, Regelstand> standen = rapport.Bevindingen.ToDictionary(b => b.Regel.Id, b => b.Zeker, StringComparer.Ordinal);
            foreach (Regelherziening regel in mens.Regels)
            {
                standen[regel.Oordeel.Regel] = Verwacht(rapport, regel.Oordeel, regel.Berekend);
            }

            Assert.All(mens.Regels, r => Assert.Equal(standen[r.Oordeel.Regel], r.NaOordeel));
            Assert.All(mens.Aspecten, a => Assert.Equal(
                rapport.Bevindingen.Where(b => string.Equals(b.Regel.Aspect, a.Aspect.Id, StringComparison.Ordinal)).Aggregate(default(Puntenbereik), (som, b) => som + standen[b.Regel.Id].Punten), a.NaOordeel.Punten));
            Ernst ergst = standen.Values.Min(s => s.Ernst);
            Assert.Equal(ergst == Ernst.Blokkade, mens.NaOordeel.Soort == Oordeelsoort.NietUitvoerbaar);
        }
    }

    [Fact]
    public void Over_elke_regel_een_oordeel_geeft_een_beslist_oordeel()
    {
        Toetsrapport rapport = Geval.Rapport("toeslag");
        Regeloordeel[] voldoet = [.. Set.Regels.Select(r => Oordeelmaker.Maak(r.Id, Regelkeuze.Voldoet))];

        Assert.Equal(Oordeelsoort.Uitvoerbaar, Na(rapport, voldoet).Soort);
        Assert.Equal(Oordeelsoort.NietUitvoerbaar, Na(rapport, [.. voldoet.Where(o => o.Regel is not "ST-CP-02"), Oordeelmaker.Maak("ST-CP-02", Regelkeuze.Trap, 1)]).Soort);
        Assert.Equal(Oordeelsoort.GeenOordeel, Na(rapport, [.. Set.Regels.Select(r => Oordeelmaker.Maak(r.Id, Regelkeuze.NietVanToepassing, bevestigd: "SZW"))]).Soort);
        Assert.Equal(rapport.Oordeel.Zeker, Na(rapport, []));
    }

    [Fact]
    public void Niet_van_toepassing_telt_pas_als_een_ander_het_bevestigt()
    {
        Toetsrapport rapport = Voorbeeldrapport.WarmtefondsMetAntwoorden;
        Toetsrapport alleen = Met(rapport, Oordeelmaker.Maak("ST-CP-02", Regelkeuze.NietVanToepassing));
        Toetsrapport samen = Met(rapport, Oordeelmaker.Maak("ST-CP-02", Regelkeuze.NietVanToepassing, bevestigd: "SZW"));

        Assert.Equal(Oordeelsoort.NietUitvoerbaar, alleen.MenselijkOordeel!.NaOordeel.Soort);
        Assert.Equal("MO0031", Assert.Single(alleen.MenselijkOordeel.Waarschuwingen).Code);
        Assert.Contains("(telt nog niet mee)", alleen.ToMarkdown(Profiel.Kamerlid), StringComparison.Ordinal);
        Assert.Contains("telt niet mee", alleen.ToHtml(), StringComparison.Ordinal);
        Assert.NotEqual(Oordeelsoort.NietUitvoerbaar, samen.MenselijkOordeel!.NaOordeel.Soort);
        Assert.Empty(samen.MenselijkOordeel.Waarschuwingen);
    }

    [Fact]
    public void In_elk_formaat_staat_het_oordeel_twee_keer_met_wie_en_waarom()
    {
        Toetsrapport rapport = MetVoorbeeld;

        Assert.All([rapport.ToMarkdown(), rapport.ToHtml(), rapport.ToHtmlFragment(), rapport.ToMarkdown(Profiel.Beleid)], tekst =>
        {
            Assert.Contains("Het voorstel is niet uitvoerbaar", tekst, StringComparison.Ordinal);
            Assert.Contains("Na menselijk oordeel", tekst, StringComparison.Ordinal);
            Assert.Contains("energiescan een jaar wacht", tekst, StringComparison.Ordinal);
            Assert.Contains("gemeenten, 25 november 2026; bevestigd door Belastingdienst", tekst, StringComparison.Ordinal);
            Assert.Contains("wintertoeslag", tekst, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Bij_een_andere_tekst_komt_een_waarschuwing()
    {
        Oordelen ander = new() { OnderwerpSha256 = new('0', 64), Opmerkingen = [new("Kijk hiernaar.", "UWV", Oordeelmaker.Dag)] };

        Assert.Equal("MO0030", Assert.Single(Geval.Rapport("onderzoek").MetOordeel(ander).MenselijkOordeel!.Waarschuwingen).Code);
        Assert.Empty(Geval.Rapport("onderzoek").MetOordeel(ander with { OnderwerpSha256 = null }).MenselijkOordeel!.Waarschuwingen);
    }

    [Fact]
    public void Een_oordeel_dat_niet_kan_wordt_ook_in_code_geweigerd_met_elke_reden()
    {
        Toetsrapport rapport = Geval.Rapport("onderzoek");
        Oordelen fout = new()
        {
            Lijst = [Oordeelmaker.Maak("ST-CP-02", Regelkeuze.Trap, 99), Oordeelmaker.Maak("ST-XX-01", (Regelkeuze)9) with { Reden = " ", Door = "" }],
            Opmerkingen = [new(" ", "UWV", Oordeelmaker.Dag)],
        };

        string zin = Assert.Throws<ArgumentException>(() => rapport.MetOordeel(fout)).Message;

        Assert.All(new[] { "MO0018", "MO0008", "MO0010", "Geef een reden", "welke organisatie of rol dit vindt", "Een opmerking heeft" }, d => Assert.Contains(d, zin, StringComparison.Ordinal));
    }

    private static Regelstand Verwacht(Toetsrapport rapport, Regeloordeel oordeel, Regelstand berekend)
    {
        Regel regel = rapport.Regelset.Regels.Single(r => string.Equals(r.Id, oordeel.Regel, StringComparison.Ordinal));
        Trap? trap = oordeel.Trapnummer is { } n ? regel.Trappen[n - 1] : null;
        Ernst ernst = trap?.Ernst ?? Ernst.Geen;
        int punten = trap?.Verliest ?? 0;
        return !oordeel.TeltMee ? berekend : new()
        {
            Uitkomst = oordeel.Keuze == Regelkeuze.NietVanToepassing ? Uitkomst.NietVanToepassing : punten == 0 ? Uitkomst.Voldoet : punten < regel.Gewicht ? Uitkomst.Deels : Uitkomst.VoldoetNiet,
            Punten = new(punten, punten),
            Ernst = ernst,
            ErgsteErnst = ernst,
            MogelijkeErnst = [ernst],
            Trap = oordeel.Trapnummer - 1,
            IsVanToepassing = oordeel.Keuze != Regelkeuze.NietVanToepassing,
        };
    }

    private static Toetsrapport Met(Toetsrapport rapport, params Regeloordeel[] oordelen) => rapport.MetOordeel(new() { Lijst = [.. oordelen] });

    private static Oordeelstand Na(Toetsrapport rapport, Regeloordeel[] oordelen) => Met(rapport, oordelen).MenselijkOordeel!.NaOordeel;

    private static JsonNode Json(Toetsrapport rapport) => JsonNode.Parse(rapport.ToJson().Span)!;
}
