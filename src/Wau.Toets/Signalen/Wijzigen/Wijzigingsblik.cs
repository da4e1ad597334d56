using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>A change with what is needed to tell its kind.</summary>
internal sealed record Wijzigingsblik(Wijzigingsopdracht Opdracht, Wijziging Wijziging)
{
    private const int KortsteCitaat = 60;

    /// <summary>The words that go.</summary>
    public Tekstbeeld Oud { get; } = Tekstbeeld.Van(Wijziging.Oud);

    /// <summary>The new text.</summary>
    public Tekstbeeld Nieuw { get; } = Tekstbeeld.Van(Wijziging.Nieuw);

    public bool HeeftNieuw => Wijziging.Nieuw.Count > 0;

    /// <summary>True when words change within a sentence, and not a whole part.</summary>
    public bool IsWoorden => Wijziging.Oud.Count > 0 || Opdracht.Delen.Any(d => d.Soort == Opdrachtdeelsoort.Anker);

    /// <summary>True when something goes and nothing comes in its place.</summary>
    public bool IsEinde => !HeeftNieuw && (Wijziging.Oud.Count > 0 || Wijziging.IsGeheel);

    /// <summary>The words it shows from.</summary>
    public Passage Passage => Wijziging.Nieuw.Concat(Wijziging.Oud).Concat(Opdracht.Alineas).First(a => a.Inhoud.Length > 0).Passage();

    /// <summary>What changes: the words that go, or the place.</summary>
    public string Wat => Wijziging.Oud.Count > 0 ? $"«{Kort(Wijziging.Oud)}»" : Hoofdletter(Wijziging.Doel.ToString());

    /// <summary>Why it is a change of structure.</summary>
    public string Structuuruitleg => this switch
    {
        { IsWoorden: false, Wijziging.Bewerking: Bewerking.Vervangen } => $"{Wat} wordt in zijn geheel vervangen.",
        { IsWoorden: false } => $"Er komt nieuwe tekst bij {Wijziging.Doel}.",
        { Wijziging.Oud.Count: > 0 } => $"{Wat} wordt «{Kort(Wijziging.Nieuw)}».",
        _ => $"«{Kort(Wijziging.Nieuw)}» komt erbij.",
    };

    /// <summary>Old and new, next to each other.</summary>
    public string VanNaar => $"«{Kort(Wijziging.Oud)}» wordt «{Kort(Wijziging.Nieuw)}».";

    private static string Hoofdletter(string tekst) => string.Concat(char.ToUpperInvariant(tekst[0]).ToString(), tekst.AsSpan(1));

    private static string Kort(Reeks<Alinea> alineas)
    {
        string tekst = string.Join(' ', alineas.Select(a => a.Inhoud.Trim()));
        return tekst.Length <= KortsteCitaat ? tekst : string.Concat(tekst.AsSpan(0, tekst.LastIndexOf(' ', KortsteCitaat) is > 0 and int spatie ? spatie : KortsteCitaat), " …");
    }
}
