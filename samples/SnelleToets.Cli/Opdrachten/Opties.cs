using System.CommandLine;
using System.Globalization;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Opdrachten;

/// <summary>Options that several commands share.</summary>
internal static class Opties
{
    public static Option<string[]> Regelset() => new("--regelset") { Description = "Naam van een regelset, of pad van een regelpakket. Mag vaker.", DefaultValueFactory = _ => [] };

    public static Option<string?> Uit() => new("--uit") { Description = "Schrijf naar dit bestand in plaats van naar het scherm." };

    public static Option<Voorstelsoort?> Als()
    {
        var optie = new Option<Voorstelsoort?>("--als")
        {
            Description = "Lees platte tekst als motie, amendement of beleidsvoorstel.",
            CustomParser = r => Enum.TryParse(r.Tokens[0].Value, ignoreCase: true, out Voorstelsoort soort) && soort != Voorstelsoort.Onbekend ? soort : null,
        };
        optie.AcceptOnlyFromAmong("motie", "amendement", "beleidsvoorstel");
        return optie;
    }

    public static Option<DateOnly?> Peildatum() => new("--peildatum")
    {
        Description = "Datum waarop wordt getoetst, als jjjj-mm-dd.",
        CustomParser = r =>
        {
            if (DateOnly.TryParseExact(r.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly datum))
            {
                return datum;
            }

            r.AddError($"'{r.Tokens[0].Value}' is geen datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-20.");
            return null;
        },
    };

    public static Option<string> Keuze(string naam, string omschrijving, string standaard, params string[] waarden)
    {
        var optie = new Option<string>(naam) { Description = $"{omschrijving} ({string.Join(", ", waarden)}).", DefaultValueFactory = _ => standaard };
        optie.AcceptOnlyFromAmong(waarden);
        return optie;
    }
}
