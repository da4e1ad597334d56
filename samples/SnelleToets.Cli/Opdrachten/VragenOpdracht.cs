using System.CommandLine;
using System.Text;
using Wau.Toets;
using Wau.Toets.Rapporten.Vragenlijsten;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>vragen</c>: the question sheet for one organisation, or for everybody.</summary>
internal static class VragenOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var bestand = new Argument<string>("bestand") { Description = "Tekst, kst-XML of voorstel.v1 JSON; - voor standaardinvoer." };
        Option<Voorstelsoort?> als = Opties.Als();
        var voor = new Option<string?>("--voor") { Description = "Code van een organisatie, zoals UWV, of een rol: indiener, regering, wetgever, uitvoerder, medeoverheden, toezichthouder." };
        Option<string[]> regelset = Opties.Regelset();
        var antwoorden = new Option<string?>("--antwoorden") { Description = "JSON met antwoorden (antwoorden.v1); wat daarin staat, wordt niet meer gevraagd." };
        Option<DateOnly?> peildatum = Opties.Peildatum();
        Option<string> formaat = Opties.Keuze("--formaat", "Vorm van de vragenlijst; json is antwoorden.v1 om in te vullen", "md", "md", "json");
        Option<string?> uit = Opties.Uit();
        var opdracht = new Command("vragen", "Schrijft een vragenlijst: wat wie nog moet beantwoorden.") { bestand, als, voor, regelset, antwoorden, peildatum, formaat, uit };
        var effect = new Effectopties();
        effect.VoegBasis(opdracht);
        opdracht.Validators.Add(r => effect.Controleer(r, interview: false, oordelen: null));
        opdracht.SetAction(async (keuzes, stop) =>
        {
            Regelset set = Regelsetkeuze.Kies(keuzes.GetValue(regelset)!, terminal);
            string pad = keuzes.GetValue(bestand)!;
            Voorstel voorstel = ToetsOpdracht.Lees(await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false), pad, keuzes.GetValue(als), terminal, effect.IsGevraagd(keuzes) ? Voorstelsoort.Amendement : null);
            Antwoorden? gegeven = await ToetsOpdracht.AntwoordenAsync(keuzes.GetValue(antwoorden), set, terminal, stop).ConfigureAwait(false);
            DateOnly? dag = voorstel.Datum;
            if (await effect.LeesAsync(keuzes, set, terminal, stop).ConfigureAwait(false) is { } basis)
            {
                (gegeven, voorstel, dag) = (basis.Samen(voorstel, gegeven), basis.Met(voorstel), dag ?? basis.Voorstel.Datum);
            }

            DateOnly datum = keuzes.GetValue(peildatum) ?? dag ?? ToetsOpdracht.Vandaag(terminal);
            Vragenlijst lijst = Kies(set.Toets(voorstel, gegeven, new() { Peildatum = datum, Mitsproeven = 0 }), keuzes.GetValue(voor), terminal);
            ReadOnlyMemory<byte> bytes = keuzes.GetValue(formaat) is "json" ? (byte[])[.. lijst.ToJson().Span, (byte)'\n'] : Encoding.UTF8.GetBytes(lijst.ToMarkdown());
            using var uitvoer = new Uitvoerbestand(keuzes.GetValue(uit), terminal);
            await uitvoer.Stroom.WriteAsync(bytes, stop).ConfigureAwait(false);
            uitvoer.Voltooi();
            return Afloop.Klaar;
        });
        return opdracht;
    }

    private static Vragenlijst Kies(Toetsrapport rapport, string? voor, Terminal terminal)
    {
        if (voor is null)
        {
            return Vragenlijst.Van(rapport);
        }

        Leesresultaat<Vragenlijst> lijst = Vragenlijst.Van(rapport, voor);
        terminal.Meld(lijst.Meldingen);
        return lijst.Waarde ?? throw new Stop(Afloop.Gebruik, "Er is geen vragenlijst gemaakt.");
    }
}
