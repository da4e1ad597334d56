namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>What an instruction does with the text (<em>bewerking</em>).</summary>
public enum Bewerking
{
    /// <summary>Not recognised.</summary>
    Onbekend = 0,

    /// <summary>Opens a list of instructions about one place: "wordt als volgt gewijzigd".</summary>
    Wijzigen,

    /// <summary>Words or a whole part are replaced: "wordt vervangen door", "komt te luiden", "wordt gelezen".</summary>
    Vervangen,

    /// <summary>Something is put before, after or between: "wordt ingevoegd".</summary>
    Invoegen,

    /// <summary>Something is put at the end: "wordt toegevoegd".</summary>
    Toevoegen,

    /// <summary>Words or a whole part go: "vervalt", "wordt geschrapt".</summary>
    Vervallen,

    /// <summary>Parts get other numbers or letters: "wordt vernummerd tot", "onder verlettering van".</summary>
    Vernummeren,

    /// <summary>An amount goes up: "wordt verhoogd met".</summary>
    Verhogen,

    /// <summary>An amount goes down: "wordt verlaagd met".</summary>
    Verlagen,
}
