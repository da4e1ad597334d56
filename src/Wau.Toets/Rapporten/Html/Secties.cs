using System.Collections.Frozen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Which writer belongs to which part.</summary>
internal static class Secties
{
    private static readonly FrozenDictionary<Rapportdeel, Action<Rapportblad>> Schrijvers = new Dictionary<Rapportdeel, Action<Rapportblad>>
    {
        [Rapportdeel.AspectenKort] = Kernsectie.Aspecten,
        [Rapportdeel.OordeelKort] = blad => Kernsectie.Lijst(blad, Kernzinnen.Oordeel(blad.Rapport)),
        [Rapportdeel.Hoofdprobleem] = blad => Kernsectie.Lijst(blad, Kernzinnen.Hoofdprobleem(blad.Rapport)),
        [Rapportdeel.MitsenKort] = blad => Kernsectie.Lijst(blad, Mitszinnen.Kort(blad.Rapport)),
        [Rapportdeel.Mitsen] = Mitsensectie.Write,
        [Rapportdeel.HelptKort] = blad => Kernsectie.Lijst(blad, Kernzinnen.Helpt(blad.Rapport)),
        [Rapportdeel.VragenKort] = blad => Kernsectie.Lijst(blad, Kernzinnen.Vragen(blad.Rapport)),
        [Rapportdeel.Onderwerp] = Onderwerpsectie.Write,
        [Rapportdeel.Advies] = Adviessectie.Write,
        [Rapportdeel.Helpt] = Adviessectie.Helpt,
        [Rapportdeel.Oordeel] = Oordeelsectie.Write,
        [Rapportdeel.Aspecten] = Aspectsectie.Write,
        [Rapportdeel.Blokkades] = Redensectie.Blokkades,
        [Rapportdeel.Redenen] = Redensectie.Duurste,
        [Rapportdeel.Vragen] = Vraagsectie.Write,
        [Rapportdeel.Mens] = Menssectie.Write,
        [Rapportdeel.Verschillen] = Verschilsectie.Write,
        [Rapportdeel.Nvt] = Nietvantoepassingsectie.Write,
        [Rapportdeel.Tekst] = Tekstsectie.Write,
        [Rapportdeel.Regels] = Regelsectie.Write,
        [Rapportdeel.Spoor] = Spoorsectie.Write,
        [Rapportdeel.Waarschuwingen] = Bewijssectie.Waarschuwingen,
        [Rapportdeel.Feiten] = Feitensectie.Write,
        [Rapportdeel.Bewijs] = Bewijssectie.Write,
    }.ToFrozenDictionary();

    public static void Write(Rapportdeel deel, Rapportblad blad) => Schrijvers[deel](blad);
}
