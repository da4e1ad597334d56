using System.Text;

namespace SnelleToets.Cli;

/// <summary>From bytes to text without guessing: UTF-8, or UTF-16 when a byte order mark says so.</summary>
internal static class Codering
{
    /// <summary>UTF-8 that throws on bytes that are not; a byte order mark is known, so that readers skip it.</summary>
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The same bytes without a byte order mark, or UTF-16 turned into UTF-8; null when UTF-16 is broken.</summary>
    public static ReadOnlyMemory<byte>? AlsUtf8(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => bytes.AsMemory(3),
        [0xFF, 0xFE, ..] => VanUtf16(bytes, hoogEerst: false),
        [0xFE, 0xFF, ..] => VanUtf16(bytes, hoogEerst: true),
        _ => bytes.AsMemory(),
    };

    /// <summary>The text; null when the bytes do not fit the encoding.</summary>
    public static string? Tekst(Encoding codering, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return codering.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? VanUtf16(byte[] bytes, bool hoogEerst)
    {
        // An array that is null would become empty memory.
        string? tekst = Tekst(new UnicodeEncoding(hoogEerst, byteOrderMark: true, throwOnInvalidBytes: true), bytes.AsSpan(2));
        return tekst is null ? default(ReadOnlyMemory<byte>?) : Utf8.GetBytes(tekst).AsMemory();
    }
}
