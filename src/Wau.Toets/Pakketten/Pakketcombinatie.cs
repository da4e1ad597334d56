using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Combines packs: ids are disjoint or mean the same, bands per aspect are equal; otherwise every clash is listed.</summary>
internal static class Pakketcombinatie
{
    public static bool IsZelfde(Regelpakket a, Regelpakket b) =>
        string.Equals(a.Id, b.Id, StringComparison.Ordinal) && string.Equals(a.Sha256, b.Sha256, StringComparison.Ordinal);

    public static Leesresultaat<Regelset> Maak(string? naam, Reeks<Regelpakket> pakketten, Reeks<IRegel> regels)
    {
        var bak = new Meldingbak();
        if (pakketten.Count == 0)
        {
            bak.Fout("RS0001", "Een regelset heeft minstens één pakket. Voeg er een toe met AddPakket.");
            return Leesresultaat.Van<Regelset>(null, bak.Meldingen);
        }

        Botsingen<Regelpakket>(bak, pakketten, p => [p], p => p.Id, "Het pakket", (a, b) => IsZelfde(a, b));
        Botsingen(bak, pakketten, p => p.Feiten, f => f.Id, "Het feit", Gelijk);
        Botsingen(bak, pakketten, p => p.AfgeleideFeiten, f => f.Id, "Het afgeleide feit", Gelijk);
        Botsingen(bak, pakketten, p => p.Ministeries, m => m.Code, "Het ministerie", Gelijk);
        Botsingen(bak, pakketten, p => p.Capaciteitssignalen, s => s.Id, "Het capaciteitssignaal", Gelijk);
        Botsingen(bak, pakketten, p => p.Organisaties, o => o.Code, "De organisatie", Gelijk);
        Botsingen(bak, pakketten, p => p.Wijzigingssoorten, w => w.Id, "De soort wijziging", Gelijk);
        Botsingen(bak, pakketten, p => p.Lexicon, i => i.Id, "De lexiconingang", Gelijk);
        Botsingen(bak, pakketten, p => p.Gewichten, g => g.Sleutel, "Het gewicht", Gelijk);
        Botsingen(bak, pakketten, p => p.Basispunten, b => b.Etiket, "Het aantal basispunten van", Gelijk);
        Botsingen(bak, pakketten, p => p.Aspecten, a => a.Id, "Het aspect (met zijn banden)", Gelijk);
        Botsingen(bak, pakketten, p => p.Regels, r => r.Id, "De regel", Gelijk);
        Coderegels(bak, pakketten, regels);
        if (!bak.HeeftFout && Aspectvolgorde.Kringen(Aspecten(pakketten), Alle(pakketten, regels)) is { Count: > 0 } kringen)
        {
            bak.Fout("RS0005", $"Aspecten wachten op elkaars punten: {string.Join(", ", kringen)}. Haal in een van de pakketten een \"puntenVerloren\" weg.");
        }

        return bak.HeeftFout ? Leesresultaat.Van<Regelset>(null, bak.Meldingen) : Leesresultaat.Van(Bouw(naam, pakketten, regels), bak.Meldingen);
    }

    private static bool Gelijk<T>(T a, T b)
        where T : notnull => a.Equals(b);

    private static void Botsingen<T>(
        Meldingbak bak, Reeks<Regelpakket> pakketten, Func<Regelpakket, IEnumerable<T>> delen, Func<T, string> id, string wat, Func<T, T, bool> gelijk)
    {
        foreach (var groep in pakketten.SelectMany(p => delen(p).Select(d => (Pakket: p, Deel: d))).GroupBy(x => id(x.Deel), StringComparer.Ordinal))
        {
            var eerste = groep.First();
            foreach (var ander in groep.Skip(1).Where(a => !gelijk(eerste.Deel, a.Deel)))
            {
                bak.Fout("RS0002", $"{wat} '{groep.Key}' is in {ander.Pakket.Id} {ander.Pakket.Versie} anders dan in {eerste.Pakket.Id} {eerste.Pakket.Versie}. Geef een van beide een eigen id.");
            }
        }
    }

