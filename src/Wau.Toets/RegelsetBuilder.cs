using Wau.Toets.Pakketten;
using Wau.Toets.Regels;

namespace Wau.Toets;

/// <summary>Puts packs and C# rules together into a <see cref="Regelset"/>.</summary>
public sealed class RegelsetBuilder
{
    private readonly List<Regelpakket> _pakketten = [];
    private readonly List<IRegel> _regels = [];
    private string? _naam;

    /// <summary>Gives the set a name; without one it is called after the last pack.</summary>
    /// <param name="naam">The name.</param>
    public RegelsetBuilder WithNaam(string naam)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        _naam = naam;
        return this;
    }

    /// <summary>Adds a pack and those it builds on; adding the same pack twice is harmless.</summary>
    /// <param name="pakket">The pack.</param>
    public RegelsetBuilder AddPakket(Regelpakket pakket)
    {
        ArgumentNullException.ThrowIfNull(pakket);
        _pakketten.AddRange(pakket.BreidtUit.Append(pakket).Where(p => !_pakketten.Exists(b => Pakketcombinatie.IsZelfde(b, p))));
        return this;
    }

    /// <summary>Adds a rule written in C#.</summary>
    /// <param name="regel">The rule.</param>
    public RegelsetBuilder AddRegel(IRegel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        _regels.Add(regel);
        return this;
    }

    /// <summary>Makes the set.</summary>
    /// <returns>The set, or every clash between packs and every mistake in a C# rule.</returns>
    public Leesresultaat<Regelset> Build() => Pakketcombinatie.Maak(_naam, [.. _pakketten], [.. _regels]);
}
