using System.Text.Json;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes the result part of a report: everything but input and receipt.</summary>
internal sealed class Rapportschrijver(Utf8JsonWriter json, Rapportdetail detail)
{
    /// <summary>Most questions in a short report.</summary>
    private const int KorteVragen = 5;

    private bool IsVolledig => detail == Rapportdetail.Volledig;

    public void Resultaat(Toetsrapport rapport)
    {
        json.WriteString("schema", Toetsrapport.Schema);
        json.Code("detail", detail);
        json.WriteString("status", "indicatief");
        if (rapport.IsZonderPersonen)
        {
            json.WriteBoolean("zonderPersonen", true);
        }

        Onderwerp(rapport);
        Toetsadvies(rapport);
        Oordeel(rapport);
        json.Lijst("aspecten", rapport.Aspecten, Aspect);
        json.Lijst("bevindingen", rapport.Bevindingen.Where(b => IsVolledig || b.Verwacht.Uitkomst != Uitkomst.NietVanToepassing), Bevinding);
        json.Lijst("redenen", IsVolledig ? rapport.Redenen : rapport.Redenen.Take(Rapportzicht.MeesteRedenen), Reden);
        json.Lijst("vragen", IsVolledig ? rapport.Vragen : rapport.Vragen.Take(KorteVragen), Vraag);
        json.WriteNumber("aantalVragen", rapport.Vragen.Count);
        if (IsVolledig)
        {
            new Gevoeligheidsschrijver(json).Schrijf(rapport.Gevoeligheid);
            new Mitsenschrijver(json, rapport).Schrijf();
        }

        json.Lijst("tegenstrijdigheden", rapport.Tegenstrijdigheden, w => Tegenstrijdigheid(w, rapport.Regelset.Feiten));
        NietVanToepassing(rapport);
        json.Lijst("passages", Rapportzicht.Passages(rapport), p =>
        {
            json.Passage(p.Passage);
            json.Teksten("regels", p.Regels);
        });
        json.Lijst("capaciteitssignalen", rapport.Capaciteitssignalen, new Signaalschrijver(json, rapport.Regelset.Feiten).Schrijf);
        json.Lijst("waarschuwingen", rapport.Waarschuwingen, json.Melding);
        if (IsVolledig)
        {
            new Feitenschrijver(json, rapport.Regelset.Feiten).Schrijf(rapport.Feiten);
            json.Lijst("regels", rapport.Bevindingen.Select(b => b.Regel), new Regelschrijver(json).Schrijf);
            new Spoorschrijver(json).Schrijf(rapport.Spoor);
        }

        json.Lijst("pakketten", rapport.Regelset.Pakketten, p =>
        {
            json.WriteString("id", p.Id);
            json.WriteString("versie", p.Versie);
            json.WriteString("sha256", p.Sha256);
        });
    }

    private void Onderwerp(Toetsrapport rapport)
    {
        json.WriteStartObject("onderwerp");
        json.Tekst("id", rapport.Onderwerp.Id);
        json.Code("soort", rapport.Onderwerp.Soort);
        json.Tekst("titel", rapport.Onderwerp.Titel);
        json.Datum("datum", rapport.Onderwerp.Datum);
        if (rapport.Onderwerp.Amendementen.Count > 0)
        {
            json.Teksten("amendementen", rapport.Onderwerp.Amendementen);
        }

        json.Datum("peildatum", rapport.Peildatum);
        json.WriteString("sha256", rapport.Onderwerp.Sha256);
        json.WriteEndObject();
    }

    private void Toetsadvies(Toetsrapport rapport)
    {
        Toetsadvies advies = rapport.Toetsadvies;
        json.WriteStartObject("toetsadvies");
        json.Code("soort", advies.Soort);
        json.WriteString("zin", Zinnen.Advies(advies.Soort) + ".");
        json.Lijst("redenen", advies.Redenen, r =>
        {
            json.WriteString("zin", r.Zin);
            json.Passages(r.Passages);
        });
        json.Teksten("organisaties", advies.Organisaties);
        json.Lijst("vragen", advies.Vragen, json.Adres);
        json.WriteEndObject();
    }

    private void Oordeel(Toetsrapport rapport)
    {
        json.WriteStartObject("oordeel");
        Stand("zeker", rapport.Oordeel.Zeker, Zinnen.Zeker(rapport.Oordeel.Zeker));
        Stand("verwacht", rapport.Oordeel.Verwacht, Zinnen.Verwacht(rapport.Oordeel.Verwacht));
        json.WriteEndObject();
    }

    public void Stand(string naam, Oordeelstand stand, string zin)
    {
        json.WriteStartObject(naam);
        json.Code("soort", stand.Soort);
        json.Teksten("mogelijk", stand.Mogelijk.Select(Codenaam.Van));
        json.WriteString("zin", zin);
        json.WriteEndObject();
    }

