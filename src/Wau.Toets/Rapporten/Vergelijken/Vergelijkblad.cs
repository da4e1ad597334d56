using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Regels;
using static Wau.Toets.Rapporten.Vergelijken.Vergelijkwoorden;

namespace Wau.Toets.Rapporten.Vergelijken;

/// <summary>What a comparison of two reports shows people.</summary>
internal sealed class Vergelijkblad(Vergelijking vergelijking) : ILeesblad
{
    private readonly Rapportgegevens _voor = vergelijking.Voor;
    private readonly Rapportgegevens _na = vergelijking.Na;

    public string Soort => "Vergelijking";

    public string Titel => vergelijking.IsLeeg ? "Er is niets veranderd" : "Wat er is veranderd";

    public string Onderwerp => string.Equals(Naam(_voor), Naam(_na), StringComparison.Ordinal) ? Naam(_na) : $"{Naam(_voor)} → {Naam(_na)}";

    public IEnumerable<(string Term, string Zin)> Kern()
    {
        yield return ("Zeker oordeel", Was(Oordeel(_voor.Oordeel.Zeker), Oordeel(_na.Oordeel.Zeker)));
        yield return ("Verwacht oordeel, afgaand op de tekst", Was(Oordeel(_voor.Oordeel.Verwacht), Oordeel(_na.Oordeel.Verwacht)));
        yield return ("Advies", Was(Zinnen.Advies(_voor.Toetsadvies), Zinnen.Advies(_na.Toetsadvies)));
    }

    public IEnumerable<Vergelijkdeel> Delen() =>
        new[] { Letop(), Vergeleken() }.Concat(Uitslag()).Append(Tekst()).OfType<Vergelijkdeel>();

    /// <summary>What came out differently, without what it was made with and the text itself.</summary>
    public IEnumerable<Vergelijkdeel> Uitslag() =>
        new[] { Organisaties(), Aspecten(), Regels(), Feiten(), Vragen() }.OfType<Vergelijkdeel>();

    private static string Was(string voor, string na) => string.Equals(voor, na, StringComparison.Ordinal) ? $"Niet veranderd: {na}." : $"Was: {voor}. Is nu: {na}.";

    public static string Naam(Rapportgegevens rapport) => rapport.Onderwerp switch
    {
        { Titel.Length: > 0, Id: { } id } o => $"{o.Titel} ({id})",
        { Titel.Length: > 0 } o => o.Titel,
        { Id: { } id } => id,
        _ => "voorstel zonder titel",
    };

    private Vergelijkdeel? Letop() => vergelijking.Waarschuwingen.Count == 0 ? null
        : new("let-op", "Let op") { Punten = [.. vergelijking.Waarschuwingen.Select(m => $"{m.Zin} ({m.Code})")] };

    private Vergelijkdeel? Vergeleken() => vergelijking.Gegevens.Count == 0 ? null
        : new("gegevens", "Ander stuk, andere keuzes of andere regels") { Tabellen = [new("", ["Wat", "Voor", "Na"], [.. vergelijking.Gegevens.Select(g => new[] { g.Naam, Gegeven(g.Voor), Gegeven(g.Na) })])] };

    private Vergelijkdeel? Organisaties()
    {
        string[] bij = [.. _na.Organisaties.Except(_voor.Organisaties, StringComparer.Ordinal)];
        string[] weg = [.. _voor.Organisaties.Except(_na.Organisaties, StringComparer.Ordinal)];
        return bij.Length + weg.Length == 0 ? null : new("organisaties", "Aan wie u het vraagt")
        {
            Punten = [.. bij.Select(o => $"Erbij: {o}"), .. weg.Select(o => $"Niet meer: {o}")],
        };
    }

    private Vergelijkdeel Aspecten() => new("aspecten", "Stand per aspect")
    {
        Alineas = ["Hoe minder punten verloren, hoe beter. Er is geen totaal: een slechter aspect wordt niet goedgemaakt door een beter."],
        Tabellen =
        [
            new("Zeker", ["Aspect", "Voor", "Na", "Verschil in punten"], [.. vergelijking.Aspecten.Select(a => new[] { a.Titel, Stand(a.Voor?.Zeker), Stand(a.Na?.Zeker), Verschil(a.Zeker) })]),
            new("Verwacht, afgaand op de tekst", ["Aspect", "Voor", "Na", "Verschil in punten"], [.. vergelijking.Aspecten.Select(a => new[] { a.Titel, Stand(a.Voor?.Verwacht), Stand(a.Na?.Verwacht), Verschil(a.Verwacht) })]),
        ],
    };

