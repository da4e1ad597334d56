using Wau.Toets.Voorstellen;
using static Wau.Toets.Tests.Voorstellen.Proefmotie;

namespace Wau.Toets.Tests.Voorstellen;

/// <summary>Typing errors and variants that real motions have, in invented ones.</summary>
public sealed class MotiespelfoutTests
{
    [Theory]
    [InlineData("verzoekt de regerering om")]
    [InlineData("verzoekt te regering om")]
    [InlineData("verzoek de regering om")]
    [InlineData("verzoeken de regering om")]
    [InlineData("verzoekt de staatsecretaris om")]
    [InlineData("verzoekt de staatssecretaris om")]
    [InlineData("verzoekt het kabinet om")]
    [InlineData("verzoekt de demissionaire regering, om")]
    [InlineData("verzoekt het Presidium om")]
    [InlineData("en verzoekt de regering om")]
    [InlineData("Verzoekt de regering om")]
    public void Een_verzoek_met_een_variant_is_een_verzoek(string kop)
    {
        Motie motie = Romp("overwegende dat kaartjes klein zijn;", kop + " een kaartje te maken,", Slot);

        Dictum dictum = Assert.Single(motie.Dicta);
        Assert.Equal(kop, dictum.Tekst[..dictum.Kop]);
        Assert.Empty(motie.Leesmeldingen);
    }

    [Theory]
    [InlineData("constaterend dat")]
    [InlineData("constaterende, dat")]
    [InlineData("Overwegende dat")]
    [InlineData("van mening dat")]
    [InlineData("van oordeel, dat")]
    [InlineData("kennisgenomen hebbende van het rapport dat")]
    [InlineData("appreciërende dat")]
    [InlineData("voorts constaterende dat")]
    public void Een_overweging_met_een_variant_is_een_overweging(string opening)
    {
        Motie motie = Romp(opening + " kaartjes klein zijn;", Verzoek, Slot);

        Assert.Single(motie.Overwegingen);
        Assert.Empty(motie.Leesmeldingen);
    }

    [Theory]
    [InlineData("MOTIE VAN HET LIID PROEFSMA")]
    [InlineData("MOTIE VAN HET DE LEDEN PROEFSMA EN VAN TESTEREN")]
    [InlineData("GEWIJZIGE MOTIE VAN HET LID PROEFSMA C.S.")]
    [InlineData("GEWIJZIGDE MOTIE VAN HET LID PROEFSMA TER VERVANGING VAN DIE GEDRUKT ONDER NR. 9")]
    [InlineData("NADER GEWIJZIGDE MOTIE VAN HET LID PROEFSMA")]
    [InlineData("TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID PROEFSMA")]
    [InlineData("Motie van het lid Proefsma")]
    public void Een_titel_met_een_variant_is_de_titel(string titel)
    {
        Motie motie = Motie.Parse(Stuk.Replace("MOTIE VAN DE LEDEN VAN TESTEREN EN PROEFSMA", titel, StringComparison.Ordinal));

        Assert.Equal(titel, motie.Titel);
        Assert.Equal("kst-36999-XV-12", motie.Id);
    }

    [Fact]
    public void Een_afgescheurde_eerste_letter_van_het_verzoek_stoort_niet()
    {
        string[] alineas = ["De Kamer,", "gehoord de beraadslaging,", "overwegende dat kaartjes klein zijn;", "v", "erzoekt de regering een kaartje te maken,", Slot, "Proefsma"];
        Motie uitLijst = Motie.Lees(alineas).WaardeOfFout();
        Motie uitTekst = Motie.Parse(string.Join('\n', alineas));

        Assert.All([uitLijst, uitTekst], motie =>
        {
            Assert.Equal("erzoekt de regering een kaartje te maken,", Assert.Single(motie.Dicta).Tekst);
            Assert.Single(motie.Overwegingen);
            Assert.Empty(motie.Leesmeldingen);
        });
    }

    [Theory]
    [InlineData(" en gaat over tot de orde van de dag.")]
    [InlineData(", en gaat over tot de orde van de dag")]
    [InlineData(" gaat over tot de orde van de dag.")]
    [InlineData(" en gaan over tot de orde van de dag.")]
    public void Een_slot_dat_aan_het_verzoek_vastzit_hoort_er_niet_bij(string slot)
    {
        string tekst = $"De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering een kaartje te maken{slot}\nProefsma";
        Motie motie = Motie.Parse(tekst);

        Assert.Equal("verzoekt de regering een kaartje te maken", Assert.Single(motie.Dicta).Tekst.TrimEnd(','));
        Assert.Equal(["Proefsma"], motie.Ondertekenaars);
        Assert.Empty(motie.Leesmeldingen);
        IsLetterlijk(motie, tekst);
    }

    [Fact]
    public void Zonder_slot_zijn_korte_regels_aan_het_eind_namen_met_een_waarschuwing()
    {
        string[] alineas = ["De Kamer,", Verzoek, "Van Testeren", "Proefsma"];
        Motie motie = Motie.Lees(alineas).WaardeOfFout();

        Assert.Equal(["LM0012"], motie.Leesmeldingen.Select(m => m.Code).ToArray());
        Assert.Equal([Verzoek], Verzoeken(motie));
        Assert.Equal(["Van Testeren", "Proefsma"], motie.Ondertekenaars);
    }

    [Fact]
    public void Zonder_aanhef_wordt_toch_gelezen_met_een_waarschuwing()
    {
        Motie motie = Motie.Parse($"overwegende dat kaartjes klein zijn;\n{Verzoek}\n{Slot}\nProefsma");

        Assert.Equal(["LM0011"], motie.Leesmeldingen.Select(m => m.Code).ToArray());
        Assert.Single(motie.Overwegingen);
        Assert.Equal([Verzoek], Verzoeken(motie));
    }

    [Theory]
    [InlineData("De Kamer")]
    [InlineData("de kamer,")]
    [InlineData("De Kamer, gehoord de beraadslaging,")]
    [InlineData("De  Kamer ,")]
    public void Een_aanhef_met_een_variant_is_een_aanhef(string aanhef) =>
        Assert.Empty(Motie.Lees([aanhef, Verzoek, Slot]).Meldingen);
}
