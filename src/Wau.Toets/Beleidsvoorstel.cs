using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets;

/// <summary>A policy proposal (<em>beleidsvoorstel</em>): a bill, decree, regulation or letter.</summary>
public sealed record Beleidsvoorstel : Voorstel
{
    /// <inheritdoc/>
    public override Voorstelsoort Soort => Voorstelsoort.Beleidsvoorstel;

    /// <summary>Legal form as a code of the fact <c>planning.rechtsvorm</c>; null when not given and not read.</summary>
    public string? Rechtsvorm { get; init; }

    /// <summary>The articles, with chapters and the like around them, in order; empty for a letter, which is read undivided.</summary>
    public Reeks<Wetsdeel> Artikelen { get; init; } = [];

    /// <summary>The explanation (<em>toelichting</em>), in order; empty when there is none.</summary>
    public Reeks<Alinea> Toelichting { get; init; } = [];

    /// <summary>Implementation tests made of it before, in the order given.</summary>
    public Reeks<Uitvoeringstoets> Uitvoeringstoetsen { get; init; } = [];

    internal override IEnumerable<Tekstdeel> Delen => Artikelen.Count == 0
        ? Alineas.Select(a => new Tekstdeel(Deelsoort.Ongedeeld, a, 0))
        : Regelteksten.Van(Artikelen).Select(a => new Tekstdeel(Deelsoort.Regeltekst, a, 0))
            .Concat(Toelichting.Select(a => new Tekstdeel(Deelsoort.Toelichting, a, 0)));

    /// <summary>Reads a policy proposal from plain text.</summary>
    /// <param name="tekst">The text as given.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Beleidsvoorstel> Lees(string tekst, Leesopties? opties = null) => Artikellezer.Lees(tekst, opties ?? new());

    /// <summary>Reads it from its paragraphs; passages refer to <c>alineas[n]</c>.</summary>
    /// <param name="alineas">The paragraphs in order.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Beleidsvoorstel> Lees(IReadOnlyList<string> alineas, Leesopties? opties = null) => Artikellezer.Lees(alineas, opties ?? new());

    /// <summary>Finds a part by its place. Steps that the caller leaves out are skipped: article 5 is found in whatever chapter it stands.</summary>
    /// <param name="plaats">The place.</param>
    /// <returns>The part that stands there, of several the one for which only chapters are left out, and the fewest of those; null when there is none, or still more than one.</returns>
    public Wetsdeel? Zoek(Wetsplaats plaats)
    {
        ArgumentNullException.ThrowIfNull(plaats);
        return Plaatszoeker.Zoek(Artikelen, plaats);
    }
}
