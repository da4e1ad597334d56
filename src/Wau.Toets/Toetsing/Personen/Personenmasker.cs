using System.Text.RegularExpressions;
using Wau.Toets.Teksten;

namespace Wau.Toets.Toetsing.Personen;

/// <summary>Overwrites names in texts, letter by letter, so that everything stays in its place.</summary>
internal sealed class Personenmasker
{
    private const char Masker = 'X';

    private readonly Regex? _namen;
    private readonly Dictionary<string, string> _velden = new(StringComparer.Ordinal);

    /// <param name="voorstel">The paper whose passages will be overwritten.</param>
    /// <param name="namen">The names; capitals or not, but never a word without any.</param>
    public Personenmasker(Voorstel voorstel, IEnumerable<string> namen)
    {
        string[] vormen = [.. namen.Where(n => n.Any(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(Vorm)];
        _namen = vormen.Length == 0 ? null
            : new($@"\b({string.Join('|', vormen)})\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
        if (voorstel.Brontekst is { } tekst)
        {
            _velden["tekst"] = Tekst(tekst);
        }

        for (int i = 0; i < voorstel.Bronalineas.Count; i++)
        {
            _velden[$"alineas[{Regels.Getaltekst.Van(i)}]"] = Tekst(voorstel.Bronalineas[i]);
        }
    }

    /// <summary>The same text with every name overwritten.</summary>
    public string Tekst(string tekst) => _namen is null ? tekst
        : _namen.Replace(tekst, m => m.Value.Any(char.IsUpper) ? string.Create(m.Length, m.Value, static (uit, naam) =>
        {
            for (int i = 0; i < uit.Length; i++)
            {
                uit[i] = char.IsWhiteSpace(naam[i]) || char.IsPunctuation(naam[i]) ? naam[i] : Masker;
            }
        }) : m.Value);

    public Alinea Alinea(Alinea alinea) => alinea with { Inhoud = Stuk(alinea.Veld, alinea.Begin, alinea.Inhoud) };

    public Passage Passage(Passage passage) => passage with { Citaat = Stuk(passage.Veld, passage.Begin, passage.Citaat) };

    /// <summary>Part of a field: what is overwritten there also when the part starts or ends in the middle of a name.</summary>
    private string Stuk(string veld, int begin, string stuk) =>
        _velden.TryGetValue(veld, out string? heel) && begin + stuk.Length <= heel.Length ? heel.Substring(begin, stuk.Length) : Tekst(stuk);

    /// <summary>From the first letter on; white space may be any, for a name can stand on two lines.</summary>
    private static string Vorm(string naam) =>
        string.Join(@"\s+", string.Concat(naam.SkipWhile(c => !char.IsLetterOrDigit(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}
