using Wau.Toets.Feiten;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

/// <summary>No assessment is advised only when nothing is in doubt.</summary>
public sealed class AdviseurTests
{
    private const string Pleidooi = "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering om er in Europees verband voor te pleiten de vredesmissie met een jaar te verlengen,";
    private const string Slot = "\nen gaat over tot de orde van de dag.\nProefsma";

    [Fact]
    public void Een_heel_gelezen_pleidooi_krijgt_geen_toets() => Assert.Equal(Toetsadviessoort.GeenToets, Advies(Pleidooi + Slot));

    [Fact]
    public void Zonder_slotformule_kan_er_tekst_ontbreken_en_blijft_een_snelle_toets_staan() => Assert.Equal(Toetsadviessoort.SnelleToets, Advies(Pleidooi));

    [Fact]
    public void Wie_zegt_het_niet_te_weten_maakt_van_een_vermoeden_geen_zekerheid() =>
        Assert.Equal(Toetsadviessoort.SnelleToets, Advies(Pleidooi + Slot, new Antwoord { Feit = "uitvoering.geraakt", Waarde = null, Door = "UWV" }));

    [Fact]
    public void Antwoorden_die_elkaar_uitsluiten_geven_twijfel() => Assert.Equal(
        Toetsadviessoort.SnelleToets,
        Advies(
            Pleidooi + Slot,
            new Antwoord { Feit = "uitvoering.geraakt", Waarde = Mogelijkheden.Keuze("nee"), Door = "UWV" },
            new Antwoord { Feit = "uitvoering.geraakt", Waarde = Mogelijkheden.Keuze("ja"), Door = "SVB" }));

    [Theory]
    [InlineData("In artikel 2 wordt «€ 500» vervangen door «€ 650».", Toetsadviessoort.SnelleToets)]
    [InlineData("Aan artikel 2 wordt een lid toegevoegd, luidende:\n3. De bewoner is verplicht schade te melden.", Toetsadviessoort.VolledigeToets)]
    [InlineData("Aan artikel 2 wordt een lid toegevoegd, luidende:\n3. Het college kan een bestuurlijke boete opleggen.", Toetsadviessoort.VolledigeToets)]
    [InlineData("In artikel 2 vervalt «, op straffe van een bestuurlijke boete».", Toetsadviessoort.SnelleToets)]
    public void Een_amendement_krijgt_een_toets_naar_wat_het_verandert(string opdracht, Toetsadviessoort soort)
    {
        Toetsrapport rapport = Regelsets.SnelleToets.Toets(Amendement.Lees($"AMENDEMENT VAN HET LID PROEF\nDe ondergetekende stelt het volgende amendement voor:\n{opdracht}\nToelichting\nEen proef.\nProef").WaardeOfFout());

        Assert.Equal(soort, rapport.Toetsadvies.Soort);
        Assert.Equal(soort == Toetsadviessoort.VolledigeToets, rapport.Toetsadvies.Redenen.Any(r => r.Passages.Count > 0));
        Assert.Contains(rapport.Waarschuwingen, w => w.Code is "TR0006");
    }

    private static Toetsadviessoort Advies(string tekst, params Antwoord[] antwoorden) =>
        Regelsets.SnelleToets.Toets(Motie.Parse(tekst), new() { Lijst = [.. antwoorden] }).Toetsadvies.Soort;
}
