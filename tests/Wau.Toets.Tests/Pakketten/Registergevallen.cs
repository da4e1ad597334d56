namespace Wau.Toets.Tests.Pakketten;

/// <summary>The small pack with a capacity signal, a ministry or a kind of change, each time changed in one place.</summary>
internal static class Registergevallen
{
    private const string Organisaties = "\"organisaties\": [";
    private const string Feitlijst = "\"feiten\": [\n";
    private const string Signaal = """{ "id": "c-1", "organisatie": "LBH", "soort": "achterstand", "wat": "De korven zijn op.", "geldig": { "van": "2026-01-01" }, "bron": { "soort": "rapport", "titel": "Korfbericht", "vindplaats": "bladzijde 3", "datum": "2026-02-01" }, "status": "stabiel" }""";
    private const string Ministerie = """{ "code": "BIJ", "namen": [ { "naam": "Honing", "afkorting": "HON", "tot": "2023-12-31" }, { "naam": "Bijen", "afkorting": "BIJ", "van": "2024-01-01" } ], "bron": "verzonnen voor de proef" }""";

    private const string Soort = """{ "id": "korf", "titel": "andere korf", "uitleg": "De bijen krijgen een andere korf.", "raakt": [ "loket.maanden" ], "vervolg": "Tel de bijen.", "bronnen": [ { "soort": "aanname", "titel": "Bedacht" } ] }""";

    public static IEnumerable<(string Oud, string Nieuw)> Signalen(params (string Oud, string Nieuw)[] wijzigingen) =>
        wijzigingen.Select(w => (Feitlijst, $"\"capaciteitssignalen\": [ {Gewijzigd(Signaal, w)} ], {Feitlijst}"));

    public static IEnumerable<(string Oud, string Nieuw)> Ministeries(params (string Oud, string Nieuw)[] wijzigingen) =>
        wijzigingen.Select(w => (Organisaties, $"\"ministeries\": [ {Gewijzigd(Ministerie, w)} ], {Organisaties}"));

    public static IEnumerable<(string Oud, string Nieuw)> Wijzigingssoorten(params (string Oud, string Nieuw)[] wijzigingen) =>
        wijzigingen.Select(w => (Feitlijst, $"\"wijzigingssoorten\": [ {Gewijzigd(Soort, w)} ], {Feitlijst}"));

    private static string Gewijzigd(string deel, (string Oud, string Nieuw) wijziging)
    {
        if (wijziging.Oud.Length == 0)
        {
            return deel;
        }

        Assert.Equal(2, deel.Split(wijziging.Oud).Length);
        return deel.Replace(wijziging.Oud, wijziging.Nieuw, StringComparison.Ordinal);
    }
}
