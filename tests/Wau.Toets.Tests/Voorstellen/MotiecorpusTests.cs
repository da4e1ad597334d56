using System.Text.Json;
using Wau.Toets.Tests.Gedeeld;
using Xunit.Abstractions;

namespace Wau.Toets.Tests.Voorstellen;

/// <summary>The real motions, read in every form they come in.</summary>
public sealed class MotiecorpusTests(ITestOutputHelper uit)
{
    [CorpusFact]
    public void Alle_moderne_moties_worden_gelezen_uit_hun_alineas()
    {
        var dicta = new List<int>();
        int ondertekend = 0;
        foreach (JsonElement regel in Corpus.Moties())
        {
            string[] alineas = [.. regel.GetProperty("alineas").EnumerateArray().Select(a => a.GetString()!)];
            Leesresultaat<Motie> gelezen = Motie.Lees(alineas);

            Assert.True(gelezen.IsGelukt, $"{regel.GetProperty("kst")}: {string.Join(' ', gelezen.Meldingen)}");
            Motie motie = gelezen.WaardeOfFout();
            Proefmotie.IsLetterlijk(motie, alineas);
            Assert.All(motie.Dicta, d => Assert.InRange(d.Kop, 0, d.Alineas[0].Inhoud.Length));
            dicta.Add(motie.Dicta.Count);
            ondertekend += motie.Ondertekenaars.Count > 0 ? 1 : 0;
        }

        uit.WriteLine($"{dicta.Count} moties; dicta: {string.Join(", ", dicta.CountBy(d => d).OrderBy(d => d.Key))}; ondertekend: {ondertekend}");
        Assert.Equal(4996, dicta.Count);
        Assert.DoesNotContain(0, dicta);
        Assert.InRange(dicta.Count(d => d == 1), 0.8 * dicta.Count, 0.9 * dicta.Count);
        Assert.InRange(dicta.Max(), 4, 20);
        Assert.InRange(ondertekend, 0.97 * dicta.Count, dicta.Count);
    }

    [CorpusFact]
    public void Alle_moderne_moties_worden_gelezen_uit_hun_hele_tekst()
    {
        (int aantal, int zelfdeId, int zelfdeDicta, int metDatum) = (0, 0, 0, 0);
        foreach (JsonElement regel in Corpus.Moties())
        {
            string tekst = regel.GetProperty("tekst").GetString()!;
            Leesresultaat<Motie> gelezen = Motie.Lees(tekst);

            Assert.True(gelezen.IsGelukt, $"{regel.GetProperty("kst")}: {string.Join(' ', gelezen.Meldingen)}");
            Motie motie = gelezen.WaardeOfFout();
            Proefmotie.IsLetterlijk(motie, tekst);
            int dicta = Motie.Lees([.. regel.GetProperty("alineas").EnumerateArray().Select(a => a.GetString()!)]).WaardeOfFout().Dicta.Count;
            aantal++;
            zelfdeId += regel.GetProperty("kst").ValueEquals(motie.Id) ? 1 : 0;
            metDatum += motie.Datum is null ? 0 : 1;
            zelfdeDicta += motie.Dicta.Count == dicta ? 1 : 0;
        }

        uit.WriteLine($"{aantal} moties; zelfde nummer: {zelfdeId}; zelfde aantal dicta: {zelfdeDicta}; met datum: {metDatum}");
        Assert.Equal(4996, aantal);
        Assert.InRange(zelfdeDicta, 0.99 * aantal, aantal);
    }
}
