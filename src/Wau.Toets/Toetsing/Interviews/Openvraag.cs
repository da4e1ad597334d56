using Wau.Toets.Feiten;

namespace Wau.Toets.Toetsing.Interviews;

/// <summary>An open fact with the answers that are tried.</summary>
internal sealed class Openvraag
{
    private readonly long[] _grenzen;

    /// <param name="adres">Fact and whom it is about.</param>
    /// <param name="nu">What it can be.</param>
    /// <param name="waarden">The answers to try, at least one.</param>
    /// <param name="vermoed">What the text suggests; null when it suggests nothing.</param>
    public Openvraag(Feitadres adres, Mogelijkheden nu, Reeks<Mogelijkheden> waarden, Mogelijkheden? vermoed)
    {
        Adres = adres;
        Nu = nu;
        Waarden = waarden;
        bool[] past = [.. waarden.Select(w => vermoed is not null && vermoed.Omvat(w))];
        int passend = past.Count(p => p);
        _grenzen = new long[waarden.Count];
        for (int i = 0; i < past.Length; i++)
        {
            // Together the answers that the text suggests weigh three times as much as all others together.
            int gewicht = passend == 0 || passend == past.Length ? 1 : past[i] ? 3 * (past.Length - passend) : passend;
            _grenzen[i] = gewicht + (i == 0 ? 0 : _grenzen[i - 1]);
        }
    }

    public Feitadres Adres { get; }

    public Mogelijkheden Nu { get; }

    public Reeks<Mogelijkheden> Waarden { get; }

    /// <summary>Places of the rules that matter and read it; empty for a question that another answer would bring.</summary>
    public List<int> Regels { get; init; } = [];

    /// <summary>True when it can be asked now.</summary>
    public bool IsStelbaar => Regels.Count > 0;

    /// <summary>True for the list of organisations, which brings questions of its own.</summary>
    public bool IsLijst => string.Equals(Adres.Feit, Feitencatalogus.Organisatielijst, StringComparison.Ordinal);

    /// <summary>What an answer weighs beside the others.</summary>
    public long Gewicht(int waarde) => _grenzen[waarde] - (waarde == 0 ? 0 : _grenzen[waarde - 1]);

    /// <summary>Position of an answer, by lot according to its weight.</summary>
    public int Loot(ulong lot)
    {
        long plek = (long)(lot % (ulong)_grenzen[^1]);
        int i = 0;
        while (_grenzen[i] <= plek)
        {
            i++;
        }

        return i;
    }
}
