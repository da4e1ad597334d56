using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Wau.Toets.Signalen;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.Rapporten.Personen;

/// <summary>Finds names of persons in a paper: signatories, closing lines, and names behind words that announce one.</summary>
internal sealed partial class Naamvinder(Organisatieregister register)
{
    private const RegexOptions Opties = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>So many characters behind an announcement can be names.</summary>
    private const int Langste = 200;

    private static readonly FrozenSet<string> Tussenvoegsels = FrozenSet.ToFrozenSet(
        ["van", "de", "den", "der", "het", "'t", "’t", "te", "ten", "ter", "el", "al", "von", "du", "la", "le"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that end a name, also where everything is in capitals.</summary>
    private static readonly FrozenSet<string> Einde = FrozenSet.ToFrozenSet(
        ["c.s", "cs", "over", "inzake", "betreffende", "ter", "tot", "om", "voor", "met", "nr", "voorgesteld", "ontvangen", "fractie"], StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _geenNaam = FrozenSet.ToFrozenSet(
        register.Ministeries.SelectMany(m => m.Namen.SelectMany(n => Woorden(n.Naam).Append(m.Code)))
            .Concat(register.Organisaties.SelectMany(o => o.Afkortingen.Append(o.Code))),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in a proposal.</summary>
    public IEnumerable<string> Vind(Voorstel voorstel) => voorstel.Ondertekenaars.SelectMany(Delen)
        .Concat(Onder(voorstel).SelectMany(Delen))
        .Concat(voorstel.Alineas.Select(a => a.Inhoud).Prepend(voorstel.Titel).SelectMany(InTekst));

    /// <summary>The names that a text announces: "het lid X", "de motie-X c.s.", "mevrouw X".</summary>
    public IEnumerable<string> InTekst(string tekst) => Aankondiging().Matches(tekst).SelectMany(m => Namen(tekst.Substring(m.Index + m.Length, Math.Min(Langste, tekst.Length - m.Index - m.Length))));

    /// <summary>The lines under the closing formula that look like names.</summary>
    private static IEnumerable<string> Onder(Voorstel voorstel) => voorstel is not Motie ? []
        : voorstel.Alineas.SkipWhile(a => !Motietaal.Slot().IsMatch(a.Inhoud)).Skip(1).Select(a => a.Inhoud).Where(Ondertekening.IsNaamregel);

    /// <summary>Several names on one line: "X, Y en Z".</summary>
    private static IEnumerable<string> Delen(string regel) => Scheiding().Split(regel).Select(Schoon).Where(d => d.Length > 1);

    /// <summary>The names a text starts with; the first word must have a capital, for "het lid van de commissie" is no name.</summary>
    private IEnumerable<string> Namen(string tekst)
    {
        var naam = new List<string>();
        foreach (Match woord in Woord().Matches(tekst))
        {
            string kaal = woord.Value.TrimEnd('.', ',', ';', ':', ')');
            bool scheidt = kaal is "/" or "–" or "—" || string.Equals(kaal, "en", StringComparison.OrdinalIgnoreCase);
            if (!scheidt && !IsDeel(kaal, isEerste: naam.Count == 0))
            {
                break;
            }

            if (!scheidt)
            {
                naam.Add(kaal);
            }

            if (scheidt || woord.Value.Length > kaal.Length)
            {
                if (Heel(naam) is { } heel)
                {
                    yield return heel;
                }

                naam.Clear();
                if (woord.Value.Length > kaal.Length && !woord.Value.EndsWith(','))
                {
                    yield break;
                }
            }
        }

        if (Heel(naam) is { } laatste)
        {
            yield return laatste;
        }
    }

    private bool IsDeel(string woord, bool isEerste) => woord.Length > 0 && !Einde.Contains(woord) && !_geenNaam.Contains(woord)
        && (char.IsUpper(woord[0]) || (!isEerste && Tussenvoegsels.Contains(woord)) || (woord[0] is '\'' or '’' && Tussenvoegsels.Contains(woord)));

    /// <summary>The name, without small words that turned out to lead nowhere; null when nothing is left.</summary>
    private static string? Heel(List<string> woorden)
    {
        int einde = woorden.FindLastIndex(w => char.IsUpper(w[0]) && !Tussenvoegsels.Contains(w));
        return einde < 0 ? null : Schoon(string.Join(' ', woorden.Take(einde + 1)));
    }

    private static string Schoon(string naam) => Csachter().Replace(naam, "").Trim(' ', '.', ',', ';', ':', '(', ')', '_', '-');

    private static IEnumerable<string> Woorden(string naam) => naam.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]));

    [GeneratedRegex(@"(?i:\b(het\s+(kamer)?lid|de\s+(kamer)?leden|(oud-)?kamerlid|(oud-)?kamerleden|de\s+heer|de\s+heren|mevrouw|dhr\.?|mevr\.?|(oud-)?minister|(oud-)?ministers|minister-president|premier|staatssecretaris|staatssecretarissen)\s+)|(?i:\b((sub)?amendement(en)?|moties?|initiatiefnota|initiatiefwet|commissie)-)|\b(motie|amendement)\s+", Opties)]
    private static partial Regex Aankondiging();

    [GeneratedRegex(@"[/–—]|[^\s/–—]+", Opties)]
    private static partial Regex Woord();

    [GeneratedRegex(@"\s*[,;/]\s*|\s+(?i:en)\s+", Opties)]
    private static partial Regex Scheiding();

    [GeneratedRegex(@"(?i:\s+c\.?\s?s\.?)$", Opties)]
    private static partial Regex Csachter();
}
