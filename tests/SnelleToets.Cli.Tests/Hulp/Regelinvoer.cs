using System.Text;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>Input that gives one line at each read and calls a hook before it does.</summary>
internal sealed class Regelinvoer(Func<int, string?> regel) : Stream
{
    private byte[] _rest = [];
    private int _nummer;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_rest.Length == 0)
        {
            _rest = regel(++_nummer) is { } tekst ? Encoding.UTF8.GetBytes(tekst + "\n") : [];
        }

        int aantal = Math.Min(count, _rest.Length);
        _rest.AsSpan(0, aantal).CopyTo(buffer.AsSpan(offset));
        _rest = _rest[aantal..];
        return aantal;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
