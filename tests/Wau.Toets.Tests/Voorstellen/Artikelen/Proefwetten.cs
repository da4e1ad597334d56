namespace Wau.Toets.Tests.Voorstellen.Artikelen;

/// <summary>Invented bills and regulations.</summary>
internal static class Proefwetten
{
    public const string Wet = """
        36 999
        Regels over kaartjes (Kaartjeswet)
        Nr. 2
        VOORSTEL VAN WET
        Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, Prins van Oranje-Nassau, enz. enz. enz.
        Allen, die deze zullen zien of horen lezen, saluut! doen te weten:
        Alzo Wij in overweging genomen hebben, dat het wenselijk is kaartjes te regelen;
        Zo is het, dat Wij, de Afdeling advisering van de Raad van State gehoord, hebben goedgevonden en verstaan:
        HOOFDSTUK 1
        ALGEMENE BEPALINGEN
        Artikel 1.1 Begripsbepalingen
        In deze wet wordt verstaan onder:
        a. kaartje: een stuk papier;
        b. loket: een plaats waar kaartjes liggen.
        Artikel 1.2
        Deze wet geldt overal.
        HOOFDSTUK 2 AANVRAGEN
        Afdeling 2.1 Termijnen
        Artikel 2.1 Aanvraag
        1. Een aanvraag bevat:
        a. een naam, met:
        1°. een roepnaam; en
        2°. een achternaam;
        b. een datum.
        2. Onze Minister beslist binnen acht weken.
        2a. De termijn kan eenmaal worden verlengd.
        3. Artikel 1.1 van deze wet is van toepassing.
        Artikel 2.2. Onze Minister kan regels stellen over het loket.
        § 2.1.1 Slotbepalingen
        Artikel 2.3 (citeertitel)
        Deze wet wordt aangehaald als: Kaartjeswet.
        Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst.
        De Minister van Kaartjes,
        P. Proefsma
        MEMORIE VAN TOELICHTING
        Artikel 1.1
        Kaartjes zijn klein.
        """;

    public const string Wijzigingswet = """
        Wijziging van de Kaartjeswet
        VOORSTEL VAN WET
        ARTIKEL I
        De Kaartjeswet wordt als volgt gewijzigd:
        A
        Artikel 1.1 wordt als volgt gewijzigd:
        1. In onderdeel a vervalt «klein».
        2. Onderdeel b vervalt.
        B
        In artikel 126nba, tweede lid, wordt «zes weken» vervangen door: acht weken.
        Ba
        Na artikel 6 worden twee artikelen ingevoegd, luidende:
        Artikel 6a Verlies
        1. Wie een kaartje verliest, meldt dat.
        2. Het loket geeft een nieuw kaartje.
        Artikel 6b
        Het loket is open.
        C
        Artikel 7 komt te luiden:
        Artikel 7
        Het loket is op maandag dicht.
        ARTIKEL II
        In artikel 3 van de Loketwet vervalt «groot».
        ARTIKEL III
        Deze wet treedt in werking op 1 juli 2028.
        """;

    public const string Maatregel = """
        Besluit van 3 februari 2027, houdende regels over kaartjes (Kaartjesbesluit)
        Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, enz.
        Op de voordracht van Onze Minister van Kaartjes van 1 februari 2027;
        Hebben goedgevonden en verstaan:
        Artikel 1
        1. Een kaartje is van papier.
        2. Een kaartje is wit.
        Artikel 2
        Dit besluit treedt in werking met ingang van de dag na de datum van uitgifte van het Staatsblad waarin het wordt geplaatst.
        Dit besluit zal met de daarbij behorende nota van toelichting in het Staatsblad worden geplaatst.
        NOTA VAN TOELICHTING
        Wit is goedkoop.
        """;

    public const string Regeling = """
        Regeling van de Minister van Kaartjes van 3 februari 2027, nr. 12, houdende regels over loketten
        De Minister van Kaartjes,
        Gelet op artikel 2.2 van de Kaartjeswet;
        Besluit:
        Artikel 1 Openingstijden
        Een loket is open van maandag tot en met vrijdag.
        Artikel 2 Wijziging Loketregeling
        De Loketregeling wordt als volgt gewijzigd:
        A
        Artikel 2 komt te luiden:
        Artikel 2
        Loketten zijn rood.
        Artikel 3 Inwerkingtreding
        Deze regeling treedt in werking op 1 juli 2027.
        Bijlage 1
        Kaart van de loketten.
        Toelichting
        Mensen willen weten wanneer een loket open is.
        """;

    public const string Brief = """
        BRIEF VAN DE MINISTER VAN KAARTJES
        Geachte voorzitter,
        Volgens
        Artikel 5 Kaartjeswet
        kunnen kaartjes kleiner. Dat ga ik doen.
        """;
}
