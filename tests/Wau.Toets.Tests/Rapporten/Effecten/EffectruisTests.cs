using System.Text;
using System.Text.Json;
using Wau.Toets.Rapporten.Herleiden;
using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Tests.Pakketten;

namespace Wau.Toets.Tests.Rapporten.Effecten;

/// <summary>Amendments that have nothing to do with the bill, and amendments from a scanner: an effect that adds up, quotes literally and can be redone.</summary>
public sealed class EffectruisTests
{
    [Fact]
    public void Elk_verzonnen_amendement_geeft_een_effect_dat_klopt() => Controleer(Verzonnen());

    [CorpusFact]
    public void Elk_gescand_amendement_geeft_een_effect_dat_klopt() =>
        Controleer(File.ReadLines(Corpus.Pad("data", "amendementen", "amendementen-1970s-1990s-sgd-ocr.jsonl")).Select(r => JsonDocument.Parse(r).RootElement.GetProperty("tekst").GetString()!).Where((_, i) => i % 4 == 0));

    private static IEnumerable<string> Verzonnen() => JsonDocument.Parse(Huis.Lees("tests", "Wau.Toets.Tests", "Voorstellen", "Wijzigen", "aanvallen.json")).RootElement
        .EnumerateArray().Select(s => string.Join('\n', s.GetProperty("tekst").EnumerateArray().Select(t => t.GetString())));

    private static void Controleer(IEnumerable<string> teksten)
    {
        var vormen = new List<string>();
        foreach (string tekst in teksten)
        {
            Effect effect = Hoogwater.Set.Effect(Hoogwater.Basis, Amendement.Lees(tekst).WaardeOfFout(), Hoogwater.Gegeven);

            Assert.All(effect.Vergelijking.Aspecten, a => Assert.True(a is { RestZeker.IsNul: true, RestVerwacht.IsNul: true }));
            Assert.All(effect.Na.Feiten.Waarden.SelectMany(w => w.Herkomst).Select(h => h.Passage).OfType<Passage>(), p => Assert.Equal(p, effect.Na.Voorstel.Hier(p)));
            Assert.NotEmpty(effect.ToMarkdown());
            Assert.Equal(effect.Amendementen.Count, effect.ZonderPersonen().Amendementen.Count);
            Assert.True(vormen.Count % 8 > 0 || Herleiding.Van(effect.Na.ToJson(), Hoogwater.Set).WaardeOfFout().IsGelijk, tekst);
            vormen.Add(Encoding.UTF8.GetString(effect.ToJson().Span));
        }

        Assert.True(vormen.Count > 20);
        Assert.All(Schemacontrole.Fouten("effect.v1.schema.json", [.. vormen]), fouten => Assert.Equal("", fouten));
    }
}
