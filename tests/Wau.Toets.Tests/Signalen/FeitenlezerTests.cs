using Wau.Toets.Feiten;
using Wau.Toets.Signalen;
using static Wau.Toets.Tests.Signalen.Proeflexicon;
using Feit = Wau.Toets.Feiten.Feit;

namespace Wau.Toets.Tests.Signalen;

public sealed class FeitenlezerTests
{
    private static readonly Mogelijkheden JaOfNee = new Waarheidswaarde(Waarheid.Onbekend);
    private static readonly Mogelijkheden Ja = Mogelijkheden.Waarheid(true);
    private static readonly Mogelijkheden Nee = Mogelijkheden.Waarheid(false);
    private static readonly string[] Diensten = ["PD", "PG", "PK"];

    private static readonly Feitencatalogus Catalogus = new([
        Maak("proef.kaart", JaOfNee),
        Maak("proef.codes", Mogelijkheden.Codes([], ["p", "q", "r"])),
        Maak("proef.dictum", JaOfNee, Bereik.Dictum),
        Maak("document.proef", JaOfNee) with { OverDocument = true },
        Maak("document.proefgetal", Mogelijkheden.Getal(0, 9)) with { OverDocument = true },
        Maak(Feitsleutels.DatumGenoemd, JaOfNee) with { OverDocument = true },
        Maak(Feitsleutels.TermijnGenoemd, JaOfNee) with { OverDocument = true },
        Maak(Feitsleutels.UitvoerderGenoemd, JaOfNee) with { OverDocument = true },
        Maak(Feitsleutels.Medeoverheden, JaOfNee),
        Maak(Feitsleutels.Organisaties, Mogelijkheden.Codes([], Diensten)),
        Maak(Feitsleutels.Documentsoort, Mogelijkheden.Keuze("motie", "amendement", "beleidsvoorstel")),
        Maak(Feitsleutels.Peildatum, Mogelijkheden.Datum(new(2000, 1, 1), new(2099, 12, 31))),
        Maak(Feitsleutels.Ingangsdatum, Mogelijkheden.Datum(new(2000, 1, 1), new(2099, 12, 31))),
        Maak(Feitsleutels.Rechtsvorm, Mogelijkheden.Keuze("wet", "amvb")),
        Maak(Feitsleutels.AantalVerzoeken, Mogelijkheden.Getal(0, 100)),
        Maak(Feitsleutels.DictumRaakt, Mogelijkheden.Keuze("ja", "mogelijk", "nee"), Bereik.Dictum),
        Maak(Feitsleutels.UitvoeringGeraakt, Mogelijkheden.Keuze("ja", "mogelijk", "nee")),
    ]);

    private static readonly Lexicon Woorden = Van(
        [
            Ingang("kaartjes"),
            Ingang("proefstuk", "document.proef"),
            Ingang("per dictum", "proef.dictum"),
            Ingang("met p", "proef.codes") with { Waarde = Mogelijkheden.Codes("p") },
            Ingang("vreemd", "proef.bestaatniet"),
        ],
        [Organisatie("PD", "Proefdienst"), Organisatie("PG", "proefgemeenten", Organisatiesoort.Medeoverheid)],
        [Frase("drukken", ("ja", 5), ("geld", 2))]);

    [Fact]
    public void Een_kandidaat_wordt_nooit_een_waarde()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering de Proefdienst kaartjes per dictum te laten drukken per 1 januari 2027 met p en een proefstuk,"));

