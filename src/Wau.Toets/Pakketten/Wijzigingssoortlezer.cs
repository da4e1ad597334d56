using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads kinds of change, and gives their ids to the fact that has them as codes.</summary>
internal sealed class Wijzigingssoortlezer(Pakketcontext context)
{
    /// <summary>The domain of a fact of which the codes are the kinds of change, in the words of a pack.</summary>
    public const string Register = "wijzigingssoorten";

    public Wijzigingssoort Wijzigingssoort(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        var soort = new Wijzigingssoort
        {
            Id = lezer.Tekst("id"),
            Titel = lezer.Tekst("titel"),
            Uitleg = lezer.Tekst("uitleg"),
            Raakt = lezer.Teksten("raakt"),
            Vervolg = lezer.Tekst("vervolg", verplicht: false),
            Bronnen = [.. lezer.Lijst("bronnen", verplicht: true).Select(new Bronlezer(context).Bron)],
        };
        lezer.Sluit();
        Raakt(json.Veld("raakt"));
        return soort;
    }

    /// <summary>Gives the fact about kinds of change the ids of those kinds as codes; other facts stay as they are.</summary>
    public static Feit Vul(Feit feit, IEnumerable<Wijzigingssoort> soorten)
    {
        if (!string.Equals(feit.Id, Feitsleutels.Wijzigingssoorten, StringComparison.Ordinal) || feit.Soort != Feitsoort.Codes)
        {
            return feit;
        }

        Codewaarde[] waarden = [.. soorten.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => new Codewaarde(s.Id, s.Titel))];
        return feit with { Waarden = [.. waarden], Domein = Mogelijkheden.Codes([], [.. waarden.Select(w => w.Code)]) };
    }

    private void Raakt(Jsonwaarde? raakt)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (Jsonwaarde feit in (raakt?.Items ?? []).Where(f => f.Soort == Jsonsoort.Tekst))
        {
            if (!context.Feiten.ContainsKey(feit.Tekst))
            {
                context.Fout("0010", $"Het feit '{feit.Tekst}' bestaat niet.{Pakketcontext.Suggestie(feit.Tekst, context.Feiten.Keys)}", feit);
            }
            else if (!gezien.Add(feit.Tekst))
            {
                context.Fout("0009", $"Het feit '{feit.Tekst}' staat er al. Noem elk feit één keer.", feit);
            }
        }
    }
}
