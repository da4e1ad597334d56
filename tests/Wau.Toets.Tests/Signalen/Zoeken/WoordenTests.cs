using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Tests.Signalen.Zoeken;

public sealed class WoordenTests
{
    private static readonly string[] Onzichtbaren = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad\u200d"];

    [Theory]
    [InlineData("een twee", "een|twee")]
    [InlineData("één e\u0301e\u0301n", "één|e\u0301e\u0301n")]
    [InlineData("uit\u00adwis\u00adseling", "uit\u00adwis\u00adseling")]
    [InlineData("\u00adwoord\u00ad \u200d einde\u200b", "woord|einde")]
    [InlineData("foto\u00ad's foto'\u00ads foto''s", "foto\u00ad's|foto'\u00ads|foto|s")]
    [InlineData("e\u00ad\u0301", "e\u00ad\u0301")]
    [InlineData("\u0301los", "los")]
    [InlineData("'\u0301s", "s")]
    [InlineData("a\u0301\u0323b", "a\u0301\u0323b")]
    [InlineData("𐐀𐐁 x𝟗y 𝒂", "𐐀𐐁|x𝟗y|𝒂")]
    [InlineData("a\ud800b \udc00c", "a|b|c")]
    [InlineData("a\ud800", "a")]
    [InlineData("a😀b", "a|b")]
    [InlineData("\ud800\ud800", "")]
    public void Een_woord_is_wat_een_lezer_als_woord_ziet(string tekst, string verwacht)
    {
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);

        Assert.Equal(verwacht, string.Join('|', woorden.Select(w => tekst.Substring(w.Begin, w.Lengte))));
    }

    [Fact]
    public void Een_onzichtbaar_teken_waar_ook_in_een_woord_verbergt_geen_treffer()
    {
        foreach ((string frase, string woord) in new[] { ("gegevensuitwisseling", "Gegevensuitwisseling"), ("uitwissel*", "uitwisselingen"), ("*plicht", "meldplicht"), ("*wet*", "kieswetten"), ("UWV", "UWV"), ("zzp'er", "zzp’er"), ("#", "2027"), ("één", "één") })
        {
            for (int i = 1; i < woord.Length; i++)
            {
                foreach (string teken in Onzichtbaren)
                {
                    string geschreven = woord.Insert(i, teken);
                    Assert.Equal([geschreven], Zoek($"de \u00ad{geschreven}\u00ad nu", frase));
                }
            }
        }
    }

    [Fact]
    public void Een_letter_met_los_accent_is_gelijk_aan_de_letter_met_accent()
    {
        for (char letter = '\u00c0'; letter < '\u0250'; letter++)
        {
            string los = letter.ToString().Normalize(System.Text.NormalizationForm.FormD);
            foreach ((string tekst, string frase) in new[] { ($"x{los}y", $"x{letter}y"), ($"x{letter}y", $"x{los}y"), ($"x{los}y", $"x{letter}*"), ($"x{letter}y", $"*{los}y") })
            {
                if (char.IsLetter(letter))
                {
                    Assert.True(Zoek($"een {tekst}!", frase) is [{ } treffer] && string.Equals(treffer, tekst, StringComparison.Ordinal), $"U+{(int)letter:X4}: {tekst} als {frase}");
                }
            }
        }
    }

    [Theory]
    [InlineData("𐐀", "𐐀𐐁")]
    [InlineData("*𐐁", "𐐀𐐁")]
    [InlineData("𐐀*", "x𐐀")]
    public void Een_letter_buiten_het_eerste_vlak_is_een_letter(string frase, string anders)
    {
        string woord = frase.Trim('*');

        Assert.Equal([woord], Zoek($"een {woord}, nu", frase));
        Assert.Equal(frase.StartsWith('*') ? [anders] : [], Zoek(anders, frase));
    }

    [Fact]
    public void Een_woord_is_hoogstens_tachtig_tekens_de_onzichtbare_niet_meegeteld()
    {
        string tachtig = new('a', 80);

        Assert.Equal([tachtig], Zoek(tachtig, "a*"));
        Assert.Single(Zoek(string.Join("\u00ad", tachtig.ToCharArray()), "a*"));
        Assert.Empty(Zoek(tachtig + "a", "a*"));
    }

    private static string[] Zoek(string tekst, params string[] frasen)
    {
        var zoeker = new Zinnenzoeker(frasen.Select((f, i) => (Frase.Lees(f, out string fout) ?? throw new ArgumentException(fout, nameof(frasen)), i)));
        var woorden = new List<Woord>();
        Woorden.Lees(tekst, woorden);
        return [.. zoeker.Zoek(tekst, woorden, _ => false).Select(t => tekst[woorden[t.Van].Begin..woorden[t.Tot - 1].Einde])];
    }
}
