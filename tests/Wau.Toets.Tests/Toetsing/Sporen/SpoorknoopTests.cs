using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Tests.Toetsing.Sporen;

/// <summary>What kinds of node look like, on rules of a few lines.</summary>
public sealed class SpoorknoopTests
{
    private static readonly Mogelijkheden Ja = Mogelijkheden.Waarheid(true);
    private static readonly Mogelijkheden Nee = Mogelijkheden.Waarheid(false);

    [Fact]
    public void Niets_wordt_overgeslagen_ook_niet_als_het_eerste_deel_al_beslist()
    {
        string alle = """{ "alle": [ { "feit": "a" }, { "niet": { "feit": "b" } } ] }""";
        string een = """{ "een": [ { "feit": "b" }, { "feit": "n", ">": 3 } ] }""";

        Spoor spoor = Spoorproef.Set(Spoorproef.Regel("R1", "u", "\"vanToepassing\": { \"feit\": \"a\" },", alle, een)).Toets(("a", Nee), ("b", Ja), ("n", Mogelijkheden.Getal(5))).Spoor;

        Assert.Equal((Nee, Nee), (spoor.Zoek("R1/trap-1/als")!.Zeker, spoor.Zoek("R1/trap-1/als/alle-2")!.Zeker));
        Assert.Equal((Ja, Ja), (spoor.Zoek("R1/trap-2/als")!.Zeker, spoor.Zoek("R1/trap-2/als/een-2")!.Zeker));
        Assert.Equal(["R1/vanToepassing", "R1/trap-1", "R1/trap-2"], spoor.Zoek("R1")!.Delen, StringComparer.Ordinal);
        Assert.Equal(Uitkomst.NietVanToepassing, spoor.Zoek("R1")!.Bevinding!.Zeker.Uitkomst);
        Assert.Equal(["feit:a"], spoor.Zoek("R1/vanToepassing")!.Delen, StringComparer.Ordinal);
        Assert.Equal(3, spoor.Zoek("R1/trap-2")!.Trap!.Verliest);
    }

    [Theory]
    [InlineData("""{ "feit": "n", "<": 3 }""", "<", "feit:n", "getal:3")]
    [InlineData("""{ "feit": "n", "<=": 3 }""", "<=", "feit:n", "getal:3")]
    [InlineData("""{ "feit": "n", ">": 3 }""", ">", "feit:n", "getal:3")]
    [InlineData("""{ "feit": "n", ">=": 2.5 }""", ">=", "feit:n", "getal:2.5")]
    [InlineData("""{ "feit": "d", "is": "2027-01-01" }""", "is", "feit:d", "datum:2027-01-01")]
    [InlineData("""{ "feit": "k", "isNiet": "x" }""", "isNiet", "feit:k", "keuze:x")]
    [InlineData("""{ "feit": "k", "in": ["y", "x"] }""", "in", "feit:k", "keuze:x,y")]
    [InlineData("""{ "feit": "organisaties.betrokken", "bevat": "UWV" }""", "bevat", "feit:organisaties.betrokken", "codes:UWV")]
    [InlineData("""{ "feit": "organisaties.betrokken", "bevatEen": ["UWV", "SVB"] }""", "bevatEen", "feit:organisaties.betrokken", "codes:SVB,UWV")]
    [InlineData("""{ "alle": [ { "feit": "a" } ] }""", "alle", "feit:a")]
    [InlineData("""{ "een": [ { "feit": "a" } ] }""", "een", "feit:a")]
    [InlineData("""{ "niet": { "feit": "a" } }""", "niet", "feit:a")]
    [InlineData("""{ "tenminste": 2, "van": [ { "feit": "a" }, { "feit": "b" } ] }""", "tenminste", "getal:2", "feit:a", "feit:b")]
    [InlineData("""{ "feit": "n", "tussen": [2, 4] }""", "alle", "R1/trap-1/als/alle-1", "R1/trap-1/als/alle-2")]
    [InlineData("""{ "elke": "organisatie", "geldt": { "feit": "org.w" } }""", "elke", "feit:organisaties.betrokken", "feit:org.w@UWV")]
    [InlineData("""{ "een": "organisatie", "geldt": { "niet": { "feit": "org.w" } } }""", "een", "feit:organisaties.betrokken", "R1/trap-1/als/een@UWV")]
    public void Een_voorwaarde_heet_zoals_het_pakket_haar_schrijft(string als, string soort, params string[] delen)
    {
        Spoor spoor = Spoorproef.Set(Spoorproef.Regel("R1", "u", "", als)).Toets(("org.w@UWV", Ja)).Spoor;
        Spoorknoop knoop = spoor.Zoek("R1/trap-1/als")!;

        Assert.Equal(soort, knoop.Soort);
        Assert.Equal(delen, knoop.Delen, StringComparer.Ordinal);
        Spoorproef.IsGraaf(spoor.Knopen);
    }

