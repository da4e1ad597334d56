using System.Text;

namespace SnelleToets.Cli.Batch;

/// <summary>Reads a file line by line and never holds more than one line of limited length.</summary>
/// <remarks>Lines end with a line feed; a carriage return before it is white space to JSON.</remarks>
internal sealed class Regellezer(Stream stroom) : IDisposable
{
    /// <summary>Longest line that is read.</summary>
    public const int MeesteTekens = 8 << 20;

    private readonly StreamReader _lezer = new(stroom, Codering.Utf8, detectEncodingFromByteOrderMarks: false);
    private readonly char[] _buffer = new char[16 << 10];
    private int _plek;
    private int _eind;
    private int _nummer;

    /// <summary>The next line; null at the end.</summary>
    /// <exception cref="Stop">The input is not UTF-8.</exception>
    public async ValueTask<Regeltekst?> LeesAsync(CancellationToken stop)
    {
        var regel = new StringBuilder();
        bool isBegonnen = false;
        bool isTeLang = false;
        bool isKlaar = false;
        while (!isKlaar && (_plek < _eind || await VulAsync(stop).ConfigureAwait(false)))
        {
            isBegonnen = true;
            int einde = Array.IndexOf(_buffer, '\n', _plek, _eind - _plek);
            isKlaar = einde >= 0;
            int lengte = (isKlaar ? einde : _eind) - _plek;
            isTeLang |= regel.Length + lengte > MeesteTekens;
            regel = isTeLang ? regel.Clear() : regel.Append(_buffer, _plek, lengte);
            _plek += lengte + (isKlaar ? 1 : 0);
        }

        return isBegonnen ? new(++_nummer, isTeLang ? null : regel.ToString()) : null;
    }

    public void Dispose() => _lezer.Dispose();

    private async ValueTask<bool> VulAsync(CancellationToken stop)
    {
        try
        {
            _plek = 0;
            _eind = 0;
            _eind = await _lezer.ReadAsync(_buffer, stop).ConfigureAwait(false);
            return _eind > 0;
        }
        catch (DecoderFallbackException)
        {
            throw new Stop(Afloop.Onleesbaar, Climeldingen.GeenUtf8().ToString());
        }
    }
}
