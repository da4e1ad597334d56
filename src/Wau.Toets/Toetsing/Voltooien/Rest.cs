using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Voltooien;

/// <summary>What is left of a condition when everything known is filled in: only open facts, each compared with constants.</summary>
internal abstract class Rest
{
    /// <summary>Three-valued, like the condition itself.</summary>
    /// <param name="mogelijk">For each open fact the values not yet excluded, as bits.</param>
    /// <param name="open">Gets a bit for every fact that can still change this.</param>
    public abstract Waarheid Beoordeel(ReadOnlySpan<uint> mogelijk, ref ulong open);
}

/// <summary>Nothing is left: it is decided.</summary>
internal sealed class Restvast : Rest
{
    private readonly Waarheid _waarde;

    private Restvast(Waarheid waarde) => _waarde = waarde;

    public static Restvast Waar { get; } = new(Waarheid.Waar);

    public static Restvast Onwaar { get; } = new(Waarheid.Onwaar);

    /// <summary>Null when it is not decided.</summary>
    public static Restvast? Van(Waarheid waarde) => waarde switch
    {
        Waarheid.Waar => Waar,
        Waarheid.Onwaar => Onwaar,
        _ => null,
    };

    public override Waarheid Beoordeel(ReadOnlySpan<uint> mogelijk, ref ulong open) => _waarde;
}

/// <summary>One open fact decides.</summary>
/// <param name="feit">Number of the fact.</param>
/// <param name="waar">Bit n is set when it is true for value n.</param>
internal sealed class Restfeit(int feit, uint waar) : Rest
{
    public override Waarheid Beoordeel(ReadOnlySpan<uint> mogelijk, ref ulong open)
    {
        Waarheid uit = Waarheden.Uit((mogelijk[feit] & ~waar) == 0, (mogelijk[feit] & waar) == 0);
        open |= uit == Waarheid.Onbekend ? 1ul << feit : 0;
        return uit;
    }
}

/// <summary>The opposite.</summary>
internal sealed class Restniet(Rest deel) : Rest
{
    public override Waarheid Beoordeel(ReadOnlySpan<uint> mogelijk, ref ulong open) => deel.Beoordeel(mogelijk, ref open).Niet();
}

/// <summary>At least so many parts are true: one, some or all.</summary>
internal sealed class Resttelling(int aantal, Rest[] delen) : Rest
{
    public override Waarheid Beoordeel(ReadOnlySpan<uint> mogelijk, ref ulong open)
    {
        ulong eigen = 0;
        int zeker = 0;
        int hoogstens = 0;
        foreach (Rest deel in delen)
        {
            Waarheid waarheid = deel.Beoordeel(mogelijk, ref eigen);
            zeker += waarheid == Waarheid.Waar ? 1 : 0;
            hoogstens += waarheid != Waarheid.Onwaar ? 1 : 0;
        }

        Waarheid uit = Waarheden.Uit(zeker >= aantal, hoogstens < aantal);
        open |= uit == Waarheid.Onbekend ? eigen : 0;
        return uit;
    }
}
