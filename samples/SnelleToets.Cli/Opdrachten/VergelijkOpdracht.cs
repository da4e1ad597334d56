using System.CommandLine;
using System.Text;
using Wau.Toets.Rapporten.Vergelijken;

namespace SnelleToets.Cli.Opdrachten;

/// <summary><c>vergelijk</c>: what differs between two stored reports.</summary>
internal static class VergelijkOpdracht
{
    public static Command Maak(Terminal terminal)
    {
        var voor = new Argument<string>("voor") { Description = "Het eerste rapport, als JSON." };
        var na = new Argument<string>("na") { Description = "Het tweede rapport, als JSON." };
        Option<string> formaat = Opties.Keuze("--formaat", "Vorm van de vergelijking", "md", "md", "html", "json");
        Option<string?> uit = Opties.Uit();
        var opdracht = new Command("vergelijk", "Laat zien wat er verschilt tussen twee bewaarde rapporten: twee versies, twee momenten of twee regelsets.") { voor, na, formaat, uit };
        opdracht.SetAction(async (keuzes, stop) =>
        {
            var vergelijking = Vergelijking.Van(
                await Rapportbestand.LeesAsync(keuzes.GetValue(voor)!, terminal, stop).ConfigureAwait(false),
                await Rapportbestand.LeesAsync(keuzes.GetValue(na)!, terminal, stop).ConfigureAwait(false));
            ReadOnlyMemory<byte> bytes = keuzes.GetValue(formaat) switch
            {
                "json" => (byte[])[.. vergelijking.ToJson().Span, (byte)'\n'],
                "html" => Encoding.UTF8.GetBytes(vergelijking.ToHtml()),
                _ => Encoding.UTF8.GetBytes(vergelijking.ToMarkdown()),
            };
            using var uitvoer = new Uitvoerbestand(keuzes.GetValue(uit), terminal);
            await uitvoer.Stroom.WriteAsync(bytes, stop).ConfigureAwait(false);
            uitvoer.Voltooi();
            return Afloop.Klaar;
        });
        return opdracht;
    }
}
