using Wau.Toets.Feiten;

namespace Wau.Toets.Tests.Feiten;

public sealed class FeitenbladBuilderTests
{
    private static readonly Feit Fte = Toetsing.Willekeurig.Feit("fte", Bereik.Organisatie, Mogelijkheden.Getal(0, 100));
    private static readonly Feit Soort = Toetsing.Willekeurig.Feit("codes", Bereik.Voorstel, Mogelijkheden.Codes([], ["p", "q", "r"]));
    private static readonly Feitencatalogus Catalogus = new([Fte, Soort]);
    private static readonly Feitadres Uwv = new("fte", "UWV");

    [Fact]
    public void Een_later_antwoord_van_dezelfde_partij_vervangt_en_het_eerdere_blijft_in_de_historie()
    {
        Feitwaarde waarde = Blad(Fte40("UWV"), Fte40("UWV") with { Waarde = Mogelijkheden.Getal(10) });

        Assert.Equal(Mogelijkheden.Getal(10), waarde.Waarde);
        Assert.Null(waarde.Oorzaak);
        Assert.Equal([Mogelijkheden.Getal(40), Mogelijkheden.Getal(10)], waarde.Antwoorden.Select(a => a.Waarde));
    }

    [Fact]
    public void Antwoorden_zonder_naam_zijn_van_een_partij()
    {
        Feitwaarde waarde = Blad(Fte40(null), Fte40("") with { Waarde = Mogelijkheden.Getal(10) });

        Assert.Equal((Mogelijkheden.Getal(10), 2), (waarde.Waarde, waarde.Antwoorden.Count));
    }

    [Fact]
    public void Meer_partijen_geven_de_vereniging_en_hun_volgorde_doet_er_niet_toe()
    {
        for (int zaad = 0; zaad < 500; zaad++)
        {
            var toeval = new Random(zaad);
            Antwoord[] antwoorden = [.. Enumerable.Range(0, toeval.Next(1, 5)).Select(n => Fte40($"partij{n}") with { Waarde = Stuk(toeval), Graad = (Graad)toeval.Next(1, 4) })];
            Antwoord[] geschud = [.. antwoorden];
            toeval.Shuffle(geschud);
            (Feitwaarde een, Feitwaarde ander) = (Blad(antwoorden), Blad(geschud));

            Assert.Equal(antwoorden.Select(a => a.Waarde!).Aggregate((a, b) => a.Verenig(b)), een.Waarde);
            Assert.Equal(antwoorden.Min(a => a.Graad), een.Graad);
            bool overlap = Enumerable.Range(0, 101).Any(n => antwoorden.All(a => a.Waarde!.Omvat(Mogelijkheden.Getal(n))));
            Assert.Equal(overlap ? null : Oorzaak.Tegenstrijdig, een.Oorzaak);
            Assert.Equal(een with { Antwoorden = [] }, ander with { Antwoorden = [] });
        }
    }

    [Fact]
    public void Antwoorden_die_elkaar_uitsluiten_zijn_tegenstrijdig_en_blijven_zichtbaar()
    {
        Feitwaarde waarde = Blad(Fte40("UWV"), Fte40("SZW") with { Waarde = Mogelijkheden.Getal(10, 20) });

        Assert.Equal((Oorzaak.Tegenstrijdig, 2), (waarde.Oorzaak, waarde.Antwoorden.Count));
        Assert.Equal("SZW UWV", string.Join(" ", waarde.Herkomst.Select(h => h.Door)));
        Assert.Equal([(10m, 20m), (40m, 40m)], ((Getallen)waarde.Waarde!).Waarden.Delen);
    }

    [Fact]
    public void Een_partij_die_haar_eigen_antwoord_vervangt_is_niet_tegenstrijdig_met_zichzelf() =>
        Assert.Null(Blad(Fte40("UWV"), Fte40("SZW"), Fte40("UWV") with { Waarde = Mogelijkheden.Getal(30, 50) }).Oorzaak);

    [Fact]
    public void Wij_weten_het_niet_is_een_antwoord_met_de_oorzaak_onzeker()
    {
        Feitwaarde waarde = Blad(Fte40("UWV") with { Waarde = null });

        Assert.Equal((null, Oorzaak.Onzeker, 1), (waarde.Waarde, waarde.Oorzaak, waarde.Antwoorden.Count));
    }

