using System.Globalization;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;

namespace Wau.Toets.TweedeKamer.Kamerstukken;

/// <summary>Makes the proposal from what was found in the XML.</summary>
internal static class Kamerstukmaker
{
    public static Leesresultaat<Voorstel> Maak(Kamerstukbron bron, KamerstukXmlOpties opties)
    {
        Kamerstuknummer? nummer = Nummer(bron);
        DateOnly? datum = Datumlezer.Lees(bron.Isodatum, bron.Datumtekst);
        Leesresultaat<Voorstel> tekst = LeesTekst(bron, opties);
        Reeks<Melding> meldingen = [.. Waarschuwingen(bron, nummer, datum), .. tekst.Meldingen];
        if (tekst.Waarde is not { } kaal)
        {
            return Leesresultaat.Van<Voorstel>(null, meldingen);
        }

        Voorstel heel = kaal with
        {
            Id = bron.Identificatie ?? nummer?.ToString() ?? kaal.Id,
            Kamerstuk = nummer ?? kaal.Kamerstuk,
            Titel = bron.Documenttitel ?? bron.Stuktitel ?? kaal.Titel,
            Datum = datum ?? kaal.Datum,
            Ondertekenaars = kaal.Ondertekenaars.Count > 0 ? kaal.Ondertekenaars : [.. bron.Namen],
            Leesmeldingen = meldingen,
        };
        return Leesresultaat.Van(heel, meldingen);
    }

    /// <summary>The number: from the metadata, or else from the first dossier and the number in it.</summary>
    private static Kamerstuknummer? Nummer(Kamerstukbron bron)
    {
        if (Kamerstuknummer.TryParse(bron.Identificatie, out Kamerstuknummer uit))
        {
            return uit;
        }

        string dossier = Enkel(bron.Toevoeging is null ? bron.Dossiernummer : $"{bron.Dossiernummer}-{bron.Toevoeging}");
        return Dossiernummer.TryParse(dossier, out Dossiernummer nummer)
            && Kamerstuknummer.TryParse($"kst-{nummer}-{Enkel(bron.Ondernummer)}", out uit) ? uit : null;
    }

    private static string Enkel(string? tekst) => (tekst ?? "").Replace('\u00A0', ' ').Trim();

    private static IEnumerable<Melding> Waarschuwingen(Kamerstukbron bron, Kamerstuknummer? nummer, DateOnly? datum)
    {
        if (nummer is null)
        {
            yield return Kamerstukmeldingen.GeenNummer(bron.Identificatie);
        }

        if (datum is null)
        {
            yield return Kamerstukmeldingen.GeenDatum();
        }

        if (bron.Los is { } los)
        {
            yield return Kamerstukmeldingen.Lossetekst(los);
        }
    }

    private static Leesresultaat<Voorstel> LeesTekst(Kamerstukbron bron, KamerstukXmlOpties opties)
    {
        if (Stuksoort.Van(bron) is var soort && soort == Voorstelsoort.Motie)
        {
            var grenzen = new Leesopties { MaxAlineas = opties.MaxAlineas, MaxTekens = opties.MaxTekens };
            Leesresultaat<Motie> motie = Motie.Lees(bron.Alineas, grenzen);
            return Leesresultaat.Van<Voorstel>(motie.Waarde, motie.Meldingen);
        }

        Reeks<Alinea> alineas = [.. Alineas(bron.Alineas)];
        Melding ongedeeld = Kamerstukmeldingen.Ongedeeld();
        return soort switch
        {
            Voorstelsoort.Amendement => Leesresultaat.Van<Voorstel>(new Amendement { Alineas = alineas, Bronalineas = [.. bron.Alineas] }, [ongedeeld]),
            Voorstelsoort.Beleidsvoorstel => Leesresultaat.Van<Voorstel>(new Beleidsvoorstel { Alineas = alineas, Bronalineas = [.. bron.Alineas] }, [ongedeeld]),
            _ => Leesresultaat.Van<Voorstel>(new Beleidsvoorstel { Alineas = alineas, Bronalineas = [.. bron.Alineas] }, [Kamerstukmeldingen.AnderStuk(bron.Type ?? bron.Stuktitel), ongedeeld]),
        };
    }

    /// <summary>The paragraphs with words, as <c>Motie.Lees</c> numbers them: an empty one is left out but keeps its number.</summary>
    private static IEnumerable<Alinea> Alineas(IEnumerable<string> teksten) =>
        from paar in teksten.Index()
        where !string.IsNullOrWhiteSpace(paar.Item)
        select new Alinea(string.Create(CultureInfo.InvariantCulture, $"alineas[{paar.Index}]"), 0, paar.Item);
}