    private Vergelijkdeel? Regels()
    {
        Vergelijktabel[] tabellen =
        [
            .. vergelijking.Aspecten.SelectMany(a => new[]
            {
                Regels($"{a.Titel}, zeker", a, a.Zeker, a.RestZeker, r => r.Zeker, r => r.Zeker),
                Regels($"{a.Titel}, verwacht", a, a.Verwacht, a.RestVerwacht, r => r.Verwacht, r => r.Verwacht),
            }).OfType<Vergelijktabel>(),
        ];
        return tabellen.Length == 0 ? null : new("regels", "Welke regels het verschil maken")
        {
            Alineas = ["Per aspect tellen de regels samen precies op tot het verschil van dat aspect. ‘Minst’ is wat in elk geval verloren gaat, ‘meest’ wat nog verloren kan gaan."],
            Tabellen = tabellen,
        };
    }

    /// <summary>The rules that came out differently in one assessment, and what they make together; null when there are none.</summary>
    private static Vergelijktabel? Regels(string titel, Aspectverschil aspect, Puntenverschil som, Puntenverschil rest, Func<Regelgegevens, Uitkomstgegevens> kies, Func<Regelverschil, Puntenverschil> verschil)
    {
        Regelverschil[] regels = [.. aspect.Regels.Where(r => r.Voor is null || r.Na is null || kies(r.Voor) != kies(r.Na))];
        return regels.Length == 0 && rest.IsNul ? null : new(
            titel,
            ["Regel", "Wat", "Voor", "Na", "Verschil in punten"],
            [
                .. regels.Select(r => new[]
                {
                    string.Equals(r.Titel, r.Regel, StringComparison.Ordinal) ? r.Regel : $"{r.Regel} {r.Titel}", Wijziging(r, kies),
                    Uitkomst(r.Voor is null ? null : kies(r.Voor)), Uitkomst(r.Na is null ? null : kies(r.Na)), Verschil(verschil(r)),
                }),
                .. rest.IsNul ? [] : new[] { new[] { "Niet verklaard door een regel", "", "", "", Verschil(rest) } },
                ["Samen", "", "", "", Verschil(som)],
            ])
        { IsSom = true };
    }

    private Vergelijkdeel? Feiten() => vergelijking.Feiten is not { Count: > 0 } feiten ? null : new("feiten", "Wat er van feiten bekend is")
    {
        Tabellen = [new("", ["Feit", "Voor", "Na"], [.. feiten.Select(f => new[] { $"{f.Vraag} ({f.Adres})", Feit(f.Voor), Feit(f.Na) })])],
    };

    private Vergelijkdeel? Vragen()
    {
        (Reeks<Vraaggegevens> bij, Reeks<Vraaggegevens> weg) = (vergelijking.NieuweVragen ?? [], vergelijking.VervallenVragen ?? []);
        return bij.Count + weg.Count == 0 ? null : new("vragen", "Vragen")
        {
            Punten = [.. bij.Select(v => $"Nieuw: {v.Vraag} ({v.Adres})"), .. weg.Select(v => $"Niet meer nodig: {v.Vraag} ({v.Adres})")],
        };
    }

    private Vergelijkdeel? Tekst()
    {
        if (vergelijking.IsTekstGelijk && vergelijking.Alineas is null or { Count: 0 } && !vergelijking.IsVolgordeAnders)
        {
            return null;
        }

        Reeks<Alineaverschil> alineas = vergelijking.Alineas ?? [];
        return new("tekst", "De tekst zelf")
        {
            Alineas =
            [
                .. vergelijking.Alineas is null ? ["De tekst is anders. Welke alinea's, staat niet in de rapporten."] : Array.Empty<string>(),
                .. vergelijking.IsVolgordeAnders ? ["Alinea's staan in een andere volgorde."] : Array.Empty<string>(),
            ],
            Tabellen = alineas.Count == 0 ? [] : [new("", ["Alinea", "Voor", "Na"], [.. alineas.Select(a => new[] { Nummer(a), Alinea(a.Voor, a.Na) ?? "stond er niet", Alinea(a.Na, a.Voor) ?? "staat er niet meer" })])],
        };
    }

    private static string Nummer(Alineaverschil alinea) => (alinea.NummerVoor, alinea.NummerNa) switch
    {
        ({ } voor, { } na) when voor == na => Getaltekst.Van(na),
        ({ } voor, { } na) => $"{Getaltekst.Van(voor)}, nu {Getaltekst.Van(na)}",
        ({ } voor, null) => $"{Getaltekst.Van(voor)}, weg",
        (_, { } na) => $"{Getaltekst.Van(na)}, nieuw",
        _ => "",
    };
}
