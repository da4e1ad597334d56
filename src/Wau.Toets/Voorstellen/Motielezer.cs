using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Reads a motion: heading, considerations, requests, closing formula, names.</summary>
internal static class Motielezer
{
    /// <summary>Most characters after "gaat over tot de orde" in the same paragraph; more is a sentence about it, not the closing.</summary>
    private const int LangsteStaart = 60;

    public static Leesresultaat<Motie> Lees(string tekst, Leesopties opties) => Stukinvoer.Lees(tekst, opties, Lees);

    public static Leesresultaat<Motie> Lees(IReadOnlyList<string> alineas, Leesopties opties) => Stukinvoer.Lees(alineas, opties, Lees);

    private static Leesresultaat<Motie> Lees(Stukinvoer invoer)
    {
        List<Alinea> regels = Paginaresten.Weg(Regelsnijder.Snijd(invoer.Alineas, Motietaal.Naden));
        int aanhef = regels.FindIndex(r => Motietaal.Aanhef().IsMatch(r.Inhoud));
        if (aanhef < 0 && Motiekop.IsVanAmendement(regels))
        {
            return Leesresultaat.Fout<Motie>(Meldingen.Amendement());
        }

        int begin = aanhef < 0 ? Motiekop.Einde(regels) : aanhef;
        List<Alinea> romp = regels[begin..];
        return Deel(invoer.Alineas, invoer.Tekst is { } tekst ? Zinnenplakker.Plak(tekst, romp) : romp, Motiekop.Lees(regels[..begin]), aanhef >= 0);
    }

    private static Leesresultaat<Motie> Deel(Reeks<Alinea> alle, List<Alinea> romp, Stukkop kop, bool metAanhef)
    {
        var meldingen = new List<Melding>();
        if (!metAanhef)
        {
            meldingen.Add(Meldingen.GeenAanhef());
        }

        (List<Alinea> inhoud, List<Alinea> onder, bool metSlot) = KnipSlot(romp);
        if (!metSlot)
        {
            meldingen.Add(Meldingen.GeenSlot());
        }

        if (onder.Find(n => Motietaal.Aanhef().IsMatch(n.Inhoud) || Motietaal.Verzoek().IsMatch(n.Inhoud)) is { } nogEen)
        {
            meldingen.Add(Meldingen.NogEenStuk(nogEen));
            onder = [.. onder.TakeWhile(n => n != nogEen)];
        }

        (List<Alinea> namen, List<Alinea> rest) = Ondertekening.Scheid(onder);
        if (rest.Count > 0)
        {
            meldingen.Add(Meldingen.NaOndertekening(rest[0], rest.Count));
        }

        var deler = new Motiedeler();
        foreach (Alinea alinea in inhoud)
        {
            deler.Add(alinea);
        }

        meldingen.AddRange(deler.NietGeplaatst.Select(Meldingen.NietGeplaatst));
        if (deler.Dicta.Count == 0)
        {
            return Leesresultaat.Fout<Motie>([.. meldingen, Meldingen.GeenVerzoek()]);
        }

        return Leesresultaat.Van(
            new Motie
            {
                Titel = kop.Titel,
                Datum = kop.Datum,
                Kamerstuk = kop.Kamerstuk,
                Id = kop.Kamerstuk?.ToString(),
                Alineas = alle,
                Overwegingen = [.. deler.Overwegingen],
                Dicta = [.. deler.Dicta],
                Ondertekenaars = [.. namen.Select(n => n.Inhoud)],
                Leesmeldingen = [.. meldingen],
            },
            [.. meldingen]);
    }

    /// <summary>Cuts at the closing formula; without one, short lines at the end are taken for names.</summary>
    private static (List<Alinea> Inhoud, List<Alinea> Onder, bool MetSlot) KnipSlot(List<Alinea> romp)
    {
        for (int i = 0; i < romp.Count; i++)
        {
            if (Motietaal.Slot().Match(romp[i].Inhoud) is not { Success: true } slot)
            {
                continue;
            }

            int achter = slot.Index + slot.Length;
            achter += Motietaal.Slotrest().Match(romp[i].Inhoud[achter..]).Length;
            Alinea? staart = Tekstregels.Deel(romp[i], achter, romp[i].Inhoud.Length);
            if (staart is not null && staart.Inhoud.Length > LangsteStaart && !Ondertekening.IsNaamregel(staart.Inhoud))
            {
                continue;
            }

            List<Alinea> inhoud = romp[..i];
            if (Tekstregels.Deel(romp[i], 0, slot.Index) is { } voor && voor.Inhoud.AsSpan().ContainsAnyInRange('a', 'z'))
            {
                inhoud.Add(voor);
            }

            return (inhoud, staart is null ? romp[(i + 1)..] : [staart, .. romp[(i + 1)..]], true);
        }

        int einde = romp.Count;
        while (einde > 0 && IsNaam(romp[einde - 1].Inhoud))
        {
            einde--;
        }

        return (romp[..einde], romp[einde..], false);
    }

    private static bool IsNaam(string regel) =>
        char.IsUpper(regel[0]) && regel.Count(c => c == ' ') < 4 && regel[^1] is not (';' or ':' or ',' or '.');
}
