namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>What a stretch of an instruction is.</summary>
public enum Opdrachtdeelsoort
{
    /// <summary>Not understood.</summary>
    Onbegrepen = 0,

    /// <summary>Number or letter of the instruction.</summary>
    Nummer,

    /// <summary>Where it applies: "artikel 5, tweede lid".</summary>
    Plaats,

    /// <summary>What is done: "wordt vervangen door".</summary>
    Bewerking,

    /// <summary>Words that go.</summary>
    Oud,

    /// <summary>Words that mark a spot: "na «a»".</summary>
    Anker,

    /// <summary>New text.</summary>
    Nieuw,

    /// <summary>Fixed words and marks that carry nothing by themselves: "in", "telkens", "luidende:", white space.</summary>
    Formule,
}
