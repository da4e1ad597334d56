using System.CommandLine;
using SnelleToets.Cli.Batch;
using Wau.Toets;
using Wau.Toets.Rapporten;
using Wau.Toets.TweedeKamer;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>lees</c>: what was read from a paper, without a judgement.</summary>
internal static class LeesOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var bestand = new Argument<string?>("bestand") { Description = "Tekst, kst-XML, debatverslag (VLOS) of voorstel.v1 JSON; - voor standaardinvoer.", Arity = ArgumentArity.ZeroOrOne };
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

            string pad = keuzes.GetValue(bestand)!;
            byte[] bytes = await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false);
            if (Vlosverslag.Herkent(bytes) && Vlosverslag.Lees(bytes) is { Waarde: { } verslag } gelezen)
            {
                terminal.Meld(gelezen.Meldingen);
                int zonder = await SchrijfAsync(verslag, motie => Regelresultaat.Lees(new Invoerregel(Verslagregels.Naam(motie), null, motie.Lezing.Map<Voorstel>(m => m)), set, datum), uitvoer, stop).ConfigureAwait(false);
                return zonder == 0 ? Afloop.Klaar : Afloop.DeelsMislukt;
            }

            Voorstel voorstel = ToetsOpdracht.Lees(bytes, pad, keuzes.GetValue(als), terminal);
            ReadOnlyMemory<byte> json = LeesresultaatJson.Render(voorstel, set.Lees(voorstel, new() { Peildatum = datum }));
            await uitvoer.Stroom.WriteAsync((byte[])[.. json.Span, (byte)'\n'], stop).ConfigureAwait(false);
            uitvoer.Voltooi();
            return Afloop.Klaar;
        });
        return opdracht;
    }

    /// <returns>How many motions of the report could not be read.</returns>
    private static async Task<int> SchrijfAsync(Vlosverslag verslag, Func<VoorgelezenMotie, Regelresultaat> lees, Uitvoerbestand uitvoer, CancellationToken stop)
    {
        int mislukt = 0;
        foreach (Regelresultaat regel in verslag.Moties.Select(lees))
        {
            mislukt += regel.IsGelukt ? 0 : 1;
            await uitvoer.SchrijfRegelAsync(regel.Json, stop).ConfigureAwait(false);
        }

        uitvoer.Voltooi();
        return mislukt;
    }
}
