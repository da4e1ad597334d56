using Wau.Toets.Invoer;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads first and last days.</summary>
internal static class Periodelezer
{
    /// <summary>The period under <c>geldig</c>; open at both ends when it is absent.</summary>
    public static Periode Geldig(Objectlezer lezer, Pakketcontext context) =>
        lezer.Veld("geldig") is { } json ? Apart(lezer.Deel(json), context, metBegin: false) : default;

    /// <summary>The period under <c>geldig</c>, which has to be there with a first day.</summary>
    public static Periode MetBegin(Objectlezer lezer, Pakketcontext context) =>
        lezer.Verplicht("geldig") is { } json ? Apart(lezer.Deel(json), context, metBegin: true) : default;

    /// <summary>The period of the object itself: its <c>van</c> and <c>tot</c>.</summary>
    public static Periode Los(Objectlezer lezer, Pakketcontext context) => Los(lezer, context, metBegin: false);

    /// <summary>A day; null when it is absent or wrong.</summary>
    public static DateOnly? Dag(Objectlezer lezer, string naam, bool verplicht) =>
        verplicht && lezer.Verplicht(naam) is null ? null : lezer.Datum(naam);

    private static Periode Los(Objectlezer lezer, Pakketcontext context, bool metBegin)
    {
        var periode = new Periode(Dag(lezer, "van", metBegin), lezer.Datum("tot"));
        if (periode.Van > periode.Tot)
        {
            context.Fout("0008", "'van' ligt na 'tot'.", lezer.Plek);
        }

        return periode;
    }

    private static Periode Apart(Objectlezer lezer, Pakketcontext context, bool metBegin)
    {
        Periode periode = Los(lezer, context, metBegin);
        lezer.Sluit();
        return periode;
    }
}
