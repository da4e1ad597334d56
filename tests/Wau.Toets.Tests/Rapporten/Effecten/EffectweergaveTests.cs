using System.Text;
using System.Text.Json.Nodes;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Herleiden;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Pakketten;
using Wau.Toets.Voorstellen.Amendementen;

namespace Wau.Toets.Tests.Rapporten.Effecten;

/// <summary>How an effect reads, on the bill and amendments of the samples.</summary>
public sealed class EffectweergaveTests
{
    [Fact]
    public void Ander_bedrag_in_Markdown() => Momentopname.Controleer(
        Hoogwater.Set.Effect(Hoogwater.Basis, Hoogwater.Stuk("amendement-bedrag.txt"), Hoogwater.Gegeven, naast: [Hoogwater.Stuk("amendement-bedrag-ander.txt")]).ToMarkdown(), "md");

    [Fact]
    public void Nieuwe_gegevens_in_Markdown() => Momentopname.Controleer(Hoogwater.Effect("amendement-gegevens.txt").ToMarkdown(), "md");

    [Fact]
    public void Eerdere_datum_in_Markdown() => Momentopname.Controleer(Hoogwater.Effect("amendement-datum.txt").ToMarkdown(), "md");

    [Fact]
    public void Nieuwe_plicht_en_boete_in_Markdown() => Momentopname.Controleer(Hoogwater.Effect("amendement-meldplicht.txt").ToMarkdown(), "md");

    [Fact]
    public void Subamendement_in_Markdown() => Momentopname.Controleer(Hoogwater.Effect("subamendement-bsn.txt", "amendement-gegevens.txt").ToMarkdown(), "md");

