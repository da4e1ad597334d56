using System.Text;

namespace Wau.Toets.TweedeKamer.Tests;

/// <summary>Makes the XML of an invented paper, of which a test changes one thing.</summary>
internal sealed record Proefstuk
{
    public const string Romp =
        "<al>De Kamer,</al><al>gehoord de beraadslaging,</al><al>verzoekt de regering een proefloket te openen,</al>"
        + "<al>en gaat over tot de orde van de dag.</al><al>Proefkonijn</al>";

    public string Meta { get; init; } = "";

    public string Dossier { get; init; } = "<dossier><dossiernummer><dossiernr>99 123</dossiernr></dossiernummer><titel>Proefdossier</titel></dossier>";

    public string Stuknr { get; init; } = """<stuknr>Nr. <ondernummer kamer="2">4</ondernummer></stuknr>""";

    public string Titel { get; init; } = "MOTIE VAN HET LID PROEFKONIJN";

    public string Datum { get; init; } = """<datumtekst>Voorgesteld <datum isodatum="2099-06-03">3 juni 2099</datum></datumtekst>""";

    public string Tekst { get; init; } = Romp;

    public string Slot { get; init; } = "";

    public string Xml =>
        $"""
        <officiele-publicatie><metadata>{Meta}</metadata><kamerstuk>{Dossier}<stuk>{Stuknr}<titel>{Titel}</titel>{Datum}
        <algemeen><vrije-tekst><tekst status="goed">{Tekst}</tekst></vrije-tekst></algemeen></stuk></kamerstuk>{Slot}</officiele-publicatie>
        """;

    public static string Metaregel(string naam, string schema, string inhoud) => $"""<meta name="{naam}" scheme="{schema}" content="{inhoud}"/>""";

    public Leesresultaat<Voorstel> Lees(KamerstukXmlOpties? opties = null) => Lees(Xml, opties);

    public static Leesresultaat<Voorstel> Lees(string xml, KamerstukXmlOpties? opties = null) =>
        KamerstukXml.Lees(Encoding.UTF8.GetBytes(xml), opties);
}
