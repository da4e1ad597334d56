using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.HouseTests;

public sealed partial class HuisregelsTests
{
    private const int MeesteRegels = 250;

    /// <summary>The zero member of every public enum: its unknown or worst one. A new enum gets a line here.</summary>
    private static readonly Dictionary<string, string> Nulleden = new(StringComparer.Ordinal)
    {
        ["Amendementsoort"] = "Onbekend",
        ["Bandgrond"] = "Onbekend",
        ["Bereik"] = "Onbekend",
        ["Bewerking"] = "Onbekend",
        ["Bronsoort"] = "Aanname",
        ["Capaciteitssoort"] = "Onbekend",
        ["Dubbelzinnigheid"] = "Hoog",
        ["Ernst"] = "Blokkade",
        ["Feitsoort"] = "Onbekend",
        ["Graad"] = "Vermoed",
        ["Herkomstsoort"] = "Onbekend",
        ["Herleidsoort"] = "Bewerkt",
        ["Inspanning"] = "Onbekend",
        ["Meldingsoort"] = "Fout",
        ["Mitseffectsoort"] = "Onbekend",
        ["Onderwijssector"] = "Onbekend",
        ["Ontkenning"] = "Stopt", // a negated phrase says nothing
        ["Ontleding"] = "Niet",
        ["Oordeelsoort"] = "NogNietTeBepalen",
        ["Oorzaak"] = "NietGevraagd",
        ["Opdrachtdeelsoort"] = "Onbegrepen",
        ["Organisatiesoort"] = "Onbekend",
        ["Plaatssoort"] = "Onbekend",
        ["Profiel"] = "Onbekend",
        ["RaaktUitvoering"] = "Onbekend",
        ["Rapportdetail"] = "Volledig", // a choice of the caller: nothing is left out unasked
        ["Rechtsvorm"] = "Onbekend",
        ["Regelkeuze"] = "Onbekend",
        ["Regelstatus"] = "Aanname",
        ["Regelwijziging"] = "Onbekend",
        ["Tekensoort"] = "Onbekend",
        ["Termijnrol"] = "Onbekend",
        ["Termijnsoort"] = "Onbekend",
        ["Toetsadviessoort"] = "SnelleToets", // in doubt, assess
        ["Uitkomst"] = "Onbekend",
        ["Uitzonderingsgrond"] = "Onbekend",
        ["Verzoeksoort"] = "Onbekend",
        ["Vindplaats"] = "Onbekend",
        ["Voorstelsoort"] = "Onbekend",
        ["Vraaggevolg"] = "Onbekend",
        ["Waarheid"] = "Onbekend",
        ["Wie"] = "Onbekend",
    };

    /// <summary>Files that may be longer, with the reason.</summary>
    private static readonly Dictionary<string, string> Lang = new(StringComparer.Ordinal)
    {
        ["tests/Wau.Toets.Tests/Signalen/TermijnlezerTests.cs"] = "Tables of phrases, one case a line.",
    };

    /// <summary>Public types that need no row in the glossary, with the reason.</summary>
    private static readonly Dictionary<string, string> GeenBegrip = new(StringComparer.Ordinal)
    {
        ["IFeiten"] = "What a rule sees of the facts; the word is Feit.",
        ["KamerstukXml"] = "Reads a format; the word is Kamerstuk.",
        ["KamerstukXmlOpties"] = "Options of that reader.",
        ["LeesresultaatJson"] = "Writes a format; the word is Leesresultaat.",
    };

    private static IEnumerable<Type> Publiek => new[] { typeof(Motie).Assembly, typeof(TweedeKamer.KamerstukXml).Assembly }.SelectMany(a => a.GetExportedTypes());

    [Fact]
    public void Een_publieke_klasse_is_verzegeld_statisch_of_gesloten() => Overtredingen.Geen(
        Publiek.Where(t => t.IsClass && !t.IsSealed && !IsGesloten(t)).Select(t => t.FullName!),
        "Make it sealed or static, or abstract without a constructor that others can reach:");

