using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Rapporten.Effecten;

/// <summary>The invented bill of the samples, with its answers and the amendments to it.</summary>
internal static class Hoogwater
{
    public static readonly string[] Amendementen =
        ["amendement-bedrag.txt", "amendement-gegevens.txt", "amendement-datum.txt", "amendement-meldplicht.txt", "subamendement-bsn.txt", "amendement-bedrag-ander.txt"];

    public static Regelset Set => Regelsets.SnelleToets;

    public static Beleidsvoorstel Basis { get; } = (Beleidsvoorstel)Voorstel.LeesJson(File.ReadAllBytes(Pad("wetsvoorstel.json"))).WaardeOfFout();

    public static Antwoorden Gegeven { get; } = Antwoorden.Lees(File.ReadAllText(Pad("antwoorden-wetsvoorstel.json")), Set).WaardeOfFout();

    public static Amendement Stuk(string naam) => Amendement.Lees(File.ReadAllText(Pad(naam))).WaardeOfFout();

    public static Effect Effect(string naam, params string[] eerst) =>
        Set.Effect(eerst.Aggregate(Basis, (basis, eerder) => basis.Met(Stuk(eerder))), Stuk(naam), Gegeven);

    /// <summary>An amendment from its instructions alone.</summary>
    public static Amendement Van(string nummer, string opdrachten, string toelichting = "Dit is een proef.") => Amendement.Lees(
        $"99 001\nNr. {nummer}\nAMENDEMENT VAN HET LID PROEF\nOntvangen 1 december 2026\nDe ondergetekende stelt het volgende amendement voor:\n{opdrachten}\nToelichting\n{toelichting}\nProef").WaardeOfFout();

    public static string Pad(string naam) => Huis.Pad("samples", "voorbeelden", "hoogwater", naam);
}
