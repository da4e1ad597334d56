using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

public sealed class ZinnenzoekerTests
{
    [Theory]
    [InlineData("meldplicht", "De Meldplicht is een MELDPLICHT", "Meldplicht|MELDPLICHT")]
    [InlineData("UWV", "het UWV en uwv en Uwv", "UWV")]
    [InlineData("Kaart*", "Kaartjes en kaartjes", "Kaartjes")]
    [InlineData("kaart*", "kaart kaartje spaarkaart kaarten", "kaart|kaartje|kaarten")]
    [InlineData("*plicht", "plicht meldplicht meldplichten", "plicht|meldplicht")]
    [InlineData("*aard*", "kaart waarde aard", "waarde|aard")]
    [InlineData("delen|deelt", "hij deelt en wij delen het gedeelde", "deelt|delen")]
    [InlineData("om (te) delen", "om delen of om te delen of om niet te delen", "om delen|om te delen")]
    [InlineData("(te) delen", "te delen en delen", "te delen|delen")]
    [InlineData("# kaarten", "40 kaarten, veertig kaarten, 4a kaarten", "40 kaarten")]
    [InlineData("geef ..2 terug", "geef terug. geef dit terug. geef dit nu terug. geef dit nu snel terug", "geef terug|geef dit terug|geef dit nu terug")]
    [InlineData("geef ..2 terug", "geef dit, ja, terug", "geef dit, ja, terug")]
    [InlineData("geef ..2 terug", "geef dit. ja terug; geef dit: terug", "")]
    [InlineData("geef terug", "geef, terug en geef; terug en geef! terug", "geef, terug")]
    [InlineData("proef kaart", "een proef-kaart en proef/kaart en proef (kaart)", "proef-kaart|proef/kaart|proef (kaart")]
    [InlineData("proefkaart", "proef-kaart", "")]
    [InlineData("zzp'er", "een zzp’er en een zzp'er", "zzp’er|zzp'er")]
    [InlineData("foto’s", "foto's foto’s fotos", "foto's|foto’s")]
    [InlineData("kaart", "'kaart' en ’kaart’", "kaart|kaart")]
    [InlineData("één", "ÉÉN en één en een", "ÉÉN|één")]
    [InlineData("kaart a", "kaart\u00a0a kaart\r\na", "kaart\u00a0a|kaart\r\na")]
    public void Een_frase_vindt_wat_er_staat(string frase, string tekst, string verwacht) =>
        Assert.Equal(verwacht, string.Join('|', Zoek(tekst, frase)));

    [Theory]
    [InlineData("geen kaart", "!kaart")]
    [InlineData("zonder een nieuwe kaart", "!kaart")]
    [InlineData("Niet op één kaart", "!kaart")]
    [InlineData("nooit meer op een kaart", "kaart")]
    [InlineData("geen zin, wel een kaart", "kaart")]
    [InlineData("geen, kaart", "kaart")]
    [InlineData("nooit. Een kaart", "kaart")]
    [InlineData("kaart niet", "kaart")]
    [InlineData("noch kaart noch boek en kaart", "!kaart|!kaart")]
    [InlineData("geenszins een kaart", "kaart")]
    [InlineData("ge\u00aden kaart", "!kaart")]
    [InlineData("het afschaffen van de kaart", "xkaart")]
    [InlineData("intrekking van iedere oude kaart", "xkaart")]
    [InlineData("te stoppen met een kaart en een kaart", "xkaart|kaart")]
    [InlineData("te stoppen, met een kaart", "xkaart")]
    [InlineData("de kaart af te schaffen van de kust", "kaart")]
    [InlineData("afschaffen en van de kaart", "kaart")]
    public void Een_ontkenning_hoort_bij_hoogstens_drie_woorden_erna(string tekst, string verwacht) =>
        Assert.Equal(verwacht, string.Join('|', Zoek(tekst, "kaart")));

    [Theory]
    [InlineData("een eventuele nieuwe kaart", "?kaart")]
    [InlineData("Indien een kaart", "?kaart")]
    [InlineData("mocht de oude kaart", "?kaart")]
    [InlineData("eventueel, een kaart", "kaart")]
    [InlineData("eventueel: een kaart", "kaart")]
    [InlineData("indien het op de kaart staat", "kaart")]
    [InlineData("een mogelijke kaart", "?kaart")]
    [InlineData("een mogelijk nieuwe kaart", "?kaart")]
    [InlineData("zo snel mogelijk een kaart", "kaart")]
    [InlineData("waar mogelijk een kaart", "kaart")]
    [InlineData("op kortst mogelijke kaart", "kaart")]
    [InlineData("met zo groot mogelijke kaart", "kaart")]
    [InlineData("alle andere mogelijke kaart", "kaart")]
    [InlineData("indien zo groot mogelijke kaart", "kaart")]
    [InlineData("zou alle mogelijke kaart", "?kaart")]
    [InlineData("zou geen kaart", "!?kaart")]
    [InlineData("bijvoorbeeld een kaart", "kaart")]
    [InlineData("wanneer een kaart", "kaart")]
    public void Een_hypothese_hoort_bij_hoogstens_drie_woorden_erna(string tekst, string verwacht) =>
        Assert.Equal(verwacht, string.Join('|', Zoek(tekst, "kaart")));

