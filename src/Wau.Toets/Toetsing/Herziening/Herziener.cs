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

        Regelboek boek = rapport.Regelset.Boek;
        Regelkern[] kernen = [.. boek.Regels.Select(r => Regelkern.Van(standen[r.Regel.Id]))];
        Aspectkern[] aspecten = [.. boek.Aspecten.Select((a, i) => Bandbepaling.Kern(a, kernen.AsSpan(boek.Plaatsen(i).Begin, boek.Plaatsen(i).Einde - boek.Plaatsen(i).Begin)))];
        return new()
        {
            Oordelen = oordelen,
            Regels = regels,
            Aspecten = [.. rapport.Aspecten.Select((a, i) => new Aspectherziening(a, Bandbepaling.Stand(boek.Aspecten[i], aspecten[i])))],
            Berekend = rapport.Oordeel.Zeker,
            NaOordeel = Oordeelbepaling.Stand(Oordeelbepaling.Bepaal(boek.Aspecten, aspecten)),
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
        return new(oordeel, berekend, Regelkern.Van(regel, uitslag).Stand(tegenstrijdig: false));
    }

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
