using Wau.Toets.Invoer;
using Wau.Toets.Voorstellen.Artikelen;

namespace Wau.Toets.Voorstellen;

/// <summary>Reads <c>voorstel.v1</c>.</summary>
internal static class Voorsteljson
{
    private const string Code = "VS";
    private const string Schema = "voorstel.v1";

    private static readonly Dictionary<string, Voorstelsoort> Soorten = Enum.GetValues<Voorstelsoort>()
        .Where(s => s != Voorstelsoort.Onbekend).ToDictionary(Codenaam.Van, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Rechtsvormen =
        new[] { "wet", "amvb", "ministerieleRegeling", "beleidsregel", "geen" }.ToDictionary(r => r, StringComparer.Ordinal);

    public static Leesresultaat<Voorstel> Lees(byte[] json, Leesopties opties)
    {
        var bak = new Meldingbak();
        var limieten = new Jsonlimieten((int)Math.Min(int.MaxValue, opties.MaxTekens * 4L), 16, (int)Math.Min(int.MaxValue, (2L * opties.MaxAlineas) + 100), opties.MaxTekens);
        if (Jsonboom.Lees(json, limieten, bak, Code) is not { } wortel)
        {
            return Leesresultaat.Van<Voorstel>(null, bak.Meldingen);
        }

        return Lees(wortel, bak, opties);
    }

    private static Leesresultaat<Voorstel> Lees(Jsonwaarde wortel, Meldingbak bak, Leesopties opties)
    {
        var lezer = new Objectlezer(wortel, bak, Code);
        if (lezer.Tekst("schema") is { Length: > 0 } schema && !string.Equals(schema, Schema, StringComparison.Ordinal))
        {
            bak.Fout(Code + "0025", $"Het schema '{schema}' is onbekend; deze versie leest '{Schema}'.", wortel.Veld("schema"));
        }

        lezer.TekstOfNull("$schema");
        Voorstelsoort soort = lezer.Keuze("soort", Voorstelsoort.Onbekend, true, Soorten);
        (string? id, string titel, DateOnly? datum) = (lezer.TekstOfNull("id"), lezer.Tekst("titel", verplicht: false), lezer.Datum("datum"));
        string? rechtsvorm = lezer.Keuze<string?>("rechtsvorm", null, false, Rechtsvormen!);
        Reeks<string> namen = lezer.Teksten("ondertekenaars");
        bool heeftToetsen = lezer.Heeft("uitvoeringstoetsen");
        Reeks<Uitvoeringstoets> toetsen = Uitvoeringstoetslezer.Lees(lezer, bak, Code, sluit: true);
        (string? tekst, Reeks<string> alineas) = (lezer.TekstOfNull("tekst"), lezer.Teksten("alineas"));
        bool heeftWijzigingen = lezer.Heeft("wijzigingen");
        Reeks<Amendement> wijzigingen = [.. lezer.Lijst("wijzigingen").Select(w => Amendement(w, bak, opties)).OfType<Amendement>()];
        lezer.Sluit();
        if (tekst is null == (alineas.Count == 0))
        {
            bak.Fout(Code + "0006", "Geef óf 'tekst' (één tekst) óf 'alineas' (een lijst alinea's).", wortel);
        }

        if (rechtsvorm is not null && soort != Voorstelsoort.Beleidsvoorstel)
        {
            bak.Fout(Code + "0008", "'rechtsvorm' hoort alleen bij een beleidsvoorstel.", wortel.Veld("rechtsvorm"));
        }

        if (heeftWijzigingen && soort != Voorstelsoort.Beleidsvoorstel)
        {
            bak.Fout(Code + "0008", "'wijzigingen' hoort alleen bij een beleidsvoorstel.", wortel.Veld("wijzigingen"));
        }

        if (heeftToetsen && soort != Voorstelsoort.Beleidsvoorstel)
        {
            bak.Fout(Code + "0008", "'uitvoeringstoetsen' hoort alleen bij een beleidsvoorstel.", wortel.Veld("uitvoeringstoetsen"));
        }

        if (bak.HeeftFout)
        {
            return Leesresultaat.Van<Voorstel>(null, bak.Meldingen);
        }

        Leesresultaat<Voorstel> gelezen = Voorstel.Lees(soort, tekst, alineas, titel.Length > 0 ? opties with { Kop = titel } : opties);
        if (gelezen.Waarde is not { } voorstel)
        {
            return gelezen;
        }

        Voorstel heel = (voorstel is Beleidsvoorstel kaal ? kaal with { Rechtsvorm = rechtsvorm ?? kaal.Rechtsvorm, Uitvoeringstoetsen = toetsen } : voorstel) with
        {
            Id = id ?? voorstel.Id,
            Titel = titel.Length > 0 ? titel : voorstel.Titel,
            Datum = datum ?? voorstel.Datum,
            Ondertekenaars = namen.Count > 0 ? namen : voorstel.Ondertekenaars,
            Kamerstuk = Kamerstuknummer.TryParse(id, out Kamerstuknummer stuk) ? stuk : voorstel.Kamerstuk,
        };
        heel = heel is Beleidsvoorstel beleid ? wijzigingen.Aggregate(beleid, (met, wijziging) => met.Met(wijziging)) : heel;
        return Leesresultaat.Van(heel, wijzigingen.Count > 0 ? heel.Leesmeldingen : gelezen.Meldingen);
    }

    private static Amendement? Amendement(Jsonwaarde json, Meldingbak bak, Leesopties opties)
    {
        var eigen = new Meldingbak();
        Leesresultaat<Voorstel> gelezen = Lees(json, eigen, opties);
        bak.Voeg(gelezen.Meldingen.Where(m => m.Soort == Meldingsoort.Fout));
        if (gelezen.Waarde is { } ander and not Wau.Toets.Amendement)
        {
            bak.Fout(Code + "0008", $"Een wijziging is een amendement en geen {Codenaam.Van(ander.Soort)}.", json.Veld("soort") ?? json);
        }

        return gelezen.Waarde as Amendement;
    }
}
