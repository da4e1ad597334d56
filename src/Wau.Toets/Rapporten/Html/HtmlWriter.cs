using System.Collections.Frozen;
using System.Text;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Writes HTML: elements are closed by their scope, text and attributes are always encoded.</summary>
internal sealed class HtmlWriter
{
    private static readonly FrozenSet<string> Regeleinde = FrozenSet.ToFrozenSet(
        ["html", "head", "body", "main", "article", "section", "header", "footer", "nav", "h1", "h2", "h3", "h4", "p", "ol", "ul", "li", "dl", "dt", "dd",
            "div", "table", "caption", "thead", "tbody", "tr", "details", "summary", "style", "title"],
        StringComparer.Ordinal);

    private readonly StringBuilder _uit = new();

    /// <summary>Opens an element; dispose the scope to close it.</summary>
    /// <param name="element">Name.</param>
    /// <param name="attributen">Attributes; one without a value (null) is left out.</param>
    public Scope Open(string element, params ReadOnlySpan<(string Naam, string? Waarde)> attributen)
    {
        Void(element, attributen);
        return new(this, element);
    }

    /// <summary>An element without content.</summary>
    public void Void(string element, params ReadOnlySpan<(string Naam, string? Waarde)> attributen)
    {
        _uit.Append('<').Append(element);
        foreach ((string naam, string? waarde) in attributen)
        {
            if (waarde is not null)
            {
                _uit.Append(' ').Append(naam).Append("=\"").Append(Veiligetekst.Encode(waarde)).Append('"');
            }
        }

        _uit.Append('>');
    }

    /// <summary>An element with text only.</summary>
    public HtmlWriter Element(string element, string tekst, params ReadOnlySpan<(string Naam, string? Waarde)> attributen)
    {
        using (Open(element, attributen))
        {
            return Text(tekst);
        }
    }

    /// <summary>Text.</summary>
    public HtmlWriter Text(string tekst)
    {
        _uit.Append(Veiligetekst.Encode(tekst));
        return this;
    }

    /// <summary>Text from outside in the middle of a sentence: its direction stays its own.</summary>
    public HtmlWriter Bdi(string tekst) => Element("bdi", tekst);

    /// <summary>The house's own stylesheet and doctype; never anything from outside.</summary>
    public void Raw(string eigen) => _uit.Append(eigen);

    /// <inheritdoc/>
    public override string ToString() => _uit.ToString();

    private void Close(string element)
    {
        _uit.Append("</").Append(element).Append('>');
        if (Regeleinde.Contains(element))
        {
            _uit.Append('\n');
        }
    }

    /// <summary>Closes an element.</summary>
    public readonly struct Scope(HtmlWriter writer, string element) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => writer.Close(element);
    }
}