    [Fact]
    public void Eerdere_datum_in_HTML()
    {
        string html = Hoogwater.Effect("amendement-datum.txt").ToHtml();

        Momentopname.Controleer(html[html.IndexOf("<main", StringComparison.Ordinal)..], "html");
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Eerdere_datum_in_JSON() => Momentopname.Controleer(
        JsonNode.Parse(Hoogwater.Effect("amendement-datum.txt").ToJson().Span)!.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n", "json");

    [Fact]
    public void JSON_past_bij_het_schema()
    {
        string[] effecten = [.. Hoogwater.Amendementen.Select(n => Encoding.UTF8.GetString(Hoogwater.Effect(n).ToJson().Span))];

        Assert.All(Schemacontrole.Fouten("effect.v1.schema.json", effecten), fouten => Assert.Equal("", fouten));
        Assert.All(Schemacontrole.Fouten("vergelijking.v1.schema.json", [.. effecten.Select(e => JsonNode.Parse(e)!["vergelijking"]!.ToJsonString())]), fouten => Assert.Equal("", fouten));
        JsonNode kapot = JsonNode.Parse(effecten[0])!;
        kapot["amendementen"]![0]!["versie"] = -1;
        Assert.Contains("versie", Schemacontrole.Fouten("effect.v1.schema.json", [kapot.ToJsonString()])[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Een_nieuwe_omgang_met_gegevens_heropent_DPIA_en_advies_van_de_AP()
    {
        Effect effect = Hoogwater.Effect("amendement-gegevens.txt");

        Assert.Contains(effect.Achterhaald, a => a.Adres.Feit is "gegevens.dpia");
        Assert.Contains(effect.Achterhaald, a => a.Adres.Feit is "gegevens.apGeraadpleegd");
        Assert.Contains("DPIA", effect.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hoogwater.Effect("amendement-bedrag.txt").Achterhaald, a => a.Adres.Feit is "gegevens.dpia");
    }

    [Fact]
    public void Een_getoetst_artikel_zegt_welke_aspecten_opnieuw()
    {
        Assert.Contains("gegevensdeling", Hoogwater.Effect("amendement-gegevens.txt").Hertoetsen.Single().Aspecten, StringComparer.Ordinal);
        Assert.Equal("artikel 3", Hoogwater.Effect("amendement-gegevens.txt").Hertoetsen.Single().Plaatsen.Single().ToString());
        Assert.Empty(Hoogwater.Set.Effect(Hoogwater.Basis, Hoogwater.Van("40", "In artikel 7 wordt «Wet hoogwatervergoeding» vervangen door «Hoogwaterwet»."), Hoogwater.Gegeven).Hertoetsen);
        Assert.DoesNotContain("burgerperspectief", Hoogwater.Effect("amendement-meldplicht.txt").Hertoetsen.Single().Aspecten, StringComparer.Ordinal);
    }

    [Fact]
    public void Twee_amendementen_op_dezelfde_woorden_botsen()
    {
        Amendement een = Hoogwater.Stuk("amendement-bedrag.txt");
        Effect effect = Hoogwater.Set.Effect(Hoogwater.Basis, een, naast: [Hoogwater.Stuk("amendement-bedrag-ander.txt"), Hoogwater.Stuk("amendement-datum.txt"), Hoogwater.Stuk("amendement-meldplicht.txt")]);

        Assert.Equal([("amendement nr. 13", "artikel 2, lid 1", true)], effect.Botsingen.Select(b => (b.Ander, b.Plaats.ToString(), b.IsZelfdeTekst)));
        Assert.Empty(Hoogwater.Set.Effect(Hoogwater.Basis, een, naast: [een with { Vervangt = [], Kamerstuk = een.Kamerstuk, Opdrachten = [] }]).Botsingen);
        Amendement opvolger = Hoogwater.Stuk("amendement-bedrag-ander.txt") with { Vervangt = ["8"] };
        Assert.Empty(Hoogwater.Set.Effect(Hoogwater.Basis, opvolger, naast: [een]).Botsingen);
    }

    [Fact]
    public void Een_nieuwe_versie_wordt_vergeleken_met_de_oude()
    {
        Amendement oud = Hoogwater.Van("7", "In artikel 6 wordt «1 januari 2028» vervangen door «1 februari 2027».");
        Amendement nieuw = Hoogwater.Stuk("amendement-datum.txt");
        Effect effect = Hoogwater.Set.Effect(Hoogwater.Basis, nieuw, Hoogwater.Gegeven, inPlaatsVan: oud);

        Assert.StartsWith("# Wat amendement nr. 10 doet in plaats van amendement nr. 7", effect.ToMarkdown(), StringComparison.Ordinal);
        Assert.Empty(effect.Achterhaald);
        Assert.Equal((Mogelijkheden.Datum(new(2027, 2, 1)), Mogelijkheden.Datum(new(2027, 3, 1))), (Datum(effect.Voor), Datum(effect.Na)));
        Assert.True(Hoogwater.Set.Effect(Hoogwater.Basis, nieuw, Hoogwater.Gegeven, inPlaatsVan: nieuw).IsLeeg);
        Assert.All(Schemacontrole.Fouten("effect.v1.schema.json", [Encoding.UTF8.GetString(effect.ToJson().Span)]), fouten => Assert.Equal("", fouten));

        static Mogelijkheden? Datum(Toetsrapport rapport) => rapport.Feiten.Zoek(new("planning.ingangsdatum"))!.Kandidaat;
    }

    [Fact]
    public void Een_subamendement_zonder_ouder_zegt_dat()
    {
        Effect los = Hoogwater.Effect("subamendement-bsn.txt");

        Assert.Equal(Amendementsoort.Subamendement, los.Amendementen.Single().Stuksoort);
        Assert.Contains(los.Waarschuwingen, w => w.Code is "LM0032" && w.Zin.Contains("nr. 9", StringComparison.Ordinal));
        Assert.DoesNotContain(Hoogwater.Effect("subamendement-bsn.txt", "amendement-gegevens.txt").Waarschuwingen, w => w.Code is "LM0032");
    }

    [Fact]
    public void Een_subamendement_haalt_weg_wat_zijn_ouder_invoegde()
    {
        Effect effect = Hoogwater.Effect("subamendement-bsn.txt", "amendement-gegevens.txt");

        Assert.Equal(Mogelijkheden.Waarheid(true), effect.Voor.Feiten.Zoek(new("gegevens.bsn"))!.Kandidaat);
        Assert.Null(effect.Na.Feiten.Zoek(new("gegevens.bsn"))!.Kandidaat);
    }

    [Theory]
    [InlineData("In artikel 9 wordt «a» vervangen door «b».", "artikel 9 staat niet in het voorstel")]
    [InlineData("In artikel 2, negende lid, wordt «a» vervangen door «b».", "artikel 2, lid 9 staat niet in het voorstel")]
    [InlineData("In artikel 2, eerste lid, wordt «€ 700» vervangen door «€ 800».", "«€ 700» staat niet in artikel 2, lid 1")]
    public void Een_plaats_die_er_niet_is_wordt_gemeld(string opdracht, string zin)
    {
        Melding melding = Assert.Single(Hoogwater.Set.Effect(Hoogwater.Basis, Hoogwater.Van("41", opdracht), Hoogwater.Gegeven).Waarschuwingen, w => w.Code is "LM0033");

        Assert.Contains(zin, melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_rapport_met_amendement_is_uit_zichzelf_te_herleiden()
    {
        Toetsrapport rapport = Hoogwater.Effect("subamendement-bsn.txt", "amendement-gegevens.txt").Na;

        Herleiding opnieuw = Herleiding.Van(rapport.ToJson(), Hoogwater.Set).WaardeOfFout();

        Assert.True(opnieuw.IsGelijk, opnieuw.ToMarkdown());
        Assert.Equal(["amendement nr. 9", "subamendement nr. 12"], opnieuw.Opnieuw!.Onderwerp.Amendementen);
        Assert.All(Schemacontrole.Fouten("toetsrapport.v1.schema.json", [Encoding.UTF8.GetString(rapport.ToJson().Span)]), fouten => Assert.Equal("", fouten));
    }

    [Fact]
    public void Zonder_personen_staan_er_geen_namen_meer_in()
    {
        Effect effect = Hoogwater.Effect("amendement-gegevens.txt");
        Effect zonder = effect.ZonderPersonen();

        Assert.Contains("Rietzanger", Encoding.UTF8.GetString(effect.ToJson().Span), StringComparison.OrdinalIgnoreCase);
        foreach (string vorm in new[] { Encoding.UTF8.GetString(zonder.ToJson().Span), zonder.ToMarkdown(), zonder.ToHtml(), Encoding.UTF8.GetString(zonder.Na.ToJson().Span) })
        {
            Assert.DoesNotContain("Rietzanger", vorm, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Watermunt", vorm, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Een_interview_over_het_gewijzigde_voorstel_vraagt_alleen_wat_niet_meer_geldt()
    {
        Interview interview = Hoogwater.Set.Interview(Hoogwater.Basis.Met(Hoogwater.Stuk("amendement-datum.txt")), Hoogwater.Gegeven);

        Feitadres eerste = interview.Volgende!.Adres;
        Assert.True(interview.Rapport.Feiten.Zoek(eerste)?.Waarde is null);
        Interview verder = interview.Beantwoord(new() { Feit = eerste.Feit, Voor = eerste.Voor, Waarde = null });
        Assert.Equal("kst-99001-10", verder.Antwoorden.Lijst[^1].Bij);
        Assert.Equal(Oorzaak.Onzeker, verder.Rapport.Feiten.Zoek(eerste)!.Oorzaak);
    }
}
