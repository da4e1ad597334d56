using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

/// <summary>The whole road with tiny packs.</summary>
public sealed class RegelsetTests
{
    private const string Knelpunt = """{ "als": { "feit": "a" }, "verliest": 3, "ernst": "knelpunt", "tekst": "Er is een knelpunt." }""";
    private const string TeGroot = """{ "als": { "+": [ { "feit": "n" }, 79228162514264337593543950335 ], ">": 0 }, "verliest": 3, "ernst": "blokkade", "tekst": "Te groot." }""";
    private static readonly Beleidsvoorstel Voorstel = Beleidsvoorstel.Lees("Een plan.").WaardeOfFout();
    private static readonly Toetsopties Vandaag = new() { Peildatum = new(2027, 1, 1) };

    [Fact]
    public void Zonder_antwoord_is_het_open_en_met_antwoord_beslist()
    {
        Regelset set = Set(Pakket("een", Regel("R1", Knelpunt)));

        Toetsrapport open = set.Toets(Voorstel, null, Vandaag);
        Toetsrapport slecht = set.Toets(Voorstel, Antwoord(set, "true"), Vandaag);
        Toetsrapport goed = set.Toets(Voorstel, Antwoord(set, "false"), Vandaag);

        Assert.Equal((Oordeelsoort.NogNietTeBepalen, Uitkomst.Onbekend), (open.Oordeel.Zeker.Soort, open.Bevindingen[0].Zeker.Uitkomst));
        Assert.Equal(new Feitadres("a"), Assert.Single(open.Bevindingen[0].Open));
        Assert.Equal(new Feitadres("a"), Assert.Single(open.Vragen).Adres);
        Assert.Equal((Oordeelsoort.UitvoerbaarMits, "oranje"), (slecht.Oordeel.Zeker.Soort, slecht.Aspecten[0].Zeker.Band));
        Assert.Equal((Oordeelsoort.Uitvoerbaar, "groen"), (goed.Oordeel.Zeker.Soort, goed.Aspecten[0].Zeker.Band));
        Assert.Empty(goed.Vragen);
    }

    [Fact]
    public void Een_tegenstrijdig_feit_maakt_de_regel_tegenstrijdig_en_staat_in_het_rapport()
    {
        Regelset set = Set(Pakket("een", Regel("R1", Knelpunt)));
        Antwoorden antwoorden = Antwoorden.Lees("""[{ "feit": "a", "waarde": true, "door": "UWV" }, { "feit": "a", "waarde": false, "door": "SVB" }]""", set).WaardeOfFout();

        Toetsrapport rapport = set.Toets(Voorstel, antwoorden, Vandaag);

        Assert.Equal(Uitkomst.Tegenstrijdig, rapport.Bevindingen[0].Zeker.Uitkomst);
        Assert.Equal(2, Assert.Single(rapport.Tegenstrijdigheden).Antwoorden.Count);
    }

    [Fact]
    public void Een_getal_dat_te_groot_wordt_geeft_een_waarschuwing_met_de_regel_en_de_rest_staat()
    {
        Regelset set = Set(Pakket("een", Regel("R1", Knelpunt), Regel("R2", TeGroot)));

        Toetsrapport rapport = set.Toets(Voorstel, Antwoord(set, "false"), Vandaag);

        Assert.Equal("R2", Assert.Single(rapport.Waarschuwingen, m => m.Code is "TR0001").Plaats);
        Assert.Equal([Uitkomst.Voldoet, Uitkomst.Fout], rapport.Bevindingen.Select(b => b.Zeker.Uitkomst));
        Assert.Contains(Oordeelsoort.NietUitvoerbaar, rapport.Oordeel.Zeker.Mogelijk);
    }

    [Fact]
    public void Een_regel_in_code_die_vastloopt_maakt_het_oordeel_niet_beter()
    {
        Regelset set = new RegelsetBuilder().AddPakket(Pakket("een", Regel("R1", Knelpunt)))
            .AddRegel(new Coderegelproef(Proefset.Regel("C1", "u", 4, null, Proefset.Trap(4, Ernst.Blokkade)), _ => throw new InvalidOperationException()))
            .Build().WaardeOfFout();

        Toetsrapport rapport = set.Toets(Voorstel, Antwoord(set, "true"), Vandaag);

        Assert.Equal("C1", Assert.Single(rapport.Waarschuwingen, m => m.Code is "TR0001").Plaats);
        Assert.Equal([Oordeelsoort.NietUitvoerbaar, Oordeelsoort.UitvoerbaarMits], rapport.Oordeel.Zeker.Mogelijk);
    }

