namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Grows the tree of phrases, numbering their word forms in a dictionary.</summary>
internal sealed class Frasenbouwer(Woordenboek boek)
{
    private readonly List<Bouwknoop> _knopen = [new()];

    public void Add(Frase frase, int uitvoer) => Voeg(Frasenboom.Wortel, frase.Delen, 0, uitvoer);

    public Frasenboom Build() => new(_knopen, boek.Aantal);

    private void Voeg(int knoop, Reeks<Frasedeel> delen, int i, int uitvoer)
    {
        if (i == delen.Count)
        {
            if (!_knopen[knoop].Uitvoer.Contains(uitvoer))
            {
                _knopen[knoop].Uitvoer.Add(uitvoer);
            }

            return;
        }

        Frasedeel deel = delen[i];
        if (deel.Gat > 0)
        {
            Voeg(Gat(_knopen[knoop], deel.Gat), delen, i + 1, uitvoer);
            return;
        }

        if (deel.MagWeg)
        {
            Voeg(knoop, delen, i + 1, uitvoer);
        }

        foreach (Woordvorm vorm in deel.Vormen)
        {
            Voeg(Stap(_knopen[knoop], boek.Nummer(vorm)), delen, i + 1, uitvoer);
        }
    }

    private int Stap(Bouwknoop knoop, int vorm)
    {
        if (!knoop.Stappen.TryGetValue(vorm, out int naar))
        {
            knoop.Stappen[vorm] = naar = Nieuw();
        }

        return naar;
    }

    private int Gat(Bouwknoop knoop, int hoogstens)
    {
        int i = knoop.Gaten.FindIndex(g => g.Hoogstens == hoogstens);
        if (i >= 0)
        {
            return knoop.Gaten[i].Naar;
        }

        knoop.Gaten.Add((hoogstens, Nieuw()));
        return knoop.Gaten[^1].Naar;
    }

    private int Nieuw()
    {
        _knopen.Add(new());
        return _knopen.Count - 1;
    }
}
