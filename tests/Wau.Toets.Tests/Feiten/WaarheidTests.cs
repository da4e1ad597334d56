using Wau.Toets.Feiten;

namespace Wau.Toets.Tests.Feiten;

public sealed class WaarheidTests
{
    private static readonly Waarheid[] Alle = [Waarheid.Onwaar, Waarheid.Onbekend, Waarheid.Waar];

    [Fact]
    public void Een_tabel_zegt_alleen_wat_voor_elke_mogelijkheid_geldt()
    {
        foreach (Waarheid a in Alle)
        {
            Assert.Equal(Samen(Kan(a).Select(x => !x)), a.Niet());
            foreach (Waarheid b in Alle)
            {
                Assert.Equal(Samen(Kan(a).SelectMany(_ => Kan(b), (x, y) => x && y)), a.En(b));
                Assert.Equal(Samen(Kan(a).SelectMany(_ => Kan(b), (x, y) => x || y)), a.Of(b));
            }
        }
    }

    [Fact]
    public void Uit_en_Van_zeggen_wat_ze_krijgen()
    {
        Assert.Equal((Waarheid.Waar, Waarheid.Onwaar), (Waarheden.Van(true), Waarheden.Van(false)));
        Assert.Equal([Waarheid.Waar, Waarheid.Onwaar, Waarheid.Onbekend], [Waarheden.Uit(true, false), Waarheden.Uit(false, true), Waarheden.Uit(false, false)]);
    }

    [Fact]
    public void Er_is_geen_stille_omzetting_naar_waar_of_onwaar() =>
        Assert.DoesNotContain(typeof(Waarheid).GetMethods(), m => m.ReturnType == typeof(bool) && m.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool[] Kan(Waarheid a) => a switch { Waarheid.Waar => [true], Waarheid.Onwaar => [false], _ => [true, false] };

    private static Waarheid Samen(IEnumerable<bool> uitkomsten) =>
        uitkomsten.Distinct().ToArray() is [var een] ? Waarheden.Van(een) : Waarheid.Onbekend;
}