    [Theory]
    [InlineData("""{ "+": [ { "feit": "n" }, 2 ], ">": 0 }""", "+", "feit:n", "getal:2")]
    [InlineData("""{ "-": [ { "feit": "n" }, 2 ], ">": 0 }""", "-", "feit:n", "getal:2")]
    [InlineData("""{ "*": [ { "feit": "n" }, 2 ], ">": 0 }""", "*", "feit:n", "getal:2")]
    [InlineData("""{ "/": [ { "feit": "n" }, 2 ], ">": 0 }""", "/", "feit:n", "getal:2")]
    [InlineData("""{ "min": [ { "feit": "n" }, 2 ], ">": 0 }""", "min", "feit:n", "getal:2")]
    [InlineData("""{ "max": [ { "feit": "n" }, 2 ], ">": 0 }""", "max", "feit:n", "getal:2")]
    [InlineData("""{ "aantal": [ { "feit": "a" }, { "feit": "b" } ], ">": 0 }""", "aantal", "feit:a", "feit:b")]
    [InlineData("""{ "aantal": { "feit": "organisaties.betrokken" }, ">": 0 }""", "aantal", "feit:organisaties.betrokken")]
    [InlineData("""{ "als": { "feit": "a" }, "dan": { "feit": "n" }, "anders": 0, ">": 0 }""", "als", "feit:a", "feit:n", "getal:0")]
    [InlineData("""{ "maandenTussen": [ { "feit": "d" }, { "feit": "later" } ], ">": 0 }""", "maandenTussen", "feit:d", "afgeleid:later")]
    [InlineData("""{ "dagenTussen": [ { "feit": "d" }, "2027-01-01" ], ">": 0 }""", "dagenTussen", "feit:d", "datum:2027-01-01")]
    [InlineData("""{ "datum": { "feit": "d" }, "plusDagen": 14, ">": "2027-01-01" }""", "plusDagen", "feit:d", "getal:14")]
    [InlineData("""{ "maandDag": { "feit": "d" }, "is": "01-01" }""", "maandDag", "feit:d")]
    [InlineData("""{ "som": "organisatie", "van": { "feit": "org.n" }, ">": 0 }""", "som", "feit:organisaties.betrokken", "feit:org.n@UWV")]
    [InlineData("""{ "max": "organisatie", "van": { "feit": "org.n" }, ">": 0 }""", "max", "feit:organisaties.betrokken", "feit:org.n@UWV")]
    [InlineData("""{ "min": "organisatie", "van": { "feit": "org.n" }, ">": 0 }""", "min", "feit:organisaties.betrokken", "feit:org.n@UWV")]
    public void Een_uitdrukking_heet_zoals_het_pakket_haar_schrijft(string als, string soort, params string[] delen)
    {
        Spoor spoor = Spoorproef.Set(Spoorproef.Regel("R1", "u", "", als)).Toets(("org.w@UWV", Ja)).Spoor;
        Spoorknoop knoop = spoor.Zoek(spoor.Zoek("R1/trap-1/als")!.Delen[0])!;

        Assert.Equal(soort, knoop.Soort);
        Assert.Equal(delen, knoop.Delen, StringComparer.Ordinal);
        Spoorproef.IsGraaf(spoor.Knopen);
    }

    [Fact]
    public void Verloren_punten_rusten_op_de_regels_van_dat_aspect()
    {
        Spoor spoor = Spoorproef.Set(Spoorproef.Regel("R1", "u", "", """{ "feit": "a" }"""), Spoorproef.Regel("R2", "v", "", """{ "puntenVerloren": "u", ">=": 3 }""")).Toets(("a", Ja)).Spoor;

        Assert.Equal(["R1"], spoor.Zoek("punten:u")!.Delen, StringComparer.Ordinal);
        Assert.Equal((Mogelijkheden.Getal(3), "punt"), (spoor.Zoek("punten:u")!.Zeker, spoor.Zoek("punten:u")!.Eenheid));
        Assert.Equal(Ja, spoor.Zoek("R2/trap-1")!.Zeker);
    }

