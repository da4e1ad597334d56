namespace Wau.Toets.Voorstellen.Amendementen;

/// <summary>Reads an amendment: heading, formula, instructions, explanation, names.</summary>
internal static class Amendementlezer
{
    public static Leesresultaat<Amendement> Lees(string tekst, Leesopties opties) =>
        OngedeeldeLezer.Lees(tekst, opties, (alineas, meldingen) => new Amendement { Alineas = alineas, Leesmeldingen = meldingen });

    public static Leesresultaat<Amendement> Lees(IReadOnlyList<string> alineas, Leesopties opties) =>
        OngedeeldeLezer.Lees(alineas, opties, (delen, meldingen) => new Amendement { Alineas = delen, Leesmeldingen = meldingen });
}
