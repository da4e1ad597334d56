using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Damaged packs: never an exception, always a pack or a message with a code.</summary>
public sealed class PakketfuzzTests
{
    private const int Zaad = 20260101;

    [Theory]
    [InlineData("basis", 1500)]
    [InlineData("snelle-toets", 1500)]
    public void Een_pakket_met_kapotte_bytes_laadt_of_geeft_meldingen(string id, int keren) => Herhaal(id, keren, Kapot);

    [Theory]
    [InlineData("basis", 1000)]
    [InlineData("snelle-toets", 1000)]
    public void Een_pakket_met_verwisselde_waarden_laadt_of_geeft_meldingen(string id, int keren)
    {
        List<Range> waarden = Waarden(Uitsnede(id));

        Herhaal(id, keren, (heel, toeval) => Verwisseld(heel, waarden, toeval));
    }

    [Theory]
    [InlineData("basis")]
    [InlineData("snelle-toets")]
    public void De_uitsnede_zelf_is_goed(string id) => Assert.Empty(Regelpakket.Lees(Uitsnede(id)).Meldingen);

    private static void Herhaal(string id, int keren, Func<byte[], Random, byte[]> verander)
    {
        var toeval = new Random(Zaad);
        byte[] heel = Uitsnede(id);
        for (int i = 0; i < keren; i++)
        {
            Leesresultaat<Regelpakket> resultaat = Regelpakket.Lees(verander(heel, toeval));

            bool heeftFout = resultaat.Meldingen.Any(m => m.Soort == Meldingsoort.Fout);
            Assert.True(resultaat.IsGelukt != heeftFout, $"Poging {i}: geen pakket en geen fout, of allebei.");
            Assert.All(resultaat.Meldingen, m => Assert.Matches("^RP00[0-9]{2}$", m.Code));
        }
    }

    /// <summary>The built-in pack with fewer words and examples, so that many tries stay quick.</summary>
    private static byte[] Uitsnede(string id)
    {
        JsonObject pakket = JsonNode.Parse(Ingebouwd.Bestand($"Pakketten/{id}.json"), documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })!.AsObject();
        foreach (string deel in new[] { "capaciteitssignalen", "organisaties", "lexicon", "maskers", "gewichten", "voorbeelden" }.Where(pakket.ContainsKey))
        {
            pakket[deel] = new JsonArray([.. pakket[deel]!.AsArray().Where((n, i) => (i % 12 == 0 && !IsVoorganger(n!)) || IsGenoemd(n!, pakket)).Select(n => n!.DeepClone())]);
        }

        return Encoding.UTF8.GetBytes(pakket.ToJsonString());
    }

    private static bool IsVoorganger(JsonNode deel) => deel is JsonObject organisatie && organisatie.ContainsKey("opvolger");

    /// <summary>True for an organisation that a signal names: leaving it out would break the pack.</summary>
    private static bool IsGenoemd(JsonNode deel, JsonObject pakket) => deel is JsonObject organisatie && organisatie["code"]?.GetValue<string>() is { } code
        && pakket["capaciteitssignalen"]?.AsArray().Any(s => string.Equals(s!["organisatie"]!.GetValue<string>(), code, StringComparison.Ordinal)) == true;

    /// <summary>Drops, doubles or alters a few bytes.</summary>
    private static byte[] Kapot(byte[] heel, Random toeval)
    {
        List<byte> bytes = [.. heel];
        for (int n = toeval.Next(1, 4); n > 0; n--)
        {
            int plek = toeval.Next(bytes.Count - 40);
            int lengte = toeval.Next(1, 40);
            switch (toeval.Next(4))
            {
                case 0:
                    bytes.RemoveRange(plek, lengte);
                    break;
                case 1:
                    bytes.InsertRange(plek, bytes.GetRange(plek, lengte));
                    break;
                case 2:
                    bytes[plek] = (byte)toeval.Next(256);
                    break;
                default:
                    bytes[plek] = (byte)"{}[]\",:0-ea"[toeval.Next(11)];
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts a value in the place of another; the file stays JSON.</summary>
    private static byte[] Verwisseld(byte[] heel, List<Range> waarden, Random toeval)
    {
        ReadOnlySpan<byte> ander = toeval.Next(8) switch
        {
            0 => "-1e27"u8,
            1 => "null"u8,
            _ => heel.AsSpan(waarden[toeval.Next(waarden.Count)]),
        };
        Range plek = waarden[toeval.Next(waarden.Count)];
        return [.. heel.AsSpan(..plek.Start), .. ander, .. heel.AsSpan(plek.End..)];
    }

    /// <summary>Where every value of the file stands, small ones only.</summary>
    private static List<Range> Waarden(byte[] json)
    {
        const int Grootste = 3000;
        var uit = new List<Range>();
        var open = new Stack<int>();
        var lezer = new Utf8JsonReader(json);
        while (lezer.Read())
        {
            int begin = (int)lezer.TokenStartIndex;
            if (lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(begin);
            }
            else if (lezer.TokenType != JsonTokenType.PropertyName)
            {
                begin = lezer.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? open.Pop() : begin;
                uit.Add(begin..(int)lezer.BytesConsumed);
            }
        }

        return [.. uit.Where(r => r.End.Value - r.Start.Value < Grootste)];
    }
}
