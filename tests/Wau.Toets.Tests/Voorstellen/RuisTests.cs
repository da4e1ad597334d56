using System.Text;
using Wau.Toets.Signalen;
using Wau.Toets.Teksten;
using Wau.Toets.Tests.Gedeeld;
using Wau.Toets.Voorstellen;
using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen;

/// <summary>Old and noisy papers: what is read from them, and what is said about the rest.</summary>
public sealed class RuisTests
{
    [Fact]
    public void Tekst_uit_een_pdf() => Momentopname.Controleer(Afdruk(Ruisstukken.Pdf), "txt");

    [Fact]
    public void Tekst_van_een_scanner() => Momentopname.Controleer(Afdruk(Ruisstukken.Ocr), "txt");

    [Fact]
    public void Tekst_in_oude_spelling() => Momentopname.Controleer(Afdruk(Ruisstukken.OudeSpelling), "txt");

    [Fact]
    public void Een_amendement_is_geen_motie_ook_niet_met_leesfouten_in_de_kop() =>
        Assert.Equal(["LM0006"], Codes(Motie.Lees(Ruisstukken.Amendement)));

    [Fact]
    public void Een_afgebroken_woord_wordt_gevonden_en_letterlijk_aangehaald()
    {
        string tekst = "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering een nieuwe meld-\n  plicht in te voeren en land-\nen tuinbouw te ontzien,\nen gaat over tot de orde van de dag.";
        IEnumerable<Signaal> signalen = Regelsets.SnelleToets.Lees(Motie.Parse(tekst)).Signalen;

        var plichten = signalen.Select(s => s.Passage).Where(p => p.Citaat.StartsWith("meld-\n  plicht", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(plichten);
        Assert.All(plichten, p => Assert.Equal(p.Citaat, tekst.Substring(p.Begin, p.Lengte)));
    }

    [Theory]
    [InlineData("overwegende dat kaartjes klein zijn; constaterende dat zij goedkoop zijn;", 2)]
    [InlineData("overwegende dat kaartjes klein zijn; goedkoop zijn; mooi zijn;", 1)]
    [InlineData("gehoord hebbende dat de houders van de kaartjes zelf zeggen dat zij liever een formulier van veertig vragen invullen dan een kaartje;", 1)]
    public void Een_regel_valt_uiteen_waar_een_volgende_overweging_begint(string regel, int aantal)
    {
        Motie motie = Romp(regel, Verzoek, Slot);

        Assert.Equal(aantal, motie.Overwegingen.Count);
        Assert.Equal(regel, string.Join(' ', Inhoud(motie.Overwegingen)));
    }

    [Theory]
    [InlineData("Proefsma Van Testeren")]
    [InlineData("'t Proef")]
    [InlineData("El Proefaoui,")]
    [InlineData("Pröfdoğan")]
    [InlineData("PROEFSMA.")]
    [InlineData("Proefsma____")]
    public void Een_naamregel_is_een_ondertekenaar(string regel)
    {
        Motie motie = Romp(Verzoek, Slot, regel);

        Assert.Equal([regel], motie.Ondertekenaars);
        Assert.Empty(motie.Leesmeldingen);
    }

    [Fact]
    public void Tekst_onder_de_namen_wordt_gemeld_en_is_geen_naam()
    {
        Motie motie = Romp(Verzoek, Slot, "Proefsma", "Later toegevoegde medeindiener: Testeren", "Nog een regel.");

        Assert.Equal(["Proefsma"], motie.Ondertekenaars);
        Melding melding = Assert.Single(motie.Leesmeldingen);
        Assert.Equal("LM0016", melding.Code);
        Assert.Contains("2 regels", melding.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_slotformule_horen_de_namen_niet_bij_het_verzoek()
    {
        Motie motie = Motie.Parse($"De Kamer,\n{Verzoek}\nVan Testeren\nProefsma");

        Assert.Equal([Verzoek], Verzoeken(motie));
        Assert.Equal(["Van Testeren", "Proefsma"], motie.Ondertekenaars);
        Assert.Equal("LM0012", Assert.Single(motie.Leesmeldingen).Code);
    }

    [Fact]
    public void Een_paginanummer_alleen_weg_naast_een_paginaregel()
    {
        Motie motie = Romp("overwegende dat er loketten zijn op", "7", "plaatsen in het land;", Verzoek, Slot);

        Assert.Contains("7", Assert.Single(motie.Overwegingen).Inhoud, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_onbekende_regel_na_gehoord_de_beraadslaging_gaat_niet_verloren()
    {
        Motie motie = Romp("bevreesd dat kaartjes op raken;", Verzoek, Slot);

        Assert.Equal(["bevreesd dat kaartjes op raken;"], Inhoud(motie.Overwegingen));
        Assert.Equal("LM0013", Assert.Single(motie.Leesmeldingen).Code);
    }

    private static string Afdruk(string tekst)
    {
        Leesresultaat<Motie> gelezen = Motie.Lees(tekst);
        Motie motie = gelezen.WaardeOfFout();
        IsLetterlijk(motie, tekst);
        var uit = new StringBuilder($"{motie.Id} | {motie.Datum:yyyy-MM-dd} | {motie.Titel}\n");
        Regels(uit, "overweging", Inhoud(motie.Overwegingen));
        foreach (Dictum dictum in motie.Dicta)
        {
            Regels(uit, $"verzoek {dictum.Nummer} (kop {dictum.Kop})", Inhoud(dictum.Alineas));
        }

        Regels(uit, "naam", motie.Ondertekenaars);
        Regels(uit, "melding", gelezen.Meldingen.Select(m => m.ToString()));
        return uit.ToString();
    }

    private static void Regels(StringBuilder uit, string soort, IEnumerable<string> regels)
    {
        foreach (string regel in regels)
        {
            uit.Append(soort).Append(": ").Append(regel.Replace("\n", "⏎", StringComparison.Ordinal)).Append('\n');
        }
    }
}
