namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>What a comparison shows people, in the order in which they read it; Markdown and HTML show the same.</summary>
internal interface ILeesblad
{
    /// <summary>What kind of page it is, in one word.</summary>
    string Soort { get; }

    string Titel { get; }

    /// <summary>What it is about.</summary>
    string Onderwerp { get; }

    /// <summary>What matters most: a term and a sentence.</summary>
    IEnumerable<(string Term, string Zin)> Kern();

    IEnumerable<Vergelijkdeel> Delen();
}
