using Wau.Toets.Teksten;

namespace Wau.Toets.Feiten.Inwerkingtreding;

/// <summary>A fixed change moment (<em>vast verandermoment</em>): the first day of a month on which rules may enter into force, every year.</summary>
/// <remarks>Aanwijzingen voor de regelgeving, Aanwijzing 4.17, first to third paragraph. Made by <see cref="Verandermomenten"/>.</remarks>
public sealed record Verandermoment
{
    internal Verandermoment(int maand) => Maand = maand;

    /// <summary>The month, 1 to 12.</summary>
    public int Maand { get; }

    /// <summary>The day in a year.</summary>
    /// <param name="jaar">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public DateOnly In(int jaar) => new(jaar, Maand, 1);

    /// <summary>Day and month in Dutch: "1 juli".</summary>
    public override string ToString() => $"1 {Datumtekst.Maand(Maand)}";
}
