namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Reads one kind of place with its numbers.</summary>
internal sealed class Plaatsgroepen(Opdrachttekst tekst)
{
    private const int MeesteNummers = 40;

    /// <summary>The group that starts at a position; null when none does.</summary>
    public Plaatsgroep? Lees(int i)
    {
        string woord = tekst[i];
        if (Plaatstaal.Rangtelwoord(woord) is { } rang)
        {
            return Geteld(i, rang);
        }

        if (Plaatstaal.Koppen.TryGetValue(woord, out Plaatssoort soort) && Nummer(i + 1, soort) is { } nummer)
        {
            return Rij(soort, nummer.Nummer, nummer.Einde);
        }

        return Plaatstaal.Zonder.TryGetValue(woord, out Plaatssoort los) ? new(los, [""], Staart(los, i + 1)) : null;
    }

    /// <summary>Numbers or letters without a kind before them: "d en e"; null when there are none.</summary>
    public Plaatsgroep? Kaal(int i, Plaatssoort soort) => Nummer(i, soort) is { } n ? Rij(soort, n.Nummer, n.Einde) with { Kaal = true } : null;

    private Plaatsgroep Rij(Plaatssoort soort, string eerste, int einde)
    {
        List<string> nummers = [eerste];
        while (nummers.Count < MeesteNummers && Scheiding(einde) is { } na && !Opent(na.Einde) && Nummer(na.Einde, soort) is { } volgend)
        {
            Voeg(nummers, soort, volgend.Nummer, na.Reeks);
            einde = volgend.Einde;
        }

        return new(soort, nummers, Naam(soort, eerste, einde));
    }

    // "eerste lid", "tweede en derde lid", "eerste tot en met derde volzin", "het eerste en het derde lid".
    private Plaatsgroep? Geteld(int i, string eerste)
    {
        List<string> nummers = [eerste];
        int einde = i + 1;
        while (nummers.Count < MeesteNummers && Scheiding(einde) is { } na)
        {
            int plek = tekst[na.Einde] is "het" or "de" ? na.Einde + 1 : na.Einde;
            if (Plaatstaal.Rangtelwoord(tekst[plek]) is not { } volgend)
            {
                break;
            }

            Voeg(nummers, Plaatssoort.Lid, volgend, na.Reeks);
            einde = plek + 1;
        }

        einde += tekst[einde] is "nieuwe" or "voorgestelde" ? 1 : 0;
        return Plaatstaal.Geteld.TryGetValue(tekst[einde], out Plaatssoort soort) ? new(soort, nummers, Nieuw(einde + 1)) : null;
    }

    private (int Einde, bool Reeks)? Scheiding(int i) => tekst[i] switch
    {
        "," when tekst[i + 1] is "en" or "of" or "alsmede" => (i + 2, false),
        "," or "en" or "of" or "alsmede" or "respectievelijk" or "onderscheidenlijk" => (i + 1, false),
        "t/m" => (i + 1, true),
        "tot" when tekst[i + 1] is "en" && tekst[i + 2] is "met" => (i + 3, true),
        _ => null,
    };

    private bool Opent(int i) => tekst.IsRegelbegin(i) || (tekst[i + 1] is "." or ")" && !tekst.IsRegelbegin(i + 1) && tekst.IsWoord(i + 2) && !tekst.IsRegelbegin(i + 2));

    private (string Nummer, int Einde)? Nummer(int i, Plaatssoort soort)
    {
        if (!tekst.IsWoord(i))
        {
            return null;
        }

        string letterlijk = tekst.Letterlijk(i).ToString();
        bool cijfer = char.IsAsciiDigit(letterlijk[0]);
        if (!cijfer && !IsLetternummer(letterlijk, tekst[i], soort))
        {
            return null;
        }

        int einde = i + 1;
        if (cijfer && !tekst.IsRegelbegin(einde) && (Plaatstaal.Aanhangsels.Contains(tekst[einde]) || (soort == Plaatssoort.Artikel && IsLosseLetter(einde))))
        {
            letterlijk = $"{letterlijk} {tekst.Letterlijk(einde)}";
            einde++;
        }
        else if (soort is Plaatssoort.Hoofdstuk or Plaatssoort.Titel && !tekst.IsRegelbegin(einde) && tekst.Letterlijk(einde) is [>= 'A' and <= 'Z'])
        {
            letterlijk = $"{letterlijk} {tekst.Letterlijk(einde)}";
            einde++;
        }

        return (letterlijk.TrimEnd('°').TrimEnd('º'), Nieuw(einde));
    }

