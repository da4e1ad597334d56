using System.Diagnostics.CodeAnalysis;
using Wau.Toets.Voorstellen.Artikelen;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>A place in a law or bill (<em>wetsplaats</em>): the way to it from the outside in.</summary>
/// <param name="Delen">The steps, outermost first; empty for the text as a whole.</param>
/// <remarks>In a bill that amends other laws, the articles of the bill come first: article I, part C, article 126nba, second subsection.</remarks>
public sealed record Wetsplaats(Reeks<Plaatsdeel> Delen)
{
    /// <summary>Reads a place such as "artikel 3, tweede lid" or "artikel I, onderdeel B, artikel 126nba, lid 2".</summary>
    /// <param name="tekst">The steps from the outside in, with commas between; "het voorstel" for the whole text.</param>
    /// <exception cref="FormatException">It is not a place.</exception>
    public static Wetsplaats Parse(string tekst) =>
        TryParse(tekst, out Wetsplaats? uit) ? uit : throw new FormatException($"'{tekst}' is not a place such as 'artikel 3, tweede lid'.");

    /// <summary>Tries to read a place such as "artikel 3, tweede lid".</summary>
    /// <param name="tekst">The steps from the outside in, with commas between; null is not a place.</param>
    /// <param name="plaats">The place read; null when it is not one.</param>
    public static bool TryParse([NotNullWhen(true)] string? tekst, [NotNullWhen(true)] out Wetsplaats? plaats)
    {
        plaats = Plaatstekst.Lees(tekst);
        return plaats is not null;
    }

    /// <summary>The text as a whole.</summary>
    public static Wetsplaats Geheel { get; } = new([]);

    /// <summary>True when the other place is this one or lies in it. Articles count through: in what chapter one stands makes no difference.</summary>
    /// <param name="andere">The other place.</param>
    public bool Omvat(Wetsplaats andere)
    {
        ArgumentNullException.ThrowIfNull(andere);
        (Plaatsdeel[] hier, Plaatsdeel[] daar) = (VanArtikel(), andere.VanArtikel());
        return hier.Length <= daar.Length && hier.AsSpan().SequenceEqual(daar.AsSpan(0, hier.Length));
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

    /// <summary>The steps from the first article on; all of them when there is none.</summary>
    private Plaatsdeel[] VanArtikel() =>
        Delen.Any(d => d.Soort == Plaatssoort.Artikel) ? [.. Delen.SkipWhile(d => d.Soort != Plaatssoort.Artikel)] : [.. Delen];

    private static string Naam(Plaatssoort soort) => soort switch
    {
        Plaatssoort.Wet => "",
        Plaatssoort.Onbekend => "onbekende plaats",
        _ => soort.ToString().ToLowerInvariant(),
    };
}
