using System.Collections.Frozen;

namespace Wau.Toets.Signalen.Termijnen;

/// <summary>The words a time limit (<em>termijn</em>) is made of, each with its part and value.</summary>
/// <remarks>Lower case; looked up without regard to case and culture. Compounds are known by how they end.</remarks>
internal static class Tijdwoordenlijst
{
    private static readonly (string Woorden, Tijdwoordsoort Soort, int Waarde)[] Bron =
    [
        ("een één eén", Tijdwoordsoort.Telwoord, 1), ("twee", Tijdwoordsoort.Telwoord, 2), ("drie", Tijdwoordsoort.Telwoord, 3),
        ("vier", Tijdwoordsoort.Telwoord, 4), ("vijf", Tijdwoordsoort.Telwoord, 5), ("zes", Tijdwoordsoort.Telwoord, 6),
        ("zeven", Tijdwoordsoort.Telwoord, 7), ("acht", Tijdwoordsoort.Telwoord, 8), ("negen", Tijdwoordsoort.Telwoord, 9),
        ("tien", Tijdwoordsoort.Telwoord, 10), ("elf", Tijdwoordsoort.Telwoord, 11), ("twaalf", Tijdwoordsoort.Telwoord, 12),
        ("dertien", Tijdwoordsoort.Telwoord, 13), ("veertien", Tijdwoordsoort.Telwoord, 14), ("vijftien", Tijdwoordsoort.Telwoord, 15),
        ("zestien", Tijdwoordsoort.Telwoord, 16), ("zeventien", Tijdwoordsoort.Telwoord, 17), ("achttien", Tijdwoordsoort.Telwoord, 18),
        ("negentien", Tijdwoordsoort.Telwoord, 19), ("honderd", Tijdwoordsoort.Telwoord, 100),
        ("enkele paar", Tijdwoordsoort.Telwoord, 0),
        ("eerste 1e 1ste", Tijdwoordsoort.Rang, 1), ("tweede 2e 2de", Tijdwoordsoort.Rang, 2), ("derde 3e 3de", Tijdwoordsoort.Rang, 3),
        ("vierde 4e 4de laatste", Tijdwoordsoort.Rang, 4),
        ("januari", Tijdwoordsoort.Maand, 1), ("februari", Tijdwoordsoort.Maand, 2), ("maart", Tijdwoordsoort.Maand, 3),
        ("april", Tijdwoordsoort.Maand, 4), ("mei", Tijdwoordsoort.Maand, 5), ("juni", Tijdwoordsoort.Maand, 6),
        ("juli", Tijdwoordsoort.Maand, 7), ("augustus", Tijdwoordsoort.Maand, 8), ("september", Tijdwoordsoort.Maand, 9),
        ("oktober", Tijdwoordsoort.Maand, 10), ("november", Tijdwoordsoort.Maand, 11), ("december", Tijdwoordsoort.Maand, 12),
        ("jan", Tijdwoordsoort.Maandkort, 1), ("feb febr", Tijdwoordsoort.Maandkort, 2), ("mrt", Tijdwoordsoort.Maandkort, 3),
        ("apr", Tijdwoordsoort.Maandkort, 4), ("jun", Tijdwoordsoort.Maandkort, 6), ("jul", Tijdwoordsoort.Maandkort, 7),
        ("aug", Tijdwoordsoort.Maandkort, 8), ("sep sept", Tijdwoordsoort.Maandkort, 9), ("okt", Tijdwoordsoort.Maandkort, 10),
        ("nov", Tijdwoordsoort.Maandkort, 11), ("dec", Tijdwoordsoort.Maandkort, 12),
        ("q1", Tijdwoordsoort.Kwartaalcode, 1), ("q2", Tijdwoordsoort.Kwartaalcode, 2),
        ("q3", Tijdwoordsoort.Kwartaalcode, 3), ("q4", Tijdwoordsoort.Kwartaalcode, 4),
        ("kwartaal", Tijdwoordsoort.Kwartaal, 0), ("helft", Tijdwoordsoort.Helft, 0),
        ("uur", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Uur), ("kwartalen", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Kwartaal),
        ("dag dagen", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Dag), ("werkdag werkdagen", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Werkdag),
        ("week weken", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Week), ("maand maanden", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Maand),
        ("halfjaar", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Halfjaar), ("jaar jaren", Tijdwoordsoort.Eenheid, (int)Tijdeenheid.Jaar),
        ("kalenderjaar begrotingsjaar belastingjaar", Tijdwoordsoort.Boekjaar, 0),
        ("schooljaar studiejaar collegejaar cursusjaar", Tijdwoordsoort.Schooljaar, 0),
        ("begin", Tijdwoordsoort.Fase, 0), ("medio half halverwege midden", Tijdwoordsoort.Fase, 1), ("eind einde", Tijdwoordsoort.Fase, 2),
        ("de het", Tijdwoordsoort.Lidwoord, 0), ("dit deze lopende lopend huidige", Tijdwoordsoort.Deze, 0),
        ("komend volgend aankomend", Tijdwoordsoort.Volgende, 1),
        ("komende volgende aankomende aanstaande eerstvolgende eerstkomende eerstvolgend eerstkomend", Tijdwoordsoort.Volgende, 0),
        ("voor vóór", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Voor), ("per ingaande", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Per),
        ("vanaf", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Vanaf), ("tot", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Tot),
        ("op", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Op), ("in gedurende", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.In),
        ("bij", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Bij), ("met", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Met),
        ("tijdens", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Tijdens),
        ("rond rondom richting tegen omstreeks", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Rond),
        ("binnen", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Binnen), ("naar", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Naar),
        ("van", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Van),
        ("na over sinds dan uit eerder vorig vorige afgelopen", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Geenlimiet),
        ("uiterlijk", Tijdwoordsoort.Nadruk, 1), ("nog liefst reeds al tijdig later", Tijdwoordsoort.Nadruk, 0),
        ("tussen", Tijdwoordsoort.Voorzetsel, (int)Tijdvoorzetsel.Tussen),
        ("zomer herfst winter lente zomerseizoen winterseizoen zomervakantie herfstvakantie kerstvakantie voorjaarsvakantie meivakantie", Tijdwoordsoort.Seizoen, 0),
        ("voorjaar najaar", Tijdwoordsoort.Seizoen, 1), ("kerst kerstmis pasen pinksteren", Tijdwoordsoort.Seizoen, 2),
        ("kabinetsperiode regeerperiode zittingsperiode", Tijdwoordsoort.Seizoen, 3),
        ("jaarwisseling", Tijdwoordsoort.Jaarwisseling, 0), ("verandermoment verandermomenten", Tijdwoordsoort.Verandermoment, 0),
        ("zondag", Tijdwoordsoort.Weekdag, 0), ("maandag", Tijdwoordsoort.Weekdag, 1), ("dinsdag", Tijdwoordsoort.Weekdag, 2),
        ("woensdag", Tijdwoordsoort.Weekdag, 3), ("donderdag", Tijdwoordsoort.Weekdag, 4), ("vrijdag", Tijdwoordsoort.Weekdag, 5),
        ("zaterdag", Tijdwoordsoort.Weekdag, 6),
        ("ie", Tijdwoordsoort.Rang, 1), ("ii iie", Tijdwoordsoort.Rang, 2), ("iii iiie", Tijdwoordsoort.Rang, 3), ("iv ive", Tijdwoordsoort.Rang, 4),
        ("reces", Tijdwoordsoort.Reces, 0),
        ("voorjaarsnota najaarsnota miljoenennota kaderbrief belastingplan voorjaarsbesluitvorming najaarsbesluitvorming augustusbesluitvorming hoofdbesluitvorming verantwoordingsdag kabinetsformatie", Tijdwoordsoort.Begrotingsmoment, 0),
        ("prinsjesdag", Tijdwoordsoort.Begrotingsmoment, 1),
        ("begroting begrotingen begrotingsbehandeling begrotingsbehandelingen", Tijdwoordsoort.Begrotingsmoment, 2),
        ("debat debatten wgo wetgevingsoverleg notaoverleg", Tijdwoordsoort.Debat, 0), ("beschouwingen", Tijdwoordsoort.Debat, 1),
        ("stemming stemmingen", Tijdwoordsoort.Behandeling, 1), ("verkiezingen", Tijdwoordsoort.Verkiezing, 0),
        ("behandeling wetsbehandeling presentatie beraadslaging besluitvorming pakketbesluit opstellen indienen aanbieding indiening vaststelling", Tijdwoordsoort.Behandeling, 0),
        ("raad top bo overleg cop avvn rbz wha conferentie ministerraad vergadering onderhandelingen formatie", Tijdwoordsoort.Raad, 0),
        ("brief bericht rapportage rapportages monitor verslag verzamelbrief update voortgangsbrief amvb", Tijdwoordsoort.Bericht, 0),
        ("onverwijld terstond ogenblikkelijk spoedig", Tijdwoordsoort.Haast, 0),
        ("zsm z.s.m asap", Tijdwoordsoort.Haast, 0), ("binnenkort", Tijdwoordsoort.Haast, 1),
        ("meteen direct", Tijdwoordsoort.Haast, 1), ("snel", Tijdwoordsoort.Haast, 2), ("onmiddellijk", Tijdwoordsoort.Haast, 3), ("zo zonder", Tijdwoordsoort.Haastbegin, 0),
    ];

