using System.Xml;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Line and column in the XML, from 1.</summary>
internal readonly record struct Regelplaats(int Regel, int Kolom)
{
    public static Regelplaats Van(XmlReader reader) =>
        reader is IXmlLineInfo info ? new(info.LineNumber, info.LinePosition) : new(1, 1);

    public static Regelplaats Van(XmlException fout) => new(Math.Max(fout.LineNumber, 1), Math.Max(fout.LinePosition, 1));
}
