namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a date.</summary>
/// <param name="Waarden">The dates.</param>
public sealed record Datums(Bereiken<DateOnly> Waarden) : Mogelijkheden
{
    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Datum;

    /// <inheritdoc/>
    public override bool IsPunt => Waarden.IsPunt;

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander) => new Datums(Waarden.Verenig(Zelfde<Datums>(ander).Waarden));

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander) =>
        Waarden.Doorsnede(Zelfde<Datums>(ander).Waarden) is { } beide ? new Datums(beide) : null;

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander) => Waarden.Omvat(Zelfde<Datums>(ander).Waarden);
}
