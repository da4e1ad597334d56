using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Toetsing;

namespace Wau.Toets.Tests.Regels;

public sealed class DatumkundeTests
{
    private static readonly Zicht Leeg = new Willekeurig(0).Kijk([]);

    [Theory]
    [InlineData("2027-01-31", "2027-02-28", 1)]
    [InlineData("2027-01-31", "2027-02-27", 0)]
    [InlineData("2028-01-31", "2028-02-29", 1)]
    [InlineData("2028-01-31", "2028-02-28", 0)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2027-01-01", "2027-01-01", 0)]
    [InlineData("2027-01-02", "2027-01-01", -1)]
    [InlineData("2027-03-31", "2027-02-28", -1)]
    [InlineData("2027-03-31", "2027-02-27", -2)]
    [InlineData("2026-07-01", "2027-01-01", 6)]
    public void Hele_maanden_tussen_twee_datums(string van, string tot, int maanden) =>
        Assert.Equal(maanden, Duur(Lees(van), Lees(tot), inMaanden: true));

    [Fact]
    public void Maanden_en_dagen_zijn_wat_een_wandeling_geeft()
    {
        // Every pair of days from mid January 2027 to mid May 2028: month ends and a leap day among them.
        for (int i = 0; i < 480; i++)
        {
            DateOnly van = new DateOnly(2027, 1, 15).AddDays(i);
            for (int j = 0; j < 480; j++)
            {
                DateOnly tot = new DateOnly(2027, 1, 15).AddDays(j);
                Assert.True(Naief.Maanden(van, tot) == Duur(van, tot, inMaanden: true), $"{van:O} tot {tot:O}");
            }

            Assert.Equal(i, Duur(new(2027, 1, 15), van, inMaanden: false));
        }
    }

    [Fact]
    public void Een_bereik_van_datums_omvat_elke_duur_en_elke_maanddag()
    {
        var toeval = new Random(7);
        for (int keer = 0; keer < 1500; keer++)
        {
            DateOnly[] van = Bereik(toeval);
            DateOnly[] tot = Bereik(toeval);
            bool inMaanden = keer % 2 == 0;
            Mogelijkheden duur = new Tijdsduur(Vast(van), Vast(tot), inMaanden).Bereken(Leeg);
            Mogelijkheden dagen = new MaandDag(Vast(van)).Bereken(Leeg);
            Mogelijkheden later = new DatumPlus(Vast(van), keer % 40 - 20, inMaanden).Bereken(Leeg);
            foreach (DateOnly a in van)
            {
                Assert.True(dagen.Omvat(Mogelijkheden.Keuze(a.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
                Assert.True(later.Omvat(Mogelijkheden.Datum(inMaanden ? a.AddMonths(keer % 40 - 20) : a.AddDays(keer % 40 - 20))));
                Assert.All(tot, b => Assert.True(duur.Omvat(Mogelijkheden.Getal(inMaanden ? Naief.Maanden(a, b) : b.DayNumber - a.DayNumber))));
            }
        }
    }

    private static DateOnly[] Bereik(Random toeval)
    {
        DateOnly begin = new DateOnly(2027, 1, 1).AddDays(toeval.Next(900));
        return [.. Enumerable.Range(0, toeval.Next(1, 12)).Select(n => begin.AddDays(n))];
    }

    private static Vast Vast(DateOnly[] dagen) => new(Mogelijkheden.Datum(dagen[0], dagen[^1]));

    private static int Duur(DateOnly van, DateOnly tot, bool inMaanden) =>
        (int)((Getallen)new Tijdsduur(Vast([van]), Vast([tot]), inMaanden).Bereken(Leeg)).Waarden.Kleinste;

    private static DateOnly Lees(string datum) => DateOnly.Parse(datum, System.Globalization.CultureInfo.InvariantCulture);
}
