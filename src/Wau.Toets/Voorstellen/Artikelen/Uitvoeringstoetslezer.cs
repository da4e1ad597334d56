using Wau.Toets.Invoer;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads the implementation tests that were made before from JSON.</summary>
internal static class Uitvoeringstoetslezer
{
    /// <summary>The tests under <c>uitvoeringstoetsen</c>; none when the property is absent.</summary>
    /// <param name="voorstel">The proposal.</param>
    /// <param name="bak">Gets a message for every place that is not understood.</param>
    /// <param name="code">Letters of the message codes.</param>
    /// <param name="sluit">True to refuse unknown properties; a report may hold additions of later versions.</param>
    public static Reeks<Uitvoeringstoets> Lees(Objectlezer voorstel, Meldingbak bak, string code, bool sluit)
    {
        var uit = new List<Uitvoeringstoets>();
        foreach (Jsonwaarde json in voorstel.Lijst("uitvoeringstoetsen"))
        {
            Objectlezer deel = voorstel.Deel(json);
            uit.Add(Toets(deel, bak, code));
            if (sluit)
            {
                deel.Sluit();
            }
        }

        return [.. uit];
    }

    private static Uitvoeringstoets Toets(Objectlezer deel, Meldingbak bak, string code) => new()
    {
        Organisatie = deel.Tekst("organisatie"),
        Datum = deel.Datum("datum"),
        Artikelen = [.. Plaatsen(deel, bak, code)],
        Aspecten = deel.Teksten("aspecten"),
        Bron = deel.TekstOfNull("bron"),
    };

    private static IEnumerable<Wetsplaats> Plaatsen(Objectlezer deel, Meldingbak bak, string code)
    {
        IReadOnlyList<Jsonwaarde> plekken = deel.Lijst("artikelen");
        Reeks<string> teksten = deel.Teksten("artikelen");
        if (plekken.Count != teksten.Count)
        {
            yield break;
        }

        for (int i = 0; i < plekken.Count; i++)
        {
            if (Wetsplaats.TryParse(teksten[i], out Wetsplaats? plaats))
            {
                yield return plaats;
            }
            else
            {
                bak.Fout(code + "0008", $"'{teksten[i]}' is geen plaats in een wet. Schrijf bijvoorbeeld \"artikel 3, tweede lid\" of \"artikel I, onderdeel B\".", plekken[i]);
            }
        }
    }
}
