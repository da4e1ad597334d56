using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wau.Toets.Invoer;

/// <summary>Reads JSON into values that know their place, within limits; comments and trailing commas are allowed, doubled properties are not.</summary>
internal sealed class Jsonboom
{
    private readonly byte[] _bytes;
    private readonly Jsonlimieten _limieten;
    private readonly Meldingbak _bak;
    private readonly string _voorvoegsel;
    private byte[] _tekst = [];
    private int _geteld;
    private int _regel = 1;
    private int _kolom = 1;
    private int _waarden;
    private bool _teVeel;

    private Jsonboom(byte[] bytes, Jsonlimieten limieten, Meldingbak bak, string voorvoegsel)
    {
        _bytes = bytes;
        _limieten = limieten;
        _bak = bak;
        _voorvoegsel = voorvoegsel;
    }

    /// <summary>Reads a whole file; null when it is not JSON or breaks a limit (codes 0001 to 0003 and 0005 with the prefix given).</summary>
    public static Jsonwaarde? Lees(byte[] bytes, Jsonlimieten limieten, Meldingbak bak, string voorvoegsel)
    {
        if (bytes.Length > limieten.MaxBytes)
        {
            bak.Fout(voorvoegsel + "0002", string.Create(CultureInfo.InvariantCulture, $"Het bestand is groter dan de grens van {limieten.MaxBytes} bytes. Splits het, of stel de grens ruimer in."));
            return null;
        }

        var boom = new Jsonboom(bytes, limieten, bak, voorvoegsel);
        try
        {
            return boom.LeesAlles();
        }
        catch (JsonException fout)
        {
            bak.Fout(voorvoegsel + "0001", "Dit is geen geldige JSON: " + Uitleg(fout), "$", (int)(fout.LineNumber ?? 0) + 1, (int)(fout.BytePositionInLine ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            bak.Fout(voorvoegsel + "0001", "Dit is geen geldige JSON: een tekst bevat tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8.", "$", 1, 1);
        }

        return null;
    }

    private static string Uitleg(JsonException fout) => fout.Message.Contains("maximum configured depth", StringComparison.Ordinal)
        ? "het is dieper genest dan toegestaan."
        : "controleer op deze plaats haakjes, aanhalingstekens en komma's.";

    private Jsonwaarde? LeesAlles()
    {
        byte[] zonderBom = _bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? _bytes[3..] : _bytes;
        _tekst = zonderBom;
        var lezer = new Utf8JsonReader(zonderBom, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = _limieten.MaxDiepte });
        lezer.Read();
        Jsonwaarde wortel = Waarde(ref lezer, "$");
        while (!_teVeel && lezer.Read())
        {
            // Reads to the end, so that text after the value is an error.
        }

        return _teVeel ? null : wortel;
    }

    private Jsonwaarde Waarde(ref Utf8JsonReader lezer, string pad)
    {
        (int regel, int kolom) = Plek(lezer.TokenStartIndex);
        if (++_waarden > _limieten.MaxWaarden && !_teVeel)
        {
            _teVeel = true;
            _bak.Fout(_voorvoegsel + "0003", string.Create(CultureInfo.InvariantCulture, $"Er staan meer dan {_limieten.MaxWaarden} waarden in het bestand. Splits het."), pad, regel, kolom);
        }

        switch (lezer.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref lezer, new(Jsonsoort.Object, pad, regel, kolom));
            case JsonTokenType.StartArray:
                return Lijst(ref lezer, new(Jsonsoort.Lijst, pad, regel, kolom));
            case JsonTokenType.String:
                return new(Jsonsoort.Tekst, pad, regel, kolom) { Tekst = Tekst(ref lezer, pad, regel, kolom) };
            case JsonTokenType.Number:
                return Getal(ref lezer, pad, regel, kolom);
            case JsonTokenType.True or JsonTokenType.False:
                return new(Jsonsoort.Waarheid, pad, regel, kolom) { IsWaar = lezer.TokenType == JsonTokenType.True };
            default:
                return new(Jsonsoort.Null, pad, regel, kolom);
        }
    }

    private Jsonwaarde Object(ref Utf8JsonReader lezer, Jsonwaarde uit)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal);
        while (!_teVeel && lezer.Read() && lezer.TokenType != JsonTokenType.EndObject)
        {
            (int regel, int kolom) = Plek(lezer.TokenStartIndex);
            string naam = Tekst(ref lezer, uit.Pad, regel, kolom);
            lezer.Read();
            Jsonwaarde waarde = Waarde(ref lezer, $"{uit.Pad}.{naam}");
            if (namen.Add(naam))
            {
                uit.Velden.Add(new(naam, waarde));
            }
            else
            {
                _bak.Fout(_voorvoegsel + "0005", $"De eigenschap '{naam}' staat hier twee keer. Houd er één over.", $"{uit.Pad}.{naam}", regel, kolom);
            }
        }

        return uit;
    }

    private Jsonwaarde Lijst(ref Utf8JsonReader lezer, Jsonwaarde uit)
    {
        while (!_teVeel && lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            uit.Items.Add(Waarde(ref lezer, string.Create(CultureInfo.InvariantCulture, $"{uit.Pad}[{uit.Items.Count}]")));
        }

        return uit;
    }

    private Jsonwaarde Getal(ref Utf8JsonReader lezer, string pad, int regel, int kolom)
    {
        if (!lezer.TryGetDecimal(out decimal getal))
        {
            _bak.Fout(_voorvoegsel + "0001", "Dit getal is te groot om mee te rekenen.", pad, regel, kolom);
        }

        return new(Jsonsoort.Getal, pad, regel, kolom) { Getal = getal };
    }

    private string Tekst(ref Utf8JsonReader lezer, string pad, int regel, int kolom)
    {
        string tekst = lezer.GetString() ?? "";
        if (tekst.Length > _limieten.MaxTekst)
        {
            _teVeel = true;
            _bak.Fout(_voorvoegsel + "0003", string.Create(CultureInfo.InvariantCulture, $"Deze tekst is langer dan {_limieten.MaxTekst} tekens. Maak hem korter."), pad, regel, kolom);
        }

        return tekst;
    }

    /// <summary>Line and column of a byte; counts on from the place before, so that a whole file takes one pass.</summary>
    private (int Regel, int Kolom) Plek(long positie)
    {
        int tot = (int)positie;
        ReadOnlySpan<byte> stuk = _tekst.AsSpan(_geteld, tot - _geteld);
        int regels = stuk.Count((byte)'\n');
        if (regels > 0)
        {
            _regel += regels;
            _kolom = 1;
            stuk = stuk[(stuk.LastIndexOf((byte)'\n') + 1)..];
        }

        _kolom += Encoding.UTF8.GetCharCount(stuk);
        _geteld = tot;
        return (_regel, _kolom);
    }
}
