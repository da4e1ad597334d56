namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads a bill, decree, regulation or letter: heading, articles, explanation.</summary>
internal static class Artikellezer
{
    public static Leesresultaat<Beleidsvoorstel> Lees(string tekst, Leesopties opties) => Stukinvoer.Lees(tekst, opties, Lees);

    public static Leesresultaat<Beleidsvoorstel> Lees(IReadOnlyList<string> alineas, Leesopties opties) => Stukinvoer.Lees(alineas, opties, Lees);

    private static Leesresultaat<Beleidsvoorstel> Lees(Stukinvoer invoer)
    {
        Reeks<Melding> meldingen = [Meldingen.Ongedeeld()];
        return Leesresultaat.Van(new Beleidsvoorstel { Alineas = invoer.Alineas, Leesmeldingen = meldingen }, meldingen);
    }
}
