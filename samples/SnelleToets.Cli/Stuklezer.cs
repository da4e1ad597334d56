using Wau.Toets;
using Wau.Toets.TweedeKamer;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli;

/// <summary>Recognises by content what a paper is: voorstel.v1 JSON, kst-XML, a debate report, or plain text.</summary>
internal static class Stuklezer
{
    /// <param name="bytes">The file.</param>
    /// <param name="als">What somebody said plain text is; null when nobody did.</param>
    /// <param name="verwacht">What plain text is when nobody said so; null to guess.</param>
    public static Leesresultaat<Voorstel> Lees(byte[] bytes, Voorstelsoort? als, Voorstelsoort? verwacht = null)
    {
        if (Codering.AlsUtf8(bytes) is not { } utf8)
        {
            return GeenUtf8();
        }

        ReadOnlySpan<byte> begin = utf8.Span.TrimStart(" \t\r\n"u8);
        if (begin.StartsWith("{"u8))
        {
            return ZonderAls(Voorstel.LeesJson(utf8), als);
        }

        // XML says itself in what encoding it is.
        if (begin.StartsWith("<"u8))
        {
            return Vlosverslag.Herkent(bytes) ? Verslag(bytes) : ZonderAls(KamerstukXml.Lees(bytes), als);
        }

        return Codering.Tekst(Codering.Utf8, utf8.Span) is { } tekst ? Voorstel.Lees(als ?? verwacht ?? Raad(tekst), tekst.TrimStart('\ufeff')) : GeenUtf8();
    }

    /// <summary>A debate report holds several motions; one report is about one paper.</summary>
    private static Leesresultaat<Voorstel> Verslag(byte[] bytes)
    {
        Leesresultaat<Vlosverslag> verslag = Vlosverslag.Lees(bytes);
        return Leesresultaat.Van<Voorstel>(null, verslag.Waarde is { } waarde ? [Climeldingen.Verslag(waarde.Moties.Count)] : verslag.Meldingen);
    }

    private static Leesresultaat<Voorstel> GeenUtf8() => Leesresultaat.Van<Voorstel>(null, [Climeldingen.GeenUtf8()]);

    private static Leesresultaat<Voorstel> ZonderAls(Leesresultaat<Voorstel> gelezen, Voorstelsoort? als) =>
        als is null ? gelezen : Leesresultaat.Van(gelezen.Waarde, [Climeldingen.AlsZonderEffect(), .. gelezen.Meldingen]);

    /// <summary>The first line that plainly belongs to one kind of paper decides; everything else is tried as a motion.</summary>
    private static Voorstelsoort Raad(string tekst)
    {
        foreach (ReadOnlySpan<char> regel in tekst.AsSpan(0, Math.Min(tekst.Length, 4000)).EnumerateLines())
        {
            ReadOnlySpan<char> kaal = regel.Trim();
            if (kaal.Length < 200 && (Bevat(kaal, "amendement") || Bevat(kaal, "nota van wijziging")))
            {
                return Voorstelsoort.Amendement;
            }

            if (Bevat(kaal, "motie") || Begint(kaal, "De Kamer"))
            {
                break;
            }

            if (Begint(kaal, "Voorstel van wet") || Begint(kaal, "Voorstel van rijkswet") || Begint(kaal, "Wij Willem-Alexander") || Begint(kaal, "Regeling van de") || IsEersteArtikel(kaal))
            {
                return Voorstelsoort.Beleidsvoorstel;
            }
        }

        return Voorstelsoort.Motie;
    }

    private static bool IsEersteArtikel(ReadOnlySpan<char> regel) =>
        Begint(regel, "Artikel ") && regel["Artikel ".Length..].Trim() is var nummer && (nummer is "1" or "I" || nummer.StartsWith("1.", StringComparison.Ordinal));

    private static bool Begint(ReadOnlySpan<char> regel, string woorden) => regel.StartsWith(woorden, StringComparison.OrdinalIgnoreCase);

    private static bool Bevat(ReadOnlySpan<char> regel, string woorden) => regel.Contains(woorden, StringComparison.OrdinalIgnoreCase);
}
