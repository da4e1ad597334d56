using Wau.Toets.Feiten;
using Wau.Toets.Feiten.Inwerkingtreding;
using Wau.Toets.Signalen;

namespace Wau.Toets.Toetsing.Mitsen;

/// <summary>A fact that a condition may change, the values it may try, and the rules that read it.</summary>
internal sealed record Mitskandidaat(Feitadres Adres, Feit Feit, Reeks<Mogelijkheden> Waarden, int[] Regels, bool IsIngangsdatum);

/// <summary>Finds the facts that conditions may change: attainable values, and later fixed change moments for the start date.</summary>
internal sealed class Mitskandidaten(Regelboek boek, Feitencatalogus catalogus, DateOnly? peildatum)
{
    /// <summary>So many later change moments are tried, a little over four years for a law. A choice, not a rule of law.</summary>
    private const int MeesteMomenten = 9;

    /// <summary>Ordered by address, the start date last, so that it is varied first.</summary>
    public Reeks<Mitskandidaat> Lees(Regels.Zicht zicht) =>
        [.. catalogus.Feiten.Where(f => f.Verandert is not (Wie.Onbekend or Wie.Niemand))
            .SelectMany(f => Adressen(f, zicht).Select(a => Kandidaat(f, a, zicht)))
            .Where(k => k is { Waarden.Count: > 0, Regels.Length: > 0 })
            .OrderBy(k => k.IsIngangsdatum).ThenBy(k => k.Adres)];

    private static IEnumerable<Feitadres> Adressen(Feit feit, Regels.Zicht zicht) =>
        feit.Bereik == Bereik.Voorstel ? [new(feit.Id)] : zicht.Leden(feit.Bereik).Bekend.Select(lid => new Feitadres(feit.Id, lid));

    private Mitskandidaat Kandidaat(Feit feit, Feitadres adres, Regels.Zicht zicht)
    {
        Mogelijkheden nu = zicht.Waarde(adres.Feit, adres.Voor);
        bool isIngangsdatum = string.Equals(feit.Id, Feitsleutels.Ingangsdatum, StringComparison.Ordinal) && nu is Datums;
        IEnumerable<Mogelijkheden> waarden = isIngangsdatum ? Momenten((Datums)nu, zicht) : feit.HaalbareWaarden;
        return new(adres, feit, [.. waarden.Where(w => !w.Equals(nu) && feit.Domein.Omvat(w))], boek.LezersVan(feit.Id).ToArray(), isIngangsdatum);
    }

    // Only a date that is asked for can be moved; without one there is nothing that "later" would mean.
    private IEnumerable<Mogelijkheden> Momenten(Datums gevraagd, Regels.Zicht zicht)
    {
        if (!gevraagd.IsPunt)
        {
            yield break;
        }

        Verandermomenten momenten = Verandermomenten.Voor(Vorm(zicht), Sector(zicht));
        DateOnly vanaf = peildatum is { } dag && dag > gevraagd.Waarden.Grootste ? dag : gevraagd.Waarden.Grootste;
        for (int n = 0; n < MeesteMomenten && vanaf < DateOnly.MaxValue && momenten.Eerstvolgende(vanaf.AddDays(1)) is { } moment; n++)
        {
            yield return Mogelijkheden.Datum(moment);
            vanaf = moment;
        }
    }

    // Without a known legal form that has moments those of a law count: they are moments for every form.
    private Rechtsvorm Vorm(Regels.Zicht zicht) =>
        Code(zicht, Feitsleutels.Rechtsvorm) switch { "amvb" => Rechtsvorm.Amvb, "ministerieleRegeling" => Rechtsvorm.MinisterieleRegeling, _ => Rechtsvorm.Wet };

    private Onderwijssector Sector(Regels.Zicht zicht) =>
        Code(zicht, "planning.onderwijssector") switch { "poVoMbo" => Onderwijssector.PoVoMbo, "ho" => Onderwijssector.Ho, _ => Onderwijssector.Geen };

    private string? Code(Regels.Zicht zicht, string feit) =>
        catalogus.Zoek(feit) is { Bereik: Bereik.Voorstel } && zicht.Waarde(feit) is Keuzes { IsPunt: true } keuze ? keuze.Opties[0] : null;
}
