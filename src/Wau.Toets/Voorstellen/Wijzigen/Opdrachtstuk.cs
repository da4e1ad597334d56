namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>The words of one instruction: its number, its sentences, its end.</summary>
internal sealed class Opdrachtstuk
{
    /// <summary>The instruction whose list it stands in; null at the top.</summary>
    public Opdrachtstuk? Ouder { get; init; }

    /// <summary>Its own number or letter; empty when it has none.</summary>
    public string Label { get; set; } = "";

    /// <summary>Where its number starts.</summary>
    public int Begin { get; init; }

    /// <summary>Where each sentence that can hold an operation starts; new text ends where the next one starts.</summary>
    public List<int> Zinnen { get; } = [];

    /// <summary>Position after its last word.</summary>
    public int Einde { get; set; }

    /// <summary>The places it is about; for its list.</summary>
    public List<Wetsplaats> Plek { get; set; } = [];

    /// <summary>How its sentence ends.</summary>
    public Opdrachtkop Kop { get; set; }

    public string Nummer => Ouder is { Nummer: { Length: > 0 } kop } ? Label.Length == 0 ? kop : $"{kop}.{Label}" : Label;
}
