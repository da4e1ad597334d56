using System.Buffers;
using System.Text.Json;
using Wau.Toets;
using Wau.Toets.Rapporten;

namespace SnelleToets.Cli.Batch;

/// <summary>What one line of input became.</summary>
/// <param name="Id">What the line is called in the output.</param>
/// <param name="Json">One line of output.</param>
/// <param name="Rapport">The report when there is one.</param>
/// <param name="Fout">Why the line failed: the sentence of the first error; null when it did not.</param>
internal sealed record Regelresultaat(string Id, ReadOnlyMemory<byte> Json, Toetsrapport? Rapport = null, string? Fout = null)
{
    public bool IsGelukt => Fout is null;

    public static Regelresultaat Toets(Regeltekst invoer, Regelset set, DateOnly? peildatum) => Maak(invoer, regel =>
    {
        Toetsrapport rapport = set.Toets(regel.Voorstel.Waarde!, null, new() { Peildatum = regel.Peildatum ?? peildatum, Mitsproeven = 0 });
        return new(regel.Id, Regel(regel.Id, "rapport", json => json.WriteRawValue(rapport.ToJson(Rapportdetail.Kort).Span, skipInputValidation: true)), rapport);
    });

    public static Regelresultaat Lees(Regeltekst invoer, Regelset set, DateOnly? peildatum) => Maak(invoer, regel => Gelezen(regel, set, peildatum));

    public static Regelresultaat Lees(Invoerregel regel, Regelset set, DateOnly? peildatum) => Maak(regel, r => Gelezen(r, set, peildatum));

    private static Regelresultaat Gelezen(Invoerregel regel, Regelset set, DateOnly? peildatum)
    {
        Voorstel voorstel = regel.Voorstel.Waarde!;
        return new(regel.Id, LeesresultaatJson.Render(voorstel, set.Lees(voorstel, new() { Peildatum = regel.Peildatum ?? peildatum })));
    }

    private static Regelresultaat Maak(Regeltekst invoer, Func<Invoerregel, Regelresultaat> verwerk)
    {
        if (invoer.Tekst is null)
        {
            return Mislukt(invoer.Naam, [Climeldingen.RegelTeLang(Regellezer.MeesteTekens)]);
        }

        (Invoerregel? regel, string id, string fout) = Invoerregel.Lees(invoer.Tekst, invoer.Naam);
        if (regel is null)
        {
            return Mislukt(id, [Climeldingen.Regelfout(fout)]);
        }

        return Maak(regel, verwerk);
    }

    private static Regelresultaat Maak(Invoerregel regel, Func<Invoerregel, Regelresultaat> verwerk) =>
        regel.Voorstel.IsGelukt ? verwerk(regel) : Mislukt(regel.Id, regel.Voorstel.Meldingen);

    private static Regelresultaat Mislukt(string id, Reeks<Melding> meldingen) => new(
        id,
        Regel(id, "fouten", json =>
        {
            json.WriteStartArray();
            foreach (Melding melding in meldingen)
            {
                json.WriteStartObject();
                json.WriteString("code", melding.Code);
                json.WriteString("zin", melding.Zin);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }),
        Fout: meldingen.First(m => m.Soort == Meldingsoort.Fout).Zin);

    private static ReadOnlyMemory<byte> Regel(string id, string naam, Action<Utf8JsonWriter> waarde)
    {
        var uit = new ArrayBufferWriter<byte>(8 << 10);
        using var json = new Utf8JsonWriter(uit);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WritePropertyName(naam);
        waarde(json);
        json.WriteEndObject();
        json.Flush();
        return uit.WrittenMemory;
    }
}
