using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten.Effecten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Toetsing;

namespace Wau.Toets;

/// <summary>A rule set (<em>regelset</em>): packs and C# rules, put together and ready to assess proposals.</summary>
/// <remarks>Immutable and safe to share between threads; make it once and keep it. Made by <see cref="RegelsetBuilder"/>.</remarks>
public sealed class Regelset
{
    internal Regelset(string naam, Reeks<Regelpakket> pakketten, Reeks<Toetsregel> regels, Feitencatalogus feiten, Lexicon lexicon)
    {
        Naam = naam;
        Pakketten = pakketten;
        Feiten = feiten;
        Lexicon = lexicon;
        AfgeleideFeiten = pakketten.SelectMany(p => p.AfgeleideFeiten).DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal);
        Boek = new([.. pakketten.SelectMany(p => p.Aspecten).DistinctBy(a => a.Id, StringComparer.Ordinal)], regels);
        Regels = [.. Boek.Regels.Select(r => r.Regel)];
    }

    /// <summary>Name: the id of the last pack unless another was given.</summary>
    public string Naam { get; }

    /// <summary>The packs, base packs first.</summary>
    public Reeks<Regelpakket> Pakketten { get; }

    /// <summary>The aspects, in the order of the packs.</summary>
    public Reeks<Aspect> Aspecten => Boek.Aspecten;

    /// <summary>The rules by aspect and id, rules written in C# included.</summary>
    public Reeks<Regel> Regels { get; }

    /// <summary>The facts.</summary>
    public Feitencatalogus Feiten { get; }

    /// <summary>Lexicon, organisations and signs of requests.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The capacity signals, ordered by id; those that another one replaces are left out.</summary>
    public Reeks<Capaciteitssignaal> Capaciteitssignalen { get; internal init; } = [];

    /// <summary>The kinds of change that an amendment can make, ordered by id.</summary>
    public Reeks<Wijzigingssoort> Wijzigingssoorten { get; internal init; } = [];

    internal Regelboek Boek { get; }

    internal IReadOnlyDictionary<string, AfgeleidFeit> AfgeleideFeiten { get; }

    /// <summary>Assesses a proposal (<em>toetst</em>).</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="antwoorden">Answers of organisations; null for none.</param>
    /// <param name="opties">Options; null for the defaults.</param>
    /// <returns>The report: the same input gives the same report on every machine.</returns>
    /// <exception cref="ArgumentException">An answer does not fit the facts of this set, or a passage found by another reader does not stand in this proposal; the message says which and why.</exception>
    public Toetsrapport Toets(Voorstel voorstel, Antwoorden? antwoorden = null, Toetsopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        return new Toetser(this, voorstel, antwoorden ?? Antwoorden.Geen, opties ?? new()).Toets();
    }

    /// <summary>Says what an amendment does: assesses a proposal with it and without it.</summary>
    /// <param name="basis">The proposal, with the amendments that are in it already; for a <em>subamendement</em> with its parent.</param>
    /// <param name="amendement">The amendment.</param>
    /// <param name="antwoorden">Answers; those with <see cref="Antwoord.Bij"/> hold from that amendment on, others were given about the proposal as submitted. Null for none.</param>
    /// <param name="opties">Options; null for the defaults. Without a reference date both reports take the date of the amendment.</param>
    /// <param name="naast">Other amendments that are pending, to see whether they change the same place; null for none.</param>
    /// <param name="inPlaatsVan">An earlier version of it, to say what the new version changes; null to compare with the proposal without it.</param>
    /// <returns>The effect: the same input gives the same effect on every machine.</returns>
    /// <exception cref="ArgumentException">An answer does not fit the facts of this set, or a passage found by another reader does not stand in the proposal; the message says which and why.</exception>
    public Effect Effect(Beleidsvoorstel basis, Amendement amendement, Antwoorden? antwoorden = null, Toetsopties? opties = null, IEnumerable<Amendement>? naast = null, Amendement? inPlaatsVan = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(amendement);
        return new Effectmaker(this, basis, [amendement], antwoorden ?? Antwoorden.Geen, opties ?? new()).Maak(naast ?? [], inPlaatsVan);
    }

    /// <summary>Says what a chain of amendments does together.</summary>
    /// <param name="basis">The proposal, with the amendments that are in it already.</param>
    /// <param name="amendementen">The amendments in the order in which they apply; without any the effect is empty.</param>
    /// <param name="antwoorden">Answers, as in the other overload; null for none.</param>
    /// <param name="opties">Options; null for the defaults. Without a reference date both reports take the date of the last amendment that has one.</param>
    /// <param name="naast">Other amendments that are pending; null for none.</param>
    /// <exception cref="ArgumentException">As in the other overload.</exception>
    public Effect Effect(Beleidsvoorstel basis, IReadOnlyList<Amendement> amendementen, Antwoorden? antwoorden = null, Toetsopties? opties = null, IEnumerable<Amendement>? naast = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(amendementen);
        return new Effectmaker(this, basis, amendementen, antwoorden ?? Antwoorden.Geen, opties ?? new()).Maak(naast ?? [], null);
    }

    /// <summary>Starts an interview: one question at a time, until the verdict is decided.</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="antwoorden">Answers given before, also those of an interview that goes on here; null for none.</param>
    /// <param name="opties">Options; null for the defaults.</param>
    /// <returns>The interview: the same input gives the same next question on every machine.</returns>
    /// <exception cref="ArgumentException">An answer does not fit the facts of this set, or a passage found by another reader does not stand in this proposal; the message says which and why.</exception>
    public Interview Interview(Voorstel voorstel, Antwoorden? antwoorden = null, Toetsopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        return new(this, voorstel, antwoorden ?? Antwoorden.Geen, opties ?? new());
    }

    /// <summary>Lets other readers read a proposal along; give the result to <see cref="Toets"/> as <see cref="Toetsopties.Meelezing"/>.</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="meelezers">The readers, asked one after another.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Candidates with words that occur literally in the text, and warnings about everything that was refused.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped. A reader that fails in another way gives a warning only.</exception>
    public Task<Meelezing> LaatMeelezenAsync(Voorstel voorstel, IEnumerable<IMeelezer> meelezers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        ArgumentNullException.ThrowIfNull(meelezers);
        return new Meeleescontrole(voorstel, Feiten).VraagAsync(meelezers, cancellationToken);
    }

    /// <summary>Reads what the text of a proposal says, without assessing it.</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="opties">Options; null for the defaults.</param>
    public Tekstlezing Lees(Voorstel voorstel, Toetsopties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        return Stappenlezing.Lees(voorstel, Lexicon, opties?.Peildatum ?? voorstel.Datum).Geheel;
    }
}
