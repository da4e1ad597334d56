using Wau.Toets.Feiten;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>Turns kinds of change into candidates.</summary>
/// <param name="kandidaat">Takes a candidate: fact, value, words, source and number of the request.</param>
/// <param name="catalogus">The facts.</param>
internal sealed class Wijzigingsfeiten(Action<string, Mogelijkheden, Passage, string, int> kandidaat, Feitencatalogus catalogus)
{
    /// <summary>Source of candidates that rest on the instructions of an amendment.</summary>
    private const string Bron = "wijzigingen";

    public void Lees(Voorstel voorstel, Tekstlezing lezing)
    {
        if (voorstel is not Amendement amendement || lezing.Wijzigingen.Count == 0 || catalogus.Zoek(Feitsleutels.Wijzigingssoorten)?.Domein is not Codeverzameling domein)
        {
            return;
        }

        bool isVorm = lezing.Wijzigingen.All(w => Wijzigingssoorten.IsVorm(w.Soort)) && amendement.Opdrachten.All(o => o.Ontleding == Ontleding.Volledig);
        string[] soorten = [.. lezing.Wijzigingen.Select(w => w.Soort).Distinct(StringComparer.Ordinal)];
        foreach (Wijzigingsduiding duiding in lezing.Wijzigingen)
        {
            // Words may say more than was found, unless the form of every instruction says it all.
            var codes = isVorm ? Mogelijkheden.Codes(soorten) : Mogelijkheden.Codes([duiding.Soort], domein.Mogelijk);
            kandidaat(Feitsleutels.Wijzigingssoorten, codes, duiding.Passage, Bron, 0);
            if (string.Equals(duiding.Soort, Wijzigingssoorten.Gegevensverwerking, StringComparison.Ordinal))
            {
                kandidaat(Feitsleutels.Velden["gegevensdeling"], Mogelijkheden.Waarheid(true), duiding.Passage, Bron, 0);
            }

            if (Verandering(duiding.Soort, isVorm, soorten) is { } verandering)
            {
                kandidaat(Feitsleutels.Veranderingsoort, verandering, duiding.Passage, Bron, 0);
            }
        }
    }

    /// <summary>What the change is for those who carry it out; null when this kind does not tell.</summary>
    private static Mogelijkheden? Verandering(string soort, bool isVorm, string[] soorten) => soort switch
    {
        Wijzigingssoorten.Redactioneel => soorten.Length == 1 && isVorm ? Mogelijkheden.Keuze("geen") : null,
        _ when Wijzigingssoorten.IsVorm(soort) => isVorm ? Mogelijkheden.Keuze("parameter") : null,
        Wijzigingssoorten.NieuwePlicht => Mogelijkheden.Keuze("structuur", "nieuwProces", "nieuweTaak"),
        Wijzigingssoorten.Afschaffing => soorten.Length == 1 ? Mogelijkheden.Keuze("afschaffing") : null,
        Wijzigingssoorten.Structuur or Wijzigingssoorten.Schrapping or Wijzigingssoorten.DoelgroepRuimer or Wijzigingssoorten.DoelgroepSmaller or Wijzigingssoorten.DoelgroepAnders => Mogelijkheden.Keuze("structuur"),
        _ => null,
    };
}
