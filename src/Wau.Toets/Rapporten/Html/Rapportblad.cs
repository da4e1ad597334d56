using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>One report on its way to HTML: the writer, the report, its ids and its passages, and what all sections share.</summary>
internal sealed class Rapportblad
{
    private const int MeesteCitaten = 6;
    private const int LangsteCitaat = 80;

    private readonly int _kopniveau;

    /// <summary>A report to write.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="rapport">The report.</param>
    /// <param name="kopniveau">Level of its first heading.</param>
    public Rapportblad(HtmlWriter html, Toetsrapport rapport, int kopniveau)
    {
        _kopniveau = kopniveau;
        Html = html;
        Rapport = rapport;
        Ankers = new(rapport.Onderwerp.Sha256);
        Plekken = new(rapport);
        Noten = new(Plekken.Alle);
    }

    public HtmlWriter Html { get; }

    public Toetsrapport Rapport { get; }

    public Ankers Ankers { get; }

    public Plekken Plekken { get; }

    public Noten Noten { get; }

    public void Write()
    {
        Kopsectie.Write(this);
        using (Html.Open("nav", ("aria-label", "In dit rapport")))
        using (Html.Open("ul"))
        {
            foreach (Sectie sectie in Sectie.Alle)
            {
                using (Html.Open("li"))
                {
                    Html.Element("a", sectie.Titel, ("href", Ankers.Naar(Ankers.Sectie(sectie.Naam))));
                }
            }
        }

        foreach (Sectie sectie in Sectie.Alle)
        {
            using (Html.Open("section", ("id", Ankers.Sectie(sectie.Naam)), ("class", sectie.Naam)))
            {
                Kop(2, sectie.Titel);
                sectie.Write(this);
            }
        }
    }

    /// <summary>A heading; in a fragment one level deeper.</summary>
    public void Kop(int niveau, string tekst) => Html.Element("h" + Getaltekst.Van(niveau - 1 + _kopniveau), tekst, ("class", "kop" + Getaltekst.Van(niveau)));

    public void Alinea(string tekst, string? klasse = null) => Html.Element("p", tekst, ("class", klasse));

    /// <summary>A term with what it stands for; left out when that is empty.</summary>
    public void Term(string term, string tekst)
    {
        if (tekst.Length > 0)
        {
            Term(term, () => Html.Bdi(tekst));
        }
    }

    public void Term(string term, Action inhoud)
    {
        using (Html.Open("div"))
        {
            Html.Element("dt", term);
            using (Html.Open("dd"))
            {
                inhoud();
            }
        }
    }

    public HtmlWriter.Scope Uitklap(string titel, string? klasse = null)
    {
        HtmlWriter.Scope details = Html.Open("details", ("class", klasse));
        Html.Element("summary", titel);
        return details;
    }

    public void Regellink(string id) => Html.Element("a", id, ("class", "regelnummer"), ("href", Ankers.Naar(Ankers.Regel(id))));

    /// <summary>Links to rules on one line.</summary>
    public void Regellinks(IReadOnlyList<string> ids)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            Html.Text(i == 0 ? "" : ", ");
            Regellink(ids[i]);
        }
    }

    /// <summary>Quoted words, each linked to its place in the text.</summary>
    public void Citaten(IReadOnlyList<Passage> passages)
    {
        for (int i = 0; i < Math.Min(passages.Count, MeesteCitaten); i++)
        {
            Html.Text(i == 0 ? "" : ", ");
            Citaat(passages[i]);
        }

        Html.Text(passages.Count > MeesteCitaten ? $" en nog {Getaltekst.Van(passages.Count - MeesteCitaten)} plaatsen in de tekst" : "");
    }

    /// <summary>The question of a fact, with whom it is about.</summary>
    public string Vraag(Feitadres adres)
    {
        string vraag = Rapport.Regelset.Feiten.Zoek(adres.Feit)?.Vraag ?? adres.Feit;
        return adres.Voor is null ? vraag
            : Rapport.Regelset.Feiten.Zoek(adres.Feit)?.Bereik == Bereik.Dictum ? $"{vraag} (verzoek {adres.Voor})"
            : $"{vraag} ({adres.Voor})";
    }

    /// <summary>The first words of a long quotation; the link leads to all of it.</summary>
    private static string Kort(string citaat)
    {
        int spatie = citaat.Length > LangsteCitaat ? citaat.LastIndexOf(' ', LangsteCitaat) : citaat.Length;
        return spatie == citaat.Length ? citaat : citaat[..(spatie > 0 ? spatie : LangsteCitaat)] + " …";
    }

    private void Citaat(Passage passage)
    {
        if (Plekken.Nummer(passage) is not { } nummer)
        {
            Html.Element("q", Kort(passage.Citaat), ("dir", "auto"));
            return;
        }

        using (Html.Open("a", ("href", Ankers.Naar(Ankers.Passage(nummer)))))
        {
            Html.Element("q", Kort(passage.Citaat), ("dir", "auto"));
        }
    }
}
