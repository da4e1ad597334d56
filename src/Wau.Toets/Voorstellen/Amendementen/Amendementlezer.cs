using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Amendementen;

/// <summary>Reads an amendment: heading, formula, instructions, explanation, names.</summary>
internal static class Amendementlezer
{
    /// <summary>Most lines that a title or the formula takes.</summary>
    private const int LangsteKop = 4;

    public static Leesresultaat<Amendement> Lees(string tekst, Leesopties opties) => Stukinvoer.Lees(tekst, opties, Lees);

    public static Leesresultaat<Amendement> Lees(IReadOnlyList<string> alineas, Leesopties opties) => Stukinvoer.Lees(alineas, opties, Lees);

    private static Leesresultaat<Amendement> Lees(Stukinvoer invoer)
    {
        List<Alinea> regels = Paginaresten.Weg(Regelsnijder.Snijd(invoer.Alineas, Amendementtaal.Naden));
        int formule = regels.FindIndex(r => Amendementtaal.Formule().IsMatch(r.Inhoud));
        int titel = regels.FindIndex(0, formule < 0 ? regels.Count : formule, r => Amendementtaal.Titel().IsMatch(r.Inhoud));
        if (formule < 0 && IsMotie(regels, titel))
        {
            return Leesresultaat.Fout<Amendement>(Meldingen.Motie());
        }

        (string titeltekst, int naTitel) = Titel(invoer.Tekst, regels, titel);
        Amendementkop kop = Amendementkop.Lees(titel < 0 ? invoer.Opties.Kop ?? "" : titeltekst);
        int begin = formule < 0 ? NaKop(regels, naTitel) : formule;
        int romp = formule < 0 ? begin : NaFormule(regels, formule);
        kop = kop.Soort == Amendementsoort.Onbekend && formule >= 0
            ? kop with { Soort = Amendementtaal.Subformule().IsMatch(regels[formule].Inhoud) ? Amendementsoort.Subamendement : Amendementsoort.Amendement }
            : kop;
        var meldingen = new List<Melding>();
        bool metFormule = formule >= 0;
        if (kop.Soort == Amendementsoort.NotaVanWijziging && romp < regels.Count && Amendementtaal.Notaformule().IsMatch(regels[romp].Inhoud))
        {
            (metFormule, romp) = (true, romp + 1);
        }

        if (!metFormule && kop.Soort != Amendementsoort.NotaVanWijziging)
        {
            meldingen.Add(Meldingen.GeenFormule());
        }

        Stukkop stukkop = Stukkop.Lees(regels[..begin], Amendementtaal.Titel());
        return Deel(invoer, regels[romp..], kop, stukkop with { Titel = titeltekst }, meldingen);
    }

