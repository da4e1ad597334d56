using Wau.Toets.Rapporten.Vergelijken;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Rapporten.Effecten;

/// <summary>
/// Every number of the effects on the sample bill, worked out by hand from the rules of <c>snelle-toets</c> and the answers: what an answer that lapses
/// can cost is the range from no loss to the weight of the rule, and an amendment brings its own rules along (ST-UV-23 to 28, ST-CP-13 and 14).
/// </summary>
public sealed class EffectgetallenTests
{
    /// <summary>Rules that can apply to any amendment as long as nobody said what kind of change it is: 1 + 4 + 2 + 3 + 1 + 3, and 5 + 2.</summary>
    private const string Eigen = "ST-UV-23 0..1, ST-UV-24 0..4, ST-UV-25 0..2, ST-UV-26 0..3, ST-UV-27 0..1, ST-UV-28 0..3, ST-CP-13 0..5, ST-CP-14 0..2";

    [Fact]
    public void Een_ander_bedrag()
    {
        Vergelijking v = Hoogwater.Effect("amendement-bedrag.txt").Vergelijking;

        // An amount lapses cover of cost: municipalities may have to pay it (ST-CP-09, 3 of 5 since the cost itself stays known).
        Assert.Equal(Lijst(Eigen, "ST-CP-09 0..3"), Regels(v, r => r.Zeker));
        // The text says: an amount only, so none of the rules about dates, lower rules, penalties or groups; the explanation is silent on execution (1 point),
        // and nobody said whether it fits the text (0 to 3).
        Assert.Equal(Lijst("ST-UV-23 1..1, ST-UV-26 0..3"), Regels(v, r => r.Verwacht));
        Assert.Equal("0..14 0..0 0..0 0..10", Aspecten(v, a => a.Zeker));
        Assert.Equal("1..4 0..0 0..0 0..0", Aspecten(v, a => a.Verwacht));
    }

    [Fact]
    public void Een_eerdere_datum()
    {
        Vergelijking v = Hoogwater.Effect("amendement-datum.txt").Vergelijking;

        // The dates lapse, and with them everything that was answered for 1 January 2028: fixed change moment (3), time after publication (8),
        // preparation for this kind of change (6) and by own account (8), a law of its own (4); room (8), other changes (4), busy period (2).
        Assert.Equal(Lijst(Eigen, "ST-UV-01 0..3, ST-UV-02 0..8, ST-UV-03 0..6, ST-UV-04 0..8, ST-UV-21 0..4, ST-CP-02 0..8, ST-CP-06 0..4, ST-CP-08 0..2"), Regels(v, r => r.Zeker));
        // 1 March 2027 is no fixed change moment: 3. Three months from 5 November 2026 is less than half of the twelve that a change of structure takes: 6.
        // The municipalities stated twelve months themselves: 3 (partly, for it is no refusal). An earlier date that nobody agreed to: 0 to 4. A tested article, not tested again: 0 to 3.
        Assert.Equal(
            Lijst("ST-UV-01 3..3, ST-UV-02 0..8, ST-UV-03 6..6, ST-UV-04 3..3, ST-UV-21 0..4, ST-UV-23 1..1, ST-UV-24 0..4, ST-UV-26 0..3, ST-UV-28 0..3, ST-CP-02 0..8, ST-CP-06 0..4, ST-CP-08 0..2"),
            Regels(v, r => r.Verwacht));
        Assert.Equal("0..43 0..0 0..0 0..21", Aspecten(v, a => a.Zeker));
        Assert.Equal("13..35 0..0 0..0 0..14", Aspecten(v, a => a.Verwacht));
    }

    [Fact]
    public void Nieuwe_gegevens()
    {
        Vergelijking v = Hoogwater.Effect("amendement-gegevens.txt").Vergelijking;

        // Everything about data is open again: the whole weight of the aspect, 10 + 4 + 6 + 4 + 3 + 4 + 5 + 2 + 3 + 3 + 6.
        Assert.Equal(new Puntenverschil(0, 50), v.Aspecten.Single(a => a.Id is "gegevensdeling").Zeker);
        // The text says that the BSN is used: at least one point, an attention point even where a law allows it (ST-GD-02).
        Assert.Equal(new Puntenverschil(1, 50), v.Aspecten.Single(a => a.Id is "gegevensdeling").Verwacht);
        // The UWV joins in, and the register says that it has a backlog (ST-CP-07: 3 of 5, partly).
        Assert.Contains("ST-CP-07 3..3", Regels(v, r => r.Verwacht), StringComparer.Ordinal);
        Assert.Equal("0..44 -1..6 0..50 0..33", Aspecten(v, a => a.Zeker));
        Assert.Equal("1..44 -1..6 1..50 3..33", Aspecten(v, a => a.Verwacht));
    }

