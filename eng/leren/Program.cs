using System.IO.Compression;
using System.Text.Json;
using Wau.Toets;
using Wau.Toets.Leren;
using Wau.Toets.Pakketten;
using Wau.Toets.Signalen;

// Learns what signs in a motion say, from labelled motions, and writes the weights in the pack "duiding".
// Same input, same weights. Usage: leren <motions.jsonl.gz> <labels> <gold/more.jsonl> <basis.json> <duiding.json> [<label>]
// With a label nothing is written: the motions are listed on which that label goes wrong, to see what the lexicon misses.
(string bron, string etiketbestand, string goldbestand, string basisbestand, string duidingbestand, string? alleen) = (args[0], args[1], args[2], args[3], args[4], args.Length > 5 ? args[5] : null);

Dictionary<string, Etiket> etiketten = Etiket.Lees(etiketbestand);
foreach (Etiket gold in Etiket.LeesGold(goldbestand))
{
    etiketten[gold.Kst] = gold;
}

List<(Motie Motie, Etiket Etiket)> moties = [.. Lees(bron).Where(m => etiketten.ContainsKey(m.Kst)).Select(m => (m.Motie, etiketten[m.Kst]))];
Regelpakket basis = Regelpakket.Lees(File.ReadAllBytes(basisbestand)).WaardeOfFout();
Reeks<Gewicht> kandidaten = Kandidaten.Uit([.. moties.Select(m => m.Motie)], Regelset(basis).Lexicon);
var waarnemingen = new Waarnemingen(moties, Regelset(basis with { Gewichten = kandidaten }), kandidaten);
Console.WriteLine($"{moties.Count} labelled motions, {waarnemingen.Moties.Count} with as many requests as the label; {waarnemingen.Tekens.Count} candidate signs");

// Signs a person wrote down are trusted more than words that merely occur: a lower penalty.
var leerder = (double straf) => new Leerder(waarnemingen.Rijen, [.. waarnemingen.Tekens.Select(t => t.Soort == Tekensoort.Frase ? straf : straf / 2)]);

if (alleen is not null)
{
    Misslagen.Toon(alleen, waarnemingen, leerder(alleen is "ja" or "nee" ? Straffen.Raakt : Straffen.Veld));
    return;
}

Geleerd[] soorten = Samen(Etiketten.Soorten, s => Geleerd.Leer(s, leerder(Straffen.Soort), waarnemingen.Rijen, waarnemingen.Soort(s), waarnemingen.Soort(s), []));
string? soortVan(int rij) => soorten.Where(s => s.Voor.Contains(rij)).MaxBy(s => s.Punten[rij])?.Etiket;
bool soortenGoed(Gelezen m) => m.Etiket.Soorten.Select((s, i) => soortVan(m.Dicta[i]) is { } soort && s.ContainsKey(soort)).All(goed => goed);
Console.WriteLine($"heaviest kind: {Aandeel(soortenGoed):0.000} of motions right ({waarnemingen.Moties.Where(m => m.Etiket.IsGold).Average(m => soortenGoed(m) ? 1 : 0.0):0.000} on the labelled set)");
waarnemingen.VoegSoortenToe(soortVan);

Geleerd[] raakt = Samen(Etiketten.Raakt, r => Geleerd.Leer(r, leerder(Straffen.Raakt), waarnemingen.Rijen, waarnemingen.PerVerzoek(r, allenAlsMotie: r is "nee"), AlleVerzoeken(), []));
(double ja, double nee, string verslag) = IJking.Raakt(waarnemingen.Moties, raakt[0], raakt[1]);
Console.WriteLine($"touches implementation: {verslag} ({IJking.Raakt([.. waarnemingen.Moties.Where(m => m.Etiket.IsGold)], raakt[0].Verschuif(ja), raakt[1].Verschuif(nee), 0, 0)} on the labelled set)");
raakt = [raakt[0].Verschuif(ja), raakt[1].Verschuif(nee)];

Geleerd[] velden = Samen(Etiketten.Velden, v => v is "dekking" ? PerMotie(v, Straffen.Veld) : Geleerd.Leer(v, leerder(Straffen.Veld), waarnemingen.Rijen, waarnemingen.PerVerzoek(v), AlleVerzoeken(), waarnemingen.EenVanVerzoeken(v)));
velden = IJk("yes/no fields", velden, perVerzoek: v => v is not "dekking");
Reeks<string> groepen = [.. Regelset(basis).Lexicon.Doelgroepen.Where(g => g is not "geen")];
Geleerd[] doelgroepen = IJk("target groups", Samen(groepen, g => PerMotie(g, Straffen.Groep)), perVerzoek: _ => false);

int aantal = Pakketschrijver.Schrijf(duidingbestand, waarnemingen.Tekens, [.. soorten, .. raakt, .. velden, .. doelgroepen]);
Console.WriteLine($"{aantal} signs have points");

Geleerd PerMotie(string etiket, double straf) =>
    Geleerd.Leer(etiket, leerder(straf), waarnemingen.Rijen, waarnemingen.PerMotie(etiket), waarnemingen.PerMotie(etiket), []);

IEnumerable<Waarneming> AlleVerzoeken() => waarnemingen.Moties.SelectMany(m => m.Dicta.Select(rij => new Waarneming(rij, 0, m.Vouw)));

double Aandeel(Func<Gelezen, bool> goed) => waarnemingen.Moties.Count(goed) / (double)waarnemingen.Moties.Count;

Geleerd[] IJk(string naam, Geleerd[] familie, Func<string, bool> perVerzoek)
{
    (Geleerd Geleerd, IReadOnlyList<Meting> Moties)[] metingen = [.. familie.Select(g =>
        (g, (IReadOnlyList<Meting>)[.. waarnemingen.Moties.Select(m => new Meting(perVerzoek(g.Etiket) ? m.Dicta : [m.Geheel], m.Etiket.Kans(g.Etiket), m.Etiket.IsGold))]))];
    double verschuiving = IJking.BesteF1(metingen);
    double gold = IJking.F1([.. metingen.Select(m => (m.Geleerd, (IReadOnlyList<Meting>)[.. m.Moties.Where(x => x.IsGold)]))], verschuiving);
    Console.WriteLine($"{naam}: F1 {IJking.F1(metingen, verschuiving):0.000} ({gold:0.000} on the labelled set) with {verschuiving:+0.0;-0.0;0} at the start");
    foreach ((Geleerd, IReadOnlyList<Meting>) meting in metingen)
    {
        Console.WriteLine($"  {meting.Item1.Etiket}: {IJking.F1([meting], verschuiving):0.000}");
    }

    return [.. familie.Select(g => g.Verschuif(verschuiving))];
}

static Geleerd[] Samen(IEnumerable<string> etiketten, Func<string, Geleerd> leer) => [.. etiketten.AsParallel().AsOrdered().Select(leer)];

static Regelset Regelset(Regelpakket pakket) => new RegelsetBuilder().AddPakket(pakket).Build().WaardeOfFout();

static IEnumerable<(string Kst, Motie Motie)> Lees(string bestand)
{
    using var regels = new StreamReader(new GZipStream(File.OpenRead(bestand), CompressionMode.Decompress));
    while (regels.ReadLine() is { } regel)
    {
        using var json = JsonDocument.Parse(regel);
        string[] alineas = [.. json.RootElement.GetProperty("alineas").EnumerateArray().Select(a => a.GetString() ?? "")];
        if (Motie.Lees(alineas).Waarde is { } motie)
        {
            yield return (json.RootElement.GetProperty("kst").GetString() ?? "", motie);
        }
    }
}
