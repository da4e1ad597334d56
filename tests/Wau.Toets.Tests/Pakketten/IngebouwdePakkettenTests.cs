using Wau.Toets.Feiten;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Testing;

namespace Wau.Toets.Tests.Pakketten;

public sealed class IngebouwdePakkettenTests
{
    /// <summary>Facts that no rule, derived fact, lexicon entry or advice uses, with the reason.</summary>
    private static readonly HashSet<string> MagOngebruikt = new(StringComparer.Ordinal)
    {
        // The kind of each request; the heaviest one is in verzoek.hoofdsoort.
        Feitsleutels.Dictumsoort,

        // Whether each request touches implementation; the strongest answer is in uitvoering.geraakt.
        Feitsleutels.DictumRaakt,
    };

    /// <summary>Facts that the advice or the reading of a text uses by itself.</summary>
    private static readonly HashSet<string> GebruiktInCode = new(StringComparer.Ordinal) { Feitsleutels.Organisaties };

    [Theory]
    [InlineData("basis")]
    [InlineData("duiding")]
    [InlineData("snelle-toets")]
    public void Een_ingebouwd_pakket_laadt_zonder_meldingen(string id)
    {
        Leesresultaat<Regelpakket> resultaat = Regelpakket.Lees(Ingebouwd.Bestand($"Pakketten/{id}.json"));

        Assert.Empty(resultaat.Meldingen);
        Assert.Equal(id, resultaat.WaardeOfFout().Id);
    }

    [Fact]
    public void Elk_voorbeeld_geeft_de_uitkomsten_en_banden_die_het_verwacht()
    {
        Voorbeeldverslag verslag = Pakkettest.Van(Regelsets.SnelleToets).Voorbeelden();

        Assert.True(verslag is { Afwijkingen.Count: 0, Voorbeelden: > 0 }, verslag.ToString());
    }

    [Fact]
    public void Elke_regel_heeft_een_voorbeeld_dat_voldoet_een_dat_verliest_en_een_dat_niet_van_toepassing_is()
    {
        ILookup<string, Uitkomst> uitkomsten = Ingebouwd.Alle.SelectMany(p => p.Voorbeelden).SelectMany(v => v.Verwacht).ToLookup(v => v.Regel, v => v.Uitkomst, StringComparer.Ordinal);

        string[] zonder = [.. Regelsets.SnelleToets.Regels.Where(r =>
            !uitkomsten[r.Id].Contains(Uitkomst.Voldoet)
            || !uitkomsten[r.Id].Any(u => u is Uitkomst.VoldoetNiet or Uitkomst.Deels)
            || (r.VanToepassing is not null && !uitkomsten[r.Id].Contains(Uitkomst.NietVanToepassing))).Select(r => r.Id)];

        Assert.Empty(zonder);
    }

    [Fact]
    public void Er_zijn_genoeg_regels_in_elk_aspect()
    {
        Regelset set = Regelsets.SnelleToets;

        Assert.True(set.Regels.Count >= 24, $"{set.Regels.Count} regels");
        Assert.All(set.Aspecten, a => Assert.True(set.Regels.Count(r => string.Equals(r.Aspect, a.Id, StringComparison.Ordinal)) >= 6, a.Id));
    }

    [Fact]
    public void Er_zijn_minstens_honderdvijftig_frasen_in_het_lexicon() =>
        Assert.True(Regelsets.SnelleToets.Lexicon.Ingangen.Sum(i => i.Frasen.Count) >= 150);

    [Fact]
    public void Elke_regel_heeft_een_bron_een_eigenaar_een_reden_en_een_tekst_voor_onbekend() =>
        Assert.All(Regelsets.SnelleToets.Regels, r =>
        {
            Assert.NotEmpty(r.Bronnen);
            Assert.All(new[] { r.Eigenaar, r.Gewichtsreden, r.TekstOnbekend, r.TekstVoldoet, r.Waarom }, t => Assert.False(string.IsNullOrWhiteSpace(t), r.Id));
        });

    [Fact]
    public void Een_stabiele_regel_rust_op_meer_dan_aannames() =>
        Assert.All(
            Regelsets.SnelleToets.Regels.Where(r => r.Status == Regelstatus.Stabiel),
            r => Assert.True(r.Bronnen.Any(b => b.Soort != Bronsoort.Aanname), r.Id));

