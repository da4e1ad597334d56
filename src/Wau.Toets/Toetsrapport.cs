using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;

namespace Wau.Toets;

/// <summary>The report of one assessment (<em>toetsrapport</em>): advice, verdict, aspects, findings, questions, and what they rest on.</summary>
/// <remarks>Immutable. Indicative: it prepares and supports the providers' own judgement and does not replace it.</remarks>
public sealed record Toetsrapport
{
    /// <summary>Name of the JSON form.</summary>
    public const string Schema = "toetsrapport.v1";

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

    /// <summary>The proposal that was assessed.</summary>
    public required Voorstel Voorstel { get; init; }

    /// <summary>The answers that were used.</summary>
    public required Antwoorden Antwoorden { get; init; }

    /// <summary>The options that were used.</summary>
    public required Toetsopties Opties { get; init; }

    /// <summary>The rule set that was used.</summary>
    public required Regelset Regelset { get; init; }

    /// <summary>The report as JSON (<c>toetsrapport.v1</c>), UTF-8, without indentation: the same bytes on every machine.</summary>
    /// <param name="detail">How much it holds.</param>
    public ReadOnlyMemory<byte> ToJson(Rapportdetail detail = Rapportdetail.Volledig) => JsonRenderer.Render(this, detail);

    /// <summary>The report for people, as Markdown.</summary>
    public string ToMarkdown() => MarkdownRenderer.Render(this);

    /// <summary>The report for people, as one self-contained HTML page without script.</summary>
    public string ToHtml() => HtmlRenderer.Page(this);

    /// <summary>The report as an HTML fragment with its own scoped style, to embed in a page.</summary>
    public string ToHtmlFragment() => HtmlRenderer.Fragment(this);
}
