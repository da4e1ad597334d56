using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Amendementen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets;

/// <summary>An amendment (<em>amendement</em>): instructions that change a bill, and the explanation under them.</summary>
/// <remarks>Only new text counts as a rule; text that is quoted because it goes never does. Also for a <em>subamendement</em> and a <em>nota van wijziging</em>.</remarks>
public sealed record Amendement : Voorstel
{
    /// <inheritdoc/>
    public override Voorstelsoort Soort => Voorstelsoort.Amendement;

    /// <summary>What kind of paper it is.</summary>
    public Amendementsoort Stuksoort { get; init; }

    /// <summary>How often it was changed: 0 for a first version, 1 for <em>gewijzigd</em>, 2 for <em>nader gewijzigd</em>, 3 for <em>tweede nader gewijzigd</em>, and so on.</summary>
    public int Versie { get; init; }

    /// <summary>Numbers, in the same file, of the papers that it replaces (<em>ter vervanging van</em>), in the order of the heading; empty when it replaces none.</summary>
    public Reeks<string> Vervangt { get; init; } = [];

    /// <summary>Number, in the same file, of the amendment that a <em>subamendement</em> changes; null for another paper, and when the heading does not say.</summary>
    public string? Ouder { get; init; }

    /// <summary>The instructions, in order; empty when none was found, and then the text is read undivided.</summary>
    public Reeks<Wijzigingsopdracht> Opdrachten { get; init; } = [];

    /// <summary>The explanation (<em>toelichting</em>), in order; empty when there is none.</summary>
    public Reeks<Alinea> Toelichting { get; init; } = [];

    internal override IEnumerable<Tekstdeel> Delen => Opdrachten.Count == 0
        ? Alineas.Select(a => new Tekstdeel(Deelsoort.Ongedeeld, a, 0))
        : Opdrachten.SelectMany(Regeltekst)
            .Concat(Toelichting.Select(a => new Tekstdeel(Deelsoort.Toelichting, a, 0)));

    /// <summary>The new text of an instruction, and what nobody understood of it: that may be a rule too.</summary>
    private static IEnumerable<Tekstdeel> Regeltekst(Wijzigingsopdracht opdracht) => opdracht.Ontleding == Ontleding.Niet
        ? opdracht.Alineas.Select(a => new Tekstdeel(Deelsoort.Ongedeeld, a, 0))
        : opdracht.Wijzigingen.SelectMany(w => w.Nieuw).Distinct().Select(a => new Tekstdeel(Deelsoort.Regeltekst, a, 0))
            .Concat(opdracht.Delen.Where(d => d.Soort == Opdrachtdeelsoort.Onbegrepen).Select(d => new Tekstdeel(Deelsoort.Ongedeeld, d.Woorden, 0)));

    /// <summary>Reads an amendment from plain text.</summary>
    /// <param name="tekst">The text as given: the whole paper, or from "De ondergetekende stelt het volgende amendement voor:" on.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Amendement> Lees(string tekst, Leesopties? opties = null) => Amendementlezer.Lees(tekst, opties ?? new());

    /// <summary>Reads it from its paragraphs; passages refer to <c>alineas[n]</c>.</summary>
    /// <param name="alineas">The paragraphs in order.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Amendement> Lees(IReadOnlyList<string> alineas, Leesopties? opties = null) => Amendementlezer.Lees(alineas, opties ?? new());

    /// <summary>How people call it: its number, or else its title.</summary>
    internal string Naam() => this switch
    {
        { Kamerstuk: { } stuk } => $"{Woord} nr. {stuk.Ondernummer}",
        { Id: { Length: > 0 } id } => $"{Woord} {id}",
        _ => $"het {Woord}",
    };

    /// <summary>The same paper as part of another: every field gets a name before its own.</summary>
    internal Amendement In(string veld) => (Amendement)MetAlineas(a => a with { Veld = veld + a.Veld });

    internal override Voorstel MetAlineas(Func<Alinea, Alinea> maak) => (Amendement)base.MetAlineas(maak) with
    {
        Toelichting = [.. Toelichting.Select(maak)],
        Opdrachten = [.. Opdrachten.Select(o => o with
        {
            Alineas = [.. o.Alineas.Select(maak)],
            Delen = [.. o.Delen.Select(d => d with { Woorden = maak(d.Woorden) })],
            Wijzigingen = [.. o.Wijzigingen.Select(w => w with { Oud = [.. w.Oud.Select(maak)], Nieuw = [.. w.Nieuw.Select(maak)] })],
        })],
    };

    private string Woord => Stuksoort switch
    {
        Amendementsoort.Subamendement => "subamendement",
        Amendementsoort.NotaVanWijziging => "nota van wijziging",
        _ => "amendement",
    };
}
