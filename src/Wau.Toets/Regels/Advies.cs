using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>What usually helps (<em>advies</em>), in general; a proven condition for this proposal is a <em>mits</em>.</summary>
/// <param name="Tekst">The advice in plain Dutch.</param>
/// <param name="Wie">Who can follow it.</param>
/// <param name="Inspanning">How much effort it takes.</param>
public sealed record Advies(string Tekst, Wie Wie, Inspanning Inspanning);