    [Fact]
    public void Een_publieke_eigenschap_is_na_het_maken_niet_meer_te_zetten() => Overtredingen.Geen(
        from type in Publiek
        from eigenschap in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where eigenschap.SetMethod is { IsPublic: true } s && !s.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.FullName}.{eigenschap.Name}",
        "Use init, or leave the setter out:");

    [Fact]
    public void Een_publiek_veld_is_een_constante() => Overtredingen.Geen(
        from type in Publiek
        where !type.IsEnum
        from veld in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !veld.IsLiteral
        select $"{type.FullName}.{veld.Name}",
        "Make it a property:");

    [Fact]
    public void De_nulwaarde_van_een_enum_is_onbekend_of_het_ergste()
    {
        string[] echt = [.. Publiek.Where(t => t.IsEnum).Select(t => $"{t.Name}.{Enum.GetName(t, Enum.ToObject(t, 0))}").Order(StringComparer.Ordinal)];

        Assert.Equal(Nulleden.Select(n => $"{n.Key}.{n.Value}").Order(StringComparer.Ordinal), echt);
    }

    [Fact]
    public void Een_publiek_type_heeft_een_eigen_bestand_met_zijn_naam() => Overtredingen.Geen(
        from bestand in Bronbestand.CSharp("src")
        from Match m in Publiektype().Matches(bestand.Code)
        where m.Groups["naam"].Value != bestand.Naam
        select $"{bestand}: {m.Groups["naam"].Value}",
        "Give each its own file (a generic type and its static namesake share one):");

    [Fact]
    public void Elk_publiek_begrip_staat_in_de_woordenlijst()
    {
        HashSet<string> termen = [.. Termen().Select(t => t.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())];

        Overtredingen.Geen(
            Publiek.Where(t => !GeenBegrip.ContainsKey(t.Name) && !Technisch().IsMatch(t.Name)).Select(Begrip).Where(n => !termen.Contains(n.ToUpperInvariant())),
            "Add a row to docs/begrippen.md:");
    }

    [Fact]
    public void De_woordenlijst_staat_op_alfabet_zonder_dubbele()
    {
        string[] termen = [.. Termen()];

        Assert.Equal(termen.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(Sorteernaam, StringComparer.Ordinal), termen);
    }

    [Fact]
    public void Er_zijn_geen_regions_en_geen_TODO() => Overtredingen.Geen(
        from bestand in Bronbestand.CSharp("src", "samples", "tests", "benchmarks")
        where bestand.Naam != nameof(HuisregelsTests)
        from Match m in Rommel().Matches(bestand.Tekst)
        select $"{bestand}: {m.Value}",
        "Split the file, or write the issue down elsewhere:");

    [Fact]
    public void Een_bestand_is_kort()
    {
        Dictionary<string, int> lengte = Bronbestand.CSharp("src", "samples", "tests", "benchmarks").ToDictionary(b => b.Pad, b => b.Tekst.Count(c => c == '\n'), StringComparer.Ordinal);

        Overtredingen.Geen(lengte.Where(l => l.Value > MeesteRegels && !Lang.ContainsKey(l.Key)).Select(l => $"{l.Key}: {l.Value} lines"), $"More than {MeesteRegels} lines; split it by topic, or list it with a reason:");
        Overtredingen.Geen(Lang.Keys.Where(l => lengte.GetValueOrDefault(l) <= MeesteRegels), "Short or gone, take it off the list:");
    }

    [Fact]
    public void Nergens_staat_een_pad_van_een_machine_of_een_pakketbron() => Overtredingen.Geen(
        from bestand in Bronbestand.Alle
        where bestand.Naam != nameof(HuisregelsTests) && IsTekst(bestand)
        from Match m in Machine().Matches(bestand.Tekst)
        select $"{bestand}: {m.Value}",
        "What is here must work everywhere:");

    private static bool IsGesloten(Type type) => type.IsAbstract
        && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(c => c.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !(c.GetParameters() is [{ } een] && een.ParameterType == type))
            .All(c => c.IsPrivate || c.IsAssembly || c.IsFamilyAndAssembly);

    private static string Begrip(Type type)
    {
        string naam = type.Name.Split('`')[0];
        return type.IsInterface ? naam[1..] : naam;
    }

    private static IEnumerable<string> Termen() => Huis.Lees("docs", "begrippen.md").Split('\n')
        .Where(r => r.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(r => r.Split('|')[1].Trim());

    private static string Sorteernaam(string term) => term.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    private static bool IsTekst(Bronbestand bestand) => Path.GetExtension(bestand.Pad) is not (".gz" or ".png" or ".ico" or ".pdf" or ".zip" or ".woff2" or ".nupkg" or ".snupkg");

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|record struct|record|struct|interface|enum|delegate \S+) (?<naam>\w+)", RegexOptions.Multiline)]
    private static partial Regex Publiektype();

    [GeneratedRegex("(Renderer|Builder|Exception|Extensions|Reader|Writer)$")]
    private static partial Regex Technisch();

    [GeneratedRegex(@"#(end)?region\b|\bTODO\b|\bFIXME\b|\bHACK\b")]
    private static partial Regex Rommel();

    // A home, a work folder, a private address, a feed: all of them belong to one machine.
    [GeneratedRegex(@"(?<![\w.:/])/(work|root|tmp|home/\w+|Users/\w+)/[\w.-]*|\b[A-Z]:\\(Users|Temp)\\|api\.nuget\.org|nuget\.org/v\d|nuget\.org/api|\bhttps?://(localhost|127\.|10\.|192\.168\.)[\w.:]*|(?i:packageSources|RestoreSources)\b|\bgithub_pat_|\bghp_")]
    private static partial Regex Machine();
}
