using Wau.Toets.Voorstellen;

namespace Wau.Toets;

/// <summary>A policy proposal (<em>beleidsvoorstel</em>): a bill, decree, regulation or letter; for now its text is read undivided.</summary>
public sealed record Beleidsvoorstel : Voorstel
{
    /// <inheritdoc/>
    public override Voorstelsoort Soort => Voorstelsoort.Beleidsvoorstel;

    /// <summary>Legal form as a code of the fact <c>planning.rechtsvorm</c>; null when not given.</summary>
    public string? Rechtsvorm { get; init; }

    internal override IEnumerable<Tekstdeel> Delen => Alineas.Select(a => new Tekstdeel(Deelsoort.Ongedeeld, a, 0));

    /// <summary>Reads a policy proposal from plain text.</summary>
    /// <param name="tekst">The text as given.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Beleidsvoorstel> Lees(string tekst, Leesopties? opties = null) =>
        OngedeeldeLezer.Lees(tekst, opties, (alineas, meldingen) => new Beleidsvoorstel { Alineas = alineas, Leesmeldingen = meldingen });

    /// <summary>Reads it from its paragraphs; passages refer to <c>alineas[n]</c>.</summary>
    /// <param name="alineas">The paragraphs in order.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Beleidsvoorstel> Lees(IReadOnlyList<string> alineas, Leesopties? opties = null) =>
        OngedeeldeLezer.Lees(alineas, opties, (delen, meldingen) => new Beleidsvoorstel { Alineas = delen, Leesmeldingen = meldingen });
}
