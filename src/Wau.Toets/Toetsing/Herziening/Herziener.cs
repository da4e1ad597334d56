using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Herziening;

/// <summary>Puts human judgements beside a computed result, which is only read.</summary>
internal sealed class Herziener(Regelset set, Onderwerp onderwerp, Oordeelstand berekend, Reeks<Aspectuitslag> aspecten, Reeks<Bevinding> bevindingen)
{
    /// <summary>Points, bands and verdict with the judgements put in.</summary>
    /// <exception cref="ArgumentException">A judgement does not fit the rules of the set; the message has every reason.</exception>
    public MenselijkOordeel Herzie(Oordelen oordelen)
    {
        string[] fouten = [.. Oordeelcontrole.Controleer(oordelen, set).Select(f => $"MO{f.Nummer}: {f.Zin}")];
        if (fouten.Length > 0)
        {
            throw new ArgumentException(string.Join('\n', fouten), nameof(oordelen));
        }

        Dictionary<string, Regelstand> standen = bevindingen.ToDictionary(b => b.Regel.Id, b => b.Zeker, StringComparer.Ordinal);
        Reeks<Regelherziening> regels = [.. oordelen.Lijst.Select(o => Herzie(o, standen[o.Regel]))];
        foreach (Regelherziening regel in regels)
        {
            standen[regel.Oordeel.Regel] = regel.NaOordeel;
        }

        Regelboek boek = set.Boek;
        HashSet<string> anders = [.. regels.Where(r => r.NaOordeel != r.Berekend).Select(r => set.Regels.First(x => string.Equals(x.Id, r.Oordeel.Regel, StringComparison.Ordinal)).Aspect)];
        Regelkern[] kernen = [.. boek.Regels.Select(r => Regelkern.Van(standen[r.Regel.Id]))];
        Aspectkern[] na = [.. boek.Aspecten.Select((a, i) => Bandbepaling.Kern(a, kernen.AsSpan(boek.Plaatsen(i).Begin, boek.Plaatsen(i).Einde - boek.Plaatsen(i).Begin)))];
        return new()
        {
            Oordelen = oordelen,
            Regels = regels,
            Aspecten = [.. aspecten.Select((a, i) => new Aspectherziening(a, Stand(boek.Aspecten[i], a, na[i], anders)))],
            Berekend = berekend,
            NaOordeel = anders.Count == 0 ? berekend : Oordeelbepaling.Stand(Oordeelbepaling.Bepaal(boek.Aspecten, na)),
            Waarschuwingen = [.. Waarschuwingen(oordelen)],
        };
    }

    private Regelherziening Herzie(Regeloordeel oordeel, Regelstand stand)
    {
        if (!oordeel.TeltMee)
        {
            return new(oordeel, stand, stand);
        }

        Regel regel = set.Regels.First(r => string.Equals(r.Id, oordeel.Regel, StringComparison.Ordinal));
        Regeluitslag uitslag = oordeel.Keuze switch
        {
            Regelkeuze.Trap => Regeluitslag.Trap(oordeel.Trapnummer!.Value - 1), // checked before
            Regelkeuze.Voldoet => Regeluitslag.Voldoet,
            _ => Regeluitslag.NietVanToepassing,
        };
        return new(oordeel, stand, Regelkern.Van(regel, uitslag).Stand(tegenstrijdig: false));
    }

    // Where nobody changed anything the computed standing holds, which may be narrower than the sum of the rules.
    private static Aspectstand Stand(Aspect aspect, Aspectuitslag berekend, Aspectkern kern, HashSet<string> anders) => anders.Contains(aspect.Id)
        ? Bandbepaling.Stand(aspect, kern, kern.Punten, kern.Punten.IsBeslist && kern.HeeftBand)
        : berekend.Zeker;

    private IEnumerable<Melding> Waarschuwingen(Oordelen oordelen)
    {
        if ((oordelen.OnderwerpSha256 is { } sha && !string.Equals(sha, onderwerp.Sha256, StringComparison.OrdinalIgnoreCase))
            || (oordelen.OnderwerpId is { } id && !string.Equals(id, onderwerp.Id, StringComparison.Ordinal)))
        {
            yield return Melding.Waarschuwing("MO0030", "De oordelen zijn gegeven bij een ander stuk of een andere versie. Ga na of ze hier kloppen.");
        }

        foreach (Regeloordeel oordeel in oordelen.Lijst.Where(o => !o.TeltMee))
        {
            yield return Melding.Waarschuwing("MO0031", $"Het oordeel ‘niet van toepassing’ over {oordeel.Regel} telt nog niet mee. Dat kan pas als een andere organisatie of rol het bevestigt.", oordeel.Regel);
        }
    }
}
