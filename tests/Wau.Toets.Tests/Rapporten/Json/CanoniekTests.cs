using System.Globalization;
using System.Text;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Json;

namespace Wau.Toets.Tests.Rapporten.Json;

/// <summary>Canonical JSON is what docs/rapport.md says it is, so that others can compute the same hashes.</summary>
public sealed class CanoniekTests
{
    [Theory]
    [InlineData("40", "40")]
    [InlineData("40.0", "40")]
    [InlineData("4e1", "40")]
    [InlineData("0.50", "0.5")]
    [InlineData("-3", "-3")]
    [InlineData("-0.0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData(" { \"b\" : [ 1 , true , null ], \"a\":\"\" } ", "{\"b\":[1,true,null],\"a\":\"\"}")]
    [InlineData("\"\\u00e9 \\/ \\n\"", "\"é / \\n\"")]
    public void Een_waarde_heeft_een_vorm(string json, string verwacht) => Assert.Equal(verwacht, Canoniek1(json));

    [Fact]
    public void Elk_teken_staat_er_als_zichzelf_of_zo_als_de_pagina_zegt()
    {
        for (int code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 37)
        {
            if (code is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            string teken = char.ConvertFromUtf32(code);
            string json = Encoding.UTF8.GetString(Canoniek.Bytes(j => j.WriteStringValue(teken)).Span);
            Assert.Equal($"\"{Verwacht(teken, code)}\"", json);
        }
    }

    [Fact]
    public void Een_half_teken_wordt_het_vervangteken() => Assert.Equal("\"a\\uFFFDb\"", Encoding.UTF8.GetString(Canoniek.Bytes(j => j.WriteStringValue("a\ud800b")).Span));

    /// <summary>The rule on the page, written out.</summary>
    private static string Verwacht(string teken, int code) => teken switch
    {
        "\\" => "\\\\",
        "\b" => "\\b",
        "\t" => "\\t",
        "\n" => "\\n",
        "\f" => "\\f",
        "\r" => "\\r",
        _ when StaatErZelf(code) => teken,
        _ => string.Concat(teken.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"))),
    };

    private static bool StaatErZelf(int code) =>
        code is <= 0x17F or (>= 0x2000 and <= 0x206F) or (>= 0x20A0 and <= 0x20CF)
        && "\"&'+<>`\\".IndexOf((char)code, StringComparison.Ordinal) < 0
        && (code == ' ' || CharUnicodeInfo.GetUnicodeCategory(code) is not (UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned));

    private static string Canoniek1(string json) =>
        Encoding.UTF8.GetString(Canoniek.Bytes(Jsonboom.Lees(Encoding.UTF8.GetBytes(json), new(1 << 20, 64, 1000, 1000), new Meldingbak(), "RA")!).Span);
}
