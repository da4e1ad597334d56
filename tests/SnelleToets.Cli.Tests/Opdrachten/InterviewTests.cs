using System.Text.Json;
using SnelleToets.Cli.Tests.Hulp;

namespace SnelleToets.Cli.Tests.Opdrachten;

public sealed class InterviewTests : IDisposable
{
    private readonly Proef _proef = new();

    public void Dispose() => _proef.Dispose();

    [Fact]
    public async Task Het_interview_vraagt_tot_het_oordeel_vaststaat_en_schrijft_dan_het_rapport()
    {
        Afdruk afdruk = await InterviewAsync(string.Concat(Enumerable.Repeat("1\nja\ngemeenten\n0\n2027-07-01\n", 200)));

        Assert.Equal(0, afdruk.Code);
        Assert.Contains("\nVraag 1: ", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("\nHet oordeel staat vast.\n", afdruk.Fout, StringComparison.Ordinal);
        Assert.Single(afdruk.Json.Teksten("oordeel", "zeker", "mogelijk"));
    }

    [Fact]
    public async Task Wat_niet_past_wordt_opnieuw_gevraagd_met_wat_wel_mag()
    {
        Afdruk afdruk = await InterviewAsync("misschien wel\nstop\n");

        Assert.Contains("Dat antwoord past niet. Toegestaan: ", afdruk.Fout, StringComparison.Ordinal);
        Assert.Equal(2, Keren(afdruk.Fout, "\nVraag 1: "));
        Assert.Empty(afdruk.Json.Op("invoer", "antwoorden").EnumerateArray());
    }

    [Fact]
    public async Task Terug_neemt_het_laatste_antwoord_terug()
    {
        Afdruk afdruk = await InterviewAsync("terug\nweet niet\nterug\nstop\n");

        Assert.Contains("Dit is de eerste vraag.", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("\nVraag 2", afdruk.Fout, StringComparison.Ordinal);
        Assert.Equal(3, Keren(afdruk.Fout, "\nVraag 1: "));
        Assert.Empty(afdruk.Json.Op("invoer", "antwoorden").EnumerateArray());
    }

    [Fact]
    public async Task Een_vraagteken_legt_de_vraag_uit()
    {
        Afdruk afdruk = await InterviewAsync("?\nstop\n");

        Assert.Contains("\nWie dit weet: ", afdruk.Fout, StringComparison.Ordinal);
        Assert.Contains("\nWaarom deze vraag: ", afdruk.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_verdere_invoer_gaat_het_rapport_over_wat_er_is()
    {
        Afdruk afdruk = await InterviewAsync("weet niet");

        Assert.Equal(0, afdruk.Code);
        Assert.Contains("Er is geen invoer meer.", afdruk.Fout, StringComparison.Ordinal);
        JsonElement antwoord = Assert.Single(afdruk.Json.Op("invoer", "antwoorden").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, antwoord.Op("waarde").ValueKind);
    }

    [Fact]
    public async Task Bewaarde_antwoorden_geven_hetzelfde_oordeel_en_daarmee_gaat_het_verder()
    {
        string pad = _proef.Pad("antwoorden.json");
        Afdruk eerst = await InterviewAsync("1\nstop\n", "--antwoorden-uit", pad);
        Afdruk verder = await InterviewAsync("stop\n", "--antwoorden", pad);
        Afdruk toets = await Proef.RunAsync("toets", Voorbeelden.Warmtefonds, "--formaat", "json", "--antwoorden", pad);

        Assert.Equal(eerst.Uit, toets.Uit);
        Assert.Equal(eerst.Uit, verder.Uit);
        Assert.Contains("\nVraag 1", verder.Fout, StringComparison.Ordinal);
        Assert.Equal(Vraag(eerst.Fout, 2), Vraag(verder.Fout, 1));
    }

    [Theory]
    [InlineData("--antwoorden-uit werkt alleen samen met --interview.", "toets", "motie.txt", "--antwoorden-uit", "a.json")]
    [InlineData("Geef het stuk als bestand.", "toets", "-", "--interview")]
    public async Task Wat_niet_samengaat_geeft_2(string zin, params string[] args)
    {
        Afdruk afdruk = await Proef.RunAsync(args);

        Assert.Equal(2, afdruk.Code);
        Assert.Contains(zin, afdruk.Fout, StringComparison.Ordinal);
    }

    private static Task<Afdruk> InterviewAsync(string invoer, params string[] opties) =>
        Proef.RunMetInvoerAsync(invoer, ["toets", Voorbeelden.Warmtefonds, "--interview", "--formaat", "json", .. opties]);

    private static int Keren(string tekst, string deel) => tekst.Split(deel).Length - 1;

    /// <summary>The words of a question, without what is said about how many follow.</summary>
    private static string Vraag(string tekst, int nummer)
    {
        string na = tekst.Split($"\nVraag {nummer}")[1];
        return na[na.IndexOf(": ", StringComparison.Ordinal)..na.IndexOf('\n', StringComparison.Ordinal)];
    }
}