    [Fact]
    public void Van_een_plek_telt_de_langste_treffer_en_wat_overlapt_vervalt()
    {
        Assert.Equal(["nieuwe kaart met vragen"], Zoek("een nieuwe kaart met vragen", "nieuwe kaart (met) (vragen)"));
        Assert.Equal(["a b a"], Zoek("a b a b", "a b a"));
        Assert.Equal(["a b", "a b"], Zoek("a b a b", "a b"));
        Assert.Equal(["a x b b"], Zoek("a x b b", "a ..2 b"));
    }

    [Fact]
    public void Verschillende_uitvoer_mag_overlappen()
    {
        List<Treffer> treffers = Ruw("nieuwe kaart met vragen", (0, "nieuwe kaart"), (1, "kaart met vragen"), (2, "kaart"), (1, "kaart"));

        Assert.Equal([(0, 0, 2), (1, 1, 4), (2, 1, 2)], treffers.Select(t => (t.Uitvoer, t.Van, t.Tot)));
    }

    [Fact]
    public void Een_masker_dekt_woorden_af()
    {
        (int, string)[] frasen = [(0, "wet op de kaart"), (1, "kaart"), (2, "nu")];

        Assert.Equal([(1, 5), (2, 6)], Ruw("wet op de kaart en kaart nu", m => m == 0, frasen).Select(t => (t.Uitvoer, t.Van)));
    }

    [Fact]
    public void Een_woord_van_een_megabyte_en_tweehonderdduizend_woorden_gaan_goed()
    {
        Assert.Equal(["kaart", "kaart"], Zoek(new string('k', 1_000_000) + " kaart", "*k*", "kaart"));
        Assert.Equal(100_000, Zoek(string.Concat(Enumerable.Repeat("kaart a ", 100_000)), "kaart").Length);
        Assert.Equal(15_384, Zoek(string.Concat(Enumerable.Repeat("a ", 200_000)), "a ..12 b", "a b ..12 c", "a a a a a a a a a a a a a").Length);
    }

    [Fact]
    public void De_zoeker_vindt_precies_wat_een_naieve_zoeker_vindt()
    {
        int gevonden = 0;
        for (int zaad = 0; zaad < 6000; zaad++)
        {
            var toeval = new Random(zaad);
            (int Uitvoer, string Frase)[] frasen = [.. Enumerable.Range(0, toeval.Next(2, 8)).Select(_ => (toeval.Next(0, 4), NaieveZoeker.Frase(toeval)))];
            string tekst = NaieveZoeker.Tekst(toeval);

            List<Treffer> verwacht = NaieveZoeker.Zoek(tekst, frasen, u => u == 0);
            List<Treffer> echt = Ruw(tekst, u => u == 0, frasen);
            Assert.True(verwacht.SequenceEqual(echt), $"zaad {zaad}: {tekst}\n{string.Join('\n', frasen)}\nverwacht {string.Join(' ', verwacht)}\nechter {string.Join(' ', echt)}");
            gevonden += echt.Count;
        }

        Assert.True(gevonden > 3000, $"{gevonden} treffers: de proef zegt te weinig.");
    }

    private static string[] Zoek(string tekst, params string[] frasen)
    {
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        return [.. Ruw(tekst, [.. frasen.Select((f, i) => (i, f))]).Select(t => (t.IsOntkend ? "!" : "") + (t.IsBeeindigd ? "x" : "") + (t.IsHypothetisch ? "?" : "") + tekst[woorden[t.Van].Begin..woorden[t.Tot - 1].Einde])];
    }

    private static List<Treffer> Ruw(string tekst, params (int Uitvoer, string Frase)[] frasen) => Ruw(tekst, _ => false, frasen);

    private static List<Treffer> Ruw(string tekst, Func<int, bool> isMasker, (int Uitvoer, string Frase)[] frasen)
    {
        var zoeker = new Zinnenzoeker(frasen.Select(f => (Frase.Lees(f.Frase, out string fout) ?? throw new ArgumentException(fout, nameof(frasen)), f.Uitvoer)));
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        return zoeker.Zoek(tekst, woorden, isMasker);
    }
}
