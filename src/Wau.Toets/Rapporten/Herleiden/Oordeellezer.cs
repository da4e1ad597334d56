using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>Makes the judgements again from the human judgement in a report; what was worked out from them is left to be worked out again.</summary>
internal sealed class Oordeellezer(Objectlezer mens)
{
    private static readonly IReadOnlyDictionary<string, Regelkeuze> Keuzes = Woordenlijsten.Van(Regelkeuze.Onbekend);

    public Oordelen Lees()
    {
        Objectlezer? bij = mens.Veld("onderwerp") is { } veld ? mens.Deel(veld) : null;
        return new()
        {
            Lijst = [.. mens.Lijst("oordelen").Select(mens.Deel).Select(Oordeel)],
            Opmerkingen = [.. mens.Lijst("opmerkingen").Select(mens.Deel).Select(o => new Oordeelopmerking(o.Tekst("tekst"), o.Tekst("door"), Datum(o)))],
            OnderwerpId = bij?.TekstOfNull("id"),
            OnderwerpSha256 = bij?.TekstOfNull("sha256"),
        };
    }

    private static Regeloordeel Oordeel(Objectlezer oordeel) => new()
    {
        Regel = oordeel.Tekst("regel"),
        Keuze = oordeel.Keuze("keuze", Regelkeuze.Onbekend, true, Keuzes),
        Trapnummer = oordeel.Heeft("trapnummer") ? oordeel.Geheel("trapnummer", 1, Regeluitslag.MeesteTrappen) : null,
        Reden = oordeel.Tekst("reden"),
        Door = oordeel.Tekst("door"),
        Op = Datum(oordeel),
        BevestigdDoor = oordeel.TekstOfNull("bevestigdDoor"),
    };

    private static DateOnly Datum(Objectlezer lezer)
    {
        lezer.Verplicht("op");
        return lezer.Datum("op") ?? default;
    }
}
