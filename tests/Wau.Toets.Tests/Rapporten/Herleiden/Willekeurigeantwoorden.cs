using Wau.Toets.Feiten;
using Wau.Toets.Tests.Toetsing;

namespace Wau.Toets.Tests.Rapporten.Herleiden;

/// <summary>Random answers to the facts of a rule set: points, ranges, several, sets of codes, "we do not know", replaced and contradictory ones.</summary>
internal sealed class Willekeurigeantwoorden(int zaad, Regelset set)
{
    private static readonly string?[] Partijen = [null, "UWV", "SVB", "koepel \"café\" & co"];

    private readonly Random _toeval = new(zaad);

    public Antwoorden Maak()
    {
        Feit[] feiten = _toeval.GetItems([.. set.Feiten.Feiten], _toeval.Next(0, 12));
        return new()
        {
            Lijst = [.. feiten.SelectMany(f => Enumerable.Range(0, _toeval.Next(1, 4)).Select(_ => Antwoord(f)))],
            OnderwerpId = Kies<string?>([null, "", "kst-99101-12"]),
            OnderwerpSha256 = Kies<string?>([null, "abc"]),
        };
    }

    private Antwoord Antwoord(Feit feit)
    {
        Graad graad = Kies<Graad>([Graad.Opgegeven, Graad.Onderbouwd, Graad.Getoetst]);
        return new()
        {
            Feit = feit.Id,
            Voor = feit.Bereik switch
            {
                Bereik.Organisatie => Kies<string>(["UWV", "SVB", "gemeenten"]),
                Bereik.Dictum => Kies<string>(["1", "2", "9"]),
                _ => null,
            },
            Waarde = _toeval.Next(6) == 0 ? null : Waarde(feit.Domein),
            Door = Kies(Partijen),
            Op = _toeval.Next(2) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(_toeval.Next(400)),
            Graad = graad,
            Bron = graad == Graad.Onderbouwd ? "Verzonnen brief <1>" : null,
            GetoetstDoor = graad == Graad.Getoetst ? "Auditdienst" : null,
            Toelichting = Kies<string?>([null, "", "Verzonnen\nopmerking \uD83D\uDE00 ‘ja’"]),
        };
    }

    private Mogelijkheden Waarde(Mogelijkheden domein) => Enumerable.Range(0, _toeval.Next(1, 4)).Select(_ => Deel(domein)).Aggregate((a, b) => a.Verenig(b));

    private Mogelijkheden Deel(Mogelijkheden domein) => domein switch
    {
        Waarheidswaarde => Mogelijkheden.Waarheid(_toeval.Next(2) == 0),
        Getallen g => Getal(g.Waarden.Kleinste, g.Waarden.Grootste),
        Datums d => Datum(d.Waarden.Kleinste, d.Waarden.Grootste),
        Keuzes k => Mogelijkheden.Keuze(_toeval.GetItems([.. k.Opties], _toeval.Next(1, 3))),
        Codeverzameling c => Codes([.. c.Mogelijk], domein),
        _ => throw new InvalidOperationException(),
    };

    private Mogelijkheden Getal(decimal van, decimal tot)
    {
        decimal[] twee = [.. new[] { Tussen(van, tot), Tussen(van, tot) }.Order()];
        return _toeval.Next(2) == 0 ? Mogelijkheden.Getal(twee[0]) : Mogelijkheden.Getal(twee[0], twee[1]);
    }

    private decimal Tussen(decimal van, decimal tot) => Math.Clamp(van + ((tot - van) * _toeval.Next(0, 1001) / 1000m), van, tot);

    private Mogelijkheden Datum(DateOnly van, DateOnly tot)
    {
        DateOnly[] twee = [.. Enumerable.Range(0, 2).Select(_ => DateOnly.FromDayNumber(_toeval.Next(van.DayNumber, tot.DayNumber + 1))).Order()];
        return _toeval.Next(2) == 0 ? Mogelijkheden.Datum(twee[0]) : Mogelijkheden.Datum(twee[0], twee[1]);
    }

    private Mogelijkheden Codes(string[] codes, Mogelijkheden domein) => _toeval.Next(3) switch
    {
        0 => Mogelijkheden.Codes(_toeval.GetItems(codes, _toeval.Next(0, 3))),
        1 => Mogelijkheden.Codes(_toeval.GetItems(codes, 1), ((Codeverzameling)domein).Mogelijk),
        _ => Mogelijkheden.Codes(_toeval.GetItems(codes, 1), _toeval.GetItems(codes, 3)),
    };

    private T Kies<T>(IReadOnlyList<T> keuzes) => keuzes[_toeval.Next(keuzes.Count)];
}
