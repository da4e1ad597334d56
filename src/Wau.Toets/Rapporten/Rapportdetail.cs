namespace Wau.Toets.Rapporten;

/// <summary>How much a report holds.</summary>
public enum Rapportdetail
{
    /// <summary>Everything, input included.</summary>
    Volledig = 0,

    /// <summary>Without rule texts and input: what a batch writes.</summary>
    Kort,
}
