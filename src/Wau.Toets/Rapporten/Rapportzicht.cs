using Wau.Toets.Regels;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Mitsen;

namespace Wau.Toets.Rapporten;

/// <summary>The selections that every report for people shows, in the same order everywhere.</summary>
internal static class Rapportzicht
{
    /// <summary>Most reasons shown up front.</summary>
    public const int MeesteRedenen = 3;

    /// <summary>Most questions shown up front.</summary>
    public const int MeesteVragen = 8;

    /// <summary>Rules with a blockade that is reached, or seems to be.</summary>
    public static IEnumerable<Bevinding> Blokkades(Toetsrapport rapport) => rapport.Bevindingen.Where(b => b.Verwacht.Ernst == Ernst.Blokkade || b.Zeker.Ernst == Ernst.Blokkade);

    /// <summary>The rules that cost most as things seem, with what they lose; unresolved ones that lose nothing yet are left out.</summary>
    public static IEnumerable<Bevinding> DuurstePunten(Toetsrapport rapport) => rapport.Redenen
        .Where(r => r.Verwacht.Van > 0 || r.Zeker.Van > 0).Take(MeesteRedenen).Select(r => Bevinding(rapport, r.Regel));

    public static Bevinding Bevinding(Toetsrapport rapport, string regel) =>
        rapport.Bevindingen.First(b => string.Equals(b.Regel.Id, regel, StringComparison.Ordinal));

    /// <summary>Rules that are expected not to apply.</summary>
    public static IEnumerable<Bevinding> NietVanToepassing(Toetsrapport rapport) => rapport.Bevindingen.Where(b => b.Verwacht.Uitkomst == Uitkomst.NietVanToepassing);

    /// <summary>Rules whose outcome nobody can decide from facts alone: faulty or contradictory, in either assessment.</summary>
    public static IEnumerable<Bevinding> MensNodig(Toetsrapport rapport) => rapport.Bevindingen.Where(b => VraagtMens(b.Zeker) || VraagtMens(b.Verwacht));

    /// <summary>True when a person must look: the rule is faulty or rests on answers that exclude each other.</summary>
    public static bool VraagtMens(Regelstand stand) => stand.Uitkomst is Uitkomst.Fout or Uitkomst.Tegenstrijdig;

    /// <summary>Rules that can still turn out to be a blockade, as far as the text shows.</summary>
    public static IEnumerable<Bevinding> OpenBlokkades(Toetsrapport rapport) =>
        rapport.Bevindingen.Where(b => b.Verwacht is { Ernst: not Ernst.Blokkade, ErgsteErnst: Ernst.Blokkade } && b.Zeker.Ernst != Ernst.Blokkade);

    /// <summary>Every passage that something rests on, with the rules that rest on it, in the order of the text.</summary>
    public static IEnumerable<(Passage Passage, Reeks<string> Regels)> Passages(Toetsrapport rapport) => rapport.Bevindingen
        .Where(b => b.Verwacht.Uitkomst != Uitkomst.NietVanToepassing)
        .SelectMany(b => b.Passages.Select(p => (Passage: p, b.Regel.Id)))
        .GroupBy(x => x.Passage)
        .Select(g => (g.Key, g.Select(x => x.Id).Order(StringComparer.Ordinal).ToReeks()));

    /// <summary>The questions of the advice, each with all organisations it goes to.</summary>
    public static IEnumerable<(Vraag Vraag, Reeks<string> Organisaties)> Adviesvragen(Toetsrapport rapport) => rapport.Toetsadvies.Vragen
        .Select(adres => rapport.Vragen.Where(v => string.Equals(v.Adres.Feit, adres.Feit, StringComparison.Ordinal)).ToArray())
        .Where(gelijk => gelijk.Length > 0)
        .Select(gelijk => (gelijk[0], gelijk.SelectMany(v => v.Organisaties).Distinct(StringComparer.Ordinal).ToReeks()));

    /// <summary>Every warning: those of the assessment, then those about human judgement.</summary>
    public static IEnumerable<Melding> Waarschuwingen(Toetsrapport rapport) => rapport.Waarschuwingen.Concat(rapport.MenselijkOordeel?.Waarschuwingen ?? []);

    /// <summary>What usually helps, with the rule it helps against: blockades first, then the rules that cost most; the same words once.</summary>
    public static IEnumerable<(Advies Advies, Regel Regel)> Adviezen(Toetsrapport rapport) => Blokkades(rapport)
        .Concat(rapport.Redenen.Where(r => r.Verwacht.Van > 0 || r.Zeker.Van > 0).Select(r => Bevinding(rapport, r.Regel)))
        .Where(b => b.Regel.Advies is not null).Select(b => (b.Regel.Advies!, b.Regel)).DistinctBy(a => a.Item1.Tekst, StringComparer.Ordinal);

    /// <summary>The conditions grouped by who can act, in the order of the report, with how many of the group are left out.</summary>
    public static IEnumerable<(string Wie, Reeks<Mits> Mitsen, int Meer)> MitsenPerWie(Toetsrapport rapport) => rapport.Mitsen
        .GroupBy(Mitszinnen.Wie, StringComparer.Ordinal).Select(g => (g.Key, g.Take(MeesteRedenen).ToReeks(), Math.Max(0, g.Count() - MeesteRedenen)));

    /// <summary>The most telling words behind a finding: the shortest passage; null when there is none.</summary>
    public static Passage? Kernpassage(IEnumerable<Passage> passages) => passages.OrderBy(p => p.Lengte).ThenBy(p => p.Begin).FirstOrDefault();
}
