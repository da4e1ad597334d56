namespace Wau.Toets.Testing;

/// <summary>Whether examples show a point of coverage.</summary>
public enum Dekkingstand
{
    /// <summary>No example shows it; no facts were found that do, and that there are none is not proven.</summary>
    NietGevonden = 0,

    /// <summary>No example shows it, but facts that do exist.</summary>
    Ontbreekt,

    /// <summary>An example shows it.</summary>
    Gezien,

    /// <summary>No facts can show it, which is proven.</summary>
    KanNiet,
}
