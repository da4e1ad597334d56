namespace Wau.Toets.Regels;

/// <summary>Severity of a step (<em>ernst</em>), the worst first.</summary>
public enum Ernst
{
    /// <summary>Cannot be carried out as proposed, on the requested date: the aspect is in the worst band.</summary>
    Blokkade = 0,

    /// <summary>Can be carried out only if something changes: the aspect is at best in the second-worst band.</summary>
    Knelpunt,

    /// <summary>Worth attention; only the points count.</summary>
    Aandacht,

    /// <summary>Nothing is wrong.</summary>
    Geen,
}