        Feitwaarde kaart = Waarde(blad, "proef.kaart");
        Assert.Equal((null, Ja, Oorzaak.NietGevraagd, Graad.Vermoed), (kaart.Waarde, kaart.Kandidaat, kaart.Oorzaak, kaart.Graad));
        Herkomst herkomst = Assert.Single(kaart.Herkomst);
        Assert.Equal((Herkomstsoort.Passage, "kaartjes", "kaartjes"), (herkomst.Soort, herkomst.Passage?.Citaat, herkomst.Bron));
        Assert.All(blad.Waarden, w => Assert.Equal(w.Waarde is not null, w.Herkomst.Any(h => h.Soort == Herkomstsoort.Metadata)));
        Assert.Equal([Feitsleutels.Documentsoort], blad.Waarden.Where(w => w.Waarde is not null).Select(w => w.Adres.Feit).ToArray());
    }

    [Fact]
    public void Een_ontkend_signaal_en_een_onbekend_feit_geven_geen_kandidaat()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering geen kaartjes en iets vreemd te doen,"));

        Assert.Null(blad.Zoek(new("proef.kaart")));
        Assert.Null(blad.Zoek(new("proef.bestaatniet")));
    }

    [Fact]
    public void Zwijgen_zegt_alleen_iets_over_het_document_zelf()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering te wachten,"));

        Assert.Equal(
            ["document.datumGenoemd", "document.proef", "document.termijnGenoemd", "document.uitvoerderGenoemd"],
            blad.Waarden.Where(w => w.Herkomst.Any(h => h.Soort == Herkomstsoort.Zwijgen)).Select(w => w.Adres.ToString()).ToArray());
        Assert.Equal((null, Nee), (Waarde(blad, "document.proef").Waarde, Waarde(blad, "document.proef").Kandidaat));
        Assert.Null(blad.Zoek(new("proef.kaart")));
    }

    [Fact]
    public void Een_hypothetisch_signaal_is_geen_kandidaat_en_geen_zwijgen()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering eventuele kaartjes bij een mogelijk proefstuk te drukken,"));

        Assert.Null(blad.Zoek(new("proef.kaart")));
        Assert.Null(blad.Zoek(new("document.proef")));
    }

    [Fact]
    public void Wat_gevonden_is_zwijgt_niet()
    {
        Feitwaarde proef = Waarde(Blad(Motie("verzoekt de regering een proefstuk te maken,")), "document.proef");

        Assert.Equal(Ja, proef.Kandidaat);
        Assert.Equal(Herkomstsoort.Passage, Assert.Single(proef.Herkomst).Soort);
    }

    [Fact]
    public void De_ingangsdatum_komt_uit_per_1_januari_2027()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering kaartjes in te voeren per 1 januari 2027,"));

        Feitwaarde ingang = Waarde(blad, Feitsleutels.Ingangsdatum);
        Assert.Equal((null, Mogelijkheden.Datum(new(2027, 1, 1))), (ingang.Waarde, ingang.Kandidaat));
        Assert.Equal("per 1 januari 2027", Assert.Single(ingang.Herkomst).Passage?.Citaat);
        Assert.Equal(Ja, Waarde(blad, Feitsleutels.DatumGenoemd).Kandidaat);
        Assert.Equal(Ja, Waarde(blad, Feitsleutels.TermijnGenoemd).Kandidaat);
    }

    [Fact]
    public void Een_termijn_om_te_antwoorden_is_geen_ingangsdatum()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering de Kamer voor 1 mei 2027 te informeren,"));

        Assert.Null(blad.Zoek(new(Feitsleutels.Ingangsdatum)));
        Assert.Equal(Ja, Waarde(blad, Feitsleutels.TermijnGenoemd).Kandidaat);
    }

    [Fact]
    public void Een_lijst_organisaties_is_nooit_volledig()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering de Proefdienst, de proefgemeenten en de PD te vragen,"));

        var lijst = Assert.IsType<Codeverzameling>(Waarde(blad, Feitsleutels.Organisaties).Kandidaat);
        Assert.Equal(["PD", "PG"], [.. lijst.Bevat]);
        Assert.Equal(["PK"], [.. lijst.Mogelijk]);
        Assert.False(lijst.IsVolledig);
        Assert.Null(Waarde(blad, Feitsleutels.Organisaties).Waarde);
        Assert.Equal((Ja, Ja), (Waarde(blad, Feitsleutels.UitvoerderGenoemd).Kandidaat, Waarde(blad, Feitsleutels.Medeoverheden).Kandidaat));
    }

    [Fact]
    public void Een_verzameling_codes_uit_een_signaal_is_nooit_volledig()
    {
        var codes = Assert.IsType<Codeverzameling>(Waarde(Blad(Motie("verzoekt de regering iets met p te doen,")), "proef.codes").Kandidaat);

        Assert.Equal((1, 2, false), (codes.Bevat.Count, codes.Mogelijk.Count, codes.IsVolledig));
    }

    [Fact]
    public void Een_organisatie_in_de_overwegingen_is_betrokken_maar_zegt_niets_over_wie_uitvoert()
    {
        Feitenblad blad = Blad(Motie("overwegende dat de Proefdienst bestaat;", "verzoekt de regering te wachten,"));

        Assert.NotNull(Waarde(blad, Feitsleutels.Organisaties).Kandidaat);
        Assert.Null(blad.Zoek(new(Feitsleutels.UitvoerderGenoemd)));
        Assert.Null(blad.Zoek(new(Feitsleutels.Medeoverheden)));
    }

    [Fact]
    public void Een_organisatie_in_het_verzoek_gaat_voor_die_in_de_overwegingen()
    {
        Feitenblad blad = Blad(Motie("overwegende dat proefgemeenten bestaan;", "verzoekt de regering de Proefdienst te vragen,"));

        Assert.Equal(["PD"], [.. Assert.IsType<Codeverzameling>(Waarde(blad, Feitsleutels.Organisaties).Kandidaat).Bevat]);
    }

    [Fact]
    public void Metadata_is_opgegeven()
    {
        Feitenblad blad = Blad(Beleidsvoorstel.Lees("Kaartjes zijn klein.").WaardeOfFout() with { Rechtsvorm = "amvb" }, new(2026, 9, 15));

        Assert.Equal(Mogelijkheden.Keuze("beleidsvoorstel"), Waarde(blad, Feitsleutels.Documentsoort).Waarde);
        Assert.Equal(Mogelijkheden.Datum(new(2026, 9, 15)), Waarde(blad, Feitsleutels.Peildatum).Waarde);
        Assert.Equal(Mogelijkheden.Keuze("amvb"), Waarde(blad, Feitsleutels.Rechtsvorm).Waarde);
        Assert.All([Feitsleutels.Documentsoort, Feitsleutels.Peildatum, Feitsleutels.Rechtsvorm], f => Assert.Equal((Graad.Opgegeven, null), (Waarde(blad, f).Graad, Waarde(blad, f).Oorzaak)));
    }

    [Fact]
    public void Zonder_peildatum_en_met_een_rechtsvorm_buiten_het_domein_staat_er_niets()
    {
        Feitenblad blad = Blad(Beleidsvoorstel.Lees("Kaartjes zijn klein.").WaardeOfFout() with { Rechtsvorm = "geen" });

        Assert.Null(blad.Zoek(new(Feitsleutels.Peildatum)));
        Assert.Null(blad.Zoek(new(Feitsleutels.Rechtsvorm)));
        Assert.Null(blad.AantalDicta);
    }

    [Fact]
    public void Feiten_per_verzoek_krijgen_het_nummer_van_het_verzoek()
    {
        Feitenblad blad = Blad(Motie("verzoekt de regering te wachten;", "verzoekt de regering kaartjes per dictum te drukken,"));

        Assert.Equal(2, blad.AantalDicta);
        Assert.Null(blad.Zoek(new("proef.dictum", "1")));
        Assert.Equal(Ja, blad.Zoek(new("proef.dictum", "2"))?.Kandidaat);
        Assert.Equal(Mogelijkheden.Keuze("mogelijk"), blad.Zoek(new(Feitsleutels.DictumRaakt, "1"))?.Kandidaat);
        Assert.Equal(Mogelijkheden.Keuze("ja"), blad.Zoek(new(Feitsleutels.DictumRaakt, "2"))?.Kandidaat);
        Assert.Equal(Mogelijkheden.Keuze("ja"), Waarde(blad, Feitsleutels.UitvoeringGeraakt).Kandidaat);
        Assert.Equal(Mogelijkheden.Getal(2), Waarde(blad, Feitsleutels.AantalVerzoeken).Kandidaat);
    }

    private static Feit Maak(string id, Mogelijkheden domein, Bereik bereik = Bereik.Voorstel) => Toetsing.Willekeurig.Feit(id, bereik, domein);

    private static Feitwaarde Waarde(Feitenblad blad, string feit) => blad.Zoek(new(feit)) ?? throw new ArgumentException($"{feit} staat niet op het blad.", nameof(feit));

    private static Feitenblad Blad(Voorstel voorstel, DateOnly? peildatum = null)
    {
        var builder = new FeitenbladBuilder(Catalogus);
        var lezer = new Feitenlezer(builder, Catalogus, Woorden);
        Tekstlezing lezing = Lees(voorstel, Woorden, peildatum);
        lezer.Metadata(voorstel, lezing, peildatum);
        lezer.Kandidaten(voorstel, lezing);
        lezer.Zwijgen();
        return builder.Build();
    }
}
