using System.Text;
using System.Text.Json;
using Wau.Toets.Pakketten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Historisch;

/// <summary>A case that really happened, with what was expected of it; see LEESMIJ.md beside it.</summary>
internal sealed record Geval(string Id, bool Achtergehouden, string Waarom, Dictionary<string, string[]> Verwacht, string[] OpenToen, Dictionary<string, string>? LaterWel, Dictionary<string, string>? Afwijking)
{
    public const string Toen = "antwoorden";
    public const string Achteraf = "achteraf";
    private const string NietVanToepassing = "nvt";
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Geval[] Alle { get; } = JsonSerializer.Deserialize<Geval[]>(Lees("verwachtingen"), Web)!;

    /// <summary>The assessment with one of the two sets of answers, with some of them replaced.</summary>
    public Toetsrapport Toets(string antwoorden, params IEnumerable<(string Adres, object Waarde)> anders)
    {
        Antwoorden gegeven = Gegeven(Lees($"{Id}.{antwoorden}"));
        Antwoorden extra = Gegeven($"[{string.Join(',', anders.Select(a => Antwoord(a.Adres.Split('@'), a.Waarde)))}]");
        return Regelsets.SnelleToets.Toets(Voorstel, gegeven with { Lijst = [.. gegeven.Lijst, .. extra.Lijst] });
    }

    /// <summary>The proposal; its date is the peildatum.</summary>
    public Voorstel Voorstel => Voorstel.LeesJson(Encoding.UTF8.GetBytes(Lees(Id))).WaardeOfFout();

    /// <summary>Everything that can still be, per aspect and for the verdict (<c>oordeel</c>).</summary>
    public static Dictionary<string, string[]> Mogelijk(Toetsrapport rapport)
    {
        var uit = rapport.Aspecten.ToDictionary(a => a.Id, a => Banden(a.Zeker), StringComparer.Ordinal);
        uit["oordeel"] = [.. rapport.Oordeel.Zeker.Mogelijk.Select(o => JsonNamingPolicy.CamelCase.ConvertName(o.ToString()))];
        return uit;
    }

    private static string[] Banden(Aspectstand stand) => [.. stand.Banden, .. stand.KanOntbreken || stand.Banden.Count == 0 ? [NietVanToepassing] : Array.Empty<string>()];

    private static Antwoorden Gegeven(string json) => Antwoorden.Lees(json, Regelsets.SnelleToets).WaardeOfFout();

    private static string Antwoord(string[] adres, object waarde) =>
        JsonSerializer.Serialize(adres.Length == 1 ? new { feit = adres[0], waarde } : (object)new { feit = adres[0], voor = adres[1], waarde });

    private static string Lees(string naam) => Huis.Lees("tests", "Wau.Toets.Tests", "Historisch", $"{naam}.json");
}
