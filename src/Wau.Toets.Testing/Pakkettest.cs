using Wau.Toets.Testing.Controleren;
using Wau.Toets.Testing.Muteren;
using Wau.Toets.Testing.Zoeken;

namespace Wau.Toets.Testing;

/// <summary>Tests the packs of a rule set: their examples, what those leave out, and the packs themselves.</summary>
/// <remarks>Works under any test framework. Every outcome is the same on every machine. What was worked out once is kept. Made for one thread at a time.</remarks>
public sealed class Pakkettest
{
    private readonly Regelset _set;
    private readonly Testopties _opties;
    private readonly Lazy<Dekkingverslag> _dekking;
    private readonly Lazy<Mutatieverslag> _mutaties;

    private Pakkettest(Regelset set, Testopties opties)
    {
        _set = set;
        _opties = opties;
        var bank = new Lazy<Voorbeeldbank>(() => new(set));
        _dekking = new(() => new Dekkingmeter(set, bank.Value, opties.Evaluaties).Meet());
        _mutaties = new(() => new Mutatieproef(set, bank.Value, opties.Evaluaties).Doe());
    }

    /// <summary>A test of every pack in a set, with the rules of all of them in force.</summary>
    /// <param name="regelset">The rule set.</param>
    /// <param name="opties">How far to go; null for the defaults.</param>
    public static Pakkettest Van(Regelset regelset, Testopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(regelset);
        return new(regelset, opties ?? new());
    }

    /// <summary>Runs the examples in the packs.</summary>
    public Voorbeeldverslag Voorbeelden() => Voorbeeldcontrole.Controleer(_set);

    /// <summary>Finds which outcomes and which sides of conditions no example shows.</summary>
    /// <remarks>Only what an example states under <c>verwacht</c>, and gets, counts as shown.</remarks>
    public Dekkingverslag Dekking() => _dekking.Value;

    /// <summary>Changes the packs in small ways and sees whether an example notices.</summary>
    public Mutatieverslag Mutaties() => _mutaties.Value;

    /// <summary>Looks through the packs for mistakes that still load (<em>controle</em>); every check is on the page <c>docs/toetskit.md</c>.</summary>
    public Controleverslag Controle() => new Pakketcontrole(_set, Dekking(), _opties).Controleer();
}
