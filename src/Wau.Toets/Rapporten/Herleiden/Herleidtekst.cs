using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Markdown;
using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Regels;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>The account of a report that was made again, for people.</summary>
internal sealed class Herleidtekst(Herleiding herleiding)
{
    private readonly MarkdownWriter _uit = new();

    private Herleidverschil[] Uitslag => [.. herleiding.Verschillen.Where(v => v.Soort == Herleidsoort.Uitslag)];

    private Herleidverschil[] Oorzaken => [.. herleiding.Verschillen.Where(v => v.Soort != Herleidsoort.Uitslag)];

    public string Schrijf()
    {
        _uit.Kop(1, herleiding.IsGelijk ? "Herleid: gelijk" : "Herleid: niet gelijk");
        _uit.Alinea($"**{Kop()}**");
        _uit.Alinea($"Rapport over: {Onderwerp()}. Gemaakt met {Vlucht(herleiding.Rapport.Motor)} en deze pakketten: {Vlucht(Zinnen.Opsomming(herleiding.Rapport.Pakketten.Select(p => $"{p.Id} {p.Versie}"), "en"))}.");
        if (Oorzaken.Length > 0)
        {
            _uit.Kop(2, herleiding.IsGelijk ? "Wat u nog moet weten" : "Wat er anders is, en waarom");
            foreach (Herleidverschil verschil in Oorzaken)
            {
                _uit.Punt(Vlucht(verschil.Zin));
            }

            _uit.Wit();
        }

        Betekenis();
        Plaatsen();
        _uit.Alinea("Een gelijke uitslag laat zien dat er niet per ongeluk iets is veranderd. Wie het rapport heeft gemaakt, blijkt hier niet uit; daar is een handtekening voor nodig.");
        return _uit.ToString();
    }

    private string Kop() => herleiding switch
    {
        { IsGelijk: true } => "Het rapport is opnieuw gemaakt uit zijn eigen invoer. De uitslag is precies dezelfde.",
        { Opnieuw: null } => "Het rapport kan niet opnieuw worden gemaakt met deze regelset.",
        { AantalUitslagverschillen: 0 } => "De uitslag is dezelfde, maar het rapport klopt niet met zijn eigen bewijs of met deze regelset.",
        _ => "Het rapport is opnieuw gemaakt uit zijn eigen invoer. De uitslag is anders.",
    };

    private string Onderwerp()
    {
        (string? id, string titel) = (herleiding.Rapport.Onderwerp.Id, herleiding.Rapport.Onderwerp.Titel);
        return Vlucht(id is null ? (titel.Length > 0 ? titel : "een voorstel zonder titel") : titel.Length > 0 ? $"{titel} ({id})" : id);
    }

    /// <summary>What a different result means for verdict and advice.</summary>
    private void Betekenis()
    {
        if (herleiding is not { Opnieuw: { } opnieuw, AantalUitslagverschillen: > 0 })
        {
            return;
        }

        _uit.Kop(2, "Wat dat betekent voor oordeel en advies");
        foreach ((string term, string zin) in new Vergelijkblad(Vergelijking.Van(herleiding.Rapport, Rapportgegevens.Van(opnieuw))).Kern())
        {
            _uit.Punt($"**{term}** – {Vlucht(zin)}");
        }

        _uit.Wit();
    }

    private void Plaatsen()
    {
        if (herleiding.AantalUitslagverschillen == 0)
        {
            return;
        }

        _uit.Kop(2, $"Waar de uitslag verschilt: {Getaltekst.Van(herleiding.AantalUitslagverschillen)} {(herleiding.AantalUitslagverschillen == 1 ? "plaats" : "plaatsen")}");
        if (Oorzaken.Length == 0)
        {
            _uit.Alinea("Invoer, pakketten en programma zijn dezelfde als in het bewijs. De uitslag en het bewijs zijn dan allebei veranderd, of het rapport is met een ander programma gemaakt.");
        }

        _uit.Tabel(["Plaats", "In het rapport", "Opnieuw"], Uitslag.Select(v => new[] { Vlucht(v.Plaats!), Cel(v.Was, v.Zin), Cel(v.Wordt, v.Zin) }));
        if (herleiding.AantalUitslagverschillen > Uitslag.Length)
        {
            _uit.Alinea($"En nog {Getaltekst.Van(herleiding.AantalUitslagverschillen - Uitslag.Length)} andere plaatsen.");
        }
    }

    private static string Cel(string? waarde, string zin) => waarde is null ? (zin.Contains("volgorde", StringComparison.Ordinal) ? "andere volgorde" : "staat er niet") : Vlucht(waarde);
}
