namespace Wau.Toets.Feiten;

/// <summary>Why a fact is unknown (<em>oorzaak</em>).</summary>
public enum Oorzaak
{
    /// <summary>Nobody was asked.</summary>
    NietGevraagd = 0,

    /// <summary>Asked, no answer.</summary>
    NietBeantwoord,

    /// <summary>The answer was: we do not know.</summary>
    Onzeker,

    /// <summary>Answers exclude each other.</summary>
    Tegenstrijdig,

    /// <summary>The value belonged to an older version.</summary>
    Achterhaald,

    /// <summary>It could not be computed.</summary>
    Fout,
}
