using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Historisch;

/// <summary>The built-in pack says of cases that really happened what was known or found about them.</summary>
public sealed class HistorischeGevallenTests
{
    public static TheoryData<string> Gevallen => [.. Geval.Alle.Select(g => g.Id)];

    public static TheoryData<string> LaterWel => [.. Geval.Alle.Where(g => g.LaterWel is not null).Select(g => g.Id)];

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Met_wat_toen_bekend_was_is_de_verwachting_bereikt_of_nog_open(string id)
    {
        Geval geval = Zoek(id);
        Dictionary<string, string[]> mogelijk = Geval.Mogelijk(geval.Toets(Geval.Toen));

        Assert.All(geval.Verwacht, v =>
        {
            string wat = $"{v.Key}: {string.Join(" of ", v.Value)} verwacht, {string.Join(" of ", mogelijk[v.Key])} mogelijk";
            Assert.True(mogelijk[v.Key].Intersect(v.Value, StringComparer.Ordinal).Any(), wat);
            Assert.True(geval.OpenToen.Contains(v.Key, StringComparer.Ordinal) || !mogelijk[v.Key].Except(v.Value, StringComparer.Ordinal).Any(), wat);
        });
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Met_wat_achteraf_bekend_is_staat_alles_vast_en_is_de_verwachting_bereikt(string id)
    {
        Geval geval = Zoek(id);
        Dictionary<string, string[]> mogelijk = Geval.Mogelijk(geval.Toets(Geval.Achteraf));

        Assert.All(geval.Verwacht, v => Assert.Contains(Assert.Single(mogelijk[v.Key]), v.Value, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(LaterWel))]
    public void Met_alleen_een_latere_datum_is_een_goed_plan_niet_meer_onuitvoerbaar(string id)
    {
        Geval geval = Zoek(id);

        Assert.Equal(Oordeelsoort.NietUitvoerbaar, geval.Toets(Geval.Achteraf).Oordeel.Zeker.Soort);
        Assert.DoesNotContain(Oordeelsoort.NietUitvoerbaar, geval.Toets(Geval.Achteraf, geval.LaterWel).Oordeel.Zeker.Mogelijk);
    }

    private static Geval Zoek(string id) => Geval.Alle.Single(g => string.Equals(g.Id, id, StringComparison.Ordinal));
}
