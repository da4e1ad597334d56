using Wau.Toets.Invoer;
using Wau.Toets.Regels;

namespace Wau.Toets.Pakketten;

/// <summary>Reads sources.</summary>
internal sealed class Bronlezer(Pakketcontext context)
{
    private static readonly IReadOnlyDictionary<string, Bronsoort> Bronsoorten = Woordenlijsten.Van<Bronsoort>();

    /// <summary>An https address; null when it is absent or wrong.</summary>
    public static Uri? Adres(Objectlezer lezer, string naam, Pakketcontext context)
    {
        if (lezer.TekstOfNull(naam) is not { } url)
        {
            return null;
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? adres) && string.Equals(adres.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal))
        {
            return adres;
        }

        context.Fout("0024", $"'{url}' is geen adres dat met https:// begint.", lezer.Plek.Veld(naam));
        return null;
    }

    public Bron Bron(Jsonwaarde json) => Bron(json, gedateerd: false);

    /// <summary>A source that says where and when it was published.</summary>
    public Bron Gedateerd(Jsonwaarde json) => Bron(json, gedateerd: true);

    private Bron Bron(Jsonwaarde json, bool gedateerd)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        Uri? url = Adres(lezer, "url", context);
        var bron = new Bron(lezer.Keuze("soort", Bronsoort.Aanname, true, Bronsoorten), lezer.Tekst("titel"), lezer.Tekst("vindplaats", verplicht: gedateerd), url) { Datum = Periodelezer.Dag(lezer, "datum", verplicht: gedateerd) };
        lezer.Sluit();
        return bron;
    }
}
