using System.Reflection;
using System.Xml.Linq;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.HouseTests;

public sealed class PakketTests
{
    public static TheoryData<string> Bibliotheken => [.. Bronbestand.Alle.Where(b => b.Pad.StartsWith("src/", StringComparison.Ordinal) && b.Pad.EndsWith(".csproj", StringComparison.Ordinal)).Select(b => b.Pad)];

    [Theory]
    [MemberData(nameof(Bibliotheken))]
    public void Een_pakket_zegt_wat_het_is(string project)
    {
        string beschrijving = Eigenschap(project, "Description") ?? "";

        Assert.InRange(beschrijving.Length, 40, 300);
    }

    [Theory]
    [InlineData("PackageLicenseExpression", "EUPL-1.2")]
    [InlineData("PackageReadmeFile", "README.md")]
    [InlineData("NeutralLanguage", "nl")]
    public void Elk_pakket_heeft_licentie_leesmij_en_taal(string naam, string waarde) => Assert.Equal(waarde, Eigenschap("Directory.Build.props", naam));

    [Fact]
    public void Elk_pakket_heeft_versie_auteurs_en_trefwoorden() => Assert.All(
        new[] { "VersionPrefix", "Authors", "PackageTags" },
        naam => Assert.False(string.IsNullOrWhiteSpace(Eigenschap("Directory.Build.props", naam)), naam));

    [Fact]
    public void De_leesmij_gaat_mee_in_het_pakket() => Assert.Contains(
        XDocument.Parse(Huis.Lees("Directory.Build.targets")).Descendants("None"),
        n => n.Attribute("Include")?.Value.EndsWith("README.md", StringComparison.Ordinal) == true && n.Attribute("Pack")?.Value == "true");

    [Fact]
    public void De_licentietekst_is_de_EUPL() => Assert.Contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2", Huis.Lees("LICENSE"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void De_assembly_bevat_precies_de_pakketten_schemas_en_stijlen_van_de_bron()
    {
        string[] bron =
        [
            .. In("src/Wau.Toets/Pakketten/Ingebouwd", "json", "Pakketten"),
            .. In("src/Wau.Toets/Schemas", "json", "Schemas"),
            .. In("src/Wau.Toets/Rapporten/Html", "css", "Html"),
        ];

        Assert.Equal(bron.Order(StringComparer.Ordinal), typeof(Motie).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
        Assert.Contains("Pakketten/basis.json", bron);
        Assert.Contains("Schemas/regelpakket.v1.schema.json", bron);
        Assert.Contains("Html/rapport.css", bron);
    }

    [Fact]
    public void Een_ingesloten_bestand_is_gelijk_aan_de_bron()
    {
        Assembly assembly = typeof(Motie).Assembly;
        using Stream ingesloten = assembly.GetManifestResourceStream("Pakketten/snelle-toets.json")!;
        using var lezer = new StreamReader(ingesloten);

        Assert.Equal(Huis.Lees("src/Wau.Toets/Pakketten/Ingebouwd/snelle-toets.json"), lezer.ReadToEnd());
    }

    private static IEnumerable<string> In(string map, string extensie, string naam) => Bronbestand.Alle
        .Where(b => b.Pad.StartsWith(map + "/", StringComparison.Ordinal) && b.Pad.EndsWith("." + extensie, StringComparison.Ordinal))
        .Select(b => $"{naam}/{Path.GetFileName(b.Pad)}");

    private static string? Eigenschap(string bestand, string naam) => XDocument.Parse(Huis.Lees(bestand)).Descendants(naam).Select(e => e.Value).FirstOrDefault();
}
