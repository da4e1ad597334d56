using System.Text;
using System.Text.Json.Nodes;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Vragenlijsten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Pakketten;

namespace Wau.Toets.Tests.Rapporten.Vragenlijsten;

public sealed class VragenlijstTests
{
    private static readonly Regelset Set = Regelsets.SnelleToets;

    [Fact]
    public void Vragenlijst_voor_gemeenten() => Momentopname.Controleer(Vragenlijst.Van(Voorbeeldrapport.Warmtefonds, "Gemeenten").WaardeOfFout().ToMarkdown(), "md");

    [Fact]
    public void Invulformulier_voor_gemeenten() => Momentopname.Controleer(Json(Vragenlijst.Van(Voorbeeldrapport.Warmtefonds, "gemeenten").WaardeOfFout()), "json");

    [Fact]
    public void Iedereen_samen_krijgt_elke_vraag_een_keer()
    {
        Toetsrapport rapport = Voorbeeldrapport.Warmtefonds;
        var lijst = Vragenlijst.Van(rapport);

        Assert.Equal(rapport.Vragen.Select(v => v.Adres).Order(), lijst.Groepen.SelectMany(g => g.Vragen).Select(v => v.Vraag.Adres).Order());
        Assert.Equal(lijst.Groepen.Count, lijst.Groepen.Select(g => g.Aan).Distinct(StringComparer.Ordinal).Count());
        Assert.All(lijst.Groepen, g => Assert.All(g.Vragen, v => Assert.Equal(g.Aan, v.Aan)));
        Assert.All(lijst.Groepen.SelectMany(g => g.Vragen), v => Assert.NotEmpty(v.Waarom));
    }

    [Theory]
    [InlineData("regering", Wie.Regering)]
    [InlineData("Wetgever", Wie.Wetgever)]
    public void Een_rol_krijgt_wat_aan_die_rol_wordt_gevraagd(string rol, Wie wie)
    {
        Toetsrapport rapport = Voorbeeldrapport.Warmtefonds;
        Vragenlijst lijst = Vragenlijst.Van(rapport, rol).WaardeOfFout();

        Assert.Equal(rapport.Vragen.Where(v => v.Aan == wie).Select(v => v.Adres), lijst.Groepen.SelectMany(g => g.Vragen).Select(v => v.Vraag.Adres));
    }

    [Theory]
    [InlineData("UWW", "Bedoelde u 'UWV'?")]
    [InlineData("regeering", "Bedoelde u 'regering'?")]
    [InlineData("heel iets anders dan een code", "geen rol.")]
    public void Wie_niet_bestaat_krijgt_een_suggestie(string voor, string zin)
    {
        Melding melding = Assert.Single(Vragenlijst.Van(Voorbeeldrapport.Warmtefonds, voor).Meldingen);

        Assert.Equal("VL0001", melding.Code);
        Assert.EndsWith(zin, melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_formulier_dat_niet_is_ingevuld_geeft_geen_antwoorden_en_zegt_wat_open_is()
    {
        var lijst = Vragenlijst.Van(Voorbeeldrapport.Warmtefonds);
        Leesresultaat<Antwoorden> gelezen = Antwoorden.Lees(Json(lijst), Set);

        Assert.Empty(gelezen.WaardeOfFout().Lijst);
        Melding open = Assert.Single(gelezen.Meldingen);
        Assert.Equal("AN0027", open.Code);
        Assert.All(lijst.Groepen.SelectMany(g => g.Vragen), v => Assert.Contains(v.Vraag.Adres.ToString(), open.Zin, StringComparison.Ordinal));
        Assert.Equal(lijst.Rapport.Onderwerp.Sha256, gelezen.WaardeOfFout().OnderwerpSha256);
    }

    [Fact]
    public void Wat_is_ingevuld_telt_en_niet_weten_is_iets_anders_dan_open()
    {
        JsonNode json = JsonNode.Parse(Json(Vragenlijst.Van(Voorbeeldrapport.Warmtefonds, "gemeenten").WaardeOfFout()))!;
        JsonArray vragen = json["antwoorden"]!.AsArray();
        vragen[^1]!["waarde"] = null;
        JsonNode ruimte = vragen.Single(v => string.Equals((string?)v!["feit"], "capaciteit.ruimte", StringComparison.Ordinal))!;
        ruimte["waarde"] = "nee";

        Leesresultaat<Antwoorden> gelezen = Antwoorden.Lees(json.ToJsonString(), Set);

        Assert.Equal(vragen.Count - 2, Assert.Single(gelezen.Meldingen).Zin.Split(',').Length);
        Assert.Equal(2, gelezen.WaardeOfFout().Lijst.Count);
        Assert.Null(gelezen.WaardeOfFout().Lijst[^1].Waarde);
        Antwoord antwoord = gelezen.WaardeOfFout().Lijst.Single(a => a.Waarde is not null);
        Assert.Equal(("capaciteit.ruimte", "gemeenten", "gemeenten"), (antwoord.Feit, antwoord.Voor, antwoord.Door));
        Assert.Equal(Mogelijkheden.Keuze("nee"), antwoord.Waarde);
    }

    [Fact]
    public void Het_formulier_past_in_het_schema() =>
        Assert.Equal([""], Schemacontrole.Fouten("antwoorden.v1.schema.json", Json(Vragenlijst.Van(Voorbeeldrapport.Warmtefonds))));

    [Fact]
    public void Wie_niet_wordt_genoemd_krijgt_de_vragen_van_zijn_soort_als_de_tekst_niemand_noemt()
    {
        Motie motie = Motie.Parse("De Kamer,\nverzoekt de regering per 1 juli 2027 een nieuwe toeslag te regelen,\nen gaat over tot de orde van de dag.");
        Toetsrapport rapport = Set.Toets(motie, new() { Lijst = [new() { Feit = "uitvoering.geraakt", Waarde = Mogelijkheden.Keuze("ja") }] });

        Assert.All(rapport.Vragen, v => Assert.Empty(v.Organisaties));
        Assert.All(Vragenlijst.Van(rapport, "UWV").WaardeOfFout().Groepen.Single().Vragen, v => Assert.Equal(Wie.Uitvoerder, v.Vraag.Aan));
        Assert.All(Vragenlijst.Van(rapport, "gemeenten").WaardeOfFout().Groepen.Single().Vragen, v => Assert.Equal(Wie.Medeoverheden, v.Vraag.Aan));
    }

    [Fact]
    public void Zonder_vragen_zegt_de_lijst_dat()
    {
        Toetsrapport rapport = Voorbeeldrapport.Warmtefonds with { Vragen = [] };

        Assert.Contains("Er zijn geen vragen meer", Vragenlijst.Van(rapport).ToMarkdown(), StringComparison.Ordinal);
    }

    private static string Json(Vragenlijst lijst) => Encoding.UTF8.GetString(lijst.ToJson().Span);
}
