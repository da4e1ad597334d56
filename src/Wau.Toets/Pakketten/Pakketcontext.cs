using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>What is known while a pack is read: its own definitions and those it builds on.</summary>
internal sealed class Pakketcontext(Meldingbak bak, Reeks<Regelpakket> onder)
{
    public const string Code = "RP";

    public Meldingbak Bak { get; } = bak;

    public Reeks<Regelpakket> Onder { get; } = onder;

    public Dictionary<string, Feit> Feiten { get; } = onder.SelectMany(p => p.Feiten).DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal);

    public Dictionary<string, AfgeleidFeit> Afgeleid { get; } = onder.SelectMany(p => p.AfgeleideFeiten).DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal);

    public Dictionary<string, Organisatie> Organisaties { get; } = onder.SelectMany(p => p.Organisaties).DistinctBy(o => o.Code, StringComparer.Ordinal).ToDictionary(o => o.Code, StringComparer.Ordinal);

    public Dictionary<string, Ministerie> Ministeries { get; } = onder.SelectMany(p => p.Ministeries).DistinctBy(m => m.Code, StringComparer.Ordinal).ToDictionary(m => m.Code, StringComparer.Ordinal);

    public Dictionary<string, Capaciteitssignaal> Capaciteitssignalen { get; } = onder.SelectMany(p => p.Capaciteitssignalen).DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, StringComparer.Ordinal);

    public Dictionary<string, Aspect> Aspecten { get; } = onder.SelectMany(p => p.Aspecten).DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);

    public Dictionary<string, Wijzigingssoort> Wijzigingssoorten { get; } = onder.SelectMany(p => p.Wijzigingssoorten).DistinctBy(w => w.Id, StringComparer.Ordinal).ToDictionary(w => w.Id, StringComparer.Ordinal);

    public Dictionary<string, Lexiconingang> Lexicon { get; } = onder.SelectMany(p => p.Lexicon).DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, StringComparer.Ordinal);

    public Dictionary<string, Regel> Regels { get; } = onder.SelectMany(p => p.Regels).DistinctBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id, StringComparer.Ordinal);

    public void Fout(string nummer, string zin, Jsonwaarde? plek = null) => Bak.Fout(Code + nummer, zin, plek);

    /// <summary>Ids of definitions that were reported as wrong; what refers to them is not reported again.</summary>
    public HashSet<string> Kapot { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a definition under its id; a second one with the same id is an error.</summary>
    public void Voeg<T>(Dictionary<string, T> boek, string id, T waarde, Jsonwaarde plek)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (waarde is not Organisatie)
        {
            ControleerId(id, plek);
        }

        bool dubbel = !boek.TryAdd(id, waarde) || (waarde is AfgeleidFeit && Feiten.ContainsKey(id));
        if (dubbel)
        {
            Fout("0009", $"'{id}' bestaat al. Een id wordt maar één keer gebruikt en nooit hergebruikt.", plek);
        }
    }

    /// <summary>An id is letters, digits, points and hyphens, a letter first.</summary>
    public void ControleerId(string id, Jsonwaarde plek)
    {
        if (id.Length > 0 && !IsId(id))
        {
            Fout("0008", $"'{id}' is geen id. Gebruik letters, cijfers, punten en koppeltekens, te beginnen met een letter.", plek.Veld("id") ?? plek);
        }
    }

    private static bool IsId(string id) => char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');

    public static string Suggestie(string id, IEnumerable<string> bekend) =>
        Gelijkenis.Dichtstbij(id, bekend) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
}
