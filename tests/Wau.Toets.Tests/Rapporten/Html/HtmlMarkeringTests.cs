using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wau.Toets.Rapporten.Html;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Rapporten.Html;

public sealed class HtmlMarkeringTests
{
    public static TheoryData<string> Namen => Htmlvoorbeeld.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void De_alineas_zijn_teken_voor_teken_de_invoer(string naam)
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport(naam);

        Assert.Equal(rapport.Voorstel.Alineas.Select(a => Veiligetekst.Toon(a.Inhoud)), Alineas(rapport).Select(p => p.TextContent), StringComparer.Ordinal);
    }

    [Fact]
    public void Gewone_tekst_blijft_zoals_zij_is()
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("gemeente");

        Assert.Equal(rapport.Voorstel.Alineas.Select(a => a.Inhoud), Alineas(rapport).Select(p => p.TextContent), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Markeringen_dekken_precies_de_aangehaalde_woorden(string naam)
    {
        Controleer(Htmlvoorbeeld.Rapport(naam));
    }

    [Fact]
    public void Overlappende_passages_worden_goed_gesneden()
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("gemeente");
        Alinea alinea = rapport.Voorstel.Alineas[^3];
        Passage[] passages =
            [alinea.Passage(), alinea.Passage(0, 8), alinea.Passage(4, 10), alinea.Passage(4, 20), alinea.Passage(14, 1), alinea.Passage(alinea.Inhoud.Length - 3, 3)];
        Toetsrapport eigen = Met(rapport, passages);

        Controleer(eigen);
        Assert.Equal(passages.Length, Lees(eigen).QuerySelectorAll("[id*=-passage-]").Length);
    }

    [Fact]
    public void Een_passage_over_twee_regels_wordt_in_beide_gemarkeerd()
    {
        Toetsrapport rapport = Htmlvoorbeeld.Rapport("gemeente");
        (Alinea een, Alinea twee) = (rapport.Voorstel.Alineas[0], rapport.Voorstel.Alineas[1]);
        int lengte = twee.Begin + 6 - een.Begin - 3;
        Toetsrapport eigen = Met(rapport, [new(een.Veld, een.Begin + 3, lengte, "Kamer,\n\ngehoor")]);

        Assert.Equal([een.Inhoud[3..], twee.Inhoud[..6]], Lees(eigen).QuerySelectorAll(".brontekst mark").Select(m => m.TextContent), StringComparer.Ordinal);
    }

    [Fact]
    public void Een_passage_buiten_de_alineas_wordt_alleen_aangehaald()
    {
        IHtmlDocument pagina = Lees(Met(Htmlvoorbeeld.Rapport("gemeente"), [new("titel", 0, 5, "Gezin")]));

        Assert.Empty(pagina.QuerySelectorAll("mark"));
        Assert.Equal("Gezin", pagina.QuerySelector("section.advies q")!.TextContent);
    }

    [Fact]
    public void Van_bevinding_naar_woorden_en_terug()
    {
        IHtmlDocument pagina = Lees(Htmlvoorbeeld.Rapport("gemeente"));
        string naarTekst = pagina.QuerySelector("section.regels a[href*='-passage-']")!.GetAttribute("href")!;
        string naarNoot = pagina.QuerySelector(".brontekst mark a")!.GetAttribute("href")!;

        Assert.NotNull(pagina.GetElementById(naarTekst[1..])!.Closest(".brontekst"));
        Assert.NotNull(pagina.GetElementById(naarNoot[1..])!.QuerySelector("a[href*='-regel-']"));
        Assert.NotNull(pagina.GetElementById(naarNoot[1..])!.QuerySelector("a[href*='-passage-']"));
    }

    private static void Controleer(Toetsrapport rapport)
    {
        Passage[] passages = [.. new Plekken(rapport).Alle.Select(p => p.Passage)];
        Assert.NotEmpty(passages);
        foreach ((Alinea alinea, IElement p) in rapport.Voorstel.Alineas.Zip(Alineas(rapport)))
        {
            bool[] verwacht = [.. Enumerable.Range(alinea.Begin, alinea.Inhoud.Length)
                .Select(i => passages.Any(x => string.Equals(x.Veld, alinea.Veld, StringComparison.Ordinal) && x.Begin <= i && i < x.Einde))];
            bool[] gemarkeerd = [.. p.Descendants<IText>().SelectMany(t => Enumerable.Repeat(t.ParentElement!.Closest("mark") is not null, t.Data.Length))];
            Assert.Equal(verwacht, gemarkeerd);
        }
    }

    private static Toetsrapport Met(Toetsrapport rapport, Passage[] passages) => rapport with
    {
        Bevindingen = [.. rapport.Bevindingen.Select(b => b with { Passages = [] })],
        Toetsadvies = rapport.Toetsadvies with { Redenen = [new Adviesreden("Reden.", [.. passages])] },
    };

    private static IHtmlDocument Lees(Toetsrapport rapport) => Htmlvoorbeeld.Lees(rapport.ToHtml());

    private static IHtmlCollection<IElement> Alineas(Toetsrapport rapport) => Lees(rapport).QuerySelectorAll(".brontekst p:not(.etiket)");
}
