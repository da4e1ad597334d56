using Wau.Toets.Feiten;
using Wau.Toets.Invoer;

namespace Wau.Toets.Signalen.Meelezen;

/// <summary>Reads statements of another reader from JSON, as a language model can write it.</summary>
internal static class Opgavenlezer
{
    private const string Code = "ML";

    /// <summary>1 MiB, depth 16, 50,000 values, 16 KiB a string.</summary>
    private static readonly Jsonlimieten Limieten = new(1 << 20, 16, 50_000, 16 << 10);

    public static Leesresultaat<Reeks<Opgave>> Lees(byte[] json, Feitencatalogus feiten)
    {
        var bak = new Meldingbak();
        if (Jsonboom.Lees(json, Limieten, bak, Code) is not { } wortel)
        {
            return Leesresultaat.Van<Reeks<Opgave>>(null, bak.Meldingen);
        }

        if (wortel.Soort != Jsonsoort.Lijst)
        {
            bak.Fout(Code + "0025", "Hier hoort een lijst met vondsten te staan: [ { \"feit\": …, \"waarde\": …, \"citaat\": … } ].", wortel);
            return Leesresultaat.Van<Reeks<Opgave>>(null, bak.Meldingen);
        }

        // One wrong statement must not cost the others: what is wrong with it is reported and it is left out.
        var opgaven = new List<Opgave>();
        var meldingen = new List<Melding>();
        foreach (Jsonwaarde item in wortel.Items)
        {
            var eigen = new Meldingbak();
            Opgave? opgave = Opgave(item, eigen, feiten);
            if (opgave is not null && !eigen.HeeftFout)
            {
                opgaven.Add(opgave);
            }

            meldingen.AddRange(eigen.Meldingen.Select(m => m with { Soort = Meldingsoort.Waarschuwing }));
        }

        return Leesresultaat.Van<Reeks<Opgave>>([.. opgaven], [.. meldingen]);
    }

    private static Opgave? Opgave(Jsonwaarde json, Meldingbak bak, Feitencatalogus feiten)
    {
        var lezer = new Objectlezer(json, bak, Code);
        (string id, string? voor, string citaat, Jsonwaarde? waarde) = (lezer.Tekst("feit"), lezer.TekstOfNull("voor"), lezer.Tekst("citaat"), lezer.Verplicht("waarde"));
        lezer.Sluit();
        if (id.Length == 0 || waarde is null)
        {
            return null;
        }

        if (feiten.Zoek(id) is not { } feit)
        {
            bak.Fout(Code + "0010", $"Het feit '{id}' bestaat niet in deze regelset.{(feiten.LijktOp(id) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "")}", json.Veld("feit"));
            return null;
        }

        return new Waardelezer(bak, Code).Lees(waarde, feit) is { } mogelijk ? new() { Feit = id, Voor = voor, Waarde = mogelijk, Citaat = citaat } : null;
    }
}
