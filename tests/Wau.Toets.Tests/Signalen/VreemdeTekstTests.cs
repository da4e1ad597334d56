using System.Text;
using Wau.Toets.Signalen;
using Wau.Toets.Teksten;

namespace Wau.Toets.Tests.Signalen;

/// <summary>Whatever stands in a text: no exception, and every passage is a place in it.</summary>
public sealed class VreemdeTekstTests
{
    private const int Groot = 900_000;

    private static readonly string[] Brokken =
    [
        "verzoekt de regering ", "gemeenten ", "UWV ", "geen ", "eventuele ", "subsidie", " te verlagen", "voor 1 juli 2027", " gegevens delen", "\n", ", ", ". ", ": ", "; ",
        "\u00ad", "\u200d", "\u0301", "e\u0301", "\ud83d", "\ude00", "😀", "«", "»", "\"", "'", "’", "(", ")", "\u202e", "\u001e", "\u2028", "\t", "𐐀", "İ", "ß", "\ufffd", "٣", "漢字",
    ];

    public static TheoryData<string> Namen => new(Teksten.Keys);

    private static Dictionary<string, string> Teksten { get; } = new(StringComparer.Ordinal)
    {
        ["één letter"] = new('a', Groot),
        ["alleen leestekens"] = string.Concat(Enumerable.Repeat(".,;:!?«»'\"()-", 4000)),
        ["geneste aanhalingstekens"] = new string('«', 50_000) + "subsidie" + new string('»', 50_000),
        ["onzichtbare tekens"] = "sub" + new string('\u00ad', Groot) + "sidie te verlagen",
        ["losse accenten"] = "a" + new string('\u0301', Groot),
        ["halve paren"] = string.Concat(Enumerable.Repeat("\ud800 subsidie\udc00 \udc00\ud800", 2000)),
        ["apostroffen"] = string.Concat(Enumerable.Repeat("a'’'a'", 20_000)),
        ["alle vlakken"] = AlleVlakken(),
        ["woord van lettergrepen"] = string.Concat(Enumerable.Repeat("wetsubsidieverplicht", 10_000)),
    };

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_vreemde_tekst_wordt_gelezen_of_geweigerd(string naam) => Controleer(Teksten[naam]);

    [Fact]
    public void Willekeurige_tekens_en_brokken_worden_gelezen_of_geweigerd()
    {
        for (int zaad = 0; zaad < 150; zaad++)
        {
            var toeval = new Random(zaad);
            byte[] bytes = new byte[600];
            toeval.NextBytes(bytes);
            Controleer(Encoding.Latin1.GetString(bytes));
            Controleer(Encoding.Unicode.GetString(bytes));
            Controleer(string.Concat(toeval.GetItems(Brokken, 120)));
        }
    }

    private static string AlleVlakken()
    {
        var tekst = new StringBuilder();
        for (int punt = 1; punt <= 0x10ffff; punt += punt < 0x3000 ? 1 : 97)
        {
            tekst.Append(Rune.IsValid(punt) ? new Rune(punt).ToString() : ((char)punt).ToString()).Append("subsidie ");
        }

        return tekst.ToString();
    }

    /// <summary>As given, as the request of a motion, and as a list of paragraphs.</summary>
    private static void Controleer(string tekst)
    {
        Controleer(Motie.Lees(tekst), _ => tekst);
        Controleer(Beleidsvoorstel.Lees(tekst), _ => tekst);
        string motie = $"De Kamer,\nverzoekt de regering {tekst},\nen gaat over tot de orde van de dag.";
        Controleer(Motie.Lees(motie), _ => motie);
        string[] alineas = ["De Kamer,", "overwegende dat " + tekst + ";", "verzoekt de regering " + tekst + ",", "en gaat over tot de orde van de dag."];
        Controleer(Motie.Lees(alineas), veld => alineas[veld["alineas[".Length] - '0']);
    }

    private static void Controleer<T>(Leesresultaat<T> gelezen, Func<string, string> veld)
        where T : Voorstel
    {
        if (gelezen.Waarde is not { } voorstel)
        {
            Assert.NotEmpty(gelezen.Meldingen);
            return;
        }

        Tekstlezing lezing = Regelsets.SnelleToets.Lees(voorstel);
        Passage[] passages =
        [
            .. lezing.Signalen.Select(s => s.Passage), .. lezing.Organisaties.Select(o => o.Passage), .. lezing.Termijnen.Select(t => t.Passage),
            .. lezing.Dicta.Select(d => d.Passage), .. lezing.Dicta.SelectMany(d => d.Bijdragen).Concat(lezing.Velden.Concat(lezing.Doelgroepen).SelectMany(d => d.Bijdragen)).Select(b => b.Passage),
        ];
        Assert.All(passages, p => Assert.True(
            p.Begin >= 0 && p.Lengte > 0 && p.Einde <= veld(p.Veld).Length && veld(p.Veld).AsSpan(p.Begin, p.Lengte).SequenceEqual(p.Citaat), $"{p.Veld} {p.Begin} {p.Lengte}"));
        Assert.Same(voorstel, Regelsets.SnelleToets.Toets(voorstel).Voorstel);
    }
}
