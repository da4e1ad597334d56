using Wau.Toets.Feiten;
using Wau.Toets.Invoer;

namespace Wau.Toets.Pakketten;

/// <summary>Reads how a fact is worded as a condition (<em>mits</em>).</summary>
internal sealed class Mitslezer(Pakketcontext context)
{
    /// <summary>The texts; null when there are none.</summary>
    public Mitstekst? Lees(Objectlezer feit, Feitsoort soort, Bereik bereik)
    {
        if (feit.Veld("mits") is not { } json)
        {
            return null;
        }

        // Dates need no list: a mits tries later fixed change moments.
        if (soort != Feitsoort.Datum && feit.Lijst("haalbareWaarden").Count == 0)
        {
            context.Fout("0006", "Bij 'mits' horen 'haalbareWaarden': de waarden die een mits mag proberen. Alleen een datum heeft ze niet nodig.", json);
        }

        Objectlezer lezer = feit.Deel(json);
        var mits = new Mitstekst(Tekst(lezer, "voorwaarde", bereik), lezer.Veld("tekstvoorstel") is null ? "" : Tekst(lezer, "tekstvoorstel", bereik));
        lezer.Sluit();
        return mits;
    }

    private string Tekst(Objectlezer lezer, string naam, Bereik bereik)
    {
        string tekst = lezer.Tekst(naam);
        string rest = tekst.Replace(Mitstekst.Waarde, "", StringComparison.Ordinal);
        if (bereik == Bereik.Organisatie)
        {
            rest = rest.Replace(Mitstekst.Voor, "", StringComparison.Ordinal);
        }

        if (rest.AsSpan().ContainsAny('{', '}'))
        {
            context.Fout("0026", $"Tussen accolades kan alleen {Mitstekst.Waarde} staan, en bij een feit met een waarde per organisatie ook {Mitstekst.Voor}.", lezer.Plek.Veld(naam));
        }

        return tekst;
    }
}
