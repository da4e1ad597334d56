using System.CommandLine;
using SnelleToets.Cli.Batch;
using Wau.Toets;
using Wau.Toets.Rapporten;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>lees</c>: what was read from a paper, without a judgement.</summary>
internal static class LeesOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var bestand = new Argument<string?>("bestand") { Description = "Tekst, kst-XML of voorstel.v1 JSON; - voor standaardinvoer.", Arity = ArgumentArity.ZeroOrOne };
        var jsonl = new Option<string?>("--jsonl") { Description = "Lees een heel bestand met één motie per regel (ook .gz, of -)." };
        Option<Voorstelsoort?> als = Opties.Als();
        Option<string[]> regelset = Opties.Regelset();
        Option<DateOnly?> peildatum = Opties.Peildatum();
        Option<string?> uit = Opties.Uit();
        var opdracht = new Command("lees", "Laat zien wat er uit een stuk gelezen is (leesresultaat.v1).") { bestand, jsonl, als, regelset, peildatum, uit };
        opdracht.Validators.Add(r =>
        {
            if (r.GetValue(bestand) is null == r.GetValue(jsonl) is null)
            {
                r.AddError("Geef óf een bestand óf --jsonl met een bestand.");
            }
        });
        opdracht.SetAction(async (keuzes, stop) =>
        {
            Regelset set = Regelsetkeuze.Kies(keuzes.GetValue(regelset)!, terminal);
            DateOnly? datum = keuzes.GetValue(peildatum);
            using var uitvoer = new Uitvoerbestand(keuzes.GetValue(uit), terminal);
            if (keuzes.GetValue(jsonl) is { } lijst)
            {
                if (keuzes.GetValue(als) is not null)
                {
                    terminal.Meld([Climeldingen.AlsZonderEffect()]);
                }

                (_, int mislukt) = await Regelverwerker.VerwerkAsync(lijst, terminal, uitvoer, regel => Regelresultaat.Lees(regel, set, datum), null, stop).ConfigureAwait(false);
                uitvoer.Voltooi();
                return mislukt == 0 ? Afloop.Klaar : Afloop.DeelsMislukt;
            }

            Voorstel voorstel = await ToetsOpdracht.LeesAsync(keuzes.GetValue(bestand)!, keuzes.GetValue(als), terminal, stop).ConfigureAwait(false);
            ReadOnlyMemory<byte> json = LeesresultaatJson.Render(voorstel, set.Lees(voorstel, new() { Peildatum = datum }));
            await uitvoer.Stroom.WriteAsync((byte[])[.. json.Span, (byte)'\n'], stop).ConfigureAwait(false);
            uitvoer.Voltooi();
            return Afloop.Klaar;
        });
        return opdracht;
    }
}
