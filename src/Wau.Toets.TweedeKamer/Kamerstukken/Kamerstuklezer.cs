using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Goes through the XML once, from front to back, without a DTD and without opening anything else.</summary>
internal static class Kamerstuklezer
{
    private const string Doctype = "<!DOCTYPE";

    /// <summary>Reads all of it into the collector; null when that went well.</summary>
    public static Melding? Lees(ReadOnlyMemory<byte> xml, Kamerstukverzamelaar naar, KamerstukXmlOpties opties)
    {
        if (xml.Length > opties.MaxBytes)
        {
            return Kamerstukmeldingen.TeGroot(opties.MaxBytes);
        }

        if (xml.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return Kamerstukmeldingen.Leeg();
        }

        try
        {
            using XmlReader reader = XmlReader.Create(Stroom(xml), Instellingen(opties));
            return Doorloop(reader, naar) ?? Controleer(naar.Bron);
        }
        catch (XmlException fout)
        {
            return Duid(fout, xml.Span, naar);
        }
    }

    private static XmlReaderSettings Instellingen(KamerstukXmlOpties opties) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = opties.MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static Melding? Doorloop(XmlReader reader, Kamerstukverzamelaar naar)
    {
        Melding? fout = null;
        while (fout is null && reader.Read())
        {
            fout = Verwerk(reader, naar, Regelplaats.Van(reader));
        }

        return fout;
    }

    private static Melding? Verwerk(XmlReader reader, Kamerstukverzamelaar naar, Regelplaats plaats)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return naar.Open(reader, plaats) ?? (reader.IsEmptyElement ? naar.Sluit(plaats) : null);
            case XmlNodeType.EndElement:
                return naar.Sluit(plaats);
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                naar.Tekst(reader.Value, plaats);
                return null;
            default:
                return null;
        }
    }

    private static Melding? Controleer(Kamerstukbron bron) =>
        !bron.HeeftKamerstuk ? Kamerstukmeldingen.GeenKamerstuk()
        : bron.Alineas.TrueForAll(string.IsNullOrWhiteSpace) ? Kamerstukmeldingen.GeenTekst()
        : null;

    /// <summary>Says in our words what the XML reader found, by where it happened.</summary>
    private static Melding Duid(XmlException fout, ReadOnlySpan<byte> xml, Kamerstukverzamelaar naar)
    {
        var plaats = Regelplaats.Van(fout);
        return naar.Begonnen ? Kamerstukmeldingen.NietWelgevormd(naar.Pad, plaats)
            : IsWebpagina(xml) ? Kamerstukmeldingen.Webpagina(plaats)
            : HeeftDoctype(xml) ? Kamerstukmeldingen.Doctype(plaats)
            : Kamerstukmeldingen.GeenXml(plaats);
    }

    private static bool IsWebpagina(ReadOnlySpan<byte> xml)
    {
        int doctype = xml.IndexOf(Encoding.UTF8.GetBytes(Doctype));
        ReadOnlySpan<byte> naam = doctype < 0 ? default : xml[(doctype + Doctype.Length)..].TrimStart(" \t\r\n"u8);
        return naam.Length >= 4 && Ascii.EqualsIgnoreCase(naam[..4], "html"u8);
    }

    public static bool HeeftDoctype(ReadOnlySpan<byte> xml) =>
        xml.IndexOf(Encoding.UTF8.GetBytes(Doctype)) >= 0
        || xml.IndexOf(Encoding.Unicode.GetBytes(Doctype)) >= 0
        || xml.IndexOf(Encoding.BigEndianUnicode.GetBytes(Doctype)) >= 0;

    public static MemoryStream Stroom(ReadOnlyMemory<byte> xml) =>
        MemoryMarshal.TryGetArray(xml, out ArraySegment<byte> deel)
            ? new(deel.Array ?? [], deel.Offset, deel.Count, writable: false)
            : new(xml.ToArray(), writable: false);
}
