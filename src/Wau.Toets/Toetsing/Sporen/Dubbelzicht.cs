using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Sporen;

/// <summary>The facts as both assessments see them, side by side, after the points of the aspects are known.</summary>
internal sealed class Dubbelzicht
{
    private readonly Zicht _zeker;
    private readonly Zicht _verwacht;

    /// <summary>Sees nothing: what a node comes to here, it comes to without any fact.</summary>
    private readonly Zicht _leeg;

    public Dubbelzicht(Feitenblad blad, Feitencatalogus feiten, IReadOnlyDictionary<string, AfgeleidFeit> afgeleid, IEnumerable<Aspectuitslag> aspecten)
    {
        (Blad, Feiten, Afgeleid) = (blad, feiten, afgeleid);
        _zeker = new(blad, feiten, afgeleid, metKandidaten: false);
        _verwacht = new(blad, feiten, afgeleid, metKandidaten: true);
        _leeg = new(new([], blad.AantalDicta), feiten, afgeleid, metKandidaten: false);
        foreach (Aspectuitslag aspect in aspecten)
        {
            _zeker.ZetPunten(aspect.Id, aspect.Zeker.Punten.Van, aspect.Zeker.Punten.Tot);
            _verwacht.ZetPunten(aspect.Id, aspect.Verwacht.Punten.Van, aspect.Verwacht.Punten.Tot);
            _leeg.ZetPunten(aspect.Id, 0, aspect.Gewicht);
        }
    }

    public Feitenblad Blad { get; }

    public Feitencatalogus Feiten { get; }

    public IReadOnlyDictionary<string, AfgeleidFeit> Afgeleid { get; }

    public Feitadres Adres(Feit feit) => _zeker.Adres(feit);

    /// <summary>Members of a scope that take part in either assessment.</summary>
    public IEnumerable<string> Leden(Bereik bereik) => _verwacht.Leden(bereik).Bekend.Union(_zeker.Leden(bereik).Bekend, StringComparer.Ordinal);

    /// <summary>Does something with one member of a scope at hand.</summary>
    public T InLid<T>(Bereik bereik, string lid, Func<T> doe)
    {
        using Zicht.Lidstand zeker = _zeker.Met(bereik, lid);
        using Zicht.Lidstand verwacht = _verwacht.Met(bereik, lid);
        using Zicht.Lidstand leeg = _leeg.Met(bereik, lid);
        return doe();
    }

    /// <summary>What a node comes to in both assessments; null where no fact narrows it or it cannot be computed.</summary>
    public (Mogelijkheden? Zeker, Mogelijkheden? Verwacht, bool IsFout) Bereken(Knoop knoop)
    {
        Mogelijkheden? zeker = Bereken(knoop, _zeker);
        Mogelijkheden? verwacht = Bereken(knoop, _verwacht);
        return (AlsIetsBekend(knoop, zeker), AlsIetsBekend(knoop, verwacht), zeker is null || verwacht is null);
    }

    private Mogelijkheden? AlsIetsBekend(Knoop knoop, Mogelijkheden? waarde) =>
        waarde is { IsPunt: false } && (waarde is Waarheidswaarde || waarde.Equals(Bereken(knoop, _leeg))) ? null : waarde;

    private static Mogelijkheden? Bereken(Knoop knoop, Zicht zicht)
    {
        try
        {
            return knoop is Voorwaarde voorwaarde ? new Waarheidswaarde(voorwaarde.Beoordeel(zicht)) : ((Uitdrukking)knoop).Bereken(zicht);
        }
#pragma warning disable CA1031 // Whatever went wrong made the rule faulty; the trace shows where.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
