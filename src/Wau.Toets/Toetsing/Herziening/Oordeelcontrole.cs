using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Herziening;

/// <summary>Whether judgements can be accepted; used for JSON and for judgements made in code.</summary>
internal static class Oordeelcontrole
{
    private const int LangsteTrap = 60;
    private const int NietInLijst = -1;
    private const string Leeg = "0006";
    private const string Vreemd = "0008";

    /// <summary>Everything that is wrong: position of the judgement in the list (-1 for a remark), number of the message, sentence.</summary>
    public static IEnumerable<(int Plaats, string Nummer, string Zin)> Controleer(Oordelen oordelen, Regelset set)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < oordelen.Lijst.Count; i++)
        {
            Regeloordeel oordeel = oordelen.Lijst[i];
            Regel? regel = set.Regels.FirstOrDefault(r => string.Equals(r.Id, oordeel.Regel, StringComparison.Ordinal));
            foreach ((string nummer, string zin) in Algemeen(oordeel).Concat(regel is null ? Onbekend(oordeel.Regel, set) : Trapkeuze(oordeel, regel)))
            {
                yield return (i, nummer, zin);
            }

            if (oordeel.Regel.Length > 0 && !gezien.Add(oordeel.Regel))
            {
                yield return (i, "0011", $"Over de regel {oordeel.Regel} staat er al een oordeel. Geef er één, waar iedereen achter staat.");
            }
        }

        foreach (Oordeelopmerking opmerking in oordelen.Opmerkingen.Where(o => string.IsNullOrWhiteSpace(o.Tekst) || string.IsNullOrWhiteSpace(o.Door)))
        {
            yield return (NietInLijst, Leeg, $"Een opmerking heeft een tekst, en zegt van welke organisatie of rol zij komt: “{Kort(opmerking.Tekst)}”.");
        }
    }

    /// <summary>True when a message is about something missing or impossible in the form, which the reader of JSON says itself.</summary>
    public static bool IsVorm(string nummer) => nummer is Leeg or Vreemd;

    private static IEnumerable<(string Nummer, string Zin)> Algemeen(Regeloordeel oordeel)
    {
        if (oordeel.Keuze is not (Regelkeuze.Trap or Regelkeuze.Voldoet or Regelkeuze.NietVanToepassing))
        {
            yield return (Vreemd, "Zeg in 'keuze' wat er geldt: trap, voldoet of nietVanToepassing.");
        }

        if (oordeel.Regel.Length == 0)
        {
            yield return (Leeg, "Noem in 'regel' de regel waarover het oordeel gaat.");
        }

        if (string.IsNullOrWhiteSpace(oordeel.Reden))
        {
            yield return (Leeg, "Geef een reden: waarom geldt dit?");
        }

        if (string.IsNullOrWhiteSpace(oordeel.Door))
        {
            yield return (Leeg, "Zeg in 'door' welke organisatie of rol dit vindt.");
        }

        if (oordeel.BevestigdDoor is { } tweede && IsZelfde(tweede, oordeel.Door))
        {
            yield return ("0026", "Wie oordeelt, kan dat niet zelf bevestigen. Noem in 'bevestigdDoor' een andere organisatie of rol, of laat het weg.");
        }
    }

    private static IEnumerable<(string Nummer, string Zin)> Trapkeuze(Regeloordeel oordeel, Regel regel)
    {
        bool isTrap = oordeel.Keuze == Regelkeuze.Trap;
        if (isTrap && oordeel.Trapnummer is null)
        {
            yield return ("0017", $"Zeg met 'trapnummer' welke trap telt. {Trappen(regel)}");
        }

        if (!isTrap && oordeel.Trapnummer is not null)
        {
            yield return ("0017", "'trapnummer' hoort alleen bij de keuze 'trap'.");
        }

        if (isTrap && oordeel.Trapnummer is { } nummer && (nummer < 1 || nummer > regel.Trappen.Count))
        {
            yield return ("0018", $"De regel {regel.Id} heeft geen trap {Getaltekst.Van(nummer)}. {Trappen(regel)}");
        }
    }

    private static bool IsZelfde(string tweede, string eerste) =>
        string.IsNullOrWhiteSpace(tweede) || string.Equals(tweede.Trim(), eerste.Trim(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Nummer, string Zin)> Onbekend(string id, Regelset set)
    {
        if (id.Length > 0)
        {
            string suggestie = Gelijkenis.Dichtstbij(id, set.Regels.Select(r => r.Id)) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
            yield return ("0010", $"De regel '{id}' bestaat niet in deze regelset.{suggestie}");
        }
    }

    private static string Trappen(Regel regel) =>
        $"De trappen zijn: {string.Join("; ", regel.Trappen.Select((t, i) => $"{Getaltekst.Van(i + 1)}: {Kort(t.Tekst)}"))}.";

    private static string Kort(string tekst) => tekst.Length <= LangsteTrap ? tekst.TrimEnd('.') : tekst[..(LangsteTrap - 1)] + "…";
}
