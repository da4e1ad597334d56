using System.CommandLine;
using System.Text;
using Wau.Toets;
using Wau.Toets.Rapporten;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>toets</c>: one paper, one report.</summary>
internal static class ToetsOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var bestand = new Argument<string>("bestand") { Description = "Tekst, kst-XML of voorstel.v1 JSON; - voor standaardinvoer." };
        Option<Voorstelsoort?> als = Opties.Als();
        Option<string[]> regelset = Opties.Regelset();
        var antwoorden = new Option<string?>("--antwoorden") { Description = "JSON met antwoorden (antwoorden.v1)." };
        Option<DateOnly?> peildatum = Opties.Peildatum();
        Option<string> detail = Opties.Keuze("--detail", "Hoeveel er in JSON staat", "volledig", "volledig", "kort");
        Option<string> formaat = Opties.Keuze("--formaat", "Vorm van het rapport", "md", "md", "html", "json");
        Option<string?> uit = Opties.Uit();
        var opdracht = new Command("toets", "Toetst één stuk en schrijft een rapport.") { bestand, als, regelset, antwoorden, peildatum, detail, formaat, uit };
        opdracht.SetAction(async (keuzes, stop) =>
        {
            Regelset set = Regelsetkeuze.Kies(keuzes.GetValue(regelset)!, terminal);
            string pad = keuzes.GetValue(bestand)!;
            Voorstel voorstel = Lees(await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false), pad, keuzes.GetValue(als), terminal);
            Antwoorden? gegeven = await AntwoordenAsync(keuzes.GetValue(antwoorden), set, terminal, stop).ConfigureAwait(false);
            DateOnly datum = keuzes.GetValue(peildatum) ?? voorstel.Datum ?? Vandaag(terminal);
            Toetsrapport rapport = set.Toets(voorstel, gegeven, new() { Peildatum = datum });
            ReadOnlyMemory<byte> bytes = keuzes.GetValue(formaat) switch
            {
                "json" => (byte[])[.. rapport.ToJson(keuzes.GetValue(detail) is "kort" ? Rapportdetail.Kort : Rapportdetail.Volledig).Span, (byte)'\n'],
                "html" => Encoding.UTF8.GetBytes(rapport.ToHtml()),
                _ => Encoding.UTF8.GetBytes(rapport.ToMarkdown()),
            };
            using var uitvoer = new Uitvoerbestand(keuzes.GetValue(uit), terminal);
            await uitvoer.Stroom.WriteAsync(bytes, stop).ConfigureAwait(false);
            uitvoer.Voltooi();
            return Afloop.Klaar;
        });
        return opdracht;
    }

    public static Voorstel Lees(byte[] bytes, string bestand, Voorstelsoort? als, Terminal terminal)
    {
        Leesresultaat<Voorstel> gelezen = Stuklezer.Lees(bytes, als);
        terminal.Meld(gelezen.Meldingen);
        return gelezen.Waarde ?? throw new Stop(Afloop.Onleesbaar, $"'{bestand}' is niet getoetst.");
    }

    private static async Task<Antwoorden?> AntwoordenAsync(string? pad, Regelset set, Terminal terminal, CancellationToken stop)
    {
        if (pad is null)
        {
            return null;
        }

        if (!File.Exists(pad))
        {
            throw new Stop(Afloop.Antwoorden, $"Het bestand met antwoorden '{pad}' is er niet.");
        }

        Leesresultaat<Antwoorden> gelezen = Antwoorden.Lees(await File.ReadAllTextAsync(pad, stop).ConfigureAwait(false), set);
        terminal.Meld(gelezen.Meldingen);
        return gelezen.Waarde ?? throw new Stop(Afloop.Antwoorden, "De antwoorden zijn geweigerd; er is niets getoetst.");
    }

    private static DateOnly Vandaag(Terminal terminal)
    {
        terminal.Fout.WriteLine($"Het stuk heeft geen datum; de peildatum is vandaag, {terminal.Vandaag:yyyy-MM-dd}.");
        return terminal.Vandaag;
    }
}
