namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a truth: true, false, or either.</summary>
/// <param name="Waarde">The truth; <see cref="Feiten.Waarheid.Onbekend"/> when both are possible.</param>
public sealed record Waarheidswaarde(Waarheid Waarde) : Mogelijkheden
{
    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Waarheid;

    /// <inheritdoc/>
    public override bool IsPunt => Waarde != Feiten.Waarheid.Onbekend;

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander) =>
        Zelfde<Waarheidswaarde>(ander).Waarde == Waarde ? this : new Waarheidswaarde(Feiten.Waarheid.Onbekend);

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander)
    {
        Waarheidswaarde b = Zelfde<Waarheidswaarde>(ander);
        return !IsPunt ? b : !b.IsPunt || b.Waarde == Waarde ? this : null;
    }

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander) => !IsPunt || Zelfde<Waarheidswaarde>(ander).Waarde == Waarde;
}
