namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads a bill, decree, regulation or letter: heading, articles, explanation.</summary>
internal static class Artikellezer
{
    public static Leesresultaat<Beleidsvoorstel> Lees(string tekst, Leesopties opties) =>
        OngedeeldeLezer.Lees(tekst, opties, (alineas, meldingen) => new Beleidsvoorstel { Alineas = alineas, Leesmeldingen = meldingen });

    public static Leesresultaat<Beleidsvoorstel> Lees(IReadOnlyList<string> alineas, Leesopties opties) =>
        OngedeeldeLezer.Lees(alineas, opties, (delen, meldingen) => new Beleidsvoorstel { Alineas = delen, Leesmeldingen = meldingen });
}
