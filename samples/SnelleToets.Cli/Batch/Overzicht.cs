using System.Text;
using Wau.Toets;
using Wau.Toets.Toetsing;

namespace SnelleToets.Cli.Batch;

/// <summary>The overview of a batch: papers grouped by the organisation to ask, then by advice.</summary>
internal sealed class Overzicht(Regelset set)
{
    private const string NietGelezen = "Niet gelezen: zelf bekijken";
    private const string ZonderOrganisatie = "Geen organisatie genoemd";
    private const string GeenToets = "Geen toets nodig, lijkt het";

    private readonly List<Overzichtsrij> _rijen = [];

    public static bool KanVorm(string pad) => Path.GetExtension(pad).ToLowerInvariant() is ".csv" or ".md" or ".html";

    public void Add(Regelresultaat resultaat)
    {
        if (resultaat.Rapport is { } rapport)
        {
            _rijen.Add(Overzichtsrij.Van(rapport));
        }
        else if (resultaat.Fout is { } fout)
        {
            _rijen.Add(Overzichtsrij.NietGelezen(resultaat.Id, fout, set.Aspecten.Count));
        }
    }

    public void Schrijf(string pad, Stream uit)
    {
        string tekst = Path.GetExtension(pad).ToLowerInvariant() switch
        {
            ".csv" => Overzichtsvormen.Csv(set, Groepen()),
            ".md" => Overzichtsvormen.Markdown(set, Groepen()),
            _ => Overzichtsvormen.Html(set, Groepen()),
        };
        uit.Write(Encoding.UTF8.GetBytes(tekst));
    }

    /// <summary>A paper that concerns several organisations stands under each; those that were not read stand first, those that need no assessment last.</summary>
    private List<(string Groep, List<Overzichtsrij> Rijen)> Groepen() =>
    [
        .. _rijen.SelectMany(r => Namen(r).Select(n => (Naam: n, Rij: r)))
            .GroupBy(x => x.Naam, x => x.Rij, StringComparer.Ordinal)
            .OrderBy(g => g.Key switch { NietGelezen => 0, ZonderOrganisatie => 2, GeenToets => 3, _ => 1 }).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.OrderBy(r => r.Advies == Toetsadviessoort.VolledigeToets ? 0 : 1).ThenBy(r => r.Advies is null ? "" : r.Id, StringComparer.Ordinal).ToList())),
    ];

    private static IEnumerable<string> Namen(Overzichtsrij rij) =>
        rij.Advies is null ? [NietGelezen]
        : rij.Advies == Toetsadviessoort.GeenToets ? [GeenToets]
        : rij.Organisaties.Count == 0 ? [ZonderOrganisatie]
        : rij.Organisaties;
}
