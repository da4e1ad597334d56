using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Tests.Rapporten.Vergelijken;

public sealed class LijstverschilTests
{
    [Theory]
    [InlineData("", "", "", false)]
    [InlineData("abc", "abc", "", false)]
    [InlineData("abc", "axc", "1=1", false)]
    [InlineData("abc", "ac", "1-", false)]
    [InlineData("ac", "abc", "+1", false)]
    [InlineData("abc", "bac", "", true)]
    [InlineData("aab", "ab", "1-", false)]
    [InlineData("abcd", "axyd", "1=1 2=2", false)]
    [InlineData("abcd", "axd", "1=1 2-", false)]
    [InlineData("abc", "", "0- 1- 2-", false)]
    [InlineData("abc", "xcb", "0=0", true)]
    public void Wat_alleen_in_een_van_beide_staat_wordt_gepaard_tussen_dezelfde_buren(string voor, string na, string paren, bool andereVolgorde)
    {
        Lijstverschil uit = Van(voor, na);

        Assert.Equal(paren, string.Join(' ', uit.Paren.Select(p => p.Na is null ? $"{p.Voor}-" : p.Voor is null ? $"+{p.Na}" : $"{p.Voor}={p.Na}")));
        Assert.Equal(andereVolgorde, uit.AndereVolgorde);
    }

    [Fact]
    public void Van_twee_kanten_ziet_het_er_hetzelfde_uit_en_niets_raakt_zoek()
    {
        var toeval = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            (string voor, string na) = (Lijst(toeval), Lijst(toeval));
            (Lijstverschil heen, Lijstverschil terug) = (Van(voor, na), Van(na, voor));

            Assert.Equal(heen.Paren, terug.Paren.Select(p => (p.Na, p.Voor)));
            Assert.Equal(heen.AndereVolgorde, terug.AndereVolgorde);
            string rest(string lijst, IEnumerable<int?> weg) => string.Concat(lijst.Where((_, n) => !weg.Contains(n)));
            (string gedeeldVoor, string gedeeldNa) = (rest(voor, heen.Paren.Select(p => p.Voor)), rest(na, heen.Paren.Select(p => p.Na)));
            Assert.Equal(gedeeldVoor.Order(), gedeeldNa.Order());
            Assert.Equal(heen.AndereVolgorde, !string.Equals(gedeeldVoor, gedeeldNa, StringComparison.Ordinal));
        }
    }

    private static string Lijst(Random toeval) => new(toeval.GetItems("abcde".AsSpan(), toeval.Next(0, 9)));

    private static Lijstverschil Van(string voor, string na) => Lijstverschil.Van([.. voor.Select(c => c.ToString())], [.. na.Select(c => c.ToString())]);
}
