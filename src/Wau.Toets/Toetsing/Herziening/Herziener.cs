using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Herziening;

/// <summary>Puts human judgements beside a computed report.</summary>
internal static class Herziener
{
    /// <summary>Points, bands and verdict with the judgements put in; the report itself is only read.</summary>
    /// <exception cref="ArgumentException">A judgement does not fit the rules of the report; the message has every reason.</exception>
    public static MenselijkOordeel Herzie(Toetsrapport rapport, Oordelen oordelen)
    {
        string[] fouten = [.. Oordeelcontrole.Controleer(oordelen, rapport.Regelset).Select(f => $"MO{f.Nummer}: {f.Zin}")];
        if (fouten.Length > 0)
        {
            throw new ArgumentException(string.Join('\n', fouten), nameof(oordelen));
        }

        Dictionary<string, Regelstand> standen = rapport.Bevindingen.ToDictionary(b => b.Regel.Id, b => b.Zeker, StringComparer.Ordinal);
        Reeks<Regelherziening> regels = [.. oordelen.Lijst.Select(o => Herzie(rapport, o, standen[o.Regel]))];
        foreach (Regelherziening regel in regels)
        {
            standen[regel.Oordeel.Regel] = regel.NaOordeel;
        }

        Dictionary<string, Aspectstand> aspecten = rapport.Regelset.Aspecten.ToDictionary(a => a.Id, a => Stand(rapport, a, standen), StringComparer.Ordinal);
        return new()
        {
            Oordelen = oordelen,
            Regels = regels,
            Aspecten = [.. rapport.Aspecten.Select(a => new Aspectherziening(a, aspecten[a.Id]))],
            Berekend = rapport.Oordeel.Zeker,
            NaOordeel = Oordeelbepaling.Bepaal(rapport.Regelset.Aspecten, standen.Values, aspecten),
            Waarschuwingen = [.. Waarschuwingen(rapport, oordelen)],
        };
    }

    private static Regelherziening Herzie(Toetsrapport rapport, Regeloordeel oordeel, Regelstand berekend)
    {
        if (!oordeel.TeltMee)
        {
            return new(oordeel, berekend, berekend);
        }

        Regel regel = rapport.Regelset.Regels.First(r => string.Equals(r.Id, oordeel.Regel, StringComparison.Ordinal));
        Regeluitslag uitslag = oordeel.Keuze switch
        {
            Regelkeuze.Trap => Regeluitslag.Trap(oordeel.Trapnummer!.Value - 1), // checked before
            Regelkeuze.Voldoet => Regeluitslag.Voldoet,
            _ => Regeluitslag.NietVanToepassing,
        };
        return new(oordeel, berekend, Beoordelaar.Maak(regel, uitslag, Uitkomst.Onbekend));
    }

    private static Aspectstand Stand(Toetsrapport rapport, Aspect aspect, Dictionary<string, Regelstand> standen) =>
        Bandbepaling.Stand(aspect, [.. rapport.Regelset.Boek.RegelsVan(aspect.Id).Select(r => standen[r.Regel.Id])]);

    private static IEnumerable<Melding> Waarschuwingen(Toetsrapport rapport, Oordelen oordelen)
    {
        if ((oordelen.OnderwerpSha256 is { } sha && !string.Equals(sha, rapport.Onderwerp.Sha256, StringComparison.OrdinalIgnoreCase))
            || (oordelen.OnderwerpId is { } id && !string.Equals(id, rapport.Onderwerp.Id, StringComparison.Ordinal)))
        {
            yield return Melding.Waarschuwing("MO0030", "De oordelen zijn gegeven bij een ander stuk of een andere versie. Ga na of ze hier kloppen.");
        }

        foreach (Regeloordeel oordeel in oordelen.Lijst.Where(o => !o.TeltMee))
        {
            yield return Melding.Waarschuwing("MO0031", $"Het oordeel ‘niet van toepassing’ over {oordeel.Regel} telt nog niet mee. Dat kan pas als een andere organisatie of rol het bevestigt.", oordeel.Regel);
        }
    }
}
