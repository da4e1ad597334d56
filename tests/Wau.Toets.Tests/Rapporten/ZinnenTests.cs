using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Rapporten;

public sealed class ZinnenTests
{
    private static readonly Oordeelsoort[] Oordelen = [Oordeelsoort.NietUitvoerbaar, Oordeelsoort.UitvoerbaarMits, Oordeelsoort.Uitvoerbaar, Oordeelsoort.GeenOordeel];

    /// <summary>Every set of verdicts that can still be possible, as bits.</summary>
    public static TheoryData<int> Standen => [.. Enumerable.Range(1, (1 << Oordelen.Length) - 1)];

    [Theory]
    [MemberData(nameof(Standen))]
    public void Het_voorstel_is_iets_staat_er_alleen_als_het_zeker_en_beslist_is(int bits)
    {
        Oordeelstand stand = Stand(bits);

        string zin = Zinnen.Zeker(stand);

        Assert.Equal(stand.Soort is not (Oordeelsoort.NogNietTeBepalen or Oordeelsoort.GeenOordeel), zin.StartsWith("Het voorstel is ", StringComparison.Ordinal));
        Assert.Equal(stand.Mogelijk.Count > 1, zin.Contains("nog niet uitgesloten", StringComparison.Ordinal));
        Assert.DoesNotContain("lijkt", zin, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Standen))]
    public void Wat_verwacht_wordt_lijkt_zo_en_is_nooit_zo(int bits)
    {
        string zin = Zinnen.Verwacht(Stand(bits));

        Assert.Matches("lijkt|Naar verwachting", zin);
        Assert.DoesNotMatch("voorstel is|is (niet )?uitvoerbaar|zeker", zin);
    }

    [Theory]
    [MemberData(nameof(Standen))]
    public void Een_open_oordeel_noemt_elk_oordeel_dat_nog_kan(int bits)
    {
        Oordeelstand stand = Stand(bits);

        Assert.All(stand.Mogelijk.Where(_ => stand.Mogelijk.Count > 1), o =>
        {
            Assert.Contains(Zinnen.Woord(o), Zinnen.Zeker(stand), StringComparison.Ordinal);
            Assert.Contains(Zinnen.Woord(o), Zinnen.Verwacht(stand), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Elk_toetsadvies_lijkt_zo() => Assert.All(Enum.GetValues<Toetsadviessoort>(), s => Assert.Contains("lijkt", Zinnen.Advies(s), StringComparison.Ordinal));

    [Fact]
    public void Elke_waarde_heeft_een_eigen_woord()
    {
        Eigen(Enum.GetValues<Uitkomst>().Select(Zinnen.Woord));
        Eigen(Enum.GetValues<Oordeelsoort>().Select(Zinnen.Woord));
        Eigen(Enum.GetValues<Wie>().Select(Zinnen.Woord));
        Eigen(Enum.GetValues<Ernst>().Select(Zinnen.Woord));
        Eigen(Enum.GetValues<Toetsadviessoort>().Select(Zinnen.Advies));

        static void Eigen(IEnumerable<string> woorden)
        {
            string[] alle = [.. woorden];
            Assert.Equal(alle.Length, alle.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData(0, 0, "0 punten")]
    [InlineData(1, 1, "1 punt")]
    [InlineData(0, 1, "0 tot 1 punten")]
    [InlineData(3, 12, "3 tot 12 punten")]
    public void Punten_staan_er_als_getal_of_als_bereik(int van, int tot, string verwacht) => Assert.Equal(verwacht, Zinnen.Punten(new(van, tot)));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a of b")]
    [InlineData("a b c", "a, b of c")]
    public void Een_opsomming_leest_als_een_zin(string delen, string verwacht) =>
        Assert.Equal(verwacht, Zinnen.Opsomming(delen.Split(' ', StringSplitOptions.RemoveEmptyEntries), "of"));

    [Fact]
    public void Een_lang_citaat_wordt_ingekort_en_een_kort_citaat_niet()
    {
        Assert.Equal(new string('a', 90), Zinnen.Kort(new string('a', 90)));
        Assert.Equal(new string('a', 88) + "…", Zinnen.Kort(new string('a', 91)));
    }

    [Fact]
    public void Inkorten_snijdt_geen_teken_doormidden() => Assert.DoesNotContain(Zinnen.Kort(new string('a', 87) + "😀😀😀").EnumerateRunes(), r => r == System.Text.Rune.ReplacementChar);

    [Fact]
    public void Een_aspect_zonder_beslissing_noemt_alle_banden_die_nog_kunnen()
    {
        Assert.Equal("rood of oranje", Zinnen.Band(Aspect("rood", "oranje")));
        Assert.Equal("groen", Zinnen.Band(Aspect("groen")));
        Assert.Equal("geen band: geen regel van toepassing", Zinnen.Band(Aspect()));
    }

    [Fact]
    public void De_kop_zegt_bij_geen_toets_dat_niets_bevestigd_is()
    {
        string kop = Zinnen.Kop(Voorbeeldrapport.Vredesmissie);

        Assert.StartsWith("Een toets lijkt niet nodig.", kop, StringComparison.Ordinal);
        Assert.Contains("geen zeker oordeel", kop, StringComparison.Ordinal);
    }

    private static Oordeelstand Stand(int bits) => new([.. Oordelen.Where((_, n) => (bits & (1 << n)) != 0)]);

    private static Aspectstand Aspect(params string[] banden) => new() { Punten = new(0, 9), Opgeteld = new(0, 9), IsExact = false, Banden = [.. banden], Grond = Bandgrond.Onbekend, KanOntbreken = banden.Length == 0 };
}
