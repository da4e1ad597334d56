namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads urgency without a date: "zo spoedig mogelijk", "op korte termijn", "per direct".</summary>
internal static class Haastlezer
{
    /// <summary>Per word: alternatives with a bar between; a word in brackets may be left out.</summary>
    private static readonly Haastfrase[] Frasen =
    [
        new("zo snel|spoedig|vroeg|vlug|gauw (als) mogelijk"),
        new("op (de|een) (zo) kortst|kort mogelijke termijn"),
        new("op (zeer|heel|de) korte termijn"),
        new("per direct|onmiddellijk|omgaande|ommegaande|heden"),
        new("zo snel|spoedig en zo veel|goed|zorgvuldig|kort (als) mogelijk"),
        new("met (de) (grote|extra|maximale|grootste|hoogste|grootst|hoogst|meeste) (mogelijke) spoed|urgentie"),
        new("met onmiddellijke|directe ingang"),
        new("met ingang van heden|vandaag"),
        new("ten spoedigste"),
        new("binnen (een) (zeer) afzienbare|korte|redelijke tijd|termijn"),
        new("binnen (de|een) (zo) kortst|kort mogelijke tijd|termijn"),
        new("zonder (verder|verdere|nader) uitstel"),
        new("bij|op (de) eerste|eerstvolgende|eerstmogelijke (mogelijke) gelegenheid"),
    ];

    /// <summary>Reads the urgency at the start of the window; null when there is none.</summary>
    public static Tijdvondst? Lees(in Tijdwoordvenster venster)
    {
        if (venster.Soort(venster.Start) == Tijdwoordsoort.Haast)
        {
            return IsBijwoord(venster) ? new Tijdvondst(venster.Start + 1, Termijnsoort.Vaag, Tijdvoorzetsel.Geen) : null;
        }

        foreach (var frase in Frasen)
        {
            if (frase.Lees(venster) is { } na)
            {
                var ingang = venster.IsEen(na - 1, "direct", "ingang", "heden", "vandaag");
                return new Tijdvondst(na, Termijnsoort.Vaag, ingang ? Tijdvoorzetsel.Per : Tijdvoorzetsel.Geen);
            }
        }

        return null;
    }

    /// <summary>"direct" and "snel" only count right after the one who is asked or right before the verb.</summary>
    private static bool IsBijwoord(in Tijdwoordvenster venster)
    {
        var plaats = venster.Start;
        var vorig = venster.Rij[plaats].Naad < Woordnaad.Komma ? plaats - 1 : -1;
        if (venster.Waarde(plaats) is 0 or 3)
        {
            return !venster.IsEen(plaats + 1, "na", "staakt") && !venster.Rij.IsEen(vorig, "een", "het", "de");
        }

        var naGevraagde = IsGevraagde(venster.Rij, vorig);
        return venster.Waarde(plaats) == 1
            ? naGevraagde || venster.Is(plaats + 1, "te") || venster.Is(plaats + 2, "te")
            : naGevraagde;
    }

    private static bool IsGevraagde(Tijdwoordrij rij, int plaats) =>
        rij.IsEen(plaats, "om", "tevens")
        || (rij.IsEen(plaats, "regering", "kabinet", "minister", "staatssecretaris") && rij[Math.Max(0, plaats - 1)].Soort == Tijdwoordsoort.Lidwoord);
}
