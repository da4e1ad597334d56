using System.Buffers;
using System.Text;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>Writes Markdown; text is escaped so that it cannot change the structure.</summary>
internal sealed class MarkdownWriter
{
    private const string Speciaal = "\\`*_{}[]<>#|~&!";
    private static readonly SearchValues<char> TeVluchten = SearchValues.Create(Speciaal);

    private readonly StringBuilder _uit = new();

    public void Kop(int niveau, string tekst) => Regels($"{new string('#', niveau)} {tekst}", "");

    /// <summary>A part with its heading; nothing at all when nothing is written in it.</summary>
    public void Deel(string titel, Action<MarkdownWriter> schrijf)
    {
        var inhoud = new MarkdownWriter();
        schrijf(inhoud);
        if (inhoud._uit.Length > 0)
        {
            Kop(2, titel);
            _uit.Append(inhoud).Append('\n');
        }
    }

    public void Alinea(string tekst) => Regels(tekst, "");

    public void Punt(string tekst) => Regels($"- {tekst}");

    /// <summary>A list; nothing when it has no items.</summary>
    public void Lijst(IEnumerable<string> punten)
    {
        int lengte = _uit.Length;
        foreach (string punt in punten)
        {
            Punt(punt);
        }

        if (_uit.Length > lengte)
        {
            Wit();
        }
    }

    public void Wit() => Regels("");

    public void Tabel(IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        Regels($"| {string.Join(" | ", kop)} |", $"|{string.Concat(Enumerable.Repeat(" --- |", kop.Count))}");
        foreach (IReadOnlyList<string> rij in rijen)
        {
            Regels($"| {string.Join(" | ", rij)} |");
        }

        Wit();
    }

    /// <summary>Text from outside on one line: signs that mean something are escaped, control characters become a space.</summary>
    public static string Vlucht(string tekst)
    {
        if (tekst.AsSpan().IndexOfAny(TeVluchten) < 0 && !tekst.Any(Tekenfilter.IsGevaarlijk))
        {
            return tekst;
        }

        var uit = new StringBuilder(tekst.Length + 8);
        foreach (char c in tekst)
        {
            if (Tekenfilter.IsGevaarlijk(c))
            {
                uit.Append(Tekenfilter.Vervanger(c));
                continue;
            }

            if (TeVluchten.Contains(c))
            {
                uit.Append('\\');
            }

            uit.Append(c);
        }

        return uit.ToString();
    }

    public override string ToString() => _uit.ToString().TrimEnd('\n') + "\n";

    private void Regels(params ReadOnlySpan<string> regels)
    {
        foreach (string regel in regels)
        {
            _uit.Append(regel).Append('\n');
        }
    }
}
