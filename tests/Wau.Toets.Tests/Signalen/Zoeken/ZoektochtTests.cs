using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

/// <summary>How much work a search is, counted in visited nodes.</summary>
public sealed class ZoektochtTests
{
    private static readonly Zinnenzoeker Basis = Zoeker([.. Regelsets.SnelleToets.Lexicon.Frasen]);

    public static TheoryData<string> Stukken => new(
        "verzoekt de regering de gegevens van gemeenten en het UWV voor 1 juli 2027 te delen. ",
        "te ",
        "de gegevens te ",
        "subsidie ",
        "informatie informatie informatie delen, ",
        "wetwetwetwetwetwetwet ",
        "niet geen zonder eventuele ",
        "a\u0301\u00ad-",
        "««»»");

    [Theory]
    [MemberData(nameof(Stukken))]
    public void Het_werk_groeit_recht_evenredig_met_de_tekst(string stuk)
    {
        long[] werk = [.. new[] { 100, 200, 400 }.Select(n => Bezoeken(Basis, string.Concat(Enumerable.Repeat(stuk, n))))];

        Assert.Equal(2 * (werk[1] - werk[0]), werk[2] - werk[1]);
    }

    [Theory]
    [MemberData(nameof(Stukken))]
    public void Het_werk_per_woord_heeft_met_het_hele_lexicon_een_grens(string stuk)
    {
        string tekst = string.Concat(Enumerable.Repeat(stuk, 1000));

        Assert.InRange(Bezoeken(Basis, tekst), 0, 60L * Aantal(tekst));
    }

    [Fact]
    public void Twee_gaten_kosten_per_woord_niet_meer_dan_hun_lengten_samen()
    {
        string tekst = string.Concat(Enumerable.Repeat("a b ", 1000));

        Assert.InRange(Bezoeken(Zoeker("a ..12 b ..12 c"), tekst), 1, (2 + 13 + 13 + 25) * 1000L);
    }

    [Fact]
    public void Frasen_die_nergens_passen_kosten_niets()
    {
        string[] frasen = [.. Enumerable.Range(0, 5000).Select(i => $"verzonnen{i} ..3 woord{i}*|*eind{i}")];

        Assert.Equal(0, Bezoeken(Zoeker(frasen), string.Concat(Enumerable.Repeat("verzoekt de regering loketten te openen. ", 100))));
    }

    private static Zinnenzoeker Zoeker(params string[] frasen) =>
        new(frasen.Select((f, i) => (Frase.Lees(f, out string fout) ?? throw new ArgumentException(fout, nameof(frasen)), i)));

    private static long Bezoeken(Zinnenzoeker zoeker, string tekst)
    {
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        return zoeker.Loop(tekst, woorden).Bezoeken;
    }

    private static int Aantal(string tekst)
    {
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        return woorden.Count;
    }
}
