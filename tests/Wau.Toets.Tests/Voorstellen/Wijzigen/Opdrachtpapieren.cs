using System.Text.Json;
using System.Text.RegularExpressions;
using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Tests.Voorstellen.Wijzigen;

/// <summary>The bodies of the scanned amendments, cut by hand-made rules that are no part of the library.</summary>
internal static partial class Opdrachtpapieren
{
    public static IEnumerable<(string Id, IReadOnlyList<Alinea> Alineas)> Lees()
    {
        foreach (string regel in File.ReadLines(Corpus.Pad("data", "amendementen", "amendementen-1970s-1990s-sgd-ocr.jsonl")))
        {
            using JsonDocument papier = JsonDocument.Parse(regel);
            string tekst = papier.RootElement.GetProperty("tekst").GetString()!;
            Match formule = Formule().Match(tekst);
            if (!formule.Success)
            {
                continue;
            }

            string lijf = tekst[(formule.Index + formule.Length)..];
            Match slot = Slot().Match(lijf);
            string kern = Voet().Replace(slot.Success ? lijf[..slot.Index] : lijf, "\n");
            yield return (papier.RootElement.GetProperty("sgd_id").GetString()!, Tekstregels.Splits(kern));
        }
    }

    /// <summary>True when the stretches of an instruction rebuild each of its paragraphs.</summary>
    public static bool IsHeel(Wijzigingsopdracht opdracht)
    {
        int n = 0;
        foreach (Alinea alinea in opdracht.Alineas)
        {
            int klaar = 0;
            while (n < opdracht.Delen.Count && klaar < alinea.Inhoud.Length)
            {
                Alinea deel = opdracht.Delen[n++].Woorden;
                if (!string.Equals(deel.Veld, alinea.Veld, StringComparison.Ordinal) || deel.Begin != alinea.Begin + klaar || !alinea.Inhoud.AsSpan(klaar).StartsWith(deel.Inhoud, StringComparison.Ordinal))
                {
                    return false;
                }

                klaar += deel.Inhoud.Length;
            }

            if (klaar != alinea.Inhoud.Length)
            {
                return false;
            }
        }

        return n == opdracht.Delen.Count;
    }

    [GeneratedRegex(@"stel(t|len)\b[^:]{0,60}voor ?:?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Formule();

    [GeneratedRegex(@"[Tt]oelichting|TOELICHTING|\nTweede [Kk]amer,? ?(vergaderjaar|zitting)|\n\d{6}F |\n(?i:sdu uitgeverij)|\n[^\n]{3,70} Tweede Kamer, ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"\n(?:(?:[A-Z]\. ?)*(?:Van |Den |De |Der )*[A-Z][a-zë]+[ -]*){1,6}\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Voet();
}
