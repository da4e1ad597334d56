namespace Wau.Toets.Signalen;

/// <summary>A proposal read step by step: its own text, and each of its amendments.</summary>
/// <param name="Stappen">One reading for each of <see cref="Voorstel.Stappen"/>, words that go left out.</param>
/// <param name="Geheel">All of it together.</param>
internal sealed record Stappenlezing(Reeks<Tekstlezing> Stappen, Tekstlezing Geheel)
{
    public static Stappenlezing Lees(Voorstel voorstel, Lexicon lexicon, DateOnly? peildatum)
    {
        Reeks<Tekstlezing> stappen = [.. voorstel.Stappen.Select(stap => Tekstlezer.Lees(stap, lexicon, peildatum))];
        return new(stappen, stappen.Count == 1 ? stappen[0] : Samen(stappen));
    }

    private static Tekstlezing Samen(Reeks<Tekstlezing> stappen) => new()
    {
        Signalen = [.. stappen.SelectMany(s => s.Signalen)],
        Organisaties = [.. stappen.SelectMany(s => s.Organisaties)],
        Dicta = [.. stappen.SelectMany(s => s.Dicta)],
        Termijnen = [.. stappen.SelectMany(s => s.Termijnen)],
        Wijzigingen = [.. stappen.SelectMany(s => s.Wijzigingen)],
        Velden = [.. Etiketten.Velden.Select(veld => Sterkste(stappen.SelectMany(s => s.Velden).Where(d => string.Equals(d.Etiket, veld, StringComparison.Ordinal))))],
        Doelgroepen = [.. stappen.SelectMany(s => s.Doelgroepen).GroupBy(d => d.Etiket, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Sterkste)],
    };

    private static Duiding Sterkste(IEnumerable<Duiding> duidingen) => duidingen.OrderByDescending(d => d.Geldt).ThenByDescending(d => d.Punten).First();
}
