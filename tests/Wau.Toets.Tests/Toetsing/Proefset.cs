using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Tests.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Tests.Toetsing;

/// <summary>A small random rule set: 2 to 4 aspects, 1 to 8 rules of 1 to 3 steps.</summary>
internal sealed class Proefset
{
    private static readonly string[] Bandnamen = ["rood", "oranje", "geel", "groen"];

    public Proefset(Willekeurig w)
    {
        Aspecten = [.. Enumerable.Range(0, w.Toeval.Next(2, 5)).Select(n => Aspect($"aspect{n}", w))];
        // An aspect may read the points of those before it in a random order, so that there is no cycle.
        Aspect[] volgorde = [.. Aspecten];
        w.Toeval.Shuffle(volgorde);
        Regels = [.. Enumerable.Range(0, w.Toeval.Next(1, 9)).Select(n => Regel($"R{n}", w.Toeval.Next(volgorde.Length), volgorde, w))];
    }

    private Proefset(Reeks<Aspect> aspecten, Reeks<Regel> regels)
    {
        Aspecten = aspecten;
        Regels = regels;
    }

    public Reeks<Aspect> Aspecten { get; }

    public Reeks<Regel> Regels { get; }

    public static Proefset Van(Reeks<Aspect> aspecten, params Reeks<Regel> regels) => new(aspecten, regels);

    public static Aspect Aspect(string id, params ReadOnlySpan<int> vanaf)
    {
        Band[] banden = new Band[vanaf.Length + 1];
        for (int i = 0; i < banden.Length; i++)
        {
            banden[i] = new(i == vanaf.Length ? "groen" : Bandnamen[i], i == vanaf.Length ? 0 : vanaf[i]);
        }

        return new(id, id, id + "?", [.. banden]);
    }

    public static Regel Regel(string id, string aspect, int gewicht, Voorwaarde? vanToepassing, params Reeks<Trap> trappen) => new()
    {
        Id = id,
        Titel = id,
        Vraag = id + "?",
        Waarom = id,
        Aspect = aspect,
        Gewicht = gewicht,
        VanToepassing = vanToepassing,
        Trappen = trappen,
        TekstVoldoet = "goed",
        TekstOnbekend = "onbekend",
        Bronnen = [new(Bronsoort.Aanname, "proef", "", null)],
    };

    public static Trap Trap(int verliest, Ernst ernst, Voorwaarde? als = null) => new() { Als = als, Verliest = verliest, Ernst = ernst, Tekst = "trap" };

    public static Toetsregel InCode(Regel regel, Func<IFeiten, Regeluitslag> doe) => new Coderegel(new Coderegelproef(regel, doe));

    public Beoordeling Beoordeel(Zicht zicht, DateOnly? peildatum = null, int meesteProeven = 1000) => Beoordeel(zicht, peildatum, [.. Regels.Select(r => new Dataregel(r))], meesteProeven);

    public Beoordeling Beoordeel(Zicht zicht, DateOnly? peildatum, IEnumerable<Toetsregel> regels, int meesteProeven = 1000)
    {
        var boek = new Regelboek(Aspecten, regels);
        return Beoordeling.Van(boek, new(boek, new(boek, peildatum, zicht), meesteProeven));
    }

    private static Aspect Aspect(string id, Willekeurig w) =>
        Aspect(id, [.. Enumerable.Range(0, w.Toeval.Next(1, 4)).Select(_ => w.Toeval.Next(1, 13)).Distinct().OrderDescending()]);

    private static Regel Regel(string id, int plaats, Aspect[] volgorde, Willekeurig w)
    {
        var maker = new Knopenmaker(w);
        maker.Aspecten.AddRange(volgorde.Take(plaats).Select(a => a.Id));
        int gewicht = w.Toeval.Next(1, 9);
        Voorwaarde? vanToepassing = w.Kans(0.5) ? maker.Voorwaarde(2) : null;
        Trap[] trappen = [.. Enumerable.Range(0, w.Toeval.Next(1, 4)).Select(_ => Trap(gewicht, maker, w))];
        return Regel(id, volgorde[plaats].Id, gewicht, vanToepassing, [.. trappen]);
    }

    private static Trap Trap(int gewicht, Knopenmaker maker, Willekeurig w)
    {
        int verliest = w.Toeval.Next(0, gewicht + 1);
        Ernst ernst = verliest == 0 ? Ernst.Geen : w.Kans(0.15) ? Ernst.Blokkade : w.Kans(0.3) ? Ernst.Knelpunt : Ernst.Aandacht;
        return Trap(verliest, ernst, maker.Voorwaarde(w.Toeval.Next(0, 4)));
    }
}
