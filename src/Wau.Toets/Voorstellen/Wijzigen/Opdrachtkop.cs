namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>How the sentence of an instruction ends.</summary>
internal enum Kopsoort
{
    /// <summary>It is no instruction.</summary>
    Geen = 0,

    /// <summary>With everything it needs.</summary>
    Dicht,

    /// <summary>With a list of instructions.</summary>
    Lijst,

    /// <summary>With new text that runs on.</summary>
    OpenTekst,
}

/// <summary>The sentence of an instruction, before its list or new text.</summary>
/// <param name="Soort">How it ends.</param>
/// <param name="Einde">Position after it.</param>
/// <param name="Plaatsen">The places it names, in order.</param>
internal readonly record struct Opdrachtkop(Kopsoort Soort, int Einde, List<List<Wetsplaats>> Plaatsen)
{
    public bool IsOpdracht => Soort != Kopsoort.Geen;

    /// <summary>The place it is about, seen from another.</summary>
    public List<Wetsplaats> Vanaf(List<Wetsplaats> basis) => Plaatsen.Aggregate(basis, Plaatspad.Voeg);
}
