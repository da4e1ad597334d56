namespace Wau.Toets.Feiten;

/// <summary>How well a value is founded (<em>graad</em>), from weak to strong.</summary>
public enum Graad
{
    /// <summary>Read from running text: a candidate, never a value.</summary>
    Vermoed = 0,

    /// <summary>Stated by somebody, or read without interpretation (kind of paper, number, date).</summary>
    Opgegeven,

    /// <summary>Stated with a source.</summary>
    Onderbouwd,

    /// <summary>Checked by a second party, who is named.</summary>
    Getoetst,
}
