using System.Xml;
using System.Xml.Linq;
using Wau.Toets.TweedeKamer.Kamerstukken;

namespace Wau.Toets.TweedeKamer.Debatverslagen;

/// <summary>Turns bytes into the tree of a debate report, without a DTD and without opening anything else.</summary>
internal static class Verslagbron
{
    public static bool IsVerslag(ReadOnlyMemory<byte> xml)
    {
        try
        {
            using XmlReader reader = Open(xml);
            return reader.MoveToContent() == XmlNodeType.Element && IsWortel(reader.LocalName);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>The root, or what is wrong.</summary>
    public static (XElement? Wortel, Melding? Fout) Laad(ReadOnlyMemory<byte> xml, KamerstukXmlOpties opties)
    {
        if (xml.Length > opties.MaxBytes)
        {
            return (null, Verslagmeldingen.TeGroot(opties.MaxBytes));
        }

        if (xml.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return (null, Verslagmeldingen.Leeg());
        }

        bool begonnen = false;
        try
        {
            if (Controleer(xml, opties, ref begonnen) is { } fout)
            {
                return (null, fout);
            }

            using XmlReader reader = Open(xml);
            return (XElement.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace), null);
        }
        catch (XmlException fout)
        {
            var plaats = Regelplaats.Van(fout);
            return (null, begonnen ? Verslagmeldingen.NietWelgevormd(plaats)
                : Kamerstuklezer.HeeftDoctype(xml.Span) ? Verslagmeldingen.Doctype(plaats)
                : Verslagmeldingen.GeenXml(plaats));
        }
    }

    /// <summary>Goes through it once before a tree is made: the outer element and the depth.</summary>
    private static Melding? Controleer(ReadOnlyMemory<byte> xml, KamerstukXmlOpties opties, ref bool begonnen)
    {
        using XmlReader reader = Open(xml);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (!begonnen && !IsWortel(reader.LocalName))
            {
                return Verslagmeldingen.AndereWortel(reader.LocalName, Regelplaats.Van(reader));
            }

            begonnen = true;
            if (reader.Depth >= opties.MaxDiepte)
            {
                return Verslagmeldingen.TeDiep(opties.MaxDiepte, Regelplaats.Van(reader));
            }
        }

        return null;
    }

    private static bool IsWortel(string naam) => naam is "vlosCoreDocument" or "vlosdocument";

    private static XmlReader Open(ReadOnlyMemory<byte> xml) => XmlReader.Create(Kamerstuklezer.Stroom(xml), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
