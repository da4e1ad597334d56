using System.Text.RegularExpressions;
using Wau.Toets.Rapporten.Markdown;

namespace Wau.Toets.Tests.Rapporten;

public sealed partial class MarkdownTests
{
    /// <summary>Words that try to be something else.</summary>
    public static TheoryData<string> Vijandig =>
    [
        "a | b || c |",
        "``` `code` ~~~",
        "<script>alert(1)</script> <!-- x --> <b>",
        "# kop ## kop",
        "[klik](https://kwaad.example) ![beeld](x) [ref]: y",
        "**vet** __vet__ *schuin* ~~weg~~",
        "&lt;b&gt; &#124; &amp;",
        "einde\\",
        "\\| \\` \\<",
        "\u202Eomgekeerd\u2066 \u200F שלום",
        "\u0007\u001B[31m\u0085\u009B",
        "\uFFFF \uD800 \uFEFF",
    ];

    [Theory]
    [MemberData(nameof(Vijandig))]
    public void Vijandige_tekst_verandert_de_vorm_van_het_rapport_niet(string tekst) => Assert.Equal(Vorm(Rapport(Woorden(tekst))), Vorm(Rapport(tekst)));

    [Fact]
    public void Een_heel_lang_woord_verandert_de_vorm_niet() => Assert.Equal(Vorm(Rapport("woord")), Vorm(Rapport(new string('W', 20_000))));

    [Fact]
    public void Regeleinden_in_titel_en_nummer_maken_geen_nieuwe_regel()
    {
        Motie motie = Motie.Parse(Tekst("woord")) with { Titel = "een\n# twee\r\n- drie\u0085|", Id = "kst\n## kop\n" };

        Assert.Equal(Vorm(Rapport("woord")), Vorm(Regelsets.SnelleToets.Toets(motie).ToMarkdown()));
    }

    [Fact]
    public void Vijandige_antwoorden_veranderen_de_vorm_niet() => Assert.Equal(Vorm(MetAntwoorden("partij", "brief")), Vorm(MetAntwoorden("a | `b` <b>\\n# kop", "| <script> `")));

    [Theory]
    [MemberData(nameof(Vijandig))]
    public void Gevluchte_tekst_heeft_geen_teken_met_betekenis_meer(string tekst)
    {
        string gevlucht = MarkdownWriter.Vlucht(tekst);

        Assert.DoesNotContain(ZonderGevlucht().Replace(gevlucht, ""), c => "\\`*_{}[]<>#|~&!".Contains(c, StringComparison.Ordinal));
        Assert.DoesNotContain(gevlucht, c => char.IsControl(c) || c is '\u202E' or '\u2066' or '\u200F' or '\uFEFF');
    }

    [Fact]
    public void Gewone_tekst_blijft_zoals_zij_is() => Assert.Equal("Gemeenten (met steun): 3,5 % – “hé”; €10.", MarkdownWriter.Vlucht("Gemeenten (met steun): 3,5 % – “hé”; €10."));

    [Fact]
    public void Een_rapport_eindigt_met_een_regeleinde_en_heeft_geen_spaties_aan_het_eind()
    {
        string[] regels = Voorbeeldrapport.WarmtefondsMetAntwoorden.ToMarkdown().Split('\n');

        Assert.Equal("", regels[^1]);
        Assert.NotEmpty(regels[^2]);
        Assert.DoesNotContain(regels, r => r.EndsWith(' ') || r.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Elke_rij_van_een_tabel_heeft_evenveel_cellen_als_de_kop()
    {
        string[] regels = Rapport("a | b").Split('\n');

        for (int n = 1; n < regels.Length; n++)
        {
            if (regels[n].StartsWith('|') && regels[n - 1].StartsWith('|'))
            {
                Assert.Equal(Strepen(regels[n - 1]), Strepen(regels[n]));
            }
        }
    }

    /// <summary>The same words and sentence ends without the signs of Markdown: words weigh, so they must stay.</summary>
    private static string Woorden(string tekst) => string.Concat(tekst.Select(t => char.IsLetterOrDigit(t) || char.IsSurrogate(t) || t is '.' or ';' or ':' or '!' or '?' or ',' ? t : ' '));

    private static string Rapport(string woord) => Regelsets.SnelleToets.Toets(Motie.Parse(Tekst(woord)) with { Titel = woord, Id = woord }).ToMarkdown();

    private static string Tekst(string woord) => $"""
        De Kamer,

        gehoord de beraadslaging,

        constaterende dat {woord} vaak voorkomt;

        verzoekt de regering per 1 januari 2027 een tegemoetkoming {woord} in te voeren die gemeenten uitkeren aan huishoudens,

        verzoekt de regering {woord} te betalen,

        en gaat over tot de orde van de dag.
        """;

    private static string MetAntwoorden(string door, string bron)
    {
        string json = $$"""
            [ { "feit": "uitvoering.geraakt", "waarde": "ja", "door": "{{door}}", "graad": "onderbouwd", "bron": "{{bron}}", "toelichting": "{{bron}}" },
              { "feit": "uitvoering.geraakt", "waarde": "nee", "door": "{{door}} 2" } ]
            """;
        return Regelsets.SnelleToets.Toets(Motie.Parse(Tekst("woord")), Antwoorden.Lees(json, Regelsets.SnelleToets).WaardeOfFout()).ToMarkdown();
    }

    /// <summary>What a Markdown reader makes of each line: its kind, and the signs that mean something.</summary>
    private static string Vorm(string markdown) => string.Join('\n', markdown.Split('\n').Select(r => $"{Soort().Match(r).Value}{string.Concat(ZonderGevlucht().Replace(r, "").Where(c => "`*_[]<>|~&!".Contains(c, StringComparison.Ordinal)))}"));

    private static int Strepen(string regel) => ZonderGevlucht().Replace(regel, "").Count(c => c == '|');

    [GeneratedRegex(@"^(?:#+ |- |\|)?", RegexOptions.None, 1000)]
    private static partial Regex Soort();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]", RegexOptions.None, 1000)]
    private static partial Regex ZonderGevlucht();
}