    [Fact]
    public void Een_nieuwe_plicht_met_boete()
    {
        Vergelijking v = Hoogwater.Effect("amendement-meldplicht.txt").Vergelijking;

        // A fine makes a mistake heavy: 0 to 6 before anybody answers, at most 3 when it is a fine and not a lost right. Two weeks instead of twelve: 0 to 4.
        // That the government does part by itself cost one point; it may not apply any more: -1 at best.
        Assert.Equal(
            Lijst("ST-BP-01 0..5, ST-BP-02 0..6, ST-BP-04 -1..0, ST-BP-05 0..4, ST-BP-10 0..5, ST-BP-11 0..1"),
            Regels(v, r => r.Zeker).Where(r => r.StartsWith("ST-BP", StringComparison.Ordinal)),
            StringComparer.Ordinal);
        Assert.Contains("ST-BP-02 0..3", Regels(v, r => r.Verwacht), StringComparer.Ordinal);
        Assert.Equal("0..44 -1..21 0..0 0..33", Aspecten(v, a => a.Zeker));
        Assert.Equal("1..44 -1..18 0..0 0..33", Aspecten(v, a => a.Verwacht));
    }

    [Fact]
    public void Een_subamendement()
    {
        Vergelijking v = Hoogwater.Effect("subamendement-bsn.txt", "amendement-gegevens.txt").Vergelijking;

        // Without the words about the BSN nothing says any more that it is used: the one sure point of ST-GD-02 goes. Certain is nothing changed.
        Assert.Empty(Regels(v, r => r.Zeker));
        Assert.Equal(["ST-GD-02 -1..0"], Regels(v, r => r.Verwacht), StringComparer.Ordinal);
        Assert.Equal("0..0 0..0 -1..0 0..0", Aspecten(v, a => a.Verwacht));
    }

    [Fact]
    public void Met_antwoorden_over_het_amendement_staat_het_oordeel_vast()
    {
        Antwoorden nieuw = Antwoorden.Lees(File.ReadAllText(Hoogwater.Pad("antwoorden-amendement-datum.json")), Hoogwater.Set).WaardeOfFout();
        Effect effect = Hoogwater.Set.Effect(Hoogwater.Basis, Hoogwater.Stuk("amendement-datum.txt"), Hoogwater.Gegeven with { Lijst = [.. Hoogwater.Gegeven.Lijst, .. nieuw.Lijst] });

        Assert.Equal((Oordeelsoort.Uitvoerbaar, Oordeelsoort.NietUitvoerbaar), (effect.Voor.Oordeel.Zeker.Soort, effect.Na.Oordeel.Zeker.Soort));
        Assert.Empty(effect.Achterhaald);
        // One month between publication and start where three are needed blocks; a later date takes the blockade away.
        Assert.Contains(effect.Na.Bevindingen, b => b.Regel.Id is "ST-UV-02" && b.Zeker is { Ernst: Wau.Toets.Regels.Ernst.Blokkade, Punten: { Van: 8, Tot: 8 } });
        Assert.Contains(effect.Na.Mitsen, m => m.Ingangsdatum is not null);
    }

    private static string[] Lijst(params string[] regels) => [.. regels.SelectMany(r => r.Split(", ", StringSplitOptions.None)).Order(StringComparer.Ordinal)];

    private static string[] Regels(Vergelijking vergelijking, Func<Regelverschil, Puntenverschil> kies) =>
        [.. vergelijking.Aspecten.SelectMany(a => a.Regels).Where(r => !kies(r).IsNul).Select(r => $"{r.Regel} {Tekst(kies(r))}").Order(StringComparer.Ordinal)];

    private static string Aspecten(Vergelijking vergelijking, Func<Aspectverschil, Puntenverschil> kies) => string.Join(' ', vergelijking.Aspecten.Select(a => Tekst(kies(a))));

    private static string Tekst(Puntenverschil verschil) => FormattableString.Invariant($"{verschil.Van}..{verschil.Tot}");
}
