using System.Text;
using System.Text.Json;
using Wau.Toets.Rapporten.Herleiden;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.TweedeKamer.Tests;

/// <summary>Reports on papers of the Tweede Kamer can be made again from themselves, though the XML is no longer there.</summary>
public sealed class HerleidingTests
{
    /// <summary>Every so many real motions.</summary>
    private const int Stap = 50;

    public static TheoryData<string> Stukken => [.. Gevallen.Keys];

    private static Dictionary<string, Proefstuk> Gevallen { get; } = new(StringComparer.Ordinal)
    {
        ["gewoon"] = new(),
        ["zonder nummer"] = new() { Stuknr = "", Dossier = "" },
        ["zonder datum"] = new() { Datum = "" },
        ["met losse tekst"] = new() { Slot = "<bijlage>Losse woorden</bijlage>" },
        ["soort onbekend"] = new() { Titel = "BRIEF VAN EEN PROEFKONIJN", Tekst = "<al>&#160; Er komt een proefloket.&#160;</al>" },
        ["amendement"] = new() { Titel = "AMENDEMENT VAN HET LID PROEFKONIJN", Tekst = "<al>&#160;In artikel 1 wordt ‘loket’ vervangen door ‘proefloket van UWV’.</al><al>&#160;</al><al>Toelichting</al>" },
    };

    [Theory]
    [MemberData(nameof(Stukken))]
    public void Een_stuk_als_xml_is_gelijk_met_zijn_waarschuwingen(string geval)
    {
        Voorstel voorstel = Gevallen[geval].Lees().WaardeOfFout();

        Assert.Equal(geval is not "gewoon", voorstel.Leesmeldingen.Count > 0);
        Assert.Null(Verschil(voorstel));
    }

    [Fact]
    public void Een_motie_uit_een_debatverslag_is_gelijk()
    {
        Vlosverslag verslag = Vlosverslag.Lees(Encoding.UTF8.GetBytes(new Proefverslag { Inhoud = Proefverslag.Motie(Proefverslag.Romp, Proefverslag.Zaak("")), Datum = "" }.Xml)).WaardeOfFout();
        Motie motie = Assert.Single(verslag.Moties).Lezing.WaardeOfFout();

        Assert.Contains(motie.Leesmeldingen, m => m.Code is "DV0023");
        Assert.Null(Verschil(motie));
    }

    [CorpusFact]
    public void Elke_vijftigste_echte_motie_is_gelijk()
    {
        string[] verschillen = [.. Corpus.Moties().Where((_, i) => i % Stap == 0).Select(Motie).Select(Verschil).OfType<string>()];

        Assert.Empty(verschillen);
    }

    [CorpusFact]
    public void Elk_echt_xml_bestand_is_gelijk()
    {
        string[] verschillen = [.. Corpus.Xml.Select(b => Verschil(KamerstukXml.Lees(File.ReadAllBytes(b)).WaardeOfFout())).OfType<string>()];

        Assert.Empty(verschillen);
    }

    private static Voorstel Motie(JsonElement motie) =>
        Wau.Toets.Motie.Lees([.. motie.GetProperty("alineas").EnumerateArray().Select(a => a.GetString()!)]).WaardeOfFout() with { Id = motie.GetProperty("kst").GetString() };

    /// <summary>What differs when the report is made again; null when nothing does.</summary>
    private static string? Verschil(Voorstel voorstel)
    {
        byte[] json = Regelsets.SnelleToets.Toets(voorstel).ToJson().ToArray();
        Herleiding herleiding = Herleiding.Van(json, Regelsets.SnelleToets).WaardeOfFout();
        return herleiding.Verschillen.Count == 0 && herleiding.Opnieuw!.ToJson().Span.SequenceEqual(json) ? null : $"{voorstel.Id}: {herleiding.ToMarkdown()}";
    }
}
