using Wau.Toets.Voorstellen;

namespace Wau.Toets;

/// <summary>An amendment (<em>amendement</em>); for now its text is read undivided.</summary>
public sealed record Amendement : Voorstel
{
    /// <inheritdoc/>
    public override Voorstelsoort Soort => Voorstelsoort.Amendement;

    internal override IEnumerable<Tekstdeel> Delen => Alineas.Select(a => new Tekstdeel(Deelsoort.Ongedeeld, a, 0));

    /// <summary>Reads an amendment from plain text.</summary>
    /// <param name="tekst">The text as given.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Amendement> Lees(string tekst, Leesopties? opties = null) =>
        OngedeeldeLezer.Lees(tekst, opties, (alineas, meldingen) => new Amendement { Alineas = alineas, Leesmeldingen = meldingen });

    /// <summary>Reads it from its paragraphs; passages refer to <c>alineas[n]</c>.</summary>
    /// <param name="alineas">The paragraphs in order.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Amendement> Lees(IReadOnlyList<string> alineas, Leesopties? opties = null) =>
        OngedeeldeLezer.Lees(alineas, opties, (delen, meldingen) => new Amendement { Alineas = delen, Leesmeldingen = meldingen });
}
