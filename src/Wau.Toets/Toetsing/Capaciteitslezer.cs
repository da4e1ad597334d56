using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Toetsing;

/// <summary>Puts a candidate on the fact sheet for every capacity signal of a body involved that holds on the reference date.</summary>
internal sealed class Capaciteitslezer(FeitenbladBuilder blad, Feitencatalogus catalogus)
{
    /// <summary>Reads after text and answers: they say which bodies are involved.</summary>
    /// <returns>The signals that gave a candidate, in the order given.</returns>
    public Reeks<Capaciteitssignaal> Lees(Reeks<Capaciteitssignaal> signalen, DateOnly? peildatum)
    {
        if (peildatum is not { } dag || blad.Zoek(new(Feitsleutels.Organisaties)) is not { } betrokken || (betrokken.Waarde ?? betrokken.Kandidaat) is not Codeverzameling codes)
        {
            return [];
        }

        return [.. signalen.Where(s => s.Geldig.Bevat(dag) && codes.Bevat.Contains(s.Organisatie, StringComparer.Ordinal) && Kandidaat(s))];
    }

    /// <summary>The fact a signal speaks of; null when the rule set does not have it.</summary>
    public static Feitadres? Adres(Capaciteitssignaal signaal, Feitencatalogus catalogus) =>
        catalogus.Zoek(Betekenis(signaal.Soort).Feit) is { } feit ? new(feit.Id, feit.Bereik == Bereik.Organisatie ? signaal.Organisatie : null) : null;

    private bool Kandidaat(Capaciteitssignaal signaal)
    {
        if (Adres(signaal, catalogus) is not { } adres || catalogus.Zoek(adres.Feit)!.Domein.Doorsnede(Betekenis(signaal.Soort).Waarde) is not { } waarde)
        {
            return false;
        }

        blad.AddKandidaat(adres, waarde, new() { Soort = Herkomstsoort.Register, Bron = signaal.Id });
        return true;
    }

    private static (string Feit, Mogelijkheden Waarde) Betekenis(Capaciteitssoort soort) => soort switch
    {
        Capaciteitssoort.SchaarsBeroep => (Feitsleutels.SchaarsBeroep, Mogelijkheden.Waarheid(true)),
        Capaciteitssoort.Krapte => (Feitsleutels.Ruimte, Mogelijkheden.Keuze("beperkt")),
        Capaciteitssoort.Veranderstop => (Feitsleutels.Ruimte, Mogelijkheden.Keuze("beperkt", "nee")),
        Capaciteitssoort.Achterstand => (Feitsleutels.Achterstand, Mogelijkheden.Waarheid(true)),
        Capaciteitssoort.Dwangsom => (Feitsleutels.Dwangsom, Mogelijkheden.Waarheid(true)),
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "A signal says what is scarce."),
    };
}
