using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Wau.Toets.TweedeKamer.Kamerstukken;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.TweedeKamer.Debatverslagen;

/// <summary>Finds the motions in the tree of a debate report.</summary>
internal static class Verslaglezer
{
    private const string Aanhef = "De Kamer,";

    public static Leesresultaat<Vlosverslag> Lees(XElement wortel, KamerstukXmlOpties opties)
    {
        XElement? vergadering = Kind(wortel, "vergadering");
        DateOnly? datum = Datum(Tekst(vergadering, "datum"));
        Reeks<VoorgelezenMotie> moties = [.. wortel.Descendants().Where(IsMotie).Select((stuk, i) => Motie(stuk, i + 1, datum, opties))];
        List<Melding> meldingen = [.. wortel.Descendants().Where(IsBuitenMotie).Select(a => Verslagmeldingen.BuitenMotie(Plaats(a)))];
        if (moties.Count == 0)
        {
            meldingen.Add(Verslagmeldingen.GeenMotie());
        }

        return Leesresultaat.Van(new Vlosverslag { Titel = Tekst(vergadering, "titel"), Datum = datum, Moties = moties }, [.. meldingen]);
    }

    /// <summary>A fragment in which a motion is submitted or read out anew, or a motion that stands in no fragment.</summary>
    private static bool IsMotie(XElement element) => element.Name.LocalName switch
    {
        "draadboekfragment" => Attribuut(element, "soort") is "Motie indiening" || element.Descendants().Any(IsMotietekst),
        "alineagroep" => IsMotietekst(element) && !element.Ancestors().Any(a => a.Name.LocalName is "draadboekfragment"),
        _ => false,
    };

    private static bool IsMotietekst(XElement element) => element.Name.LocalName is "alineagroep" && Attribuut(element, "type") is "Motietekst";

    private static bool IsBuitenMotie(XElement element) =>
        element.Name.LocalName is "alinea" && Witruimte.Vouw(element.Value).StartsWith(Aanhef, StringComparison.Ordinal) && !element.Ancestors().Any(IsMotietekst);

    private static VoorgelezenMotie Motie(XElement stuk, int nummer, DateOnly? datum, KamerstukXmlOpties opties)
    {
        Reeks<string> alineas = [.. stuk.DescendantsAndSelf().Where(IsMotietekst).SelectMany(Alineas)];
        XElement? zaak = stuk.Descendants().FirstOrDefault(e => e.Name.LocalName is "zaak" && Attribuut(e, "soort") is "Motie");
        Regelplaats plaats = Plaats(stuk);
        return new(nummer, Attribuut(stuk, "objectid") ?? "", plaats.Regel, plaats.Kolom, alineas, Lezing(alineas, zaak, datum, plaats, opties));
    }

    private static Leesresultaat<Motie> Lezing(Reeks<string> alineas, XElement? zaak, DateOnly? datum, Regelplaats plaats, KamerstukXmlOpties opties)
    {
        if (alineas.Count == 0)
        {
            return Leesresultaat.Van<Motie>(null, [Verslagmeldingen.ZonderTekst(plaats)]);
        }

        Kamerstuknummer? nummer = Nummer(zaak);
        Leesresultaat<Motie> tekst = Wau.Toets.Motie.Lees(alineas, new() { MaxAlineas = opties.MaxAlineas, MaxTekens = opties.MaxTekens });
        Reeks<Melding> meldingen =
        [
            .. nummer is null ? [Verslagmeldingen.GeenNummer(plaats)] : Array.Empty<Melding>(),
            .. datum is null ? [Verslagmeldingen.GeenDatum()] : Array.Empty<Melding>(),
            .. tekst.Meldingen,
        ];
        return Leesresultaat.Van(
            tekst.Waarde is not { } motie ? null : motie with
            {
                Id = nummer?.ToString(),
                Kamerstuk = nummer,
                Titel = Tekst(zaak, "titel"),
                Datum = datum,
                Ondertekenaars = motie.Ondertekenaars.Count > 0 ? motie.Ondertekenaars : [.. Indieners(zaak)],
                Leesmeldingen = meldingen,
            },
            meldingen);
    }

    /// <summary>The paragraphs of a group: every item, also in a list; words that stand in no item are a paragraph too.</summary>
    private static IEnumerable<string> Alineas(XElement groep) =>
        from alinea in groep.Elements()
        let items = alinea.Descendants().Where(e => e.Name.LocalName is "alineaitem").ToArray()
        from item in items.Length > 0 ? items : [alinea]
        let tekst = Witruimte.Vouw(item.Value)
        where tekst.Length > 0
        select tekst;

    private static IEnumerable<string> Indieners(XElement? zaak) =>
        (zaak is null ? null : Kind(zaak, "sprekers"))?.Elements().Select(s => Tekst(s, "verslagnaam")).Where(n => n.Length > 0) ?? [];

    private static Kamerstuknummer? Nummer(XElement? zaak) =>
        Kamerstuknummer.TryParse($"kst-{Tekst(zaak, "dossiernummer").Replace(" ", "", StringComparison.Ordinal)}-{Tekst(zaak, "stuknummer")}", out Kamerstuknummer uit) ? uit : null;

    private static DateOnly? Datum(string tekst) =>
        DateOnly.TryParseExact(tekst.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly uit) ? uit : null;

    private static string Tekst(XElement? ouder, string naam) => Witruimte.Vouw((ouder is null ? null : Kind(ouder, naam))?.Value ?? "");

    private static XElement? Kind(XElement ouder, string naam) => ouder.Elements().FirstOrDefault(e => string.Equals(e.Name.LocalName, naam, StringComparison.Ordinal));

    private static string? Attribuut(XElement element, string naam) => element.Attribute(naam)?.Value;

    private static Regelplaats Plaats(XElement element)
    {
        IXmlLineInfo info = element;
        return new(Math.Max(info.LineNumber, 1), Math.Max(info.LinePosition, 1));
    }
}
