using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Voorstellen.Amendementen;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Voorstellen.Amendementen;

/// <summary>The subject lines in the register of the Chamber; the bars are what was measured, see docs/kwaliteit.md.</summary>
public sealed class OnderwerpcorpusTests(ITestOutputHelper uit)
{
    [CorpusFact]
    public void Soort_en_voorganger_van_amendementen()
    {
        List<Zaak> zaken = [.. Zaken("zaak-amendement.jsonl.gz")];
        ILookup<(string Dossier, string Nummer), string> bekend = zaken.ToLookup(z => (z.Dossier, z.Volgnummer), z => z.Onderwerp);
        (int lijkt, int lijktBuur) = (0, 0);
        (int soort, int sub, int metOuder, int ouderBekend, int vervangt, int nummers, int gevonden) = (0, 0, 0, 0, 0, 0, 0);
        (int beide, int alleenOfficieel, int alleenGelezen) = (0, 0, 0);
        foreach (Zaak zaak in zaken)
        {
            Amendementkop kop = Amendementkop.Lees(zaak.Onderwerp);
            bool gelezen = kop.Versie > 0 || kop.Vervangt.Count > 0;
            soort += kop.Soort is Amendementsoort.Amendement or Amendementsoort.Subamendement ? 1 : Meld("soort", zaak, kop);
            if (kop.Soort == Amendementsoort.Subamendement)
            {
                sub++;
                metOuder += kop.Ouder is null ? Meld("zonder ouder", zaak, kop) : 1;
                ouderBekend += kop.Ouder is { } ouder && (bekend.Contains((zaak.Dossier, ouder)) || Meld("ouder onbekend", zaak, kop) > 0) ? 1 : 0;
            }

            vervangt += kop.Vervangt.Count > 0 ? 1 : 0;
            nummers += kop.Vervangt.Count;
            gevonden += kop.Vervangt.Count(n => bekend.Contains((zaak.Dossier, n)) || Meld("voorganger onbekend: " + n, zaak, kop) > 0);
            lijkt += kop.Vervangt.Count(n => bekend[(zaak.Dossier, n)].Any(o => Lijkt(zaak.Onderwerp, o)));
            lijktBuur += kop.Vervangt.Count(n => bekend[(zaak.Dossier, Buur(n))].Any(o => Lijkt(zaak.Onderwerp, o)));
            beide += zaak.IsGewijzigd && gelezen ? 1 : 0;
            alleenOfficieel += zaak.IsGewijzigd && !gelezen ? 1 + Meld("alleen officieel", zaak, kop) : 0;
            alleenGelezen += !zaak.IsGewijzigd && gelezen ? 1 + Meld("alleen gelezen " + zaak.Appreciatie, zaak, kop) : 0;
        }

        uit.WriteLine($"{soort} van {zaken.Count} soort; {sub} sub, {metOuder} met ouder, {ouderBekend} bekend; {vervangt} vervangen, {gevonden} van {nummers} nummers bekend, {lijkt} met dezelfde woorden en {lijktBuur} van de nummers ernaast; beide {beide}, alleen officieel {alleenOfficieel}, alleen gelezen {alleenGelezen}");
        Assert.Equal(7930, zaken.Count);
        Assert.InRange(soort, 7929, zaken.Count);
        Assert.Equal(57, sub);
        Assert.Equal(35, metOuder);
        Assert.Equal(2855, vervangt);
        Assert.InRange(gevonden, 2611, nummers);
        Assert.InRange(beide, 2349, zaken.Count);
        Assert.Equal(8, alleenOfficieel);
    }

    [CorpusFact]
    public void Een_nota_van_wijziging_is_er_een()
    {
        List<Zaak> zaken = [.. Zaken("zaak-nota-van-wijziging.jsonl.gz")];

        int herkend = zaken.Sum(z => Amendementkop.Lees(z.Onderwerp) is { Soort: Amendementsoort.NotaVanWijziging, Versie: 0 } ? 1 : Meld("nota", z, Amendementkop.Lees(z.Onderwerp)));

        Assert.Equal(1380, zaken.Count);
        Assert.Equal(zaken.Count, herkend);
    }

    /// <summary>The number below, which is another paper and should not be about the same.</summary>
    private static string Buur(string nummer) => (int.Parse(nummer, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>At least half of the long words of the shorter line are in the other.</summary>
    private static bool Lijkt(string een, string ander)
    {
        (HashSet<string> a, HashSet<string> b) = (Woorden(een), Woorden(ander));
        return a.Count > 0 && b.Count > 0 && 2 * a.Count(b.Contains) >= Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Woorden(string regel) =>
        new(regel.ToLowerInvariant().Split(' ', ',', '.').Where(w => w.Length > 5 && w is not ("amendement" or "subamendement" or "gewijzigd" or "vervanging" or "regelt" or "waarmee")), StringComparer.Ordinal);

    private static IEnumerable<Zaak> Zaken(string bestand)
    {
        using FileStream stroom = File.OpenRead(Corpus.Pad("data", "zaak-metadata", bestand));
        using var uitgepakt = new GZipStream(stroom, CompressionMode.Decompress);
        using var lezer = new StreamReader(uitgepakt);
        while (lezer.ReadLine() is { } regel)
        {
            using JsonDocument json = JsonDocument.Parse(regel);
            yield return new(Tekst(json, "Nummer"), Tekst(json, "Onderwerp"), Tekst(json, "Titel"), json.RootElement.GetProperty("Volgnummer").ToString(), Tekst(json, "Kabinetsappreciatie"));
        }
    }

    private static string Tekst(JsonDocument json, string naam) => json.RootElement.GetProperty(naam).GetString() ?? "";

    private int Meld(string wat, Zaak zaak, Amendementkop kop)
    {
        uit.WriteLine($"{wat} | {zaak.Nummer} {zaak.Volgnummer} | {zaak.Onderwerp} | {kop}");
        return 0;
    }

    private sealed record Zaak(string Nummer, string Onderwerp, string Dossier, string Volgnummer, string Appreciatie)
    {
        public bool IsGewijzigd => Appreciatie.StartsWith("Niet beschikbaar bij gewijzigde", StringComparison.Ordinal);
    }
}
