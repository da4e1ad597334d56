namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a number.</summary>
/// <param name="Waarden">The numbers, in the unit of the fact.</param>
public sealed record Getallen(Bereiken<decimal> Waarden) : Mogelijkheden
{
    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Getal;

    /// <inheritdoc/>
    public override bool IsPunt => Waarden.IsPunt;

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander) => new Getallen(Waarden.Verenig(Zelfde<Getallen>(ander).Waarden));

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander) =>
        Waarden.Doorsnede(Zelfde<Getallen>(ander).Waarden) is { } beide ? new Getallen(beide) : null;

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander) => Waarden.Omvat(Zelfde<Getallen>(ander).Waarden);
}
