namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a choice: the codes that are still possible.</summary>
public sealed record Keuzes : Mogelijkheden
{
    private Keuzes(Reeks<string> opties) => Opties = opties;

    /// <summary>The codes that are possible, at least one, in ordinal order.</summary>
    public Reeks<string> Opties { get; }

    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Keuze;

    /// <inheritdoc/>
    public override bool IsPunt => Opties.Count == 1;

    internal static Keuzes Van(IReadOnlyCollection<string> codes) =>
        codes.Count > 0 ? new(Feiten.Codes.Sorteer(codes)) : throw new ArgumentException("A choice has at least one possible code.", nameof(codes));

    /// <summary>True when the code is possible.</summary>
    /// <param name="code">A code, compared letter for letter.</param>
    public bool Bevat(string code) => Feiten.Codes.Heeft(Opties, code);

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander) => new Keuzes(Feiten.Codes.Samen(Opties, Zelfde<Keuzes>(ander).Opties));

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander)
    {
        Reeks<string> beide = Feiten.Codes.Beide(Opties, Zelfde<Keuzes>(ander).Opties);
        return beide.Count == 0 ? null : new Keuzes(beide);
    }

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander)
    {
        Reeks<string> anders = Zelfde<Keuzes>(ander).Opties;
        foreach (string optie in anders)
        {
            if (anders.Count > Opties.Count || !Bevat(optie))
            {
                return false;
            }
        }

        return true;
    }

    internal override bool Overlapt(Mogelijkheden ander)
    {
        Keuzes b = Zelfde<Keuzes>(ander);
        (Keuzes klein, Keuzes groot) = Opties.Count <= b.Opties.Count ? (this, b) : (b, this);
        foreach (string optie in klein.Opties)
        {
            if (groot.Bevat(optie))
            {
                return true;
            }
        }

        return false;
    }
}
