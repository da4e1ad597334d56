using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Termijnen;

/// <summary>Reads the time limits (<em>termijnen</em>) from the text of one request (<em>dictum</em>).</summary>
/// <remarks>
/// Linear in the length of the text; independent of culture and clock. At each word the longest time limit counts.
/// Years in titles, frequencies ("jaarlijks") and vague futures ("komende jaren", "na 2025") are no time limits.
/// </remarks>
internal static class Termijnlezer
{
    /// <summary>The time limits in the order of the text, none overlapping another.</summary>
    /// <param name="tekst">The text of one request.</param>
    /// <param name="peildatum">The reference date for words without a year; without it their window stays unknown.</param>
    public static IReadOnlyList<Termijn> Lees(string tekst, DateOnly? peildatum)
    {
        ArgumentNullException.ThrowIfNull(tekst);

        var zicht = Zichttekst.Van(tekst);
        var rij = new Tijdwoordrij(zicht.Tekst);
        var termijnen = new List<Termijn>();
        Tijdvondst? vorige = null;
        for (var plaats = 0; plaats < rij.Aantal;)
        {
            if (Langste(rij, plaats, vorige, peildatum) is { } vondst)
            {
                termijnen.Add(Maak(tekst, zicht, rij, plaats, vondst));
                plaats = vondst.Na;
                vorige = vondst;
            }
            else
            {
                plaats++;
            }
        }

        return termijnen;
    }

    private static Tijdvondst? Langste(Tijdwoordrij rij, int plaats, in Tijdvondst? vorige, DateOnly? peildatum)
    {
        var venster = new Tijdwoordvenster(rij, plaats);
        if (!KanBeginnen(venster) || HoortBijNaamwoord(venster))
        {
            return null;
        }

        var aanloop = Tijdaanloop.Lees(venster);
        if (vorige is { } eerder && IsVervolg(rij, plaats, eerder))
        {
            aanloop = aanloop with { Voorzetsel = eerder.Voorzetsel, Uiterlijk = eerder.Van is null, Nadruk = true };
        }

        var langste = Datumlezer.Lees(venster, aanloop, peildatum);
        langste = Langste(langste, Momentlezer.Lees(venster, aanloop, peildatum));
        langste = Langste(langste, Duurlezer.Lees(venster, aanloop, peildatum));
        return Langste(langste, Haastlezer.Lees(venster));
    }

    private static Tijdvondst? Langste(Tijdvondst? een, Tijdvondst? ander) =>
        een is null || (ander is not null && ander.Value.Na > een.Value.Na) ? ander : een;

    /// <summary>"per 1 januari en 1 juli 2027": the lead of the first day holds for the second.</summary>
    private static bool IsVervolg(Tijdwoordrij rij, int plaats, in Tijdvondst eerder) =>
        eerder.Soort == Termijnsoort.Datum && rij[plaats].Soort is Tijdwoordsoort.Getal or Tijdwoordsoort.Cijferdatum
        && (rij[plaats].Naad < Woordnaad.Komma
            ? plaats == eerder.Na + 1 && rij[eerder.Na].Naad < Woordnaad.Komma && rij.IsEen(eerder.Na, "en", "of")
            : plaats == eerder.Na && rij[plaats].Naad == Woordnaad.Komma);

    /// <summary>A word that plays no part opens no time limit, except the first word of a compound lead.</summary>
    private static bool KanBeginnen(in Tijdwoordvenster venster) =>
        venster.Soort(venster.Start) != Tijdwoordsoort.Overig
        || Tijdaanloop.Opent(venster, venster.Start);

    /// <summary>"de in 2021 ingevoerde", "de dit jaar", "niet voor", "eerder dan in": no limit.</summary>
    private static bool HoortBijNaamwoord(in Tijdwoordvenster venster)
    {
        var vorig = venster.Start - 1;
        return vorig >= 0 && venster.Rij[venster.Start].Naad < Woordnaad.Komma
            && (venster.Rij.IsEen(vorig, "niet", "dan", "sinds")
                || (venster.Rij.Is(vorig, "de")
                    && venster.Soort(venster.Start) is Tijdwoordsoort.Voorzetsel or Tijdwoordsoort.Deze or Tijdwoordsoort.Fase));
    }

    private static int SluitHaak(string tekst, int begin, int eind) =>
        eind < tekst.Length && tekst[eind] == ')' && tekst.AsSpan(begin, eind - begin).Contains('(') ? eind + 1 : eind;

    private static Termijn Maak(string tekst, Zichttekst zicht, Tijdwoordrij rij, int plaats, in Tijdvondst vondst)
    {
        var begin = zicht.Begin(rij[plaats].Begin);
        var eind = zicht.Eind(SluitHaak(rij.Tekst, rij[plaats].Begin, rij[vondst.Na - 1].Eind));
        return new Termijn
        {
            Begin = begin,
            Lengte = eind - begin,
            Tekst = tekst[begin..eind],
            Soort = vondst.Soort,
            Rol = Termijnrollezer.Lees(rij, plaats, vondst.Na, vondst),
            Datum = vondst.Datum,
            UiterlijkVan = vondst.Van,
            UiterlijkTot = vondst.Tot,
        };
    }
}
