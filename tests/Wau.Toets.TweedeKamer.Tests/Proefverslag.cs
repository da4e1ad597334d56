using System.Text;

namespace Wau.Toets.TweedeKamer.Tests;

/// <summary>Makes the XML of an invented debate report, of which a test changes one thing.</summary>
internal sealed record Proefverslag
{
    public string Datum { get; init; } = "<datum>2099-06-03T00:00:00</datum>";

    public string Inhoud { get; init; } = Motie(Romp, Zaak());

    public string Xml => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering soort="Plenair">
        <titel>Proefdebat</titel>{Datum}<activiteit soort="Plenair debat"><activiteithoofd><activiteitdeel><activiteititem><woordvoerder>
        <tekst><alinea><alineaitem>De heer <nadruk type="Vet">Proefkonijn</nadruk>:</alineaitem><alineaitem>Ik heb een motie.</alineaitem></alinea></tekst>
        {Inhoud}</woordvoerder></activiteititem></activiteitdeel></activiteithoofd></activiteit></vergadering></vlosCoreDocument>
        """;

    public const string Romp = """
        <alinea><alineaitem>De Kamer,</alineaitem></alinea><alinea><alineaitem>gehoord de beraadslaging,</alineaitem></alinea>
        <alinea><alineaitem>overwegende dat het <nadruk type="Schuin">proefloket</nadruk>
            te laat opengaat;</alineaitem></alinea>
        <alinea><alineaitem>verzoekt de regering:</alineaitem><lijst><alineaitem>het loket om acht uur te openen;</alineaitem><alineaitem>een bel op te hangen bij het loket,</alineaitem></lijst></alinea>
        <alinea><alineaitem>en gaat over tot de orde van de dag.</alineaitem></alinea>
        """;

    public static string Zaak(string nummers = "<dossiernummer>99123-XV</dossiernummer><stuknummer>4</stuknummer>") => $"""
        <zaken><zaak soort="Motie" objectid="z"><titel>de motie-Proefkonijn c.s. over het proefloket</titel>{nummers}
        <sprekers><spreker><verslagnaam>Proefkonijn</verslagnaam></spreker><spreker><verslagnaam>Van Testeren</verslagnaam></spreker></sprekers></zaak></zaken>
        <sprekers><spreker><verslagnaam>Proefkonijn</verslagnaam></spreker></sprekers>
        """;

    public static string Motie(string romp, string zaak) => $"""
        <draadboekfragment soort="Motie indiening" objectid="fragment-1"><markeertijdbegin>2099-06-03T10:00:00</markeertijdbegin><tekst>
        <alineagroep type="Motietekst">{romp}</alineagroep>
        <alineagroep type="Motieinfo"><alinea><alineaitem>De voorzitter:</alineaitem><alineaitem>Deze motie krijgt nr. 4.</alineaitem></alinea></alineagroep></tekst>{zaak}</draadboekfragment>
        """;

    public Leesresultaat<Vlosverslag> Lees(KamerstukXmlOpties? opties = null) => Lees(Xml, opties);

    public static Leesresultaat<Vlosverslag> Lees(string xml, KamerstukXmlOpties? opties = null) => Vlosverslag.Lees(Encoding.UTF8.GetBytes(xml), opties);
}