    [Fact]
    public void Een_antwoord_dat_niet_past_wordt_geweigerd_met_de_reden()
    {
        Regelset set = Set(Pakket("een", Regel("R1", Knelpunt)));
        var fout = Assert.Throws<ArgumentException>(() => set.Toets(Voorstel, new() { Lijst = [new() { Feit = "b", Waarde = null }, new() { Feit = "a", Waarde = Mogelijkheden.Getal(1) }] }));

        Assert.Contains("AN0010", fout.Message, StringComparison.Ordinal);
        Assert.Contains("AN0018", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void De_volgorde_van_pakketten_doet_er_niet_toe()
    {
        (Regelpakket een, Regelpakket twee) = (Pakket("een", Regel("R2", Knelpunt), Regel("R9", TeGroot)), Pakket("twee", Regel("R1", Knelpunt)));
        Regelset[] sets = [Set(een, twee), Set(twee, een)];
        Toetsrapport[] rapporten = [.. sets.Select(s => s.Toets(Voorstel, Antwoord(s, "true"), Vandaag))];

        Assert.Equal("R1 R2 R9", string.Join(" ", rapporten[0].Bevindingen.Select(b => b.Regel.Id)));
        Assert.Equal(rapporten[0].Bevindingen, rapporten[1].Bevindingen);
        Assert.Equal(rapporten[0].Aspecten, rapporten[1].Aspecten);
        Assert.Equal(rapporten[0].Oordeel, rapporten[1].Oordeel);
    }

    [Fact]
    public void Pakketten_waarvan_de_aspecten_op_elkaar_wachten_geven_een_melding()
    {
        var feiten = Pakket("een", Regel("R1", Knelpunt));
        Regelpakket Lezer(string id, string van, string leest) => feiten with
        {
            Id = id,
            Aspecten = [Proefset.Aspect("u", 5, 2), Proefset.Aspect("v", 5, 2)],
            Regels = [Proefset.Regel(id, van, 1, null, Proefset.Trap(1, Ernst.Aandacht, new IsKleiner(new Vast(Mogelijkheden.Getal(0)), new PuntenVerloren(leest), OfGelijk: false)))],
        };

        Leesresultaat<Regelset> uit = new RegelsetBuilder().AddPakket(Lezer("p", "u", "v")).AddPakket(Lezer("q", "v", "u")).Build();

        Assert.False(uit.IsGelukt);
        Assert.NotEmpty(uit.Meldingen);
    }

    [Fact]
    public void Een_regel_die_op_de_peildatum_wacht_vraagt_geen_feiten_die_hem_niet_oplossen()
    {
        Regelset set = Set(Pakket("een", Regel("R1", Knelpunt).Replace("\"gewicht\"", "\"geldig\": { \"tot\": \"2027-12-31\" }, \"gewicht\"", StringComparison.Ordinal)));

        Toetsrapport rapport = set.Toets(Voorstel, Antwoorden.Geen);

        Assert.Equal(Uitkomst.Onbekend, rapport.Bevindingen[0].Zeker.Uitkomst);
        Assert.Contains(rapport.Waarschuwingen, m => m.Code is "TR0003");
        Assert.Empty(rapport.Bevindingen[0].Open);
    }

    [Fact]
    public void Een_regel_in_code_met_te_veel_trappen_wordt_geweigerd()
    {
        Trap[] trappen = [.. Enumerable.Repeat(Proefset.Trap(4, Ernst.Blokkade), 32)];
        var regel = new Coderegelproef(Proefset.Regel("C1", "u", 4, null, [.. trappen]), _ => throw new InvalidOperationException());

        Assert.False(new RegelsetBuilder().AddPakket(Pakket("een")).AddRegel(regel).Build().IsGelukt);
    }

    [Fact]
    public void Een_regel_in_code_mag_een_afgeleid_feit_over_punten_van_een_ander_aspect_lezen()
    {
        // The rule stands in the first aspect and reads, through a derived fact, the points of the second.
        Regelpakket pakket = Pakket("een") with
        {
            Aspecten = [Proefset.Aspect("u", 5, 2), Proefset.Aspect("v", 5, 2)],
            AfgeleideFeiten = [new() { Id = "kwijt", Titel = "kwijt", Soort = Feitsoort.Getal, Uit = new PuntenVerloren("v") }],
        };
        var regel = new Coderegelproef(Proefset.Regel("C1", "u", 4, null, Proefset.Trap(4, Ernst.Aandacht)), f => f.Waarde("kwijt").IsPunt ? Regeluitslag.Voldoet : Regeluitslag.Trap(0), "kwijt");
        Regelset set = new RegelsetBuilder().AddPakket(pakket).AddRegel(regel).Build().WaardeOfFout();

        Assert.Equal(Uitkomst.Voldoet, set.Toets(Voorstel, null, Vandaag).Bevindingen[0].Zeker.Uitkomst);
    }

    [Fact]
    public void Een_vraag_telt_ook_voor_een_regel_in_code_die_een_afgeleid_feit_leest()
    {
        Regelpakket pakket = Pakket("een");
        var a = new IsWaar(new Feitverwijzing(pakket.Feiten.First(f => f.Id is "a")));
        pakket = pakket with { AfgeleideFeiten = [new() { Id = "nietA", Titel = "niet a", Soort = Feitsoort.Waarheid, Uit = new Niet(a) }] };
        var regel = new Coderegelproef(Proefset.Regel("C1", "u", 4, null, Proefset.Trap(4, Ernst.Knelpunt)), Oordeel, "nietA");
        Regelset set = new RegelsetBuilder().AddPakket(pakket).AddRegel(regel).Build().WaardeOfFout();

        Vraag vraag = Assert.Single(set.Toets(Voorstel, null, Vandaag).Vragen);

        Assert.Equal((new Feitadres("a"), Vraaggevolg.Oordeel, 4), (vraag.Adres, vraag.Gevolg, vraag.Punten));

        static Regeluitslag Oordeel(IFeiten feiten) => ((Waarheidswaarde)feiten.Waarde("nietA")).Waarde switch
        {
            Waarheid.Waar => Regeluitslag.Voldoet,
            Waarheid.Onwaar => Regeluitslag.Trap(0),
            _ => Regeluitslag.Mogelijk(Waarheid.Waar, Waarheid.Onbekend, 0),
        };
    }

    [Fact]
    public void Elke_organisatie_zonder_lijst_van_organisaties_wordt_geweigerd_of_blijft_onbekend()
    {
        string elke = """{ "als": { "elke": "organisatie", "geldt": { "feit": "a" } }, "verliest": 3, "ernst": "knelpunt", "tekst": "Overal." }""";
        Leesresultaat<Regelpakket> gelezen = Lees("een", Regel("R1", elke));

        Assert.True(!gelezen.IsGelukt || Set(gelezen.WaardeOfFout()).Toets(Voorstel, null, Vandaag).Bevindingen[0].Zeker.Uitkomst == Uitkomst.Onbekend);
    }

    private static Regelset Set(params Regelpakket[] pakketten) =>
        pakketten.Aggregate(new RegelsetBuilder(), (b, p) => b.AddPakket(p)).Build().WaardeOfFout();

    private static Antwoorden Antwoord(Regelset set, string waarde) => Antwoorden.Lees($$"""[{ "feit": "a", "waarde": {{waarde}} }]""", set).WaardeOfFout();

    private static string Regel(string id, string trap) => $$"""
        { "id": "{{id}}", "titel": "T", "vraag": "V?", "waarom": "W", "aspect": "u", "gewicht": 3, "gewichtsreden": "G", "trappen": [ {{trap}} ],
          "tekst": { "voldoet": "Goed.", "onbekend": "Onbekend." }, "bronnen": [ { "soort": "aanname", "titel": "B" } ], "eigenaar": "E", "status": "aanname" }
        """;

    private static Regelpakket Pakket(string id, params string[] regels) => Lees(id, regels).WaardeOfFout();

    private static Leesresultaat<Regelpakket> Lees(string id, params string[] regels) => Regelpakket.Lees(Encoding.UTF8.GetBytes($$"""
        { "schema": "regelpakket.v1", "id": "{{id}}", "versie": "1.0.0", "titel": "Proef", "eigenaar": "E",
          "feiten": [ { "id": "a", "type": "waarheid", "vraag": "A?", "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 },
                      { "id": "n", "type": "getal", "eenheid": "fte", "vraag": "N?", "domein": { "van": 1, "tot": 9 }, "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 } ],
          "aspecten": [ { "id": "u", "titel": "U", "vraag": "U?", "banden": [ { "id": "rood", "vanaf": 9 }, { "id": "oranje", "vanaf": 5 }, { "id": "groen", "vanaf": 0 } ] } ],
          "regels": [ {{string.Join(", ", regels)}} ] }
        """));
}
