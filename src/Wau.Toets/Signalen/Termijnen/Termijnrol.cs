namespace Wau.Toets.Signalen.Termijnen;

/// <summary>What has to happen at a time limit (<em>termijn</em>), as far as the words beside it tell.</summary>
public enum Termijnrol
{
    /// <summary>The words do not tell.</summary>
    Onbekend = 0,

    /// <summary>The measure itself starts: "per 1 januari 2027", "met ingang van", "vanaf".</summary>
    Ingang,

    /// <summary>Something must be done or ready by then.</summary>
    Afronding,

    /// <summary>The Chamber must be informed by then.</summary>
    Rapportage,
}
