using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Rapporten;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Tests.Toetsing;

namespace Wau.Toets.Tests.Rapporten.Vergelijken;

/// <summary>Reports of random rule sets on random answers and candidates; the same seed gives the same reports.</summary>
internal sealed class Proefrapport(int zaad)
{
    private static readonly Beleidsvoorstel Stuk = Beleidsvoorstel.Lees(["Een plan.", "Er komt een loket."]).WaardeOfFout();

    private readonly Willekeurig _w = new(zaad);

    /// <summary>A report with a rule set of its own over the same facts; some rule ids and aspects occur in every set.</summary>
    public Toetsrapport MetEigenSet() => Maak(Set());

    /// <summary>Reports with one rule set.</summary>
    public Toetsrapport[] MetEenSet(int aantal)
    {
        Regelset set = Set();
        return [.. Enumerable.Range(0, aantal).Select(_ => Maak(set))];
    }

    public static Rapportgegevens Kort(Toetsrapport rapport) => Rapportgegevens.Lees(rapport.ToJson(Rapportdetail.Kort)).WaardeOfFout();

    private Regelset Set()
    {
        var set = new Proefset(_w);

        // A set of codes without words of its own is one of organisations.
        Reeks<Feit> feiten = [.. _w.Feiten.Select(f => f.Id is "c" ? f with { Waarden = [.. ((Codeverzameling)f.Domein).Mogelijk.Select(c => new Codewaarde(c, c))] } : f)];
        return new RegelsetBuilder()
            .AddPakket(new Regelpakket { Id = "proef", Versie = "1.0.0", Titel = "Proef", Sha256 = new('0', 64), Aspecten = set.Aspecten, Feiten = feiten, Regels = set.Regels, Organisaties = [.. Willekeurig.Organisaties.Select(o => new Organisatie { Code = o, Naam = o })] })
            .Build().WaardeOfFout();
    }

    private Toetsrapport Maak(Regelset set) => set.Toets(
        Stuk,
        new() { Lijst = [.. _w.Gedeeltelijk().Select(b => new Antwoord { Feit = b.Key.Feit, Voor = b.Key.Voor, Waarde = b.Value })] },
        new() { Meelezing = new([.. _w.Gedeeltelijk().Select(b => new Vondst("proef", b.Key, b.Value, Stuk.Alineas[0].Passage()))], []) });
}
