using System.Text;
using Wau.Toets;
using Wau.Toets.TweedeKamer;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli;

/// <summary>Recognises by content what a paper is: voorstel.v1 JSON, kst-XML, or plain text.</summary>
internal static class Stuklezer
{
    public static Leesresultaat<Voorstel> Lees(byte[] bytes, Voorstelsoort? als)
    {
        ReadOnlySpan<byte> begin = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        begin = begin.TrimStart(" \t\r\n"u8);
        if (begin.StartsWith("{"u8))
        {
            return Voorstel.LeesJson(bytes);
        }

        if (begin.StartsWith("<"u8))
        {
            return KamerstukXml.Lees(bytes);
        }

        string tekst = Encoding.UTF8.GetString(bytes).TrimStart('\ufeff');
        return Voorstel.Lees(als ?? Raad(tekst), tekst);
    }

    /// <summary>A heading that says "amendement" is one; everything else is tried as a motion.</summary>
    private static Voorstelsoort Raad(string tekst)
    {
        foreach (ReadOnlySpan<char> regel in tekst.AsSpan(0, Math.Min(tekst.Length, 4000)).EnumerateLines())
        {
            if (regel.Contains("amendement", StringComparison.OrdinalIgnoreCase) && regel.Length < 200)
            {
                return Voorstelsoort.Amendement;
            }

            if (regel.Contains("motie", StringComparison.OrdinalIgnoreCase) || regel.TrimStart().StartsWith("De Kamer", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        return Voorstelsoort.Motie;
    }
}
