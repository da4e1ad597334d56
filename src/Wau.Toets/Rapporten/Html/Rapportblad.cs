using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>One report on its way to HTML: the writer, the report, its ids and its passages, and what all sections share.</summary>
internal sealed class Rapportblad
{
    private const int MeesteCitaten = 6;
    private const int LangsteCitaat = 80;

    /// <summary>Fewer parts than this need no table of contents.</summary>
    private const int MinsteInhoud = 8;

    private readonly int _kopniveau;
    private readonly Reeks<Rapportdeel> _delen;

    /// <summary>A report to write.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="rapport">The report.</param>
    /// <param name="profiel">For whom.</param>
    /// <param name="kopniveau">Level of its first heading.</param>
    public Rapportblad(HtmlWriter html, Toetsrapport rapport, Profiel profiel, int kopniveau)
    {
        _delen = [.. Indeling.Van(profiel).Where(d => d.IsErIn(rapport))];
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
        if (_delen.Count >= MinsteInhoud)
        {
            Inhoud();
        }

        foreach (Rapportdeel deel in _delen)
        {
            using (Html.Open("section", ("id", Ankers.Sectie(deel.Naam)), ("class", deel.IsKern ? "kern " + deel.Naam : deel.Naam)))
            {
                Kop(2, deel.Titel);
                Secties.Write(deel, this);
            }
        }
    }

    /// <summary>True when this report has the part, so that something can be linked to it.</summary>
    public bool Heeft(Rapportdeel deel) => _delen.Contains(deel);

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

    /// <summary>The id of a rule, linked to what is said about it.</summary>
    public void Regellink(string id) => Link(Rapportdeel.Regels, id, Ankers.Regel(id), "regelnummer");

    /// <summary>Text that leads to a place in a part; plain text when the report does not have that part.</summary>
    public void Link(Rapportdeel deel, string tekst, string id, string? klasse = null)
    {
        bool kan = Heeft(deel);
        Html.Element(kan ? "a" : "span", tekst, ("class", klasse), ("href", kan ? Ankers.Naar(id) : null));
    }

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
        if (!Heeft(Rapportdeel.Tekst) || Plekken.Nummer(passage) is not { } nummer)
        {
            Html.Element("q", Kort(passage.Citaat), ("dir", "auto"));
            return;
        }

        using (Html.Open("a", ("href", Ankers.Naar(Ankers.Passage(nummer)))))
        {
            Html.Element("q", Kort(passage.Citaat), ("dir", "auto"));
        }
    }

    private void Inhoud()
    {
        using (Html.Open("nav", ("aria-label", "In dit rapport")))
        using (Html.Open("ul"))
        {
            foreach (Rapportdeel deel in _delen)
            {
                using (Html.Open("li"))
                {
                    Html.Element("a", deel.Titel, ("href", Ankers.Naar(Ankers.Sectie(deel.Naam))));
                }
            }
        }
    }
}
