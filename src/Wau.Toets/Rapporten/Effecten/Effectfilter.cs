using Wau.Toets.Rapporten.Vergelijken;

namespace Wau.Toets.Rapporten.Effecten;

/// <summary>Takes names of persons and free remarks out of an effect; nothing is assessed again.</summary>
internal static class Effectfilter
{
    public static Effect ZonderPersonen(Effect effect)
    {
        (Toetsrapport voor, Toetsrapport na) = (effect.Voor.ZonderPersonen(), effect.Na.ZonderPersonen());
        var vergelijking = Vergelijking.Van(voor, na);
        Reeks<Amendement> wijzigingen = ((Beleidsvoorstel)na.Voorstel).Wijzigingen;
        return effect with
        {
            Voor = voor,
            Na = na,
            Vergelijking = vergelijking,
            Amendementen = [.. wijzigingen.Skip(wijzigingen.Count - effect.Amendementen.Count)],
            InPlaatsVan = effect.InPlaatsVan is null ? null : ((Beleidsvoorstel)voor.Voorstel).Wijzigingen[^1],
            Achterhaald = [.. effect.Achterhaald.Select(a => a with { Was = voor.Feiten.Zoek(a.Adres)!, Nu = na.Feiten.Zoek(a.Adres)! })], // both sheets hold the addresses they held
            Toelichting = [.. effect.Toelichting.Select(t => t with { Passages = [.. t.Passages.Select(na.Voorstel.Hier)] })],
            Waarschuwingen = [.. na.Waarschuwingen.Where(w => !voor.Waarschuwingen.Contains(w)), .. vergelijking.Waarschuwingen],
        };
    }
}