    private static Leesresultaat<Amendement> Deel(Stukinvoer invoer, List<Alinea> romp, Amendementkop kop, Stukkop stuk, List<Melding> meldingen)
    {
        int metKop = romp.FindIndex(r => Amendementtaal.Toelichting().IsMatch(r.Inhoud));
        int slot = metKop >= 0 ? metKop : romp.FindIndex(r => Amendementtaal.Toelichtingzin().IsMatch(r.Inhoud));
        (List<Alinea> onder, List<Alinea> namen) = Ondertekening.Onderaan(romp[(metKop >= 0 ? metKop + 1 : Math.Max(slot, 0))..]);
        List<Alinea> lichaam = Regelplakker.Plak(invoer.Tekst, slot < 0 ? onder : romp[..slot]);
        List<Alinea> toelichting = slot < 0 ? [] : Regelplakker.Plak(invoer.Tekst, onder);
        Reeks<Wijzigingsopdracht> opdrachten = Opdrachtenlezer.Lees(lichaam);
        if (kop.Soort == Amendementsoort.Subamendement && kop.Ouder is null)
        {
            meldingen.Add(Meldingen.GeenOuder());
        }

        if (opdrachten.Count == 0)
        {
            meldingen.AddRange([Meldingen.GeenOpdracht(), Meldingen.Ongedeeld()]);
        }
        else if (opdrachten.Where(o => o.Ontleding != Ontleding.Volledig).ToList() is { Count: > 0 } onbegrepen)
        {
            meldingen.Add(Meldingen.OpdrachtOnbegrepen(onbegrepen, opdrachten.Count));
        }

        if (toelichting.Count == 0)
        {
            meldingen.Add(Meldingen.GeenToelichting());
        }

        return Leesresultaat.Van(
            new Amendement
            {
                Titel = stuk.Titel,
                Datum = stuk.Datum,
                Kamerstuk = stuk.Kamerstuk,
                Id = stuk.Kamerstuk?.ToString(),
                Stuksoort = kop.Soort,
                Versie = kop.Versie,
                Vervangt = kop.Vervangt,
                Ouder = kop.Ouder,
                Alineas = invoer.Alineas,
                Opdrachten = opdrachten,
                Toelichting = [.. toelichting],
                Ondertekenaars = [.. namen.Select(n => n.Inhoud).Where(n => !Amendementtaal.Ambt().IsMatch(n))],
                Leesmeldingen = [.. meldingen],
            },
            [.. meldingen]);
    }

    /// <summary>A motion names itself before it names an amendment, or has no heading and opens with "De Kamer,".</summary>
    private static bool IsMotie(List<Alinea> regels, int titel) =>
        regels.FindIndex(0, titel < 0 ? regels.Count : titel, r => Motiekop.Titelregel().IsMatch(r.Inhoud) || Motietaal.Aanhef().IsMatch(r.Inhoud)) >= 0
        && regels.Exists(r => Motietaal.Verzoek().IsMatch(r.Inhoud));

    /// <summary>The title on one line, and where the next line stands. In undivided text a title may run over several lines.</summary>
    private static (string Titel, int Na) Titel(string? tekst, List<Alinea> regels, int titel)
    {
        if (titel < 0)
        {
            return ("", 0);
        }

        int na = titel + 1;
        while (tekst is not null && na < regels.Count && na - titel < LangsteKop && IsKopvervolg(tekst, regels[na - 1], regels[na]))
        {
            na++;
        }

        return (string.Join(' ', regels[titel..na].SelectMany(r => r.Inhoud.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), na);
    }

    private static bool IsKopvervolg(string tekst, Alinea vorige, Alinea regel) =>
        tekst.AsSpan(vorige.Begin + vorige.Inhoud.Length, regel.Begin - vorige.Begin - vorige.Inhoud.Length) is var tussen
        && tussen.IsWhiteSpace()
        && tussen.Count('\n') == 1
        && !Stukkop.IsGegeven(regel.Inhoud)
        && !Amendementtaal.Formule().IsMatch(regel.Inhoud)
        && !Amendementtaal.Notaformule().IsMatch(regel.Inhoud)
        && (!regel.Inhoud.AsSpan().ContainsAnyInRange('a', 'z') || (char.IsLower(regel.Inhoud[0]) && vorige.Inhoud.Length > LangsteKop));

    /// <summary>Without a formula the text starts after the title and the date.</summary>
    private static int NaKop(List<Alinea> regels, int na)
    {
        while (na > 0 && na < regels.Count && Stukkop.IsGegeven(regels[na].Inhoud))
        {
            na++;
        }

        return na;
    }

    /// <summary>The formula may run over several lines, up to its colon.</summary>
    private static int NaFormule(List<Alinea> regels, int formule)
    {
        int einde = formule;
        while (einde < regels.Count && einde - formule < LangsteKop && !regels[einde].Inhoud.EndsWith(':'))
        {
            einde++;
        }

        return einde < regels.Count && regels[einde].Inhoud.EndsWith(':') && (einde == formule || Amendementtaal.Formulestaart().IsMatch(regels[einde].Inhoud)) ? einde + 1 : formule + 1;
    }
}
