using System.Reflection;
using System.Text.RegularExpressions;
using Wau.Toets.TweedeKamer;

namespace Wau.Toets.HouseTests.Naamruimten;

public sealed partial class NaamruimtenTests
{
    private static readonly Assembly Huis = typeof(Motie).Assembly;

    private static readonly HashSet<string> DiBestanden = new(StringComparer.Ordinal) { "src/Wau.Toets/IToetsBuilder.cs", "src/Wau.Toets/ToetsServiceCollectionExtensions.cs" };

    /// <summary>Uses of a later stage that are meant to be there, with the reason.</summary>
    private static readonly Dictionary<string, string> Uitzonderingen = new(StringComparer.Ordinal)
    {
        ["Antwoorden -> Regelset"] = "Answers are read against the facts of a rule set, and a caller has a rule set, not a catalogue.",
        ["Pakketcombinatie -> Regelset"] = "Putting packs together is what makes the rule set.",
        ["Antwoorden -> AntwoordenJson"] = "Answers write themselves, as they read themselves; the writer is that of reports.",
        ["Regelset -> Effect"] = "The front door of changing gives the effect.",
        ["Regelset -> Effectmaker"] = "The front door of changing makes the effect, which compares two reports.",
        ["Regelset -> Interview"] = "The front door of asking gives the interview.",
        ["Regelset -> Toetsrapport"] = "The front door of assessing gives the report.",
        ["Toetser -> Toetsrapport"] = "Assessing fills the report; how it is written is the last stage.",
    };

    [Fact]
    public void De_naamruimte_volgt_de_map()
    {
        string[] anders = [.. Bronbestand.CSharp("src").Where(b => !string.Equals(b.Naamruimte, Verwacht(b), StringComparison.Ordinal)).Select(b => $"{b}: {b.Naamruimte}, expected {Verwacht(b)}")];

        Overtredingen.Geen(anders, "A namespace follows its folder:");
    }

    [Fact]
    public void Elke_map_is_een_etappe()
    {
        string[] onbekend = [.. Huis.GetTypes().Where(t => t.Namespace is { } n && n.StartsWith(Etappe.Wortel + ".", StringComparison.Ordinal)).Select(t => Etappe.Van(t.Namespace)!).Distinct().Where(e => Etappe.Rang(e) < 0)];

        Overtredingen.Geen(onbekend, "Add the stage to Etappe.Volgorde and to ADR-0007:");
    }

    [Fact]
    public void Elk_type_aan_de_voordeur_hoort_bij_een_etappe()
    {
        string[] wortel = [.. Huis.GetTypes().Where(t => t.Namespace == Etappe.Wortel && !t.IsNested).Select(Etappe.Kaal).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(wortel, Etappe.Voordeur.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Geen_bestand_noemt_een_latere_etappe()
    {
        string[] fout = [.. Bronbestand.CSharp("src/Wau.Toets")
            .Where(b => Etappe.Van(b.Naamruimte) is not null)
            .SelectMany(b => Genoemd().Matches(b.Code).Select(m => (Bestand: b, Van: Etappe.Van(b.Naamruimte)!, Naar: m.Groups[1].Value)))
            .Where(x => Etappe.Rang(x.Naar) > Etappe.Rang(x.Van) && !Uitzonderingen.ContainsKey($"{x.Bestand.Naam} -> {x.Naar}"))
            .Select(x => $"{x.Bestand}: {x.Naar} comes after {x.Van}").Distinct()];

        Overtredingen.Geen(fout, "A stage knows only itself and earlier ones:");
    }

    [Fact]
    public void Geen_type_gebruikt_een_latere_etappe()
    {
        string[] later = [.. Later().Where(p => !IsUitzondering(p)).Select(p => $"{p.Van.FullName} ({Etappe.Van(p.Van)}) -> {p.Naar.FullName} ({Etappe.Van(p.Naar) ?? "DI"})")];

        Overtredingen.Geen(later, "A stage knows only itself and earlier ones; move the type, or list the use with a reason:");
    }

    [Fact]
    public void Elke_uitzondering_komt_nog_voor()
    {
        HashSet<string> gebruikt = [.. Later().SelectMany(Sleutels)];

        Overtredingen.Geen(Uitzonderingen.Keys.Except(gebruikt, StringComparer.Ordinal), "No longer used, take it off the list:");
    }

    [Fact]
    public void Wau_Toets_hangt_alleen_af_van_het_platform_en_de_abstracties_van_DI()
    {
        string[] vreemd = [.. Huis.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal) && n is not "Microsoft.Extensions.DependencyInjection.Abstractions")];

        Overtredingen.Geen(vreemd, "A new dependency needs an ADR:");
    }

    [Fact]
    public void Wau_Toets_TweedeKamer_hangt_alleen_af_van_het_platform_en_Wau_Toets()
    {
        string[] vreemd = [.. typeof(KamerstukXml).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal) && n is not "Wau.Toets")];

        Overtredingen.Geen(vreemd, "A new dependency needs an ADR:");
    }

    private static string Verwacht(Bronbestand bestand) =>
        DiBestanden.Contains(bestand.Pad) ? Etappe.Di : string.Join('.', bestand.Pad.Split('/')[1..^1]);

    private static IEnumerable<(Type Van, Type Naar)> Later() => Verwijzingen.In(Huis).Where(p => Rang(p.Naar) > Rang(p.Van));

    private static int Rang(Type type) => Etappe.Van(type) is { } e ? Etappe.Rang(e)
        : type.Namespace == Etappe.Di ? int.MaxValue
        : -1; // generated by the compiler

    private static bool IsUitzondering((Type Van, Type Naar) p) => Sleutels(p).Any(Uitzonderingen.ContainsKey);

    private static string[] Sleutels((Type Van, Type Naar) p) => [$"{Etappe.Kaal(p.Van)} -> {Etappe.Kaal(p.Naar)}", $"{Etappe.Kaal(p.Van)} -> {Etappe.Van(p.Naar)}"];

    [GeneratedRegex(@"\bWau\.Toets\.(Teksten|Invoer|Voorstellen|Feiten|Signalen|Regels|Pakketten|Toetsing|Rapporten)\b")]
    private static partial Regex Genoemd();
}
