namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>A place in a law or bill (<em>wetsplaats</em>): the way to it from the outside in.</summary>
/// <param name="Delen">The steps, outermost first; empty for the text as a whole.</param>
/// <remarks>In a bill that amends other laws, the articles of the bill come first: article I, part C, article 126nba, second subsection.</remarks>
public sealed record Wetsplaats(Reeks<Plaatsdeel> Delen)
{
    /// <summary>The text as a whole.</summary>
    public static Wetsplaats Geheel { get; } = new([]);

    /// <summary>True when the other place is this one or lies in it.</summary>
    /// <param name="andere">The other place.</param>
    public bool Omvat(Wetsplaats andere)
    {
        ArgumentNullException.ThrowIfNull(andere);
        return Delen.Count <= andere.Delen.Count && Delen.SequenceEqual(andere.Delen.Take(Delen.Count));
    }

    /// <summary>True when one of the two lies in the other, or they are the same.</summary>
    /// <param name="andere">The other place.</param>
    public bool Overlapt(Wetsplaats andere) => Omvat(andere) || andere.Omvat(this);

    /// <summary>The place in words: <c>artikel I, onderdeel C, artikel 126nba, lid 2</c>; "het voorstel" for the whole text.</summary>
    public override string ToString() =>
        Delen.Count == 0 ? "het voorstel" : string.Join(", ", Delen.Select(d => (Naam(d.Soort), d.Nummer) switch
        {
            ("", var nummer) => nummer,
            (var naam, "") => naam,
            var (naam, nummer) => $"{naam} {nummer}",
        }));

    private static string Naam(Plaatssoort soort) => soort switch
    {
        Plaatssoort.Wet => "",
        Plaatssoort.Onbekend => "onbekende plaats",
        _ => soort.ToString().ToLowerInvariant(),
    };
}
