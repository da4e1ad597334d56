using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Zoeken;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Checks lexicon entries against their own examples.</summary>
internal static class Lexiconcontrole
{
    public static IEnumerable<Controlevondst> Van(Regelset set) =>
        Onderdelen.Uniek(set, p => p.Lexicon, i => i.Id, "lexicon").SelectMany(i => Van(set, i.Pakket, i.Pad, i.Deel));

    private static IEnumerable<Controlevondst> Van(Regelset set, string pakket, string pad, Lexiconingang ingang)
    {
        for (int i = 0; i < ingang.Frasen.Count; i++)
        {
            var alleen = new Lexicon([ingang with { Frasen = [ingang.Frasen[i]] }], [], new([], []), [], [], []);
            if (!ingang.Voorbeelden.Any(zin => IsRaak(alleen, ingang.Id, zin)))
            {
                yield return new(Controlecodes.FraseZonderVoorbeeld, pakket, $"{pad}.frasen[{Getaltekst.Van(i)}]", $"Geen voorbeeld van {ingang.Id} laat de frase '{ingang.Frasen[i]}' zien. Voeg een zin toe, of haal de frase weg.");
            }
        }

        for (int i = 0; i < ingang.Voorbeelden.Count; i++)
        {
            if (!IsRaak(set.Lexicon, ingang.Id, ingang.Voorbeelden[i]))
            {
                yield return new(Controlecodes.VoorbeeldNietRaak, pakket, $"{pad}.voorbeelden[{Getaltekst.Van(i)}]", $"{ingang.Id} vindt niets in zijn voorbeeld '{ingang.Voorbeelden[i]}'. Verander de zin of een frase.");
            }
        }

        for (int i = 0; i < ingang.Tegenvoorbeelden.Count; i++)
        {
            if (IsRaak(set.Lexicon, ingang.Id, ingang.Tegenvoorbeelden[i]))
            {
                yield return new(Controlecodes.TegenvoorbeeldRaak, pakket, $"{pad}.tegenvoorbeelden[{Getaltekst.Van(i)}]", $"{ingang.Id} vindt iets in zijn tegenvoorbeeld '{ingang.Tegenvoorbeelden[i]}'. Maak een frase preciezer, of verander de zin.");
            }
        }
    }

    private static bool IsRaak(Lexicon lexicon, string id, string zin) =>
        lexicon.Zoek(zin, []).Any(t => string.Equals(t.Uitvoer.Ingang?.Id, id, StringComparison.Ordinal) && t.Uitvoer.Telt(t.Treffer));
}
