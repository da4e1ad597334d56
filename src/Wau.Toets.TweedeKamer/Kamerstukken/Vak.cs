namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>What the text inside an element is used for.</summary>
internal enum Vak
{
    /// <summary>Structure around paragraphs; text that stands here is reported.</summary>
    Opbouw = 0,

    /// <summary>A paragraph, heading or table cell.</summary>
    Alinea,

    /// <summary>Heading of the paper, around its numbers; not used itself.</summary>
    Kop,

    /// <summary>Number of the dossier.</summary>
    Dossiernummer,

    /// <summary>Addition to the number of the dossier: budget chapter or council number.</summary>
    Toevoeging,

    /// <summary>Number of the paper in the dossier.</summary>
    Ondernummer,

    /// <summary>Title of the paper.</summary>
    Titel,

    /// <summary>Sentence with the date.</summary>
    Datum,

    /// <summary>Around the names of those who signed; not used itself.</summary>
    Ondertekening,

    /// <summary>Name of one who signed.</summary>
    Naam,

    /// <summary>Left out: footnotes, list marks, metadata, layout.</summary>
    Weglaten,
}
