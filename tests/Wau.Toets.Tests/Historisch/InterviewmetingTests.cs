using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Historisch;

/// <summary>How many questions it takes to decide the verdict of the historical cases, from nothing but the text, when everybody answers as in hindsight.</summary>
public sealed class InterviewmetingTests
{
    private static readonly Regelset Set = Regelsets.SnelleToets;

    [Fact]
    public void De_tabel_in_kwaliteit_klopt()
    {
        (string Id, bool Achtergehouden, Oordeelsoort Oordeel, int[] Vragen, int? Bewijs)[] gevallen = [.. Geval.Alle.Select(g => Meet(g))];
        string tabel = Tabel(gevallen);

        Assert.True(Huis.Lees("docs", "kwaliteit.md").Contains(tabel, StringComparison.Ordinal), $"Zet dit in docs/kwaliteit.md:\n{tabel}");
        Assert.True(gevallen.Sum(g => g.Vragen[0]) * 2 < gevallen.Sum(g => g.Vragen[2]), "Het interview is niet meer dan twee keer zo kort als vragen op volgorde.");
    }

    [Fact]
    public void De_gesprekken_staan_uitgeschreven() => Momentopname.Controleer(string.Join('\n', Geval.Alle.SelectMany(Gesprek)) + "\n", "md");

    private static IEnumerable<string> Gesprek(Geval geval)
    {
        Dictionary<Feitadres, Mogelijkheden?> antwoorden = geval.Toets(Geval.Achteraf).Antwoorden.Lijst.ToDictionary(a => a.Adres, a => a.Waarde);
        yield return $"# {geval.Id}: {geval.Voorstel.Titel}\n";
        Interview nu = Set.Interview(geval.Voorstel, opties: new() { Mitsproeven = 0 });
        for (int n = 1; nu.Volgende is { } vraag; n++)
        {
            Mogelijkheden? antwoord = antwoorden.GetValueOrDefault(vraag.Adres);
            yield return $"{n}. {nu.Uitleg!.Tekst}{(vraag.Adres.Voor is null ? $" ({Zinnen.Aan(vraag)})" : "")} – **{Zinnen.Waarde(antwoord, vraag.Feit)}**";
            nu = nu.Beantwoord(new() { Feit = vraag.Adres.Feit, Voor = vraag.Adres.Voor, Waarde = antwoord });
        }

        yield return $"\n{Zinnen.Zeker(nu.Oordeel)}\n";
    }

    private static (string Id, bool Achtergehouden, Oordeelsoort Oordeel, int[] Vragen, int? Bewijs) Meet(Geval geval)
    {
        Voorstel voorstel = geval.Voorstel;
        Dictionary<Feitadres, Mogelijkheden?> antwoorden = geval.Toets(Geval.Achteraf).Antwoorden.Lijst.ToDictionary(a => a.Adres, a => a.Waarde);
        string[] volgorde = [.. Set.Pakketten.SelectMany(p => p.BreidtUit.Append(p)).SelectMany(p => p.Feiten).Select(f => f.Id).Distinct(StringComparer.Ordinal)];
        int plek(Feitadres adres) => Array.IndexOf(volgorde, adres.Feit);
        (int interview, Oordeelsoort oordeel) = Vraag(voorstel, antwoorden, i => i.Volgende?.Adres);
        (int rapport, Oordeelsoort ookZo) = Vraag(voorstel, antwoorden, i => Open(i).FirstOrDefault()?.Adres);
        (int opVolgorde, Oordeelsoort nogEens) = Vraag(voorstel, antwoorden, i => Open(i).OrderBy(v => plek(v.Adres)).ThenBy(v => v.Adres).FirstOrDefault()?.Adres);
        Assert.Equal((oordeel, oordeel), (ookZo, nogEens));
        return (geval.Id, geval.Achtergehouden, oordeel, [interview, rapport, opVolgorde], oordeel == Oordeelsoort.NietUitvoerbaar ? KleinsteBewijs(voorstel, antwoorden) : null);
    }

    /// <summary>How many facts the smallest set has whose true values decide "not feasible": it makes one blockade certain, so it lies in the facts of one rule.</summary>
    private static int KleinsteBewijs(Voorstel voorstel, Dictionary<Feitadres, Mogelijkheden?> antwoorden)
    {
        var toetser = new Toetser(Set, voorstel, Antwoorden.Geen, new());
        Zicht zicht = toetser.Zicht(toetser.Blad(toetser.Lees()).Blad, metKandidaten: false);
        var bord = new Rekenbord(Set.Boek, voorstel.Datum, zicht);
        Feitadres[][] perRegel = [.. Set.Boek.Regels.Where(r => r.Regel.Trappen.Any(t => t.Ernst == Ernst.Blokkade))
            .Select(r => antwoorden.Keys.Where(a => r.GelezenFeiten.Contains(a.Feit) && !zicht.Waarde(a.Feit, a.Voor).IsPunt).ToArray())];
        return Enumerable.Range(1, perRegel.Max(a => a.Length)).First(grootte => perRegel.Any(adressen => Beslist(bord, antwoorden, adressen, 0, grootte)));
    }

    private static bool Beslist(Rekenbord bord, Dictionary<Feitadres, Mogelijkheden?> antwoorden, Feitadres[] adressen, int vanaf, int grootte)
    {
        if (grootte == 0)
        {
            return Oordeelbepaling.IsBeslist(bord.Oordelen);
        }

        for (int i = vanaf; i <= adressen.Length - grootte; i++)
        {
            bord.Zet(adressen[i], antwoorden[adressen[i]]!);
            bool beslist = Beslist(bord, antwoorden, adressen, i + 1, grootte - 1);
            bord.Terug();
            if (beslist)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The open questions of the report that have no answer yet, in its order.</summary>
    private static IEnumerable<Vraag> Open(Interview interview) => interview.Rapport.Vragen.Where(v => !interview.Gesteld.Contains(v.Adres));

    private static (int Vragen, Oordeelsoort Oordeel) Vraag(Voorstel voorstel, Dictionary<Feitadres, Mogelijkheden?> antwoorden, Func<Interview, Feitadres?> kies)
    {
        Interview nu = Set.Interview(voorstel, opties: new() { Mitsproeven = 0 });
        while (nu.Oordeel.Mogelijk.Count > 1 && kies(nu) is { } adres)
        {
            nu = nu.Beantwoord(new() { Feit = adres.Feit, Voor = adres.Voor, Waarde = antwoorden.GetValueOrDefault(adres) });
        }

        return (nu.Gesteld.Count, nu.Oordeel.Soort);
    }

    private static string Tabel((string Id, bool Achtergehouden, Oordeelsoort Oordeel, int[] Vragen, int? Bewijs)[] gevallen)
    {
        IEnumerable<string> rijen = gevallen.Select(g => $"| {g.Id}{(g.Achtergehouden ? " \\*" : "")} | {Zinnen.Woord(g.Oordeel)} | {Cellen(g.Vragen)} | {(g.Bewijs is { } n ? Getaltekst.Van(n) : "")} |");
        int[] som = [.. Enumerable.Range(0, 3).Select(i => gevallen.Sum(g => g.Vragen[i]))];
        return string.Join('\n', ["| case | verdict in hindsight | interview | order of the report | order of the pack | smallest deciding set |", "|---|---|---|---|---|---|", .. rijen, $"| together | | {Cellen(som)} | |"]);
    }

    private static string Cellen(int[] aantallen) => string.Join(" | ", aantallen.Select(n => Getaltekst.Van(n)));
}