    private static void Coderegels(Meldingbak bak, Reeks<Regelpakket> pakketten, Reeks<IRegel> regels)
    {
        var feiten = pakketten.SelectMany(p => p.Feiten.Select(f => f.Id).Concat(p.AfgeleideFeiten.Select(f => f.Id))).ToHashSet(StringComparer.Ordinal);
        var aspecten = pakketten.SelectMany(p => p.Aspecten.Select(a => a.Id)).ToHashSet(StringComparer.Ordinal);
        var ids = pakketten.SelectMany(p => p.Regels.Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (IRegel regel in regels)
        {
            string id = regel.Regel.Id;
            if (!ids.Add(id))
            {
                bak.Fout("RS0002", $"De regel '{id}' bestaat al. Geef de regel in C# een eigen id.");
            }

            if (!aspecten.Contains(regel.Regel.Aspect))
            {
                bak.Fout("RS0003", $"De regel '{id}' hoort bij aspect '{regel.Regel.Aspect}', dat geen pakket heeft.{Pakketcontext.Suggestie(regel.Regel.Aspect, aspecten)}");
            }

            foreach (string feit in regel.Feiten.Where(f => !feiten.Contains(f)))
            {
                bak.Fout("RS0003", $"De regel '{id}' leest het feit '{feit}', dat geen pakket heeft.{Pakketcontext.Suggestie(feit, feiten)}");
            }

            if (regel.Regel.Trappen.Count > Regeluitslag.MeesteTrappen)
            {
                bak.Fout("RS0004", $"De regel '{id}' heeft te veel trappen: hoogstens {Getaltekst.Van(Regeluitslag.MeesteTrappen)}.");
            }

            if (regel.Regel is { Gewicht: < 1 or > 1000 } || regel.Regel.Trappen.Select(t => t.Tekst).Concat([regel.Regel.Titel, regel.Regel.TekstVoldoet, regel.Regel.TekstOnbekend]).Any(string.IsNullOrWhiteSpace))
            {
                bak.Fout("RS0004", $"De regel '{id}' mist een tekst, of heeft een gewicht dat niet van 1 tot en met 1000 is.");
            }

            if (regel.Regel.Trappen.Any(t => t.Verliest < 0 || t.Verliest > regel.Regel.Gewicht || t.Verliest > 0 == (t.Ernst == Ernst.Geen)))
            {
                bak.Fout("RS0004", $"De regel '{id}' heeft een trap die niet past: 0 tot en met {Getaltekst.Van(regel.Regel.Gewicht)} punten, en een ernst precies als er punten verloren gaan.");
            }
        }
    }

    private static Regelset Bouw(string? naam, Reeks<Regelpakket> pakketten, Reeks<IRegel> regels)
    {
        Reeks<Organisatie> organisaties = [.. Uniek(pakketten.SelectMany(p => p.Organisaties), o => o.Code)];
        var domein = Mogelijkheden.Codes([], [.. organisaties.Select(o => o.Code)]);
        Reeks<Wijzigingssoort> wijzigingssoorten = [.. Uniek(pakketten.SelectMany(p => p.Wijzigingssoorten), w => w.Id)];
        Feit[] feiten = [.. Uniek(pakketten.SelectMany(p => p.Feiten), f => f.Id).Select(f => Wijzigingssoortlezer.Vul(f, wijzigingssoorten)).Select(f => f is { Soort: Feitsoort.Codes, Waarden.Count: 0 } ? f with { Domein = domein } : f)];
        var lexicon = new Lexicon(
            [.. Uniek(pakketten.SelectMany(p => p.Lexicon), i => i.Id)],
            [.. pakketten.SelectMany(p => p.Maskers).Distinct(StringComparer.Ordinal)],
            new(organisaties, [.. Uniek(pakketten.SelectMany(p => p.Ministeries), m => m.Code)]),
            [.. Uniek(pakketten.SelectMany(p => p.Gewichten), g => g.Sleutel)],
            [.. Uniek(pakketten.SelectMany(p => p.Basispunten), b => b.Etiket)],
            [.. Gewichtlezer.Doelgroepen(feiten).Order(StringComparer.Ordinal)]);
        HashSet<string> vervangen = pakketten.SelectMany(p => p.Capaciteitssignalen).SelectMany(s => s.Vervangt).ToHashSet(StringComparer.Ordinal);
        return new(naam ?? pakketten[^1].Id, pakketten, Alle(pakketten, regels), new(feiten), lexicon)
        {
            Wijzigingssoorten = wijzigingssoorten,
            Capaciteitssignalen = [.. Uniek(pakketten.SelectMany(p => p.Capaciteitssignalen), s => s.Id).Where(s => !vervangen.Contains(s.Id))],
        };
    }

    private static Reeks<Aspect> Aspecten(Reeks<Regelpakket> pakketten) => [.. pakketten.SelectMany(p => p.Aspecten).DistinctBy(a => a.Id, StringComparer.Ordinal)];

    private static Reeks<Toetsregel> Alle(Reeks<Regelpakket> pakketten, Reeks<IRegel> regels)
    {
        ILookup<string, Knoop> afgeleid = pakketten.SelectMany(p => p.AfgeleideFeiten).DistinctBy(f => f.Id, StringComparer.Ordinal).ToLookup(f => f.Id, f => f.Uit, StringComparer.Ordinal);
        return
        [
            .. Uniek(pakketten.SelectMany(p => p.Regels), r => r.Id).Select(r => new Dataregel(r)),
            .. regels.Select(r => new Coderegel(r, [.. r.Feiten.SelectMany(f => afgeleid[f])])),
        ];
    }

    private static IEnumerable<T> Uniek<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).OrderBy(id, StringComparer.Ordinal);
}
