namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>Input that starts with one byte many times and ends with a text.</summary>
internal sealed class Herhaalinvoer(byte teken, long aantal, string slot) : Stream
{
    private readonly byte[] _slot = System.Text.Encoding.UTF8.GetBytes(slot);
    private long _plek;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Span<byte> doel = buffer.AsSpan(offset, count);
        int lengte;
        if (_plek < aantal)
        {
            lengte = (int)Math.Min(count, aantal - _plek);
            doel[..lengte].Fill(teken);
        }
        else
        {
            ReadOnlySpan<byte> rest = _slot.AsSpan((int)(_plek - aantal));
            lengte = Math.Min(count, rest.Length);
            rest[..lengte].CopyTo(doel);
        }

        _plek += lengte;
        return lengte;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