    private static readonly (string Staart, Tijdwoordsoort Soort, int Waarde)[] Staarten =
    [
        ("reces", Tijdwoordsoort.Reces, 0), ("begrotingsbehandeling", Tijdwoordsoort.Begrotingsmoment, 2),
        ("begroting", Tijdwoordsoort.Begrotingsmoment, 2), ("debat", Tijdwoordsoort.Debat, 0), ("raad", Tijdwoordsoort.Raad, 0),
        ("verkiezingen", Tijdwoordsoort.Verkiezing, 0), ("top", Tijdwoordsoort.Raad, 0), ("overleg", Tijdwoordsoort.Raad, 0), ("vergadering", Tijdwoordsoort.Raad, 0),
        ("onderhandelingen", Tijdwoordsoort.Raad, 0), ("brief", Tijdwoordsoort.Bericht, 0), ("rapportage", Tijdwoordsoort.Bericht, 0),
        ("bericht", Tijdwoordsoort.Bericht, 0), ("monitor", Tijdwoordsoort.Bericht, 0), ("verslag", Tijdwoordsoort.Bericht, 0),
    ];

    private static readonly FrozenDictionary<string, (Tijdwoordsoort Soort, int Waarde)>.AlternateLookup<ReadOnlySpan<char>> Woorden =
        Bron.SelectMany(groep => groep.Woorden.Split(' ').Select(woord => (woord, groep.Soort, groep.Waarde)))
            .ToFrozenDictionary(rij => rij.woord, rij => (rij.Soort, rij.Waarde), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The part and value of a word; <see cref="Tijdwoordsoort.Overig"/> when it has none.</summary>
    public static (Tijdwoordsoort Soort, int Waarde) Zoek(ReadOnlySpan<char> woord)
    {
        if (char.IsAsciiDigit(woord[0]) && ZoekGetal(woord) is { } getal)
        {
            return getal;
        }

        return Woorden.TryGetValue(woord, out var gevonden) ? gevonden
            : Telwoordlezer.Lees(woord) is { } aantal ? (Tijdwoordsoort.Telwoord, aantal)
            : ZoekStaart(woord);
    }

    private static (Tijdwoordsoort Soort, int Waarde)? ZoekGetal(ReadOnlySpan<char> woord)
    {
        if (woord.Length > 4 || woord.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var waarde = 0;
        foreach (var cijfer in woord)
        {
            waarde = (waarde * 10) + (cijfer - '0');
        }

        return woord.Length < 4 ? (Tijdwoordsoort.Getal, waarde)
            : waarde is >= 2001 and <= 2099 ? (Tijdwoordsoort.Jaartal, waarde) : (Tijdwoordsoort.Overig, 0);
    }

    private static (Tijdwoordsoort Soort, int Waarde) ZoekStaart(ReadOnlySpan<char> woord)
    {
        if (woord.Length is 5 && woord.StartsWith("COP", StringComparison.Ordinal) && char.IsAsciiDigit(woord[3]))
        {
            return (Tijdwoordsoort.Raad, 1);
        }

        foreach (var (staart, soort, waarde) in Staarten)
        {
            if (woord.Length > staart.Length && woord.EndsWith(staart, StringComparison.OrdinalIgnoreCase))
            {
                return (soort, waarde);
            }
        }

        return (Tijdwoordsoort.Overig, 0);
    }
}
