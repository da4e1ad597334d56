using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Herziening;

/// <summary>Reads <c>oordelen.v1</c>.</summary>
internal sealed class Oordelenlezer(Meldingbak bak)
{
    private const string Code = "MO";

    /// <summary>1 MiB, depth 8, 50,000 values, 16 KiB a string.</summary>
    private static readonly Jsonlimieten Limieten = new(1 << 20, 8, 50_000, 16 << 10);

    private static readonly Dictionary<string, Regelkeuze> Keuzes = Enum.GetValues<Regelkeuze>()
        .Where(k => k != Regelkeuze.Onbekend).ToDictionary(Codenaam.Van, StringComparer.Ordinal);

    public static Leesresultaat<Oordelen> Lees(byte[] json, Regelset set)
    {
        var bak = new Meldingbak();
        Oordelen? oordelen = Jsonboom.Lees(json, Limieten, bak, Code) is { } wortel ? new Oordelenlezer(bak).Lees(wortel, set) : null;
        return Leesresultaat.Van(oordelen, bak.Meldingen);
    }

    private Oordelen Lees(Jsonwaarde wortel, Regelset set)
    {
        var lezer = new Objectlezer(wortel, bak, Code);
        if (lezer.Tekst("schema") is { Length: > 0 } schema && !string.Equals(schema, Oordelen.Schema, StringComparison.Ordinal))
        {
            bak.Fout(Code + "0025", $"Het schema '{schema}' is onbekend; deze versie leest '{Oordelen.Schema}'.", wortel.Veld("schema"));
        }

        (string? id, string? sha) = (null, null);
        if (lezer.Veld("onderwerp") is { } onderwerp)
        {
            Objectlezer deel = lezer.Deel(onderwerp);
            (id, sha) = (deel.TekstOfNull("id"), deel.TekstOfNull("sha256"));
            deel.Sluit();
        }

        IReadOnlyList<Jsonwaarde> lijst = lezer.Lijst("oordelen");
        IReadOnlyList<Jsonwaarde> opmerkingen = lezer.Lijst("opmerkingen");
        lezer.TekstOfNull("$schema");
        lezer.Sluit();
        if (wortel.Soort == Jsonsoort.Object && lijst.Count + opmerkingen.Count == 0)
        {
            bak.Fout(Code + "0006", "Er staat niets in: geef 'oordelen', 'opmerkingen' of allebei.", wortel);
        }

        var oordelen = new Oordelen { Lijst = [.. lijst.Select(Oordeel)], Opmerkingen = [.. opmerkingen.Select(Opmerking)], OnderwerpId = id, OnderwerpSha256 = sha };
        foreach ((int plaats, string nummer, string zin) in Oordeelcontrole.Controleer(oordelen, set).Where(f => !Oordeelcontrole.IsVorm(f.Nummer)))
        {
            bak.Fout(Code + nummer, zin, lijst[plaats]);
        }

        return oordelen;
    }

    /// <summary>What could be read; what is missing or of the wrong type is reported, so that all errors come at once.</summary>
    private Regeloordeel Oordeel(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, bak, Code);
        var oordeel = new Regeloordeel
        {
            Regel = lezer.Tekst("regel"),
            Keuze = lezer.Keuze("keuze", Regelkeuze.Onbekend, true, Keuzes),
            Trapnummer = lezer.Veld("trapnummer") is null ? null : lezer.Geheel("trapnummer", 1, Regeluitslag.MeesteTrappen),
            Reden = lezer.Tekst("reden"),
            Door = lezer.Tekst("door"),
            Op = Datum(lezer),
            BevestigdDoor = lezer.TekstOfNull("bevestigdDoor"),
        };
        lezer.Sluit();
        return oordeel;
    }

    private Oordeelopmerking Opmerking(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, bak, Code);
        var opmerking = new Oordeelopmerking(lezer.Tekst("tekst"), lezer.Tekst("door"), Datum(lezer));
        lezer.Sluit();
        return opmerking;
    }

    private static DateOnly Datum(Objectlezer lezer)
    {
        lezer.Verplicht("op");
        return lezer.Datum("op") ?? default;
    }
}
