namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Tells from the words beside a time limit what has to happen then.</summary>
internal static class Termijnrollezer
{
    private const int Bereik = 20;

    private static readonly string[] Meldwoorden =
        ["informeren", "rapporteren", "berichten", "terugkoppelen", "koppelen", "rapporten", "geïnformeerd", "gerapporteerd"];

    private static readonly string[] Zendwoorden =
        ["sturen", "zenden", "delen", "toekomen", "aanbieden", "bieden", "voorleggen", "leggen", "presenteren", "komen", "toesturen", "doen", "ontvangt", "verzenden"];

    private static readonly string[] Startwoorden =
        ["starten", "beginnen", "aanvangen", "ingaan", "invoeren", "ingevoerd", "werking", "ingang"];

    /// <summary>The role of the time limit in the words from <paramref name="begin"/> to <paramref name="na"/>.</summary>
    public static Termijnrol Lees(Tijdwoordrij rij, int begin, int na, in Tijdvondst vondst)
    {
        if (vondst.Voorzetsel is Tijdvoorzetsel.Per or Tijdvoorzetsel.Vanaf)
        {
            return Termijnrol.Ingang;
        }

        var (eerste, laatste) = Zinsdeel(rij, begin, na);
        return IsRapportage(rij, eerste, laatste) ? Termijnrol.Rapportage
            : vondst.Voorzetsel is Tijdvoorzetsel.Tot or Tijdvoorzetsel.Naar ? Termijnrol.Onbekend
            : IsIngang(rij, na, laatste) ? Termijnrol.Ingang
            : Termijnrol.Afronding;
    }

    /// <summary>From the comma, break or "en de Kamer" before the time limit to the one after it.</summary>
    private static (int Eerste, int Laatste) Zinsdeel(Tijdwoordrij rij, int begin, int na)
    {
        var eerste = begin;
        while (eerste > 0 && begin - eerste < Bereik && !IsGrens(rij, eerste))
        {
            eerste--;
        }

        var laatste = na;
        while (laatste < rij.Aantal && laatste - na < Bereik && !IsGrens(rij, laatste))
        {
            laatste++;
        }

        return (eerste, laatste);
    }

    private static bool IsGrens(Tijdwoordrij rij, int plaats) =>
        rij[plaats].Naad >= Woordnaad.Komma
        || (rij.Is(plaats, "en") && rij.IsEen(plaats + 1, "de", "hierover", "daarover", "hier", "dit", "deze", "om", "daarbij", "zo"));

    /// <summary>Also the verbs that fall apart: "in te voeren", "in te gaan".</summary>
    private static bool IsIngang(Tijdwoordrij rij, int eerste, int laatste)
    {
        for (var plaats = eerste; plaats < laatste; plaats++)
        {
            if (rij.IsEen(plaats, Startwoorden)
                || (rij.IsEen(plaats, "voeren", "gaan") && rij.Is(plaats - 1, "te") && rij.Is(plaats - 2, "in")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRapportage(Tijdwoordrij rij, int eerste, int laatste) =>
        Bevat(rij, eerste, laatste, Meldwoorden)
        || (Bevat(rij, eerste, laatste, ["kamer"]) && Bevat(rij, eerste, laatste, Zendwoorden));

    private static bool Bevat(Tijdwoordrij rij, int eerste, int laatste, ReadOnlySpan<string> woorden)
    {
        for (var plaats = eerste; plaats < laatste; plaats++)
        {
            if (rij.IsEen(plaats, woorden))
            {
                return true;
            }
        }

        return false;
    }
}
