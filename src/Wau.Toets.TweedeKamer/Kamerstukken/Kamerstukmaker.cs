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
        Voorstelsoort soort = Stuksoort.Van(bron);
        var leesopties = new Leesopties { MaxAlineas = opties.MaxAlineas, MaxTekens = opties.MaxTekens, Kop = bron.Documenttitel ?? bron.Stuktitel };
        Leesresultaat<Voorstel> gelezen = Voorstel.Lees(soort is Voorstelsoort.Onbekend ? Voorstelsoort.Beleidsvoorstel : soort, bron.Alineas, leesopties);
        return soort is not Voorstelsoort.Onbekend || gelezen.Waarde is null
            ? gelezen
            : Leesresultaat.Van(gelezen.Waarde, [Kamerstukmeldingen.AnderStuk(bron.Type ?? bron.Stuktitel), .. gelezen.Meldingen]);
    }
}
