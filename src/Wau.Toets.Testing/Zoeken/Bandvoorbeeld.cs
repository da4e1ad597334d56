using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>An example that expects bands, ready to see whether changed rules change one.</summary>
internal sealed class Bandvoorbeeld
{
    private readonly Regelset _set;
    private readonly Rekenbord _bord;
    private readonly DateOnly? _peildatum;
    private readonly (int Aspect, int Band)[] _banden;

    public Bandvoorbeeld(Regelset set, Voorbeeld voorbeeld)
    {
        _set = set;
        Voorbeeld = voorbeeld;
        _peildatum = Voorbeeldproef.Peildatum(voorbeeld);
        _bord = new(set.Boek, _peildatum, Voorbeeldproef.Zicht(set, voorbeeld));
        Beoordeling oud = Voorbeeldproef.Beoordeel(set, voorbeeld);
        List<Aspect> aspecten = [.. set.Aspecten];
        _banden = [.. voorbeeld.Banden
            .Where(b => string.Equals(oud.Aspecten[b.Aspect].Band, b.Band, StringComparison.Ordinal))
            .Select(b => (Aspect: aspecten.FindIndex(a => string.Equals(a.Id, b.Aspect, StringComparison.Ordinal)), b.Band))
            .Select(b => (b.Aspect, aspecten[b.Aspect].Banden.ToList().FindIndex(x => string.Equals(x.Id, b.Band, StringComparison.Ordinal))))];
    }

    /// <summary>The example.</summary>
    public Voorbeeld Voorbeeld { get; }

    /// <summary>True when a band that is as expected is no longer so with changed rules.</summary>
    /// <remarks>The sums of the rules are looked at first: where those still give the band, so does a whole assessment.</remarks>
    public bool Merkt(Variant variant) => Array.Exists(_banden, b => !IsBand(b.Aspect, b.Band, variant)) && MerktHeel(variant);

    private bool IsBand(int aspect, int band, Variant variant)
    {
        (int begin, int einde) = _set.Boek.Plaatsen(aspect);
        Regelkern[] kernen = [.. _bord.Regels[begin..einde]];
        bool anders = false;
        foreach ((int plaats, Dataregel regel) in variant.Regels)
        {
            if (plaats >= begin && plaats < einde)
            {
                kernen[plaats - begin] = Uitspraak.Van(regel, _bord.Zicht, _peildatum);
                anders |= kernen[plaats - begin] != _bord.Regels[plaats];
            }
        }

        return !anders || (Bandbepaling.Kern(_set.Aspecten[aspect], kernen) is { HeeftBand: true } kern && kern.ErgsteBand == band);
    }

    private bool MerktHeel(Variant variant)
    {
        Beoordeling nieuw = Voorbeeldproef.Beoordeel(_set, variant.Boek(_set), Voorbeeld);
        return Array.Exists(_banden, b => !string.Equals(nieuw.Aspecten[_set.Aspecten[b.Aspect].Id].Band, _set.Aspecten[b.Aspect].Banden[b.Band].Id, StringComparison.Ordinal));
    }
}
