using Wau.Toets.Feiten;
using Wau.Toets.Invoer;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>The receipt of a stored report; of an older report parts are absent.</summary>
internal sealed class Bewijslezer
{
    public Bewijslezer(Objectlezer bewijs)
    {
        TekstSha256 = bewijs.Tekst("tekstSha256");
        string resultaat = bewijs.Tekst("resultaatSha256");
        string? zonderPersonen = bewijs.TekstOfNull("zonderPersonenSha256");
        (Uitslag, Uitslagplaats) = zonderPersonen is null ? (resultaat, "$.bewijs.resultaatSha256") : (zonderPersonen, "$.bewijs.zonderPersonenSha256");
        OordeelSha256 = bewijs.TekstOfNull("menselijkOordeelSha256");
        InvoerSha256 = bewijs.TekstOfNull("invoerSha256");
        Delen = bewijs.Veld("delen") is { } delen ? [.. delen.Velden.Select(v => (v.Key, v.Value.Tekst))] : [];
        Alineas = bewijs.Heeft("alineas") ? bewijs.Teksten("alineas") : null;
        Antwoorden = [.. bewijs.Lijst("antwoorden").Select(bewijs.Deel).Select(a => (new Feitadres(a.Tekst("feit"), a.TekstOfNull("voor")), a.Tekst("hash")))];
        Code = [.. bewijs.Lijst("code").Select(bewijs.Deel).Select(c => (c.Tekst("regel"), $"{c.Tekst("type")}, {c.Tekst("assembly")}"))];
    }

    public string TekstSha256 { get; }

    /// <summary>Hash over the result as it stands in the report; of a report without persons another one than over the whole result.</summary>
    public string Uitslag { get; }

    public string Uitslagplaats { get; }

    public string? OordeelSha256 { get; }

    public string? InvoerSha256 { get; }

    public Reeks<(string Naam, string Hash)> Delen { get; }

    public Reeks<string>? Alineas { get; }

    public Reeks<(Feitadres Adres, string Hash)> Antwoorden { get; }

    public Reeks<(string Regel, string Bron)> Code { get; }
}