    [Fact]
    public void Een_feit_zegt_wat_er_bekend_is_en_waarom_niet()
    {
        Spoor spoor = Spoorproef.Set(Spoorproef.Regel("R1", "u", "", """{ "feit": "n", ">": 3 }""", """{ "feit": "a" }""", """{ "feit": "b" }"""))
            .Toets(("n", Mogelijkheden.Getal(2, 5)), ("a", null)).Spoor;

        Spoorknoop n = spoor.Zoek("feit:n")!;
        Assert.Equal((Mogelijkheden.Getal(2, 5), "fte", Graad.Opgegeven, null), (n.Zeker, n.Eenheid, n.Graad, n.Oorzaak));
        Assert.Equal((null, Oorzaak.Onzeker), (spoor.Zoek("feit:a")!.Zeker, spoor.Zoek("feit:a")!.Oorzaak));
        Assert.Equal((null, Oorzaak.NietGevraagd), (spoor.Zoek("feit:b")!.Zeker, spoor.Zoek("feit:b")!.Oorzaak));
        Assert.Null(spoor.Zoek("R1/trap-1")!.Zeker);
    }

    [Fact]
    public void Een_regel_die_vastliep_laat_zien_bij_welke_stap()
    {
        string teGroot = """{ "alle": [ { "feit": "a" }, { "+": [ { "feit": "n" }, 79228162514264337593543950335 ], ">": 0 } ] }""";

        Toetsrapport rapport = Spoorproef.Set(Spoorproef.Regel("R1", "u", "", teGroot)).Toets(("a", Ja));
        Toetsrapport onwaar = Spoorproef.Set(Spoorproef.Regel("R1", "u", "", teGroot)).Toets(("a", Nee));

        Assert.Equal(Uitkomst.Fout, rapport.Spoor.Zoek("R1")!.Bevinding!.Zeker.Uitkomst);
        Assert.Equal(
            ["R1/trap-1", "R1/trap-1/als", "R1/trap-1/als/alle-2", "R1/trap-1/als/alle-2/deel-1"],
            rapport.Spoor.Knopen.Where(k => k.Oorzaak == Oorzaak.Fout).Select(k => k.Id),
            StringComparer.Ordinal);
        Assert.Equal(Ja, rapport.Spoor.Zoek("feit:a")!.Zeker);
        Assert.Equal((Nee, Oorzaak.Fout), (onwaar.Spoor.Zoek("R1/trap-1")!.Zeker, onwaar.Spoor.Zoek("R1/trap-1/als/alle-2/deel-1")!.Oorzaak));
    }

    [Fact]
    public void Een_regel_in_code_noemt_de_feiten_die_zij_zegt_te_lezen()
    {
        var regel = new Coderegelproef(Proefset.Regel("C1", "u", 4, null, Proefset.Trap(4, Ernst.Blokkade)), _ => Regeluitslag.Trap(0), "a", "later", "org.n");
        var stuk = new Coderegelproef(Proefset.Regel("C/2", "u", 4, null, Proefset.Trap(4, Ernst.Blokkade)), _ => throw new InvalidOperationException(), "a");
        Spoor spoor = new RegelsetBuilder().AddPakket(Spoorproef.Pakket()).AddRegel(regel).AddRegel(stuk).Build().WaardeOfFout().Toets(("org.n@UWV", Mogelijkheden.Getal(1))).Spoor;

        Assert.True(spoor.Zoek("C1")!.Bevinding!.IsInCode);
        Assert.Equal(["feit:a", "afgeleid:later", "feit:organisaties.betrokken", "feit:org.n@UWV"], spoor.Zoek("C1")!.Delen, StringComparer.Ordinal);
        Assert.Equal((Uitkomst.VoldoetNiet, new Puntenbereik(4, 4)), (spoor.Zoek("C1")!.Bevinding!.Zeker.Uitkomst, spoor.Zoek("C1")!.Bevinding!.Zeker.Punten));
        Assert.Equal(Uitkomst.Fout, spoor.Zoek("C%2F2")!.Bevinding!.Zeker.Uitkomst);
        Spoorproef.IsGraaf(spoor.Knopen);
    }

    [Theory]
    [InlineData("2027-12-31", true, Uitkomst.VoldoetNiet)]
    [InlineData("2026-12-31", false, Uitkomst.NietVanToepassing)]
    public void Een_regel_met_een_einde_zegt_of_zij_op_de_peildatum_geldt(string tot, bool geldig, Uitkomst uitkomst)
    {
        Spoor spoor = Spoorproef.Set(Spoorproef.Regel("R1", "u", $$"""{{"\"geldig\""}}: { "tot": "{{tot}}" },""", """{ "feit": "a" }""")).Toets(("a", Ja)).Spoor;

        Assert.Equal(["R1/geldig", "R1/trap-1"], spoor.Zoek("R1")!.Delen, StringComparer.Ordinal);
        Assert.Equal((Mogelijkheden.Waarheid(geldig), uitkomst, Ja), (spoor.Zoek("R1/geldig")!.Zeker, spoor.Zoek("R1")!.Bevinding!.Zeker.Uitkomst, spoor.Zoek("R1/trap-1")!.Zeker));
    }
}
