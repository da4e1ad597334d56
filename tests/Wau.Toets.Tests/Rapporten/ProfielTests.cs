using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Rapporten.Html;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Tests.Rapporten;

public sealed class ProfielTests
{
    /// <summary>Half a page of A4 at the usual size of letters.</summary>
    private const int HalveBladzij = 250;

    public static TheoryData<string, Profiel> Alles
    {
        get
        {
            var alles = new TheoryData<string, Profiel>();
            foreach (string naam in Geval.Namen)
            {
                foreach (Profiel profiel in Geval.Profielen)
                {
                    alles.Add(naam, profiel);
                }
            }

            return alles;
        }
    }

    [Fact]
    public void Kamerlid() => Momentopname.Controleer(string.Join("\n", Geval.Namen.Select(n => Geval.Rapport(n).ToMarkdown(Profiel.Kamerlid))), "md");

    [Fact]
    public void Beleid() => Momentopname.Controleer(Geval.Rapport("gemeentetaak").ToMarkdown(Profiel.Beleid), "md");

    [Fact]
    public void Ontwikkelaar() => Momentopname.Controleer(Geval.Rapport("onderzoek").ToMarkdown(Profiel.Ontwikkelaar), "md");

    [Fact]
    public void Het_profiel_kamerlid_is_een_halve_bladzij_met_hooguit_drie_vragen() => Assert.All(Geval.Namen, n =>
    {
        Toetsrapport rapport = Geval.Rapport(n);
        string markdown = rapport.ToMarkdown(Profiel.Kamerlid);

        Assert.InRange(markdown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 60, HalveBladzij);
        Assert.InRange(Kernzinnen.Vragen(rapport).Count(), 0, 3);
        Assert.All(rapport.Aspecten, a => Assert.Contains($"- {a.Titel}: ", markdown, StringComparison.Ordinal));
        Assert.Contains(Zinnen.Kop(rapport), markdown, StringComparison.Ordinal);
        Assert.EndsWith(Zinnen.Indicatief + "\n", markdown, StringComparison.Ordinal);
    });

    [Fact]
    public void Zonder_profiel_staat_alles_erin()
    {
        Toetsrapport rapport = Geval.Rapport("toeslag");

        Assert.Equal(rapport.ToMarkdown(Profiel.Uitvoerder), rapport.ToMarkdown());
        Assert.Equal(rapport.ToMarkdown(Profiel.Uitvoerder), rapport.ToMarkdown(Profiel.Onbekend));
        Assert.Equal(rapport.ToHtml(Profiel.Uitvoerder), rapport.ToHtml());
        Assert.Equal(rapport.ToHtmlFragment(Profiel.Uitvoerder), rapport.ToHtmlFragment());
    }

    [Fact]
    public void Een_profiel_dat_niet_bestaat_wordt_geweigerd()
    {
        Toetsrapport rapport = Geval.Rapport("onderzoek");

        Assert.Throws<ArgumentOutOfRangeException>(() => rapport.ToMarkdown((Profiel)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => rapport.ToHtml((Profiel)99));
    }

    [Theory]
    [MemberData(nameof(Alles))]
    public void Markdown_en_html_hebben_dezelfde_delen_in_dezelfde_volgorde(string naam, Profiel profiel)
    {
        Toetsrapport rapport = Geval.Rapport(naam);
        string[] html = [.. Htmlvoorbeeld.Lees(rapport.ToHtml(profiel)).QuerySelectorAll("article > section > h2").Select(h => h.TextContent)];
        string[] markdown = [.. rapport.ToMarkdown(profiel).Split('\n').Where(r => r.StartsWith("## ", StringComparison.Ordinal)).Select(r => r[3..])];

        Assert.Equal(Indeling.Van(profiel).Where(d => d.IsErIn(rapport)).Select(d => d.Titel), html, StringComparer.Ordinal);
        Assert.Equal(html.Where(h => markdown.Contains(h, StringComparer.Ordinal)), markdown, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Alles))]
    public void In_elk_profiel_komt_elke_verwijzing_aan_en_is_elke_id_uniek(string naam, Profiel profiel)
    {
        IHtmlDocument pagina = Htmlvoorbeeld.Lees(Geval.Rapport(naam).MetOordeel(Oordeel).ToHtml(profiel));
        string[] ids = [.. pagina.QuerySelectorAll("[id]").Select(e => e.Id!)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.All(
            pagina.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('#')),
            h => Assert.Contains(h[1..], ids, StringComparer.Ordinal));
        Assert.DoesNotContain(pagina.QuerySelectorAll("ul, ol, dl, section"), e => e.Children.Length == 0);
    }

    [Fact]
    public void Elk_profiel_zegt_hetzelfde_oordeel_en_verandert_het_rapport_niet()
    {
        Toetsrapport rapport = Geval.Rapport("gemeentetaak");
        byte[] voor = rapport.ToJson().ToArray();

        Assert.All(Geval.Profielen, p => Assert.Contains(Zinnen.Kop(rapport), rapport.ToMarkdown(p), StringComparison.Ordinal));
        Assert.Equal(voor, rapport.ToJson().ToArray());
    }

    private static Oordelen Oordeel { get; } = new()
    {
        Lijst = [new() { Regel = "ST-CP-02", Keuze = Regelkeuze.Voldoet, Reden = "Er is ruimte.", Door = "UWV", Op = new(2026, 11, 20) }],
        Opmerkingen = [new("Let op de samenloop.", "UWV", new(2026, 11, 20))],
    };
}
