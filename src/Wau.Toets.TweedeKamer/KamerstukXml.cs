using Wau.Toets.TweedeKamer.Kamerstukken;

namespace Wau.Toets.TweedeKamer;

/// <summary>Reads a parliamentary paper (<em>kamerstuk</em>) from its official XML, as officielebekendmakingen.nl publishes it since 2010.</summary>
/// <remarks>
/// <para>The shape is <c>officiele-publicatie/kamerstuk</c> (op-xsd). Taken are the metadata, the first dossier, the number, the title,
/// the date, and every paragraph, heading, list item and table cell in order; <c>alineas[n]</c> counts them from zero. Markup inside a paragraph is flattened, white space is folded
/// to one space (a no-break space stays), and footnotes, list marks and processing instructions are left out.</para>
/// <para>The paragraphs go through the readers of text: <see cref="Motie.Lees(IReadOnlyList{string}, Leesopties)"/> and those of the other kinds. What kind it is follows
/// from the type in the metadata, or else from the title. Proven on real motions only: no XML of an amendment or a bill was at hand, so how theirs marks
/// instructions, articles and lists is an assumption. List marks are left out, so a subsection or part whose number is one is not found by it.</para>
/// <para>Input is never trusted: a DTD, and so every entity of its own, is refused, nothing outside the input is opened, and
/// <see cref="KamerstukXmlOpties"/> limits size and depth. What is wrong with the input comes back as messages <c>KX0001</c> and on, never as
/// an exception. Safe to call from several threads; the same in every culture.</para>
/// </remarks>
public static class KamerstukXml
{
    /// <summary>Reads a paper from a stream.</summary>
    /// <param name="xml">The XML; read from where it stands, to the end or just past the limit, and left open.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <returns>A <see cref="Motie"/>, <see cref="Amendement"/> or <see cref="Beleidsvoorstel"/>, or every error.</returns>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static Leesresultaat<Voorstel> Lees(Stream xml, KamerstukXmlOpties? opties = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        opties ??= new();
        return Lees(Stroomlezer.LeesTotGrens(xml, opties.MaxBytes), opties);
    }

    /// <summary>Reads a paper from bytes.</summary>
    /// <param name="xml">The XML, in the encoding that it declares (UTF-8 without a declaration).</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <returns>A <see cref="Motie"/>, <see cref="Amendement"/> or <see cref="Beleidsvoorstel"/>, or every error.</returns>
    public static Leesresultaat<Voorstel> Lees(ReadOnlyMemory<byte> xml, KamerstukXmlOpties? opties = null)
    {
        opties ??= new();
        var verzamelaar = new Kamerstukverzamelaar(opties);
        return Kamerstuklezer.Lees(xml, verzamelaar, opties) is { } fout
            ? Leesresultaat.Van<Voorstel>(null, [fout])
            : Kamerstukmaker.Maak(verzamelaar.Bron, opties);
    }

    /// <summary>Reads a motion from a stream; another kind of paper is an error.</summary>
    /// <param name="xml">The XML; read from where it stands, to the end or just past the limit, and left open.</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static Leesresultaat<Motie> LeesMotie(Stream xml, KamerstukXmlOpties? opties = null) => AlleenMotie(Lees(xml, opties));

    /// <summary>Reads a motion from bytes; another kind of paper is an error.</summary>
    /// <param name="xml">The XML, in the encoding that it declares (UTF-8 without a declaration).</param>
    /// <param name="opties">Limits; null for the defaults.</param>
    public static Leesresultaat<Motie> LeesMotie(ReadOnlyMemory<byte> xml, KamerstukXmlOpties? opties = null) => AlleenMotie(Lees(xml, opties));

    private static Leesresultaat<Motie> AlleenMotie(Leesresultaat<Voorstel> gelezen) => gelezen.Waarde switch
    {
        null => Leesresultaat.Van<Motie>(null, gelezen.Meldingen),
        Motie motie => Leesresultaat.Van(motie, gelezen.Meldingen),
        Voorstel ander => Leesresultaat.Van<Motie>(null, [Kamerstukmeldingen.GeenMotie(ander)]),
    };
}
