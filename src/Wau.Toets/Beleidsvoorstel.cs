using System.Globalization;
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

    /// <summary>The amendments that it carries, in the order in which they apply; see <see cref="Met"/>.</summary>
    public Reeks<Amendement> Wijzigingen { get; private init; } = [];

    internal override IEnumerable<Voorstel> Stappen =>
        [this with { Wijzigingen = [] }, .. Wijzigingen.Select(w => w with { Geraakt = Geraakt, Inbeddingen = Inbeddingen })];

    internal Beleidsvoorstel MetWijzigingen(Func<Amendement, Amendement> maak) => this with { Wijzigingen = [.. Wijzigingen.Select(maak)] };

    internal override Passage Hier(Passage passage)
    {
        for (int i = 0; i < Wijzigingen.Count; i++)
        {
            string begin = Voorvoegsel(i);
            if (passage.Veld.StartsWith(begin, StringComparison.Ordinal))
            {
                return Wijzigingen[i].Hier(passage with { Veld = passage.Veld[begin.Length..] }) with { Veld = passage.Veld };
            }
        }

        return base.Hier(passage);
    }

    private static string Voorvoegsel(int wijziging) => string.Create(CultureInfo.InvariantCulture, $"wijzigingen[{wijziging}].");

    internal override Voorstel MetAlineas(Func<Alinea, Alinea> maak)
    {
        Wetsdeel Deel(Wetsdeel deel) => deel with { Alineas = [.. deel.Alineas.Select(maak)], Delen = [.. deel.Delen.Select(Deel)], Regels = deel.Regels is { } regels ? [.. regels.Select(maak)] : null };
        return (Beleidsvoorstel)base.MetAlineas(maak) with
        {
            Artikelen = [.. Artikelen.Select(Deel)],
            Toelichting = [.. Toelichting.Select(maak)],
            Wijzigingen = [.. Wijzigingen.Select(w => (Amendement)w.MetAlineas(maak))],
        };
    }

    /// <summary>The proposal as it was submitted, with its first amendment, with its first two, and so on: without the last.</summary>
    internal IEnumerable<Beleidsvoorstel> Versies()
    {
        Beleidsvoorstel versie = this with { Wijzigingen = [], Alineas = [.. Alineas.Take(Alineas.Count - Wijzigingen.Sum(w => w.Alineas.Count))] };
        foreach (Amendement wijziging in Wijzigingen)
        {
            yield return versie;
            versie = versie with { Wijzigingen = [.. versie.Wijzigingen, wijziging], Alineas = [.. versie.Alineas, .. wijziging.Alineas] };
        }
    }

    /// <summary>The proposal as it reads with one more amendment: after the ones that it carries already, a <em>subamendement</em> after its parent.</summary>
    /// <param name="amendement">The amendment; its passages refer to <c>wijzigingen[n]</c> from then on, where n counts the amendments from zero. One without a number gets the id <c>wijziging-1</c>, <c>wijziging-2</c>, by its place.</param>
    /// <returns>
    /// The amended proposal: the paragraphs of the amendment follow its own, and <see cref="Voorstel.Leesmeldingen"/> names every place that was not found.
    /// Text that goes no longer counts, and answers about what changed no longer hold.
    /// </returns>
    public Beleidsvoorstel Met(Amendement amendement)
    {
        ArgumentNullException.ThrowIfNull(amendement);
        Amendement hier = amendement.In(Voorvoegsel(Wijzigingen.Count));
        hier = hier with { Id = hier.Id ?? hier.Kamerstuk?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"wijziging-{Wijzigingen.Count + 1}") };
        var verwerker = new Verwerker(this, hier);
        verwerker.Verwerk();
        return this with
        {
            Alineas = [.. Alineas, .. hier.Alineas],
            Leesmeldingen = [.. Leesmeldingen, .. hier.Leesmeldingen, .. verwerker.Meldingen],
            Wijzigingen = [.. Wijzigingen, hier],
            Geraakt = [.. Geraakt, .. verwerker.Geraakt],
            Inbeddingen = [.. Inbeddingen, .. verwerker.Inbeddingen],
        };
    }

    /// <summary>Finds a part by its place. Steps that the caller leaves out are skipped: article 5 is found in whatever chapter it stands.</summary>
    /// <param name="plaats">The place.</param>
    /// <returns>The part that stands there, of several the one for which only chapters are left out, and the fewest of those; null when there is none, or still more than one.</returns>
    public Wetsdeel? Zoek(Wetsplaats plaats)
    {
        ArgumentNullException.ThrowIfNull(plaats);
        return Plaatszoeker.Zoek(Artikelen, plaats);
    }
}
