using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Tests.Toetsing.Sporen;

/// <summary>Small rule sets, and what every trace must hold.</summary>
internal static class Spoorproef
{
    public static readonly Toetsopties Vandaag = new() { Peildatum = new(2027, 1, 1) };

    private static readonly Beleidsvoorstel Plan = Beleidsvoorstel.Lees("Een plan.").WaardeOfFout();

    public static Regelpakket Pakket(params string[] regels) => Regelpakket.Lees(Encoding.UTF8.GetBytes($$"""
        { "schema": "regelpakket.v1", "id": "proef", "versie": "1.0.0", "titel": "Proef", "eigenaar": "E",
          "organisaties": [ { "code": "UWV", "naam": "UWV", "soort": "uitvoerder", "bron": "verzonnen" }, { "code": "SVB", "naam": "SVB", "soort": "uitvoerder", "bron": "verzonnen" } ],
          "feiten": [ { "id": "a", "type": "waarheid", "vraag": "A?", "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 },
                      { "id": "b", "type": "waarheid", "vraag": "B?", "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 },
                      { "id": "n", "type": "getal", "eenheid": "fte", "vraag": "N?", "domein": { "van": 1, "tot": 9 }, "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 },
                      { "id": "d", "type": "datum", "vraag": "D?", "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 },
                      { "id": "k", "type": "keuze", "vraag": "K?", "domein": { "waarden": [ { "code": "x", "titel": "X" }, { "code": "y", "titel": "Y" } ] }, "beantwoordt": "uitvoerder", "verandert": "niemand", "kosten": 1 },
                      { "id": "organisaties.betrokken", "type": "codes", "domein": { "register": "organisaties" }, "vraag": "Wie?", "beantwoordt": "regering", "verandert": "regering", "kosten": 1 },
                      { "id": "org.n", "type": "getal", "bereik": "organisatie", "eenheid": "fte", "domein": { "van": 0, "tot": 100 }, "vraag": "Fte?", "beantwoordt": "uitvoerder", "verandert": "uitvoerder", "kosten": 3 },
                      { "id": "org.w", "type": "waarheid", "bereik": "organisatie", "vraag": "Kan het?", "beantwoordt": "uitvoerder", "verandert": "uitvoerder", "kosten": 3 } ],
          "afgeleideFeiten": [ { "id": "later", "type": "datum", "titel": "Later", "uit": { "datum": { "feit": "d" }, "plusMaanden": 3 } } ],
          "aspecten": [ { "id": "u", "titel": "U", "vraag": "U?", "banden": [ { "id": "rood", "vanaf": 9 }, { "id": "groen", "vanaf": 0 } ] },
                        { "id": "v", "titel": "V", "vraag": "V?", "banden": [ { "id": "rood", "vanaf": 9 }, { "id": "groen", "vanaf": 0 } ] } ],
          "regels": [ {{string.Join(", ", regels)}} ] }
        """)).WaardeOfFout();

    /// <summary>A rule with one step for every condition.</summary>
    public static string Regel(string id, string aspect, string extra, params string[] voorwaarden) => $$"""
        { "id": "{{id}}", "titel": "T", "vraag": "V?", "waarom": "W", "aspect": "{{aspect}}", "gewicht": 3, "gewichtsreden": "G", {{extra}}
          "trappen": [ {{string.Join(", ", voorwaarden.Select(v => $$"""{ "als": {{v}}, "verliest": 3, "ernst": "knelpunt", "tekst": "Mis." }"""))}} ],
          "tekst": { "voldoet": "Goed.", "onbekend": "Onbekend.", "nietVanToepassing": "Niet hier." }, "bronnen": [ { "soort": "aanname", "titel": "B" } ], "eigenaar": "E", "status": "aanname" }
        """;

    public static Regelset Set(params string[] regels) => new RegelsetBuilder().AddPakket(Pakket(regels)).Build().WaardeOfFout();

    public static Toetsrapport Toets(this Regelset set, params (string Feit, Mogelijkheden? Waarde)[] antwoorden) =>
        set.Toets(Plan, new() { Lijst = [.. antwoorden.Select(a => Antwoord(a.Feit, a.Waarde))] }, Vandaag);

    /// <summary>Ids are unique, every part exists, nothing rests on itself, and what is certain is expected too.</summary>
    public static void IsGraaf(IReadOnlyList<Spoorknoop> knopen, string wat = "")
    {
        Dictionary<string, Spoorknoop> opId = knopen.ToDictionary(k => k.Id, StringComparer.Ordinal);
        Assert.All(knopen.SelectMany(k => k.Delen), d => Assert.True(opId.ContainsKey(d), d));
        Assert.Empty(knopen.Where(k => k.Zeker is { } z && k.Oorzaak != Oorzaak.Fout && !(k.Verwacht is { } v && z.Omvat(v))).Select(k => $"{wat}: {k.Id} is {k.Zeker} en lijkt {k.Verwacht}."));
        var klaar = new HashSet<string>(StringComparer.Ordinal);
        var boven = new HashSet<string>(StringComparer.Ordinal);
        foreach (Spoorknoop knoop in knopen)
        {
            Daal(knoop.Id);
        }

        void Daal(string id)
        {
            if (klaar.Contains(id))
            {
                return;
            }

            Assert.True(boven.Add(id), $"{wat}: {id} rust op zichzelf.");
            foreach (string deel in opId[id].Delen)
            {
                Daal(deel);
            }

            boven.Remove(id);
            klaar.Add(id);
        }
    }

    private static Antwoord Antwoord(string adres, Mogelijkheden? waarde)
    {
        string[] delen = adres.Split('@');
        return new() { Feit = delen[0], Voor = delen.ElementAtOrDefault(1), Waarde = waarde };
    }
}
