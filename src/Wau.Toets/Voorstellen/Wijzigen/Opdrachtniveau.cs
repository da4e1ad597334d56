namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>A row of instructions that is being read.</summary>
internal sealed class Opdrachtniveau
{
    public Opdrachtstuk? Ouder { get; init; }

    public Nummersoort Soort { get; set; }

    /// <summary>Value of the last number.</summary>
    public int Laatste { get; set; }

    /// <summary>Instructions without number so far, when none had one.</summary>
    public List<Opdrachtstuk> Ongenummerd { get; } = [];
}
