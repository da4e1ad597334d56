using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wau.Toets.Testing.Controleren;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Testing.Tests;

public sealed partial class ControleTests
{
    private const string Lang = "Een titel die veel te lang is om op één regel van een rapport te passen en toch maar doorgaat";

    /// <summary>One change to the small pack for each check, and where the check must point.</summary>
    public static IEnumerable<object[]> Gevallen => Wijzigingen.Select(w => new object[] { w.Key, w.Value.Plaats });

    private static Dictionary<string, (string Plaats, Action<JsonObject> Doe)> Wijzigingen { get; } = new(StringComparer.Ordinal)
    {
        ["TK0001"] = ("$.regels[1].trappen[1]", p => p.Regel(1)["trappen"]![0]!["als"] = Loket.Knoop("""{ "een": [ { "feit": "loket.tijdelijk" }, { "niet": { "feit": "loket.geldgeregeld" } } ] }""")),
        ["TK0002"] = ("$.regels[1].vanToepassing", p => p.Regel(1)["vanToepassing"] = Loket.Knoop("""{ "alle": [ { "feit": "loket.gevraagd" }, { "niet": { "feit": "loket.gevraagd" } } ] }""")),
        ["TK0003"] = ("$.regels[1]", p =>
        {
            p.Regel(1).Remove("vanToepassing");
            p.Regel(1)["trappen"]![1]!["als"] = Loket.Knoop("""{ "alle": [ { "feit": "loket.tijdelijk" }, { "niet": { "feit": "loket.tijdelijk" } } ] }""");
        }
        ),
        ["TK0004"] = ("$.regels[0].trappen[0]", p => Verwissel(p.Regel(0)["trappen"]!.AsArray())),
        ["TK0005"] = ("$.regels[1].trappen", Gat),
        ["TK0006"] = ("$.regels[1].vanToepassing.alle[1]", p => p.Regel(1)["vanToepassing"] = Loket.Knoop("""{ "alle": [ { "feit": "loket.gevraagd" }, { "feit": "loket.gevraagd" } ] }""")),
        ["TK0007"] = ("$.regels[1].gewicht", p => p.Regel(1)["gewicht"] = 6),
        ["TK0008"] = ("$.regels[0].trappen[0].ernst", p => p.Regel(0)["trappen"]![0]!["ernst"] = "aandacht"),
        ["TK0009"] = ("$.regels[1].gewicht", p =>
        {
            p.Regel(1)["trappen"]![1]!["ernst"] = "aandacht";
            p["aspecten"]![0]!["banden"] = Loket.Knoop("""[ { "id": "rood", "vanaf": 100 }, { "id": "oranje", "vanaf": 50 }, { "id": "groen", "vanaf": 0 } ]""");
        }
        ),
        ["TK0010"] = ("$.regels[0].titel", p => p.Regel(0)["titel"] = Lang),
        ["TK0011"] = ("$.feiten[0].vraag", p => p["feiten"]![0]!["vraag"] = "Het voorstel vraagt om een loket."),
        ["TK0012"] = ("$.regels[1].vraag", p => p.Regel(1)["vraag"] = p.Regel(0)["vraag"]!.GetValue<string>()),
        ["TK0013"] = ("$.regels[0].trappen[0].tekst", p => p.Regel(0)["trappen"]![0]!["tekst"] = "Er zijn maar {maanden} maanden."),
        ["TK0017"] = ("$.regels[0].status", p => p.Regel(0)["bronnen"]![0]!["soort"] = "rapport"),
        ["TK0018"] = ("$.regels[0].status", p => p.Regel(0)["status"] = "stabiel"),
        ["TK0019"] = ("$.regels[0].bronnen[1].vindplaats", p => p.Regel(0)["bronnen"]!.AsArray().Add(Loket.Knoop("""{ "soort": "wet", "titel": "Loketwet", "vindplaats": "" }"""))),
        ["TK0020"] = ("$.regels[0].geldig.tot", p => p.Regel(0)["geldig"] = Loket.Knoop("""{ "van": "2020-01-01", "tot": "2025-12-31" }""")),
        ["TK0021"] = ("$.feiten[4]", p => p.Regel(1)["trappen"]!.AsArray().RemoveAt(0)),
        ["TK0022"] = ("$.afgeleideFeiten[0]", p =>
        {
            p.Regel(0)["trappen"]![0]!["als"] = Loket.Knoop("""{ "feit": "loket.tijdelijk" }""");
            p.Regel(0)["trappen"]![1]!["als"] = Loket.Knoop("""{ "feit": "loket.geldgeregeld" }""");
        }
        ),
        ["TK0023"] = ("$.feiten[3].beantwoordt", p => p["feiten"]![3]!["beantwoordt"] = "niemand"),
        ["TK0024"] = ("$.feiten[3].verandert", p => p["feiten"]![3]!["verandert"] = "niemand"),
        ["TK0025"] = ("$.feiten[3].mits", p => p["feiten"]![3]!.AsObject().Remove("mits")),
        ["TK0026"] = ("$.aspecten[1]", p => p["aspecten"]!.AsArray().Add(Loket.Knoop("""{ "id": "leeg", "titel": "Leeg", "vraag": "Is dit leeg?", "banden": [ { "id": "goed", "vanaf": 0 } ] }"""))),
        ["TK0027"] = ("$.aspecten[0].banden[2]", p => p["aspecten"]![0]!["banden"] = Loket.Knoop("""[ { "id": "rood", "vanaf": 90 }, { "id": "oranje", "vanaf": 80 }, { "id": "geel", "vanaf": 70 }, { "id": "groen", "vanaf": 0 } ]""")),
        ["TK0028"] = ("$.lexicon[0].frasen[2]", p => p["lexicon"]![0]!["frasen"]!.AsArray().Add("balie openen")),
        ["TK0029"] = ("$.lexicon[0].voorbeelden[2]", p => p["lexicon"]![0]!["voorbeelden"]!.AsArray().Add("verzoekt de regering niets te doen")),
        ["TK0030"] = ("$.lexicon[0].tegenvoorbeelden[1]", p => p["lexicon"]![0]!["tegenvoorbeelden"]!.AsArray().Add("verzoekt de regering een loket te openen")),
        ["TK0031"] = ("$.voorbeelden[0].verwacht.VB-UV-01", p => p["voorbeelden"]![0]!["verwacht"]!["VB-UV-01"] = "deels"),
        ["TK0032"] = ("$.voorbeelden[4].verwacht.VB-UV-02", p => p["voorbeelden"]!.AsArray().Add(Loket.Knoop("""{ "naam": "Botst", "feiten": { "loket.gevraagd": false, "loket.tijdelijk": true }, "verwacht": { "VB-UV-02": "voldoet" } }"""))),
        ["TK0033"] = ("$.voorbeelden[4]", p => p["voorbeelden"]!.AsArray().Add(Loket.Knoop("""{ "naam": "Leeg", "feiten": { "loket.gevraagd": false }, "verwacht": {} }"""))),
        ["TK0034"] = ("$.voorbeelden[4]", p => p["voorbeelden"]!.AsArray().Add(p["voorbeelden"]![0]!.DeepClone())),
        ["TK0035"] = ("$.regels[1]", p =>
        {
            foreach (JsonNode? voorbeeld in p["voorbeelden"]!.AsArray())
            {
                voorbeeld!["verwacht"]!.AsObject().Remove("VB-UV-02");
            }
        }
        ),
        ["TK0036"] = ("$.regels[0]", _ => { }
        ),
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Een_fout_in_het_pakket_wordt_gemeld(string code, string plaats)
    {
        Melding[] eerst = [.. Controle()];
        Melding[] gevonden = [.. Controle(Wijzigingen[code].Doe).Where(m => m.Code == code)];

        Assert.Contains(gevonden, m => m.Plaats == $"voorbeeld-loket {plaats}");
        Assert.All(gevonden, m => Assert.EndsWith(".", m.Zin, StringComparison.Ordinal));
        Assert.True(code == "TK0036" || !Array.Exists(eerst, m => m.Code == code), "Het pakket had deze melding al.");
    }

    [Theory]
    [InlineData("TK0014")]
    [InlineData("TK0015")]
    [InlineData("TK0016")]
    public void Een_regel_in_csharp_zonder_bron_eigenaar_of_tekst_wordt_gemeld(string code)
    {
        Regelset set = new RegelsetBuilder().AddPakket(Loket.Set().Pakketten[0]).AddRegel(new Kaleregel()).Build().WaardeOfFout();

        Assert.Contains(Pakkettest.Van(set).Controle().Meldingen, m => m.Code == code && m.Plaats!.StartsWith("VB-KAAL", StringComparison.Ordinal) && m.Soort == Meldingsoort.Fout);
    }

    [Fact]
    public void Met_de_aanvulling_erbij_heeft_het_kleine_pakket_geen_meldingen()
    {
        JsonObject json = Loket.Json();
        Regelset set = Loket.Met(json, Pakkettest.Van(Loket.Set(json)).Dekking().Aanvulling);

        Assert.Equal("0 meldingen.", Pakkettest.Van(set).Controle().ToString());
    }

    [Fact]
    public void Elke_controle_staat_op_de_pagina_en_andersom_en_heeft_een_test()
    {
        string[] codes = [.. typeof(Controlecodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal)];
        (string Code, string Soort)[] pagina = [.. Rij().Matches(Huis.Lees("docs", "toetskit.md")).Select(m => (m.Groups["code"].Value, m.Groups["soort"].Value))];

        Assert.Equal(codes.Select(c => (c, Controlecodes.Soort(c) == Meldingsoort.Fout ? "fout" : "waarschuwing")), pagina);
        Assert.Equal(codes, Wijzigingen.Keys.Concat(["TK0014", "TK0015", "TK0016"]).Order(StringComparer.Ordinal));
    }

    private static Reeks<Melding> Controle(params Action<JsonObject>[] wijzigingen) =>
        Pakkettest.Van(Loket.Set(wijzigingen), new() { Peildatum = new(2026, 11, 22) }).Controle().Meldingen;

    private static void Verwissel(JsonArray trappen)
    {
        JsonNode eerste = trappen[0]!;
        trappen.RemoveAt(0);
        trappen.Add(eerste);
    }

    /// <summary>Rule 1 on months directly: under 3 costs points, 5 to 9 does, in between nothing does.</summary>
    private static void Gat(JsonObject pakket)
    {
        pakket["feiten"]!.AsArray().Add(Loket.Knoop("""{ "id": "loket.maanden", "type": "getal", "eenheid": "maand", "domein": { "van": 0, "tot": 60 }, "vraag": "Hoeveel maanden zijn er?", "toelichting": "Hele maanden.", "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 }"""));
        pakket.Regel(1)["trappen"]![0]!["als"] = Loket.Knoop("""{ "feit": "loket.maanden", "<": 3 }""");
        pakket.Regel(1)["trappen"]![0]!["verliest"] = 4;
        pakket.Regel(1)["trappen"]![0]!["ernst"] = "knelpunt";
        pakket.Regel(1)["trappen"]![1]!["als"] = Loket.Knoop("""{ "feit": "loket.maanden", "tussen": [ 5, 9 ] }""");
    }

    [GeneratedRegex(@"^\| (?<code>TK[0-9]{4}) \| (?<soort>fout|waarschuwing) \| [^|\n]+\. \| [^|\n]+\. \|\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Rij();
}
