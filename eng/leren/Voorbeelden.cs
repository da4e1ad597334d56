namespace Wau.Toets.Leren;

/// <summary>What is learned from: rows with the numbers of the signs found, a chance for the label, and the fold of the file.</summary>
internal sealed class Voorbeelden(int aantalTekens)
{
    private readonly List<int[]> _rijen = [];

    public IReadOnlyList<int[]> Rijen => _rijen;

    public int AantalTekens => aantalTekens;

    public int Voeg(IEnumerable<int> tekens)
    {
        _rijen.Add([.. tekens.Distinct().Order()]);
        return _rijen.Count - 1;
    }
}

/// <summary>One row to learn a label from: the row, the chance that the label holds, the fold of its file.</summary>
internal readonly record struct Waarneming(int Rij, double Kans, int Vouw);

/// <summary>The rows of the requests of one motion, of which at least one has a label: the chance of the label, the fold of the file.</summary>
internal readonly record struct Verzoekenreeks(IReadOnlyList<int> Rijen, double Kans, int Vouw);
