using Wau.Toets.TweedeKamer.Debatverslagen;
using Wau.Toets.TweedeKamer.Kamerstukken;

namespace Wau.Toets.TweedeKamer;

/// <summary>A debate report (<em>verslag</em>) as the Tweede Kamer publishes it in VLOS XML, with the motions that were read out in it.</summary>
/// <remarks>
/// <para>A motion is the text that the report itself marks as one (<c>alineagroep</c> of type <c>Motietekst</c>); what the chair says about it
/// is left out. Number, title and names of those who submitted it come from the case (<c>zaak</c>) beside it. Who read it out is not kept.</para>
/// <para>Input is never trusted: a DTD is refused, nothing outside the input is opened, and <see cref="KamerstukXmlOpties"/> limits
/// size and depth of the report, and paragraphs and characters of each motion. What is wrong comes back as messages <c>DV0001</c> and on.
/// Safe to call from several threads; the same in every culture.</para>
/// </remarks>
public sealed record Vlosverslag
{
    /// <summary>Title of the meeting; empty when the report has none.</summary>
    public string Titel { get; init; } = "";

    /// <summary>Day of the meeting; null when the report does not say.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>The motions in the order of the report, those that could not be read included; empty when none was read out.</summary>
    public required Reeks<VoorgelezenMotie> Moties { get; init; }

    /// <summary>True when XML is a debate report, by its outer element; what follows may still be wrong.</summary>
    /// <param name="xml">The XML, in the encoding that it declares (UTF-8 without a declaration).</param>
    public static bool Herkent(ReadOnlyMemory<byte> xml) => Verslagbron.IsVerslag(xml);

    /// <summary>Reads a report from a stream.</summary>
    /// <param name="xml">The XML; read from where it stands, to the end or just past the limit, and left open.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static Leesresultaat<Vlosverslag> Lees(Stream xml, KamerstukXmlOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        opties ??= new();
        return Lees(Stroomlezer.LeesTotGrens(xml, opties.MaxBytes), opties);
    }

    /// <summary>Reads a report from bytes.</summary>
    /// <param name="xml">The XML, in the encoding that it declares (UTF-8 without a declaration).</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <returns>The report; a motion in it that could not be read has its own errors. An error here means that the report itself could not be read.</returns>
    public static Leesresultaat<Vlosverslag> Lees(ReadOnlyMemory<byte> xml, KamerstukXmlOpties? opties = null)
    {
        opties ??= new();
        (System.Xml.Linq.XElement? wortel, Melding? fout) = Verslagbron.Laad(xml, opties);
        return wortel is null ? Leesresultaat.Van<Vlosverslag>(null, fout is null ? [] : [fout]) : Verslaglezer.Lees(wortel, opties);
    }
}
