namespace Wau.Toets.Signalen;

/// <summary>Adds up the points of signs per label.</summary>
internal sealed class Etiketstand
{
    private readonly Dictionary<string, int> _punten = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ervoor = new(StringComparer.Ordinal);

    public Etiketstand(Reeks<Etiketpunten> basis, IEnumerable<Bijdrage> bijdragen)
    {
        foreach (Etiketpunten p in basis)
        {
            _punten[p.Etiket] = p.Punten;
        }

        foreach (Bijdrage bijdrage in bijdragen)
        {
            Voeg(bijdrage.Punten);
        }
    }

    public int Punten(string etiket) => _punten.GetValueOrDefault(etiket);

    /// <summary>See <see cref="Duiding.Geldt"/>.</summary>
    public bool Geldt(string etiket) => _ervoor.Contains(etiket) && Punten(etiket) >= 0;

    public bool HeeftVoor(string etiket) => _ervoor.Contains(etiket);

    public void Voeg(Reeks<Etiketpunten> punten)
    {
        foreach (Etiketpunten p in punten)
        {
            _punten[p.Etiket] = Punten(p.Etiket) + p.Punten;
            if (p.Punten > 0)
            {
                _ervoor.Add(p.Etiket);
            }
        }
    }
}
