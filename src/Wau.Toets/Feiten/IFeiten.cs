namespace Wau.Toets.Feiten;

/// <summary>What a rule sees: facts as sets of possibilities, in one of the two assessments.</summary>
public interface IFeiten
{
    /// <summary>What is still possible for a fact; the whole domain when it is unknown.</summary>
    /// <param name="feit">Id of a fact or derived fact that the rule has declared.</param>
    /// <param name="voor">Organisation code or dictum number for a scoped fact; null otherwise.</param>
    /// <exception cref="ArgumentException">The fact is not in the rule set.</exception>
    Mogelijkheden Waarde(string feit, string? voor = null);

    /// <summary>Organisations or dicta that certainly take part, and whether the list is complete.</summary>
    /// <param name="bereik"><see cref="Bereik.Organisatie"/> or <see cref="Bereik.Dictum"/>.</param>
    Ledenlijst Leden(Bereik bereik);
}
