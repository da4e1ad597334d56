using System.Runtime.CompilerServices;
using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Rapporten.Personen;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Herziening;
using Wau.Toets.Toetsing.Mitsen;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets;

/// <summary>The report of one assessment (<em>toetsrapport</em>): advice, verdict, aspects, findings, questions, and what they rest on.</summary>
/// <remarks>Immutable. Indicative: it prepares and supports the providers' own judgement and does not replace it.</remarks>
public sealed record Toetsrapport
{
    /// <summary>Name of the JSON form.</summary>
    public const string Schema = "toetsrapport.v1";

    private static readonly ConditionalWeakTable<Toetsrapport, Spoor> Sporen = [];

    /// <summary>What the report is about.</summary>
    public required Onderwerp Onderwerp { get; init; }

    /// <summary>Reference date used; null when not known.</summary>
    public required DateOnly? Peildatum { get; init; }

    /// <summary>What kind of assessment is needed.</summary>
    public required Toetsadvies Toetsadvies { get; init; }

    /// <summary>The verdict, certain and expected.</summary>
    public required Oordeel Oordeel { get; init; }

    /// <summary>The aspects, in the order of the rule set; there is no total.</summary>
    public required Reeks<Aspectuitslag> Aspecten { get; init; }

    /// <summary>One finding for every rule, by aspect and rule id.</summary>
    public required Reeks<Bevinding> Bevindingen { get; init; }

    /// <summary>Rules that cost points or still may, the weightiest first.</summary>
    public required Reeks<Reden> Redenen { get; init; }

    /// <summary>For every aspect with a decided band on how little it hangs, in the order of the aspects.</summary>
    public required Reeks<Gevoeligheid> Gevoeligheid { get; init; }

    /// <summary>Open questions, the most decisive first.</summary>
    public required Reeks<Vraag> Vragen { get; init; }

    /// <summary>Conditions that were shown to give a better outcome, the weightiest first; see <see cref="Mits"/>.</summary>
    public required Reeks<Mits> Mitsen { get; init; }

    /// <summary>Number of facts, 0 to 3, up to which no condition was left out; 3 when the search was complete. See <see cref="Toetsopties.Mitsproeven"/>.</summary>
    public required int MitsenTot { get; init; }

    /// <summary>Facts on which answers exclude each other.</summary>
    public required Reeks<Feitwaarde> Tegenstrijdigheden { get; init; }

    /// <summary>What was read from the text.</summary>
    public required Tekstlezing Lezing { get; init; }

    /// <summary>The fact sheet.</summary>
    public required Feitenblad Feiten { get; init; }

    /// <summary>Capacity signals of the bodies involved that gave a candidate, ordered by id.</summary>
    public required Reeks<Capaciteitssignaal> Capaciteitssignalen { get; init; }

    /// <summary>What went wrong or was not understood.</summary>
    public required Reeks<Melding> Waarschuwingen { get; init; }

    /// <summary>True when names of persons and free remarks were taken out, see <see cref="ZonderPersonen"/>.</summary>
    public bool IsZonderPersonen => HeleUitslag is not null;

    /// <summary>Hash over the result before names and remarks were taken out; null when nothing was taken out.</summary>
    internal string? HeleUitslag { get; init; }

    /// <summary>Human judgement beside what was computed; null when nobody judged.</summary>
    public MenselijkOordeel? MenselijkOordeel { get; init; }

    /// <summary>The proposal that was assessed.</summary>
    public required Voorstel Voorstel { get; init; }

    /// <summary>The answers that were used.</summary>
    public required Antwoorden Antwoorden { get; init; }

    /// <summary>The options that were used.</summary>
    public required Toetsopties Opties { get; init; }

    /// <summary>The rule set that was used.</summary>
    public required Regelset Regelset { get; init; }

    /// <summary>How every outcome came about, as a graph; made when it is first asked for.</summary>
    public Spoor Spoor => Sporen.GetValue(this, static r =>
    {
        var zicht = new Dubbelzicht(r.Feiten, r.Regelset.Feiten, r.Regelset.AfgeleideFeiten, r.Aspecten);
        Reeks<Spoorknoop> knopen = new Spoorlegger(r.Regelset.Boek, zicht, r.Peildatum).Leg(r.Bevindingen);
        return new(knopen, JsonRenderer.SpoorSha256(knopen));
    });

    /// <summary>The report as JSON (<c>toetsrapport.v1</c>), UTF-8, without indentation: the same bytes on every machine.</summary>
    /// <param name="detail">How much it holds.</param>
    public ReadOnlyMemory<byte> ToJson(Rapportdetail detail = Rapportdetail.Volledig) => JsonRenderer.Render(this, detail);

    /// <summary>The report for people, as Markdown.</summary>
    /// <param name="profiel">For whom; the same result, another choice and order of parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public string ToMarkdown(Profiel profiel = Profiel.Uitvoerder) => MarkdownRenderer.Render(this, profiel);

    /// <summary>The report for people, as one self-contained HTML page without script.</summary>
    /// <param name="profiel">For whom; the same result, another choice and order of parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public string ToHtml(Profiel profiel = Profiel.Uitvoerder) => HtmlRenderer.Page(this, profiel);

    /// <summary>The report as an HTML fragment with its own scoped style, to embed in a page.</summary>
    /// <param name="profiel">For whom; the same result, another choice and order of parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public string ToHtmlFragment(Profiel profiel = Profiel.Uitvoerder) => HtmlRenderer.Fragment(this, profiel);

    /// <summary>This report with the judgement of people beside it; what was computed stays as it is.</summary>
    /// <param name="oordelen">Judgements on rules, and remarks; they take the place of any given before.</param>
    /// <exception cref="ArgumentException">A judgement does not fit the rules of this report; the message says which and why.</exception>
    public Toetsrapport MetOordeel(Oordelen oordelen)
    {
        ArgumentNullException.ThrowIfNull(oordelen);
        Toetsrapport met = this with { MenselijkOordeel = new Herziener(Regelset, Onderwerp, Oordeel.Zeker, Aspecten, Bevindingen).Herzie(oordelen) };
        return IsZonderPersonen ? met.ZonderPersonen() : met;
    }

    /// <summary>This report without names of persons, signatories and free remarks; it says so itself, in every format.</summary>
    /// <remarks>
    /// Names are found in the signatories, the closing lines, mentions such as "het lid X" and the answers, and are overwritten with
    /// as many characters, so that every passage stays in its place. Organisations of the register and roles stay; other parties
    /// become "partij 1" and so on. Not anonymous: the paper's number stays, and the hashes are those of the paper that was assessed.
    /// </remarks>
    public Toetsrapport ZonderPersonen() => new Personenfilter(this).Filter(JsonRenderer.ResultaatSha256(this));
}
