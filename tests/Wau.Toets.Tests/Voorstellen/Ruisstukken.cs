namespace Wau.Toets.Tests.Voorstellen;

/// <summary>Invented papers as scanners and PDF converters hand them over.</summary>
internal static class Ruisstukken
{
    /// <summary>Hard line ends, a broken word, a page that ends inside a paragraph, imprint and running foot.</summary>
    public const string Pdf =
        "Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2026–2027\n\n36 999\n\nRegels voor een proefloket\n\nNr. 12\n\n"
        + "MOTIE VAN DE LEDEN VAN TESTEREN EN PROEFSMA\nVoorgesteld 3 februari 2027\nDe Kamer,\ngehoord de beraadslaging,\n"
        + "overwegende dat het proefformulier veertig vragen telt en dat bijna\nniemand het helemaal leest;\n"
        + "constaterende dat de uitvoe-\nring van het proefloket daardoor traag is;\n"
        + "verzoekt de regering om het proefformulier samen met het proefloket\nte vervangen door een kaartje van\n"
        + "kst-36999-12\nISSN 0921 - 7371\n’s-Gravenhage 2027\n\nTweede Kamer, vergaderjaar 2026–2027, 36 999, nr. 12\n\n1\n\f"
        + "één bladzijde, en de Kamer daarover te berichten,\nen gaat over tot de orde\nvan de dag.\nVan Testeren\nProefsma\n\n"
        + "Tweede Kamer, vergaderjaar 2026–2027, 36 999, nr. 12\n\n2\n\f";

    /// <summary>Parts run together on one line, letters mixed up, a chapter of the budget, names on one line, imprint.</summary>
    public const string Ocr =
        "Tweede Kamer der Staten Generaal\n2\nVergaderjaar 1984-1985\n99 600\nHoofdstuk XIV Ministerie van Oefening\nNr. 48\n"
        + "MOTIE VAN HET LID PROEFSMA CS. Voorgesteld in de uitgebreide proefvergadering van 11 oktober 1984 De Kamer,\n"
        + "gehoord de beraadslaging; 0verwegende, dat het proefformulier niet deugt; van oordeel, dat een kaartje vol-staat;\n"
        + "kennis nemende van het proefrapport; verzoekt de regerlng, een kaartje te laten drukken;\n"
        + "doet een zeer dringend beroep op de regering, het formulier af te schaffen, en gaat overtot de orde van de dag.\n"
        + "Proefsma Van Testeren Proefsma-de Vries Tweede Kamer, vergaderjaar 1984-1985, 99 600 hoofdstuk XIV, nr. 48\n"
        + "915449F ISSN0921 -7371 SDU uitgeverij 's-Gravenhage 1985";

    /// <summary>Old spelling, everything behind "De Kamer," on one line, capitals for names, another paper below.</summary>
    public const string OudeSpelling =
        "Bijlagen.\n12.\nTweede Kamer. 8s\nMOTIE VAN DEN HEER PROEFSMA C.S. Voorgesteld 12 Maart 1936.\n"
        + "De Kamer, van meening, dat het proefloket te laat opengaat, noodigt de Regeering uit, het vroeger te openen, "
        + "en gaat over tot de orde van den dag. PROEFSMA.\nVAN TESTEREN.\n3. VI. 27.\nStaat van de loketten, ingezonden door den Minister.\n"
        + "Handelingen der Staten-Generaal. Bijlagen.\n1935—1936.";

    /// <summary>An amendment whose heading the scanner misread.</summary>
    public const string Amendement =
        "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1993-1994\n99 315\nProefwet\nNr. 12\n"
        + "GEWIJZIGD AMEIMDEMENT VAN HET LID PROEFSMA Ontvangen 24 januari 1994\nDe ondergetekende stelt het volgende amendement voor:\n"
        + "In artikel 2 wordt «formulier» vervangen door: kaartje.\nToelichting Dit amendement verzoekt niets.\nProefsma";
}
