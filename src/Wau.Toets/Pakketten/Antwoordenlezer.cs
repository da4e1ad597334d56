using Wau.Toets.Feiten;
using Wau.Toets.Invoer;

namespace Wau.Toets.Pakketten;

/// <summary>Reads <c>antwoorden.v1</c>: the envelope, or just the array.</summary>
internal sealed class Antwoordenlezer(Meldingbak bak, Feitencatalogus feiten)
{
    private const string Code = "AN";
    private const string Schema = "antwoorden.v1";

    /// <summary>4 MiB, depth 16, 200,000 values, 16 KiB a string.</summary>
    private static readonly Jsonlimieten Limieten = new(4 << 20, 16, 200_000, 16 << 10);

    /// <summary>What a question sheet says beside the place for an answer; not read.</summary>
    private static readonly string[] Uitleg = ["vraag", "uitleg", "toegestaan", "vermoeden", "waarom"];

    private static readonly IReadOnlyDictionary<string, Graad> Graden = Woordenlijsten.Van<Graad>();

    private readonly List<Feitadres> _open = [];

    public static Leesresultaat<Antwoorden> Lees(byte[] json, Feitencatalogus feiten)
    {
        var bak = new Meldingbak();
        Antwoorden? antwoorden = null;
        if (Jsonboom.Lees(json, Limieten, bak, Code) is { } wortel)
        {
            var lezer = new Antwoordenlezer(bak, feiten);
            antwoorden = lezer.Lees(wortel);
            lezer.MeldOpen();
        }

        return Leesresultaat.Van(antwoorden, bak.Meldingen);
    }

    /// <summary>The answers of a list; what is wrong with one has been reported.</summary>
    public Reeks<Antwoord> Lijst(IEnumerable<Jsonwaarde> json) => [.. json.Select(Antwoord).OfType<Antwoord>()];

    private Antwoorden Lees(Jsonwaarde wortel)
    {
        if (wortel.Soort == Jsonsoort.Lijst)
        {
            return new() { Lijst = Lijst(wortel.Items) };
        }

        var lezer = new Objectlezer(wortel, bak, Code);
        if (lezer.Tekst("schema") is { Length: > 0 } schema && !string.Equals(schema, Schema, StringComparison.Ordinal))
        {
            bak.Fout(Code + "0025", $"Het schema '{schema}' is onbekend; deze versie leest '{Schema}'.", wortel.Veld("schema"));
        }

        (string? id, string? sha) = (null, null);
        if (lezer.Veld("onderwerp") is { } onderwerp)
        {
            Objectlezer deel = lezer.Deel(onderwerp);
            (id, sha) = (deel.TekstOfNull("id"), deel.TekstOfNull("sha256"));
            deel.Sluit();
        }

        var antwoorden = new Antwoorden { OnderwerpId = id, OnderwerpSha256 = sha, Lijst = Lijst(lezer.Lijst("antwoorden", verplicht: true)) };
        lezer.TekstOfNull("$schema");
        lezer.Sluit();
        return antwoorden;
    }

    private Antwoord? Antwoord(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, bak, Code);
        string id = lezer.Tekst("feit");
        Jsonwaarde? waarde = lezer.VeldOfNull("waarde");
        if (waarde is null && json.Soort == Jsonsoort.Object)
        {
            bak.Fout(Code + "0006", "De eigenschap 'waarde' ontbreekt. Schrijf null voor: we weten het niet.", json);
        }

        Feit? feit = feiten.Zoek(id);
        bool open = waarde is { Soort: Jsonsoort.Tekst, Tekst: Feiten.Antwoord.NogOpen };
        Mogelijkheden? mogelijkheden = feit is not null && !open && waarde is { Soort: not Jsonsoort.Null } ? new Waardelezer(bak, Code).Lees(waarde, feit) : null;
        var antwoord = new Antwoord
        {
            Feit = id,
            Voor = lezer.TekstOfNull("voor"),
            Waarde = mogelijkheden,
            Door = lezer.TekstOfNull("door"),
            Op = lezer.Datum("op"),
            Graad = lezer.Keuze("graad", Graad.Opgegeven, false, Graden),
            Bron = lezer.TekstOfNull("bron"),
            GetoetstDoor = lezer.TekstOfNull("getoetstDoor"),
            Toelichting = lezer.TekstOfNull("toelichting"),
            Bij = lezer.TekstOfNull("bij"),
        };
        foreach (string uitleg in Uitleg)
        {
            lezer.TekstOfNull(uitleg);
        }

        lezer.Sluit();
        if (id.Length > 0 && Antwoordcontrole.Controleer(antwoord, feiten) is var (nummer, zin))
        {
            bak.Fout(Code + nummer, zin, json.Veld("feit") ?? json);
            return null;
        }

        if (open)
        {
            _open.Add(antwoord.Adres);
            return null;
        }

        return waarde is null || (waarde.Soort != Jsonsoort.Null && mogelijkheden is null) ? null : antwoord;
    }

    private void MeldOpen()
    {
        if (_open.Count > 0)
        {
            bak.Voeg([Melding.Waarschuwing(Code + "0027", $"Nog niet ingevuld: {string.Join(", ", _open)}. Deze vragen blijven open.")]);
        }
    }
}
