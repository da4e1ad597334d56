namespace Wau.Toets.Feiten;

/// <summary>Possibilities of a set of codes: what it certainly holds and what it may hold besides.</summary>
public sealed record Codeverzameling : Mogelijkheden
{
    private Codeverzameling(Reeks<string> bevat, Reeks<string> mogelijk)
    {
        Bevat = bevat;
        Mogelijk = mogelijk;
    }

    /// <summary>Codes that are certainly in the set, in ordinal order.</summary>
    public Reeks<string> Bevat { get; }

    /// <summary>Codes that may be in the set besides <see cref="Bevat"/>, in ordinal order.</summary>
    public Reeks<string> Mogelijk { get; }

    /// <summary>True when nothing else can be in the set.</summary>
    public bool IsVolledig => Mogelijk.Count == 0;

    /// <inheritdoc/>
    public override Feitsoort Soort => Feitsoort.Codes;

    /// <inheritdoc/>
    public override bool IsPunt => IsVolledig;

    internal static Codeverzameling Van(IEnumerable<string> bevat, IEnumerable<string> mogelijk)
    {
        Reeks<string> zeker = Feiten.Codes.Sorteer(bevat);
        return new(zeker, Feiten.Codes.Zonder(Feiten.Codes.Sorteer(mogelijk), zeker));
    }

    /// <summary>Whether the set holds a code.</summary>
    /// <param name="code">A code, compared letter for letter.</param>
    public Waarheid Heeft(string code) => Waarheden.Uit(Feiten.Codes.Heeft(Bevat, code), !Feiten.Codes.Heeft(Mogelijk, code));

    /// <inheritdoc/>
    public override Mogelijkheden Verenig(Mogelijkheden ander)
    {
        Codeverzameling b = Zelfde<Codeverzameling>(ander);
        return Van(Feiten.Codes.Beide(Bevat, b.Bevat), Feiten.Codes.Samen(Alles(), b.Alles()));
    }

    /// <inheritdoc/>
    public override Mogelijkheden? Doorsnede(Mogelijkheden ander)
    {
        Codeverzameling b = Zelfde<Codeverzameling>(ander);
        bool kan = Bevat.All(b.Kan) && b.Bevat.All(Kan);
        return kan ? Van(Feiten.Codes.Samen(Bevat, b.Bevat), Feiten.Codes.Beide(Mogelijk, b.Mogelijk)) : null;
    }

    /// <inheritdoc/>
    public override bool Omvat(Mogelijkheden ander)
    {
        Codeverzameling b = Zelfde<Codeverzameling>(ander);
        return Bevat.All(code => Feiten.Codes.Heeft(b.Bevat, code)) && b.Bevat.All(Kan) && b.Mogelijk.All(Kan);
    }

    private bool Kan(string code) => Feiten.Codes.Heeft(Bevat, code) || Feiten.Codes.Heeft(Mogelijk, code);

    private Reeks<string> Alles() => Feiten.Codes.Samen(Bevat, Mogelijk);
}
