using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wau.Toets.Invoer;

/// <summary>Reads JSON into values that know their place, within limits; comments and trailing commas are allowed, doubled properties are not.</summary>
internal sealed class Jsonboom
{
    private readonly ReadOnlyMemory<byte> _tekst;
    private readonly Jsonlimieten _limieten;
    private readonly Meldingbak _bak;
    private readonly string _voorvoegsel;
    private int _geteld;
    private int _regel = 1;
    private int _kolom = 1;
    private int _waarden;
    private bool _teVeel;

    private Jsonboom(ReadOnlyMemory<byte> bytes, Jsonlimieten limieten, Meldingbak bak, string voorvoegsel)
    {
        _tekst = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        _limieten = limieten;
        _bak = bak;
        _voorvoegsel = voorvoegsel;
    }

    /// <summary>Reads a whole file; null when it is not JSON or breaks a limit (codes 0001 to 0003 and 0005 with the prefix given).</summary>
    public static Jsonwaarde? Lees(ReadOnlyMemory<byte> bytes, Jsonlimieten limieten, Meldingbak bak, string voorvoegsel)
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
        var lezer = new Utf8JsonReader(_tekst.Span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = _limieten.MaxDiepte });
        lezer.Read();
        Jsonwaarde wortel = Waarde(ref lezer, Jsonplek.Wortel);
        while (!_teVeel && lezer.Read())
        {
            // Reads to the end, so that text after the value is an error.
        }

        return _teVeel ? null : wortel;
    }

    private Jsonwaarde Waarde(ref Utf8JsonReader lezer, Jsonplek plek)
    {
        (int regel, int kolom) = Plek(lezer.TokenStartIndex);
        if (++_waarden > _limieten.MaxWaarden && !_teVeel)
        {
            _teVeel = true;
            _bak.Fout(_voorvoegsel + "0003", string.Create(CultureInfo.InvariantCulture, $"Er staan meer dan {_limieten.MaxWaarden} waarden in het bestand. Splits het."), plek.Pad, regel, kolom);
        }

        switch (lezer.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref lezer, new(Jsonsoort.Object, plek, regel, kolom));
            case JsonTokenType.StartArray:
                return Lijst(ref lezer, new(Jsonsoort.Lijst, plek, regel, kolom));
            case JsonTokenType.String:
                return new(Jsonsoort.Tekst, plek, regel, kolom) { Tekst = Tekst(ref lezer, plek, regel, kolom) };
            case JsonTokenType.Number:
                return Getal(ref lezer, plek, regel, kolom);
            case JsonTokenType.True or JsonTokenType.False:
                return new(Jsonsoort.Waarheid, plek, regel, kolom) { IsWaar = lezer.TokenType == JsonTokenType.True };
            default:
                return new(Jsonsoort.Null, plek, regel, kolom);
        }
    }

    private Jsonwaarde Object(ref Utf8JsonReader lezer, Jsonwaarde uit)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal);
        while (!_teVeel && lezer.Read() && lezer.TokenType != JsonTokenType.EndObject)
        {
            (int regel, int kolom) = Plek(lezer.TokenStartIndex);
            string naam = Tekst(ref lezer, uit.Plek, regel, kolom);
            lezer.Read();
            Jsonwaarde waarde = Waarde(ref lezer, Jsonplek.Eigenschap(uit, naam));
            if (namen.Add(naam))
            {
                uit.Velden.Add(new(naam, waarde));
            }
            else
            {
                _bak.Fout(_voorvoegsel + "0005", $"De eigenschap '{naam}' staat hier twee keer. Houd er één over.", waarde.Pad, regel, kolom);
            }
        }

        return uit;
    }

    private Jsonwaarde Lijst(ref Utf8JsonReader lezer, Jsonwaarde uit)
    {
        while (!_teVeel && lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            uit.Items.Add(Waarde(ref lezer, Jsonplek.Item(uit, uit.Items.Count)));
        }

        return uit;
    }

    private Jsonwaarde Getal(ref Utf8JsonReader lezer, Jsonplek plek, int regel, int kolom)
    {
        if (!lezer.TryGetDecimal(out decimal getal))
        {
            _bak.Fout(_voorvoegsel + "0001", "Dit getal is te groot om mee te rekenen.", plek.Pad, regel, kolom);
        }

        return new(Jsonsoort.Getal, plek, regel, kolom) { Getal = getal };
    }

    private string Tekst(ref Utf8JsonReader lezer, Jsonplek plek, int regel, int kolom)
    {
        string tekst = lezer.GetString() ?? "";
        if (tekst.Length > _limieten.MaxTekst)
        {
            _teVeel = true;
            _bak.Fout(_voorvoegsel + "0003", string.Create(CultureInfo.InvariantCulture, $"Deze tekst is langer dan {_limieten.MaxTekst} tekens. Maak hem korter."), plek.Pad, regel, kolom);
        }

        return tekst;
    }

    /// <summary>Line and column of a byte; counts on from the place before, so that a whole file takes one pass.</summary>
    private (int Regel, int Kolom) Plek(long positie)
    {
        int tot = (int)positie;
        ReadOnlySpan<byte> stuk = _tekst.Span[_geteld..tot];
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
