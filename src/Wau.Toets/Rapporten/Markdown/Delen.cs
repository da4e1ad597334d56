using System.Collections.Frozen;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>Which writer belongs to which part.</summary>
internal static class Delen
{
    private static readonly FrozenDictionary<Rapportdeel, Action<MarkdownWriter, Toetsrapport>> Schrijvers = new Dictionary<Rapportdeel, Action<MarkdownWriter, Toetsrapport>>
    {
        [Rapportdeel.AspectenKort] = Aspectdelen.Kort,
        [Rapportdeel.OordeelKort] = Zinsgewijs(Kernzinnen.Oordeel),
        [Rapportdeel.Hoofdprobleem] = Zinsgewijs(Kernzinnen.Hoofdprobleem),
        [Rapportdeel.MitsenKort] = Zinsgewijs(Mitszinnen.Kort),
        [Rapportdeel.Mitsen] = Mitsdelen.Schrijf,
        [Rapportdeel.HelptKort] = Zinsgewijs(Kernzinnen.Helpt),
        [Rapportdeel.VragenKort] = Zinsgewijs(Kernzinnen.Vragen),
        [Rapportdeel.Onderwerp] = Kopdeel.Onderwerp,
        [Rapportdeel.Advies] = Adviesdelen.Advies,
        [Rapportdeel.Helpt] = Adviesdelen.Helpt,
        [Rapportdeel.Oordeel] = Oordeeldeel.Schrijf,
        [Rapportdeel.Aspecten] = Aspectdelen.Schrijf,
        [Rapportdeel.Blokkades] = Redendelen.Blokkades,
        [Rapportdeel.Redenen] = Redendelen.Duurste,
        [Rapportdeel.Vragen] = Vraagdeel.Schrijf,
        [Rapportdeel.Mens] = Bevindingdelen.Mens,
        [Rapportdeel.Verschillen] = Bevindingdelen.Verschillen,
        [Rapportdeel.Nvt] = Bevindingdelen.NietVanToepassing,
        [Rapportdeel.Tekst] = Slotdelen.Woorden,
        [Rapportdeel.Regels] = Regeldeel.Schrijf,
        [Rapportdeel.Spoor] = (uit, rapport) => uit.Alinea($"De berekening, stap voor stap, staat in dit rapport als webpagina (HTML) en als gegevens (JSON, onder spoor). Het controlegetal ervan is `{rapport.Spoor.Sha256}`."),
        [Rapportdeel.Waarschuwingen] = Slotdelen.Waarschuwingen,
        [Rapportdeel.Feiten] = Feitdeel.Schrijf,
        [Rapportdeel.Bewijs] = Slotdelen.Bewijs,
    }.ToFrozenDictionary();

    public static void Schrijf(Rapportdeel deel, MarkdownWriter uit, Toetsrapport rapport) => Schrijvers[deel](uit, rapport);

    private static Action<MarkdownWriter, Toetsrapport> Zinsgewijs(Func<Toetsrapport, IEnumerable<string>> zinnen) => (uit, rapport) => uit.Lijst(zinnen(rapport).Select(Vlucht));
}
