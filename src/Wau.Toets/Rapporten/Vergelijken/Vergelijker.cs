using Wau.Toets.Feiten;
using Wau.Toets.Rapporten.Gegevens;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>Compares two reports. What it lists it lists in a fixed order, whichever report comes first.</summary>
internal sealed class Vergelijker(Rapportgegevens voor, Rapportgegevens na)
{
    public Vergelijking Vergelijk()
    {
        Lijstverschil? tekst = voor.Alineas is null || na.Alineas is null || voor.IsZonderPersonen != na.IsZonderPersonen ? null : Lijstverschil.Van(voor.Alineas, na.Alineas);
        Reeks<Aspectverschil> aspecten = [.. Aspecten()];
        bool metVragen = voor.Vragen is not null && na.Vragen is not null;
        return new()
        {
            Voor = voor,
            Na = na,
            Waarschuwingen = [.. new Vergelijkwaarschuwingen(voor, na, aspecten).Alle()],
            Gegevens = [.. new Gegevensvergelijker(voor, na).Verschillen()],
            Alineas = tekst is null ? null : [.. tekst.Paren.Select(Alinea)],
            IsVolgordeAnders = tekst?.AndereVolgorde ?? false,
            Feiten = voor.Feiten is null || na.Feiten is null ? null : [.. Feiten(voor.Feiten, na.Feiten)],
            Aspecten = aspecten,
            NieuweVragen = metVragen ? Alleen(na.Vragen!, voor.Vragen!) : null,
            VervallenVragen = metVragen ? Alleen(voor.Vragen!, na.Vragen!) : null,
        };
    }

    private Alineaverschil Alinea((int? Voor, int? Na) paar) =>
        new(paar.Voor + 1, paar.Voor is { } v ? voor.Alineas![v] : null, paar.Na + 1, paar.Na is { } n ? na.Alineas![n] : null);

    private static IEnumerable<Feitverschil> Feiten(Reeks<Feitgegevens> voor, Reeks<Feitgegevens> na)
    {
        (Dictionary<Feitadres, Feitgegevens> links, Dictionary<Feitadres, Feitgegevens> rechts) = (PerAdres(voor), PerAdres(na));
        return from adres in links.Keys.Union(rechts.Keys).Order()
               let a = links.GetValueOrDefault(adres)
               let b = rechts.GetValueOrDefault(adres)
               where a is null || b is null || !Zelfde(a, b)
               select new Feitverschil(adres, a, b);
    }

    private static Dictionary<Feitadres, Feitgegevens> PerAdres(Reeks<Feitgegevens> feiten) => feiten.DistinctBy(f => f.Adres).ToDictionary(f => f.Adres);

    private static bool Zelfde(Feitgegevens a, Feitgegevens b) => string.Equals(a.Waarde, b.Waarde, StringComparison.Ordinal)
        && string.Equals(a.Kandidaat, b.Kandidaat, StringComparison.Ordinal) && a.Oorzaak == b.Oorzaak && a.Graad == b.Graad;

    private static Reeks<Vraaggegevens> Alleen(Reeks<Vraaggegevens> hier, Reeks<Vraaggegevens> daar)
    {
        HashSet<Feitadres> ook = [.. daar.Select(v => v.Adres)];
        return [.. hier.Where(v => !ook.Contains(v.Adres))];
    }

    /// <summary>The aspects of either report by their earliest place in one of them.</summary>
    private IEnumerable<Aspectverschil> Aspecten()
    {
        string[] ids = [.. voor.Aspecten.Concat(na.Aspecten).Select(a => a.Id).Distinct(StringComparer.Ordinal)
            .OrderBy(id => Math.Min(Plaats(voor, id), Plaats(na, id))).ThenBy(id => id, StringComparer.Ordinal)];
        foreach (string id in ids)
        {
            yield return new(id, voor.Aspecten.FirstOrDefault(a => Is(a.Id, id)), na.Aspecten.FirstOrDefault(a => Is(a.Id, id)), [.. Regels(id)]);
        }
    }

    private static int Plaats(Rapportgegevens rapport, string id)
    {
        int plaats = rapport.Aspecten.TakeWhile(a => !Is(a.Id, id)).Count();
        return plaats == rapport.Aspecten.Count ? int.MaxValue : plaats;
    }

    /// <summary>A rule that moved to another aspect is gone in the one and new in the other.</summary>
    private IEnumerable<Regelverschil> Regels(string aspect)
    {
        Dictionary<string, Regelgegevens> links = Van(voor, aspect);
        Dictionary<string, Regelgegevens> rechts = Van(na, aspect);
        return links.Keys.Union(rechts.Keys, StringComparer.Ordinal)
            .Select(id => Regelverschil.Van(id, links.GetValueOrDefault(id), rechts.GetValueOrDefault(id))).OfType<Regelverschil>()
            .OrderBy(r => Groep(r.Soort)).ThenBy(r => r.Regel, StringComparer.Ordinal);
    }

    private static Dictionary<string, Regelgegevens> Van(Rapportgegevens rapport, string aspect) => rapport.Regels.Where(r => Is(r.Aspect, aspect)).ToDictionary(r => r.Id, StringComparer.Ordinal);

    private static int Groep(Regelwijziging soort) => soort switch
    {
        Regelwijziging.Uitkomst => 0,
        Regelwijziging.Punten => 1,
        Regelwijziging.Toepasselijkheid => 2,
        _ => 3,
    };

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