    [Fact]
    public void Wij_weten_het_niet_trekt_een_eerder_antwoord_in()
    {
        Feitwaarde waarde = Blad(Fte40("UWV"), Fte40("UWV") with { Waarde = null });

        Assert.Equal((null, Oorzaak.Onzeker, 2), (waarde.Waarde, waarde.Oorzaak, waarde.Antwoorden.Count));
    }

    [Fact]
    public void Twee_organisaties_hebben_twee_waarden()
    {
        var builder = new FeitenbladBuilder(Catalogus);
        builder.AddAntwoord(Fte40("UWV"));
        builder.AddAntwoord(Fte40("SVB") with { Voor = "SVB", Waarde = Mogelijkheden.Getal(10) });
        Feitenblad blad = builder.Build();

        Assert.Equal([Mogelijkheden.Getal(10), Mogelijkheden.Getal(40)], blad.Waarden.Select(w => w.Waarde));
        Assert.All(blad.Waarden, w => Assert.Null(w.Oorzaak));
    }

    [Fact]
    public void Een_kandidaat_is_geen_waarde()
    {
        var builder = new FeitenbladBuilder(Catalogus);
        builder.AddKandidaat(Uwv, Mogelijkheden.Getal(5), new() { Soort = Herkomstsoort.Passage });
        Feitwaarde waarde = builder.Build().Zoek(Uwv)!;

        Assert.Equal((null, Mogelijkheden.Getal(5), Oorzaak.NietGevraagd, Graad.Vermoed), (waarde.Waarde, waarde.Kandidaat, waarde.Oorzaak, waarde.Graad));
    }

    [Fact]
    public void Kandidaten_komen_samen_en_vallen_nooit_buiten_het_domein()
    {
        var builder = new FeitenbladBuilder(Catalogus);
        builder.AddKandidaat(Uwv, Mogelijkheden.Getal(5), new() { Soort = Herkomstsoort.Passage });
        builder.AddKandidaat(Uwv, Mogelijkheden.Getal(90, 120), new() { Soort = Herkomstsoort.Passage });
        builder.AddKandidaat(new("codes"), Mogelijkheden.Codes(["p"], ["q", "r"]), new() { Soort = Herkomstsoort.Passage });
        builder.AddKandidaat(new("codes"), Mogelijkheden.Codes(["q"], ["p", "r"]), new() { Soort = Herkomstsoort.Passage });
        Feitenblad blad = builder.Build();

        Assert.Equal(Mogelijkheden.Getal(5).Verenig(Mogelijkheden.Getal(90, 100)), blad.Zoek(Uwv)!.Kandidaat);
        Assert.Equal(Mogelijkheden.Codes(["p", "q"], ["r"]), blad.Zoek(new("codes"))!.Kandidaat);
    }

    [Fact]
    public void Een_antwoord_gaat_boven_metadata_en_metadata_is_opgegeven()
    {
        var builder = new FeitenbladBuilder(Catalogus);
        builder.AddMetadata(new("codes"), Mogelijkheden.Codes("p"));
        builder.AddMetadata(Uwv, Mogelijkheden.Getal(1));
        builder.AddAntwoord(Fte40("UWV") with { Graad = Graad.Onderbouwd });
        Feitenblad blad = builder.Build();

        Assert.Equal((Mogelijkheden.Codes("p"), Graad.Opgegeven), (blad.Zoek(new("codes"))!.Waarde, blad.Zoek(new("codes"))!.Graad));
        Assert.Equal((Mogelijkheden.Getal(40), Graad.Onderbouwd), (blad.Zoek(Uwv)!.Waarde, blad.Zoek(Uwv)!.Graad));
    }

    private static Antwoord Fte40(string? door) => new() { Feit = "fte", Voor = "UWV", Waarde = Mogelijkheden.Getal(40), Door = door };

    private static Mogelijkheden Stuk(Random toeval)
    {
        int van = toeval.Next(0, 10);
        return Mogelijkheden.Getal(van, van + toeval.Next(0, 8));
    }

    private static Feitwaarde Blad(params Antwoord[] antwoorden)
    {
        var builder = new FeitenbladBuilder(Catalogus);
        Array.ForEach(antwoorden, builder.AddAntwoord);
        return builder.Build().Zoek(Uwv)!;
    }
}
