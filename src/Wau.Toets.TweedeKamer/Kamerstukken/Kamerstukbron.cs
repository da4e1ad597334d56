namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>What was found in the XML, before anything is made of it; of each field the first that is not empty counts.</summary>
internal sealed class Kamerstukbron
{
    public bool HeeftKamerstuk { get; set; }

    public string? Identificatie { get; private set; }

    public string? Type { get; private set; }

    public string? Documenttitel { get; private set; }

    public string? Dossiernummer { get; private set; }

    public string? Toevoeging { get; private set; }

    public string? Ondernummer { get; private set; }

    public string? Stuktitel { get; private set; }

    public string? Isodatum { get; set; }

    public string? Datumtekst { get; private set; }

    public int Dossiers { get; set; }

    /// <summary>The paragraphs; one without words is empty.</summary>
    public List<string> Alineas { get; } = [];

    public List<string> Namen { get; } = [];

    public Lossetekst? Los { get; set; }

    public void Meta(string? naam, string? schema, string inhoud)
    {
        switch (naam, schema)
        {
            case ("DC.identifier", _) or ("DCTERMS.identifier", _):
                Identificatie ??= inhoud;
                break;
            case ("DC.type", "OVERHEIDop.KamerstukTypen"):
                Type ??= inhoud;
                break;
            case ("OVERHEIDop.documenttitel", _):
                Documenttitel ??= inhoud;
                break;
        }
    }

    public void Voeg(Vak vak, string tekst)
    {
        switch (vak)
        {
            case Vak.Alinea:
                Alineas.Add(tekst);
                break;
            case Vak.Naam:
                Namen.Add(tekst);
                break;
            case Vak.Dossiernummer when Dossiers == 1:
                Dossiernummer ??= tekst;
                break;
            case Vak.Toevoeging when Dossiers == 1:
                Toevoeging ??= tekst;
                break;
            case Vak.Ondernummer:
                Ondernummer ??= tekst;
                break;
            case Vak.Titel:
                Stuktitel ??= tekst;
                break;
            case Vak.Datum:
                Datumtekst ??= tekst;
                break;
        }
    }
}

/// <summary>The first text that stands outside the paragraphs, and how often that happens.</summary>
internal sealed record Lossetekst(string Woorden, string Pad, Regelplaats Plaats, int Aantal);
