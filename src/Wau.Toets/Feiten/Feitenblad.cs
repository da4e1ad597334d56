namespace Wau.Toets.Feiten;

/// <summary>The fact sheet (<em>feitenblad</em>) of one proposal: every address with a value, a candidate or an answer.</summary>
/// <remarks>Immutable. An address that is not on the sheet is unknown, cause <see cref="Oorzaak.NietGevraagd"/>.</remarks>
public sealed class Feitenblad
{
    private readonly Dictionary<Feitadres, Feitwaarde> _waarden;

    internal Feitenblad(IEnumerable<Feitwaarde> waarden, int? aantalDicta)
    {
        Waarden = waarden.OrderBy(w => w.Adres).ToReeks();
        _waarden = Waarden.ToDictionary(w => w.Adres);
        AantalDicta = aantalDicta;
    }

    /// <summary>Number of requests in the text; null when the text was not read in parts, so that nobody knows.</summary>
    public int? AantalDicta { get; }

    /// <summary>All values, ordered by address.</summary>
    public Reeks<Feitwaarde> Waarden { get; }

    /// <summary>What is known about an address; null when nothing is.</summary>
    /// <param name="adres">Fact and whom it is about.</param>
    public Feitwaarde? Zoek(Feitadres adres) => _waarden.GetValueOrDefault(adres);
}