    private bool IsLosseLetter(int i) => tekst.Letterlijk(i) is [>= 'a' and <= 'z'] && tekst[i + 1] is not (")" or "°");

    private static bool IsLetternummer(string letterlijk, string sleutel, Plaatssoort soort)
    {
        if (soort is Plaatssoort.Onderdeel or Plaatssoort.Bijlage or Plaatssoort.Boek or Plaatssoort.Paragraaf && letterlijk.Length <= 2 && !Plaatstaal.GeenLetter.Contains(sleutel) && letterlijk.All(char.IsAsciiLetter))
        {
            return true;
        }

        int hoofd = 0;
        while (hoofd < letterlijk.Length && char.IsAsciiLetterUpper(letterlijk[hoofd]))
        {
            hoofd++;
        }

        return hoofd > 0 && soort != Plaatssoort.Lid && letterlijk.Length <= 10 && !Plaatstaal.GeenLetter.Contains(sleutel)
            && (letterlijk.Length == hoofd || !char.IsAsciiLetterLower(letterlijk[hoofd]) || letterlijk.Length <= hoofd + 2)
            && (hoofd == letterlijk.Length || soort == Plaatssoort.Onderdeel || Nummering.Romeins(letterlijk.AsSpan(0, hoofd)) > 0 || letterlijk.Length <= 3);
    }

    // "(nieuw)" behind a number.
    private int Nieuw(int i) => tekst[i] is "(" && tekst[i + 1] is "nieuw" or "oud" && tekst[i + 2] is ")" ? i + 3 : i;

    private static void Voeg(List<string> nummers, Plaatssoort soort, string nummer, bool reeks)
    {
        if (reeks)
        {
            nummers.AddRange(Nummerreeks.Tussen(soort, nummers[^1], nummer).Take(MeesteNummers));
        }

        nummers.Add(nummer);
    }

    // The name of an article of a budget: "artikel 11.01 Rijksbijdragen worden ...", known by the amounts or the statement that follow.
    private int Naam(Plaatssoort soort, string nummer, int i)
    {
        if (soort != Plaatssoort.Artikel || nummer.Length == 0 || !char.IsAsciiDigit(nummer[0]))
        {
            return i;
        }

        int start = tekst[i] is "." ? i + 1 : i;
        int einde = start;
        while (einde < start + 24 && (tekst.IsWoord(einde) || (einde > start && tekst[einde] is "," or "(" or ")" or "/")) && !tekst.IsRegelbegin(einde) && !Opdrachttaal.Hulpwerkwoorden.Contains(tekst[einde]) && !Begrotingsdeel(einde)
            && tekst[einde] is not ("vervangen" or "bedoeld" or "genoemd" or "genoemde"))
        {
            einde++;
        }

        bool naam = einde > start && char.IsUpper(tekst.Letterlijk(start)[0])
            && (Begrotingsdeel(einde) || (Opdrachttaal.Hulpwerkwoorden.Contains(tekst[einde]) && Begrotingswoord(einde)) || tekst[einde] is "vervangen");
        return naam ? einde : i;
    }

    private bool Begrotingsdeel(int i) => tekst[i] is "van" && (tekst[i + 2] is "begrotingsstaat" || tekst[i + 3] is "begrotingsstaat");

    private bool Begrotingswoord(int i) => tekst[i + 1] is "vervangen" || tekst[i + 2].EndsWith("bedrag", StringComparison.Ordinal);

    // "de begrotingsstaat bedoeld in artikel 1 (uitgaven en verplichtingen)", "van het Ministerie van Financiën (IX)".
    private int Staart(Plaatssoort soort, int i)
    {
        int start = tekst[i] is "," && tekst[i + 1] is "bedoeld" ? i + 1 : i;
        if (soort != Plaatssoort.Staat || tekst[start] is not ("bedoeld" or "genoemd" or "van") || (tekst[start] is "van" && tekst[start + 2] is not ("ministerie" or "provinciefonds" or "gemeentefonds")))
        {
            return i;
        }

        int einde = start + 1;
        while (einde < start + 20 && !tekst.IsRegelbegin(einde) && !Opdrachttaal.Hulpwerkwoorden.Contains(tekst[einde]) && tekst[einde] is not (":" or "." or "«"))
        {
            einde++;
        }

        return Opdrachttaal.Hulpwerkwoorden.Contains(tekst[einde]) || tekst.IsRegelbegin(einde) ? tekst[einde - 1] is "," ? einde - 1 : einde : i;
    }
}