    private void Aspect(Aspectuitslag aspect)
    {
        json.WriteString("id", aspect.Id);
        json.WriteString("titel", aspect.Titel);
        json.WriteNumber("gewicht", aspect.Gewicht);
        json.WriteBoolean("exact", aspect.IsExact);
        Stand("zeker", aspect, aspect.Zeker);
        Stand("verwacht", aspect, aspect.Verwacht);
    }

    public void Stand(string naam, Aspectuitslag aspect, Aspectstand stand)
    {
        json.WriteStartObject(naam);
        json.Punten("punten", stand.Punten);
        if (stand.Opgeteld != stand.Punten)
        {
            json.Punten("opgeteld", stand.Opgeteld);
        }

        json.WriteBoolean("exact", stand.IsExact);
        json.WriteString("band", stand.Band);
        json.Teksten("banden", stand.Banden);
        json.WriteBoolean("kanOntbreken", stand.KanOntbreken);
        if (stand.Band is not null)
        {
            json.Code("grond", stand.Grond);
        }

        (int van, int tot) = aspect.Balk(stand.Punten);
        json.Punten("balk", new(van, tot));
        json.WriteEndObject();
    }

    private void Bevinding(Bevinding bevinding)
    {
        json.WriteString("regel", bevinding.Regel.Id);
        json.WriteString("aspect", bevinding.Regel.Aspect);
        Stand("zeker", bevinding.Zeker, Zinnen.Tekst(bevinding.Regel, bevinding.Zeker));
        Stand("verwacht", bevinding.Verwacht, Zinnen.Verwachtetekst(bevinding.Regel, bevinding.Verwacht));
        json.Teksten("feiten", bevinding.Feiten.Select(f => f.ToString()));
        if (IsVolledig)
        {
            json.Teksten("open", bevinding.Open.Select(f => f.ToString()));
            json.Passages(bevinding.Passages);
        }

        if (bevinding.IsInCode)
        {
            json.WriteBoolean("nietExact", true);
        }
    }

    public void Stand(string naam, Regelstand stand, string tekst)
    {
        json.WriteStartObject(naam);
        json.Code("uitkomst", stand.Uitkomst);
        json.Punten("punten", stand.Punten);
        if (stand.Ernst != Ernst.Geen)
        {
            json.Code("ernst", stand.Ernst);
        }

        if (!stand.IsBeslist && stand.ErgsteErnst < stand.Ernst)
        {
            json.Code("mogelijkeErnst", stand.ErgsteErnst);
        }

        if (IsVolledig)
        {
            json.WriteString("tekst", tekst);
        }

        json.WriteEndObject();
    }

    private void Reden(Reden reden)
    {
        json.WriteString("regel", reden.Regel);
        json.Punten("zeker", reden.Zeker);
        json.Punten("verwacht", reden.Verwacht);
    }

    private void Vraag(Vraag vraag)
    {
        json.Adres(vraag.Adres);
        json.WriteString("vraag", vraag.Feit.Vraag);
        if (IsVolledig)
        {
            json.Tekst("toelichting", vraag.Feit.Toelichting);
            json.WriteString("antwoordvorm", Zinnen.Antwoordvorm(vraag.Feit));
        }

        json.Code("aan", vraag.Aan);
        json.Teksten("organisaties", vraag.Organisaties);
        json.Code("gevolg", vraag.Gevolg);
        json.WriteNumber("punten", vraag.Punten);
        json.WriteNumber("kosten", vraag.Feit.Kosten);
        json.WriteBoolean("bevestiging", vraag.IsBevestiging);
        json.Teksten("regels", vraag.Regels);
    }

    private void Tegenstrijdigheid(Feitwaarde waarde, Feitencatalogus feiten)
    {
        json.Adres(waarde.Adres);
        json.Lijst("antwoorden", waarde.Antwoorden, a => new Invoerschrijver(json).Antwoord(a, feiten));
    }

    private void NietVanToepassing(Toetsrapport rapport) => json.Lijst("nietVanToepassing", Rapportzicht.NietVanToepassing(rapport), b =>
    {
        bool zeker = b.Zeker.Uitkomst == Uitkomst.NietVanToepassing;
        json.WriteString("regel", b.Regel.Id);
        json.WriteString("aspect", b.Regel.Aspect);
        json.WriteString("zekerheid", zeker ? "zeker" : "verwacht");
        if (!zeker)
        {
            json.Code("uitkomst", b.Zeker.Uitkomst);
            json.Punten("zeker", b.Zeker.Punten);
        }

        if (b.Zeker.ErgsteErnst == Ernst.Blokkade)
        {
            json.Code("mogelijkeErnst", b.Zeker.ErgsteErnst);
        }

        if (IsVolledig)
        {
            json.WriteString("reden", zeker ? Zinnen.Tekst(b.Regel, b.Zeker) : Zinnen.Verwachtetekst(b.Regel, b.Verwacht));
        }
    });
}
