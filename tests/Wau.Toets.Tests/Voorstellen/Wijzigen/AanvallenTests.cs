using System.Globalization;
using System.Text.Json;
using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Voorstellen.Wijzigen;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Voorstellen.Wijzigen;

/// <summary>Invented whole amendments in the forms of 2005 to 2026; what each says was written down before any was read.</summary>
public sealed class AanvallenTests(ITestOutputHelper uit)
{
    private static readonly string[] Velden = ["nummer", "bewerking", "plaats", "oud", "nieuw begin", "nieuw einde"];

    public static TheoryData<string> Namen => [.. Lees().Select(s => s.Naam)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Een_heel_amendement_wordt_goed_gelezen(string naam)
    {
        Stuk stuk = Lees().Single(s => string.Equals(s.Naam, naam, StringComparison.Ordinal));

        Amendement amendement = stuk.Gelezen();

        Assert.Equal(stuk.Wijzigingen, Regels(stuk, amendement), StringComparer.Ordinal);
        Assert.Equal(stuk.Kop.ToString(), Kop(amendement).ToString());
        Assert.Equal((stuk.ToelichtingAlineas, true), (amendement.Toelichting.Count, stuk.ToelichtingAlineas == 0 || amendement.Toelichting[0].Inhoud.StartsWith(stuk.Toelichting, StringComparison.Ordinal)));
        Assert.Equal(stuk.Namen, amendement.Ondertekenaars, StringComparer.Ordinal);
        Assert.All(amendement.Opdrachten, o => Assert.True(Opdrachtpapieren.IsHeel(o)));
    }

    [Fact]
    public void Het_aandeel_dat_goed_wordt_gelezen()
    {
        int[] goed = new int[Velden.Length];
        (int alle, int heel, int extra, int kop, int toelichting, int namen, int stukken) = (0, 0, 0, 0, 0, 0, 0);
        foreach (Stuk stuk in Lees())
        {
            Amendement amendement = stuk.Gelezen();
            ILookup<string, Wijziging> gelezen = amendement.Opdrachten.SelectMany(o => o.Wijzigingen.Select(w => (o.Nummer, w))).ToLookup(p => p.Nummer, p => p.w, StringComparer.Ordinal);
            var teller = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string[] delen in stuk.Wijzigingen.Select(w => w.Split('|')))
            {
                int n = teller[delen[0]] = teller.GetValueOrDefault(delen[0]) + 1;
                bool[] velden = Goed(delen, gelezen[delen[0]].ElementAtOrDefault(n - 1));
                goed = [.. goed.Zip(velden, (g, v) => g + (v ? 1 : 0))];
                (alle, heel) = (alle + 1, heel + (velden.All(v => v) ? 1 : 0));
                if (!velden.All(v => v))
                {
                    uit.WriteLine($"{stuk.Naam}: {string.Join('|', delen)}");
                }
            }

            extra += Math.Max(0, amendement.Opdrachten.Sum(o => o.Wijzigingen.Count) - stuk.Wijzigingen.Length);
            bool k = stuk.Kop == Kop(amendement);
            bool t = stuk.ToelichtingAlineas == amendement.Toelichting.Count && (stuk.ToelichtingAlineas == 0 || amendement.Toelichting[0].Inhoud.StartsWith(stuk.Toelichting, StringComparison.Ordinal));
            bool m = stuk.Namen.SequenceEqual(amendement.Ondertekenaars, StringComparer.Ordinal);
            (kop, toelichting, namen, stukken) = (kop + (k ? 1 : 0), toelichting + (t ? 1 : 0), namen + (m ? 1 : 0), stukken + 1);
            if (!(k && t && m))
            {
                uit.WriteLine($"{stuk.Naam}: kop {k} {Kop(amendement)}, toelichting {t} {amendement.Toelichting.Count}, namen {m} {string.Join(';', amendement.Ondertekenaars)}");
            }
        }

        uit.WriteLine(string.Join(", ", Velden.Zip(goed, (v, g) => $"{v} {g}")) + $"; helemaal {heel} van {alle}; te veel {extra}");
        uit.WriteLine($"kop {kop}, toelichting {toelichting}, namen {namen} van {stukken}");
        Assert.Equal(alle, heel);
    }

    private static bool[] Goed(string[] delen, Wijziging? w) => w is null ? new bool[Velden.Length] :
    [
        true,
        string.Equals(w.Bewerking.ToString(), delen[1], StringComparison.Ordinal),
        string.Equals(w.Doel.ToString(), delen[2], StringComparison.Ordinal),
        string.Equals(Samen(w.Oud), delen[3], StringComparison.Ordinal),
        Samen(w.Nieuw).StartsWith(delen[4], StringComparison.Ordinal) && delen[4].Length == 0 == (w.Nieuw.Count == 0),
        Samen(w.Nieuw).EndsWith(delen[5], StringComparison.Ordinal),
    ];

    /// <summary>What was read, in the notation of what was expected; where the new text starts or ends otherwise it stands there whole.</summary>
    private static IEnumerable<string> Regels(Stuk stuk, Amendement amendement)
    {
        int n = 0;
        foreach (Wijzigingsopdracht opdracht in amendement.Opdrachten)
        {
            foreach (Wijziging w in opdracht.Wijzigingen)
            {
                string[] delen = n < stuk.Wijzigingen.Length ? stuk.Wijzigingen[n].Split('|') : ["", "", "", "", "", ""];
                bool[] goed = Goed(delen, w);
                yield return $"{opdracht.Nummer}|{w.Bewerking}|{w.Doel}|{Samen(w.Oud)}|{(goed[4] && goed[5] ? $"{delen[4]}|{delen[5]}" : Samen(w.Nieuw))}";
                n++;
            }
        }
    }

    private static string Samen(Reeks<Alinea> alineas) => string.Join(" + ", alineas.Select(a => a.Inhoud));

    private static Kopregel Kop(Amendement a) => new(
        a.Stuksoort.ToString(), a.Versie, string.Join(',', a.Vervangt), a.Ouder ?? "", a.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", a.Kamerstuk?.Ondernummer ?? "");

    private static Stuk[] Lees() =>
        JsonSerializer.Deserialize<Stuk[]>(Huis.Lees("tests", "Wau.Toets.Tests", "Voorstellen", "Wijzigen", "aanvallen.json"), JsonSerializerOptions.Web)!;

    private sealed record Kopregel(string Soort, int Versie, string Vervangt, string Ouder, string Datum, string Nr);

    private sealed record Stuk(string Naam, string Vorm, string[] Tekst, Kopregel Kop, string[] Wijzigingen, string Toelichting, int ToelichtingAlineas, string[] Namen)
    {
        public Amendement Gelezen() => (Vorm is "alineas" ? Amendement.Lees(Tekst) : Amendement.Lees(string.Join('\n', Tekst))).WaardeOfFout();
    }
}
