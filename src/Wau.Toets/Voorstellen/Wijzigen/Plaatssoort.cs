namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>Kind of place in the text of a law or bill, as an instruction names it.</summary>
public enum Plaatssoort
{
    /// <summary>Not recognised.</summary>
    Onbekend = 0,

    /// <summary>A law by its name: the <em>Participatiewet</em>.</summary>
    Wet,

    /// <summary>The title of the bill (<em>opschrift</em>) or of a part of it.</summary>
    Opschrift,

    /// <summary>The preamble (<em>considerans</em>).</summary>
    Considerans,

    /// <summary>A book of a code (<em>boek</em>).</summary>
    Boek,

    /// <summary>A chapter (<em>hoofdstuk</em>).</summary>
    Hoofdstuk,

    /// <summary>A title (<em>titel</em>).</summary>
    Titel,

    /// <summary>A division (<em>afdeling</em>).</summary>
    Afdeling,

    /// <summary>A paragraph of a chapter (<em>paragraaf</em>).</summary>
    Paragraaf,

    /// <summary>An article, of the bill or of the law that it amends.</summary>
    Artikel,

    /// <summary>A subsection (<em>lid</em>).</summary>
    Lid,

    /// <summary>A lettered or numbered part (<em>onderdeel</em>, <em>onder</em>, <em>sub</em>, <em>punt</em>).</summary>
    Onderdeel,

    /// <summary>A sentence (<em>zin</em>, <em>volzin</em>).</summary>
    Zin,

    /// <summary>The words before a list (<em>aanhef</em>).</summary>
    Aanhef,

    /// <summary>The words after a list (<em>slot</em>).</summary>
    Slot,

    /// <summary>An annex (<em>bijlage</em>).</summary>
    Bijlage,

    /// <summary>A table or budget statement (<em>tabel</em>, <em>begrotingsstaat</em>).</summary>
    Staat,
}
