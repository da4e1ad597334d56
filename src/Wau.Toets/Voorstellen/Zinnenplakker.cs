using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Puts lines that were broken in the middle of a sentence together again, as text taken from a PDF has them.</summary>
internal static class Zinnenplakker
{
    /// <summary>Joins a line to the one before it unless something shows that a new paragraph starts.</summary>
    /// <param name="tekst">The field the lines stand in.</param>
    /// <param name="regels">Lines of the body, from "De Kamer," on.</param>
    public static List<Alinea> Plak(string tekst, List<Alinea> regels)
    {
        var uit = new List<Alinea>(regels.Count);
        bool naSlot = false;
        bool zonderSlot = !Motietaal.Slot().IsMatch(tekst);
        foreach (Alinea regel in regels)
        {
            if (uit.Count > 0 && !naSlot && IsVervolg(tekst, uit[^1], regel) && !(zonderSlot && IsNaam(uit[^1], regel)))
            {
                Alinea vorige = uit[^1];
                uit[^1] = vorige with { Inhoud = tekst[vorige.Begin..(regel.Begin + regel.Inhoud.Length)] };
            }
            else
            {
                uit.Add(regel);
            }

            naSlot = naSlot || IsHeelSlot(uit[^1].Inhoud);
        }

        return uit;
    }

    private static bool IsVervolg(string tekst, Alinea vorige, Alinea regel)
    {
        ReadOnlySpan<char> tussen = tekst.AsSpan(vorige.Begin + vorige.Inhoud.Length, regel.Begin - vorige.Begin - vorige.Inhoud.Length);
        bool witregel = tussen.Count('\n') > 1;
        if (!tussen.IsWhiteSpace())
        {
            return false;
        }

        if (IsLosTeken(vorige.Inhoud))
        {
            return true;
        }

        return !witregel
            && vorige.Inhoud[^1] is not (';' or ':' or '.')
            && !Motietaal.Aanhef().IsMatch(vorige.Inhoud)
            && !Motietaal.Gehoord().IsMatch(vorige.Inhoud)
            && (!Motietaal.Slot().IsMatch(vorige.Inhoud) || regel.Inhoud.Contains("dag", StringComparison.OrdinalIgnoreCase))
            && !IsVerzoek(vorige, regel)
            && !Motietaal.Overweging().IsMatch(regel.Inhoud)
            && !Motietaal.Opsomming().IsMatch(regel.Inhoud)
            && !StartMetSlot(regel.Inhoud);
    }

    /// <summary>Under a motion without closing formula: a name after the end of the request, or after another name.</summary>
    private static bool IsNaam(Alinea vorige, Alinea regel) =>
        Ondertekening.IsNaamregel(regel.Inhoud) && (vorige.Inhoud[^1] is ',' or '.' || Ondertekening.IsNaamregel(vorige.Inhoud));

    /// <summary>A lone list mark belongs to the line that follows.</summary>
    private static bool IsLosTeken(string regel) => regel is "–" or "—" or "-" or "•" or "*";

    private static bool IsHeelSlot(string tekst) => Motietaal.Slot().Match(tekst) is { Success: true } slot && tekst.AsSpan(slot.Index).Contains("dag", StringComparison.OrdinalIgnoreCase);

    // In the middle of a sentence ("het plan / steunt en dat …") a verb that can open a request does not, save "verzoekt".
    private static bool IsVerzoek(Alinea vorige, Alinea regel) =>
        Motietaal.Verzoek().IsMatch(regel.Inhoud)
        && (!char.IsLetter(vorige.Inhoud[^1]) || regel.Inhoud.StartsWith("verz", StringComparison.OrdinalIgnoreCase) || regel.Inhoud.StartsWith("erz", StringComparison.OrdinalIgnoreCase));

    private static bool StartMetSlot(string regel) => Motietaal.Slot().Match(regel) is { Success: true, Index: <= 1 };
}
