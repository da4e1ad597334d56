using System.Text;
using System.Text.Json;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Short hashes of the parts of an input, so that a changed part can be named: from the canonical bytes of <c>invoer</c>.</summary>
internal static class Invoerdelen
{
    /// <summary>Parts whose properties are hashed one by one.</summary>
    private static bool IsGroep(string naam) => naam is "voorstel" or "opties";

    /// <summary>Name and short hash of every part, in order: <c>voorstel.titel</c>, <c>antwoorden</c>.</summary>
    public static IReadOnlyList<(string Naam, string Hash)> Van(ReadOnlySpan<byte> invoer)
    {
        var uit = new List<(string, string)>();
        var lezer = new Utf8JsonReader(invoer);
        lezer.Read();
        Velden(ref lezer, invoer, "", uit);
        return uit;
    }

    /// <summary>Short hash of every paragraph, in order.</summary>
    public static IEnumerable<string> Alineas(IEnumerable<Alinea> alineas) => alineas.Select(a => Canoniek.Kort(Encoding.UTF8.GetBytes(a.Inhoud)));

    private static void Velden(ref Utf8JsonReader lezer, ReadOnlySpan<byte> invoer, string groep, List<(string, string)> uit)
    {
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            string naam = groep + lezer.GetString();
            lezer.Read();
            if (lezer.TokenType == JsonTokenType.StartObject && IsGroep(naam))
            {
                Velden(ref lezer, invoer, naam + ".", uit);
                continue;
            }

            int begin = (int)lezer.TokenStartIndex;
            lezer.Skip();
            uit.Add((naam, Canoniek.Kort(invoer[begin..(int)lezer.BytesConsumed])));
        }
    }
}
