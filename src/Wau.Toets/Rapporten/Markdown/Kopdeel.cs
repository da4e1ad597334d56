using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>What every profile starts with: advice and verdict in one sentence, each with its certainty.</summary>
internal static class Kopdeel
{
    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        uit.Kop(1, $"Toetsrapport: {Titel(rapport)}");
        uit.Alinea($"**{Zinnen.Kop(rapport)}**");
        if (rapport.MenselijkOordeel is { } mens)
        {
            uit.Alinea($"**{Oordeelzinnen.Kop(mens)}** De zin hierboven blijft wat is berekend.");
        }

        if (rapport.IsZonderPersonen)
        {
            uit.Alinea(Uitlegzinnen.ZonderPersonen);
        }
    }

    public static void Onderwerp(MarkdownWriter uit, Toetsrapport rapport)
    {
        string[] delen =
        [
            .. rapport.Onderwerp.Id is { } id ? [Vlucht(id)] : Array.Empty<string>(),
            .. rapport.Onderwerp.Amendementen.Count > 0 ? [$"met {Vlucht(Zinnen.Opsomming(rapport.Onderwerp.Amendementen, "en"))}"] : Array.Empty<string>(),
            .. rapport.Onderwerp.Datum is { } datum ? [$"van {Zinnen.Datum(datum)}"] : Array.Empty<string>(),
            rapport.Peildatum is { } peildatum ? $"peildatum {Zinnen.Datum(peildatum)}" : "peildatum niet bekend",
        ];
        uit.Alinea($"Stuk: {string.Join(" · ", delen)}");
        uit.Alinea(Zinnen.Indicatief);
    }

    private static string Titel(Toetsrapport rapport) => Vlucht(rapport.Onderwerp.Titel.Length > 0 ? rapport.Onderwerp.Titel : rapport.Onderwerp.Id ?? "voorstel zonder titel");
}
