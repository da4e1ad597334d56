using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Rapporten.Personen;

/// <summary>Over real motions: whoever stands under them, or in their subject as it is registered, is nowhere in the stripped report.</summary>
public sealed partial class ZonderPersonenCorpusTests
{
    private const int Elke = 40;

    /// <summary>Everything the packs say themselves: a surname that is also a word in there cannot be told apart.</summary>
    private static readonly Lazy<string> Pakketten = new(() => string.Join('\n', Ingebouwd.Alle.Select(p => Encoding.UTF8.GetString(Ingebouwd.Bestand($"Pakketten/{p.Id}.json")))));

    [CorpusFact]
    public void Geen_ondertekenaar_en_geen_indiener_staat_nog_in_een_rapport()
    {
        int namen = 0;
        List<string> gebleven = [];
        foreach (JsonElement stuk in Corpus.Moties().Where((_, i) => i % Elke == 0))
        {
            string[] alineas = [.. stuk.GetProperty("alineas").EnumerateArray().Select(a => a.GetString()!)];
            if (Motie.Lees(alineas).Waarde is not { } motie)
            {
                continue;
            }

            Toetsrapport zonder = Regelsets.SnelleToets.Toets(motie with { Titel = stuk.GetProperty("titel_stuk").GetString() ?? "" }).ZonderPersonen();
            string alles = $"{Encoding.UTF8.GetString(zonder.ToJson().Span)}\n{zonder.ToMarkdown()}\n{zonder.ToHtml()}";
            foreach (string naam in Namen(stuk, alineas))
            {
                namen++;
                if (Staat(naam, alles) && !Staat(naam, Pakketten.Value))
                {
                    gebleven.Add($"{stuk.GetProperty("kst")}: {naam}");
                }
            }
        }

        Assert.True(namen > 250, $"Er zijn maar {namen} namen nagekeken.");
        Assert.True(gebleven.Count == 0, $"{gebleven.Count} van {namen}: {string.Join("; ", gebleven.Take(40))}");
    }

    /// <summary>Read from the data in another way than the library does.</summary>
    private static IEnumerable<string> Namen(JsonElement stuk, string[] alineas)
    {
        int slot = Array.FindLastIndex(alineas, a => a.Contains("orde van de dag", StringComparison.OrdinalIgnoreCase));
        IEnumerable<string> onder = slot < 0 ? [] : alineas[(slot + 1)..].Where(a => a.Length is > 2 and < 40);
        string onderwerp = Indieners().Match(stuk.GetProperty("onderwerp").GetString() ?? "").Groups["namen"].Value;
        return onder.Concat(onderwerp.Replace(" c.s.", "", StringComparison.Ordinal).Split([" en ", ", "], StringSplitOptions.RemoveEmptyEntries))
            .Select(n => n.Trim(' ', '.', ',')).Where(n => n.Length > 2).Distinct(StringComparer.Ordinal);
    }

    private static bool Staat(string naam, string tekst) => tekst.Contains(naam, StringComparison.OrdinalIgnoreCase)
        && Regex.IsMatch(tekst, $@"\b({Regex.Escape(naam)}|{Regex.Escape(naam.ToUpperInvariant())})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"^\W*(gewijzigde |nader gewijzigde )?motie van (het lid|de leden) (?<namen>.+?) over ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Indieners();
}
