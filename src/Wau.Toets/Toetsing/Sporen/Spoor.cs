namespace Wau.Toets.Toetsing.Sporen;

/// <summary>The trace (<em>spoor</em>) of an assessment: how every outcome came about, as a graph without cycles.</summary>
/// <remarks>Immutable. Nothing short-circuits: every part of every condition is in it, also where another part decided.</remarks>
public sealed class Spoor
{
    private readonly Dictionary<string, Spoorknoop> _knopen;

    internal Spoor(Reeks<Spoorknoop> knopen, string sha256)
    {
        Knopen = knopen;
        Sha256 = sha256;
        _knopen = knopen.ToDictionary(k => k.Id, StringComparer.Ordinal);
    }

    /// <summary>The nodes: rules in the order of the report, each with its steps under it, then what rules share by id.</summary>
    public Reeks<Spoorknoop> Knopen { get; }

    /// <summary>SHA-256 over the canonical JSON of the nodes, in lower-case hexadecimal digits; the same on every machine.</summary>
    public string Sha256 { get; }

    /// <summary>The node with an id; null when there is none.</summary>
    /// <param name="id">An id, for instance <c>ST-UV-01/trap-1</c> or <c>feit:capaciteit.fte@UWV</c>.</param>
    public Spoorknoop? Zoek(string id) => _knopen.GetValueOrDefault(id);
}
