using Deel = Wau.Toets.Rapporten.Rapportdeel;

namespace Wau.Toets.Rapporten;

/// <summary>Which parts each profile shows, in the order in which people read them. Every format follows this table.</summary>
internal static class Indeling
{
    private static readonly Reeks<Rapportdeel> Kamerlid = [Deel.AspectenKort, Deel.OordeelKort, Deel.Hoofdprobleem, Deel.MitsenKort, Deel.HelptKort, Deel.VragenKort];

    private static readonly Reeks<Rapportdeel> Beleid =
        [Deel.Mitsen, Deel.Helpt, Deel.Blokkades, Deel.Redenen, Deel.Vragen, Deel.Oordeel, Deel.Advies, Deel.Aspecten, Deel.Mens, Deel.Verschillen, Deel.Tekst, Deel.Waarschuwingen, Deel.Bewijs];

    private static readonly Reeks<Rapportdeel> Uitvoerder =
        [Deel.Onderwerp, Deel.Advies, Deel.Oordeel, Deel.Aspecten, Deel.Blokkades, Deel.Redenen, Deel.Mitsen, Deel.Vragen, Deel.Mens, Deel.Verschillen, Deel.Nvt, Deel.Tekst, Deel.Regels, Deel.Spoor, Deel.Waarschuwingen, Deel.Bewijs];

    private static readonly Reeks<Rapportdeel> Ontwikkelaar = [.. Uitvoerder.SkipLast(1), Deel.Feiten, Deel.Bewijs];

    /// <summary>The parts of a profile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static Reeks<Rapportdeel> Van(Profiel profiel) => profiel switch
    {
        Profiel.Kamerlid => Kamerlid,
        Profiel.Beleid => Beleid,
        Profiel.Onbekend or Profiel.Uitvoerder => Uitvoerder,
        Profiel.Ontwikkelaar => Ontwikkelaar,
        _ => throw new ArgumentOutOfRangeException(nameof(profiel), profiel, "There is no such profile."),
    };
}
