using System.CommandLine;
using System.CommandLine.Parsing;
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
        Option<string> profiel = Opties.Keuze("--profiel", "Voor wie het rapport is, bij md en html", "uitvoerder", "kamerlid", "beleid", "uitvoerder", "ontwikkelaar");
        var oordelen = new Option<string?>("--oordelen") { Description = "JSON met oordelen van mensen (oordelen.v1); ze komen naast de berekening te staan." };
        var zonderPersonen = new Option<bool>("--zonder-personen") { Description = "Haal namen van personen en vrije opmerkingen uit het rapport." };
        var interview = new Option<bool>("--interview") { Description = "Stel de vragen een voor een, tot het oordeel vaststaat. Vragen staan op stderr, antwoorden komen van standaardinvoer." };
        var antwoordenUit = new Option<string?>("--antwoorden-uit") { Description = "Bewaar alle antwoorden van het interview (antwoorden.v1)." };
        Option<string?> uit = Opties.Uit();
        var effect = new Effectopties();
        var opdracht = new Command("toets", "Toetst één stuk en schrijft een rapport; met --basis het effect van een amendement op een voorstel.") { bestand, als, regelset, antwoorden, oordelen, peildatum, interview, antwoordenUit, detail, formaat, profiel, zonderPersonen, uit };
        effect.Voeg(opdracht);
        opdracht.Validators.Add(r => ControleerInterview(r, r.GetValue(interview), r.GetValue(antwoordenUit), r.GetValue(bestand)));
        opdracht.Validators.Add(r => effect.Controleer(r, r.GetValue(interview), r.GetValue(oordelen)));
        opdracht.SetAction(async (keuzes, stop) =>
        {
            Regelset set = Regelsetkeuze.Kies(keuzes.GetValue(regelset)!, terminal);
            string pad = keuzes.GetValue(bestand)!;
            Voorstel voorstel = Lees(await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false), pad, keuzes.GetValue(als), terminal, effect.IsGevraagd(keuzes) ? Voorstelsoort.Amendement : null);
            Antwoorden? gegeven = await AntwoordenAsync(keuzes.GetValue(antwoorden), set, terminal, stop).ConfigureAwait(false);
            Oordelen? geoordeeld = await GegevenAsync(keuzes.GetValue(oordelen), "oordelen", json => Oordelen.Lees(json, set), terminal, stop).ConfigureAwait(false);
            if (await effect.LeesAsync(keuzes, set, terminal, stop).ConfigureAwait(false) is { } basis)
            {
                Effect gevonden = basis.Maak(set, voorstel, gegeven, keuzes.GetValue(peildatum));
                await SchrijfAsync(Effectopties.Vorm(keuzes.GetValue(zonderPersonen) ? gevonden.ZonderPersonen() : gevonden, keuzes.GetValue(formaat)!), keuzes.GetValue(uit), terminal, stop).ConfigureAwait(false);
                return Afloop.Klaar;
            }

            var opties = new Toetsopties { Peildatum = keuzes.GetValue(peildatum) ?? voorstel.Datum ?? Vandaag(terminal) };
            if (keuzes.GetValue(interview))
            {
                gegeven = await Vraaggesprek.VoerAsync(set.Interview(voorstel, gegeven, opties), terminal, stop).ConfigureAwait(false);
                await BewaarAsync(gegeven.ToJson(set), keuzes.GetValue(antwoordenUit), terminal, stop).ConfigureAwait(false);
            }

            Toetsrapport rapport = set.Toets(voorstel, gegeven, opties);
            rapport = geoordeeld is null ? rapport : rapport.MetOordeel(geoordeeld);
            rapport = keuzes.GetValue(zonderPersonen) ? rapport.ZonderPersonen() : rapport;
            Profiel lezer = Enum.Parse<Profiel>(keuzes.GetValue(profiel)!, ignoreCase: true);
            ReadOnlyMemory<byte> bytes = keuzes.GetValue(formaat) switch
            {
                "json" => (byte[])[.. rapport.ToJson(keuzes.GetValue(detail) is "kort" ? Rapportdetail.Kort : Rapportdetail.Volledig).Span, (byte)'\n'],
                "html" => Encoding.UTF8.GetBytes(rapport.ToHtml(lezer)),
                _ => Encoding.UTF8.GetBytes(rapport.ToMarkdown(lezer)),
            };
            await SchrijfAsync(bytes, keuzes.GetValue(uit), terminal, stop).ConfigureAwait(false);
            return Afloop.Klaar;
        });
        return opdracht;
    }

    public static Voorstel Lees(byte[] bytes, string bestand, Voorstelsoort? als, Terminal terminal, Voorstelsoort? verwacht = null)
    {
        Leesresultaat<Voorstel> gelezen = Stuklezer.Lees(bytes, als, verwacht);
        terminal.Meld(gelezen.Meldingen);
        return gelezen.Waarde ?? throw new Stop(Afloop.Onleesbaar, $"'{bestand}' is niet getoetst.");
    }

    /// <summary>The answers in a file; null when there is no file.</summary>
    public static Task<Antwoorden?> AntwoordenAsync(string? pad, Regelset set, Terminal terminal, CancellationToken stop) =>
        GegevenAsync(pad, "antwoorden", json => Antwoorden.Lees(json, set), terminal, stop);

    /// <summary>The reference date of a paper that has none.</summary>
    public static DateOnly Vandaag(Terminal terminal)
    {
        terminal.Fout.WriteLine($"Het stuk heeft geen datum; de peildatum is vandaag, {terminal.Vandaag:yyyy-MM-dd}.");
        return terminal.Vandaag;
    }

    private static void ControleerInterview(CommandResult keuzes, bool interview, string? antwoordenUit, string? bestand)
    {
        if (antwoordenUit is not null && !interview)
        {
            keuzes.AddError("--antwoorden-uit werkt alleen samen met --interview.");
        }

        if (interview && bestand is "-")
        {
            keuzes.AddError("Bij --interview komen de antwoorden van standaardinvoer. Geef het stuk als bestand.");
        }
    }

    private static async Task BewaarAsync(ReadOnlyMemory<byte> antwoorden, string? pad, Terminal terminal, CancellationToken stop)
    {
        if (pad is not null)
        {
            await SchrijfAsync((byte[])[.. antwoorden.Span, (byte)'\n'], pad, terminal, stop).ConfigureAwait(false);
        }
    }

    private static async Task SchrijfAsync(ReadOnlyMemory<byte> bytes, string? pad, Terminal terminal, CancellationToken stop)
    {
        using var uitvoer = new Uitvoerbestand(pad, terminal);
        await uitvoer.Stroom.WriteAsync(bytes, stop).ConfigureAwait(false);
        uitvoer.Voltooi();
    }

    /// <summary>What people gave in a file of their own; null when there is no file.</summary>
    private static async Task<T?> GegevenAsync<T>(string? pad, string wat, Func<string, Leesresultaat<T>> lees, Terminal terminal, CancellationToken stop)
        where T : class
    {
        if (pad is null)
        {
            return null;
        }

        if (!File.Exists(pad))
        {
            throw new Stop(Afloop.Antwoorden, $"Het bestand met {wat} '{pad}' is er niet.");
        }

        Leesresultaat<T> gelezen = lees(await File.ReadAllTextAsync(pad, stop).ConfigureAwait(false));
        terminal.Meld(gelezen.Meldingen);
        return gelezen.Waarde ?? throw new Stop(Afloop.Antwoorden, $"De {wat} zijn geweigerd; er is niets getoetst.");
    }
}