    [Fact]
    public void Elk_feit_wordt_gebruikt()
    {
        Regelset set = Regelsets.SnelleToets;
        var gebruikt = new HashSet<string>(GebruiktInCode, StringComparer.Ordinal);
        gebruikt.UnionWith(set.Boek.Regels.SelectMany(r => r.Feiten()));
        gebruikt.UnionWith(set.AfgeleideFeiten.Values.SelectMany(a => a.Uit.Alle()).OfType<Feitverwijzing>().Select(v => v.Feit.Id));
        gebruikt.UnionWith(set.Lexicon.Ingangen.Select(i => i.Feit).OfType<string>());
        gebruikt.UnionWith(Feitsleutels.Velden.Values.Append(Feitsleutels.Doelgroepen));

        string[] ongebruikt = [.. set.Feiten.Feiten.Select(f => f.Id).Where(id => !gebruikt.Contains(id) && !MagOngebruikt.Contains(id))];

        Assert.Empty(ongebruikt);
        Assert.All(MagOngebruikt, id => Assert.False(gebruikt.Contains(id), $"{id} wordt nu wel gebruikt; haal het van de lijst."));
    }

    [Fact]
    public void Elk_feit_dat_een_mits_mag_proberen_heeft_er_woorden_voor() =>
        Assert.All(
            Regelsets.SnelleToets.Feiten.Feiten.Where(f => f.HaalbareWaarden.Count > 0 || string.Equals(f.Id, "planning.ingangsdatum", StringComparison.Ordinal)),
            f =>
            {
                Mitstekst mits = Assert.IsType<Mitstekst>(f.Mits);
                Assert.Matches(@"^(?!mits )\p{Ll}.*[^. ]$|^\{voor\} .*[^. ]$", mits.Voorwaarde);
                Assert.Matches(@"^$|^[\p{Lu}\[].*[^ ]\.$", mits.Tekstvoorstel);
                bool meer = f.HaalbareWaarden.Count > 1 || f.Soort == Feitsoort.Datum;
                Assert.Equal(meer, mits.Voorwaarde.Contains("{waarde}", StringComparison.Ordinal));
                Assert.Equal(f.Bereik == Bereik.Organisatie, mits.Voorwaarde.Contains("{voor}", StringComparison.Ordinal));
            });

    [Fact]
    public void Elk_afgeleid_feit_wordt_gebruikt()
    {
        Regelset set = Regelsets.SnelleToets;
        IEnumerable<Knoop> knopen = set.Regels.SelectMany(r => r.Knopen()).Concat(set.AfgeleideFeiten.Values.SelectMany(a => a.Uit.Alle()));
        HashSet<string> gebruikt = knopen.OfType<Afleiding>().Select(a => a.Feit.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(set.AfgeleideFeiten.Keys, id => Assert.Contains(id, gebruikt));
    }

    [Fact]
    public void Ids_zijn_uniek_over_alle_soorten_en_pakketten()
    {
        IEnumerable<string> ids = Ingebouwd.Alle.SelectMany(p => (IEnumerable<string>)[
            p.Id,
            .. p.Feiten.Select(f => f.Id), .. p.AfgeleideFeiten.Select(f => f.Id), .. p.Organisaties.Select(o => o.Code),
            .. p.Lexicon.Select(i => i.Id), .. p.Aspecten.Select(a => a.Id), .. p.Regels.Select(r => r.Id)]);

        Assert.Empty(ids.CountBy(id => id, StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => c.Key));
    }

    [Fact]
    public void Ids_hebben_de_afgesproken_vorm()
    {
        foreach (Regelpakket p in Ingebouwd.Alle)
        {
            IEnumerable<string> klein = [p.Id, .. p.Feiten.Select(f => f.Id), .. p.AfgeleideFeiten.Select(f => f.Id), .. p.Lexicon.Select(i => i.Id), .. p.Aspecten.Select(a => a.Id)];
            Assert.All(klein, id => Assert.Matches("^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$", id));
            Assert.All(p.Regels, r => Assert.Matches("^[A-Z]{2}-[A-Z]{2}-[0-9]{2}$", r.Id));
        }
    }
}
