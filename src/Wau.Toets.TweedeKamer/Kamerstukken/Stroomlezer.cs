namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Takes bytes from a stream, never much more than is allowed.</summary>
internal static class Stroomlezer
{
    private const int Blok = 64 * 1024;

    /// <summary>Reads to the end, or to one byte past the limit: enough to see that it is too large.</summary>
    public static ReadOnlyMemory<byte> LeesTotGrens(Stream stroom, int maxBytes)
    {
        using var gelezen = new MemoryStream();
        byte[] blok = new byte[Blok];
        long over = maxBytes + 1L;
        while (over > 0 && stroom.Read(blok, 0, (int)Math.Min(Blok, over)) is > 0 and int aantal)
        {
            gelezen.Write(blok, 0, aantal);
            over -= aantal;
        }

        return gelezen.ToArray();
    }
}
