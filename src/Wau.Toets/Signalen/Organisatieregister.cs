namespace Wau.Toets.Signalen;

/// <summary>The public bodies and ministries of a rule set, and how they hang together in time.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Organisatieregister
{
    private readonly Dictionary<string, Organisatie> _organisaties;
    private readonly Dictionary<string, Ministerie> _ministeries;

    internal Organisatieregister(Reeks<Organisatie> organisaties, Reeks<Ministerie> ministeries)
    {
        Organisaties = organisaties;
        Ministeries = ministeries;
        _organisaties = organisaties.ToDictionary(o => o.Code, StringComparer.Ordinal);
        _ministeries = ministeries.ToDictionary(m => m.Code, StringComparer.Ordinal);
    }

    /// <summary>The public bodies, ordered by code; those that no longer exist included.</summary>
    public Reeks<Organisatie> Organisaties { get; }

    /// <summary>The ministries, ordered by code; those that no longer exist included.</summary>
    public Reeks<Ministerie> Ministeries { get; }

    /// <summary>A public body; null when the register does not have it.</summary>
    /// <param name="code">Code of the body.</param>
    public Organisatie? Zoek(string code) => _organisaties.GetValueOrDefault(code);

    /// <summary>The body that a name stands for on a day: itself, or who took over when it had ended by then.</summary>
    /// <remarks>Without a day everything that has an end counts as ended.</remarks>
    /// <param name="organisatie">The body that was named.</param>
    /// <param name="peildatum">The day; null when not known.</param>
    public Organisatie Op(Organisatie organisatie, DateOnly? peildatum)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        Organisatie nu = organisatie;
        while (nu.Geldig.Tot is { } tot && !(peildatum <= tot) && _organisaties.TryGetValue(nu.Opvolger, out Organisatie? opvolger))
        {
            nu = opvolger;
        }

        return nu;
    }

    /// <summary>The ministry that answers for a body on a day; null when that is not known or there is none.</summary>
    /// <remarks>Without a day only a body that never changed ministry has a known one.</remarks>
    /// <param name="organisatie">Code of the body.</param>
    /// <param name="peildatum">The day; null when not known.</param>
    public Ministerie? MinisterieVan(string organisatie, DateOnly? peildatum)
    {
        Reeks<Ministerieperiode> perioden = Zoek(organisatie)?.Ministeries ?? [];
        if (peildatum is not { } dag)
        {
            return perioden is [{ Geldig: { Van: null, Tot: null } } enige] ? _ministeries.GetValueOrDefault(enige.Ministerie) : null;
        }

        return perioden.FirstOrDefault(p => p.Geldig.Bevat(dag)) is { } periode
            && _ministeries.TryGetValue(periode.Ministerie, out Ministerie? ministerie)
            && ministerie.NaamOp(dag) is not null ? ministerie : null;
    }
}
