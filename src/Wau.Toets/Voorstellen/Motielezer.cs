using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Reads a motion: heading, considerations, requests, closing formula, names.</summary>
internal static class Motielezer
{
    /// <summary>Most characters after "gaat over tot de orde" in the same paragraph; more is a sentence about it, not the closing.</summary>
    private const int LangsteStaart = 60;

    public static Leesresultaat<Motie> Lees(string tekst, Leesopties opties)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        if (Tekstgrens.Controleer([tekst], opties) is { } fout)
        {
            return Leesresultaat.Fout<Motie>(fout);
        }

        List<Alinea> regels = Tekstregels.Splits(tekst);
        if (regels.Count > opties.MaxAlineas)
        {
            return Leesresultaat.Fout<Motie>(Meldingen.TeVeelAlineas(opties.MaxAlineas));
        }

        int aanhef = regels.FindIndex(r => Motietaal.Aanhef().IsMatch(r.Inhoud));
        List<Alinea> kop = aanhef > 0 ? regels[..aanhef] : [];
        return Lees([.. regels], Zinnenplakker.Plak(tekst, regels[Math.Max(aanhef, 0)..]), Motiekop.Lees(kop), aanhef >= 0).Map(m => m with { Brontekst = tekst });
    }

    public static Leesresultaat<Motie> Lees(IReadOnlyList<string> alineas, Leesopties opties)
    {
        ArgumentNullException.ThrowIfNull(alineas);
        if (Tekstgrens.Controleer(alineas, opties) is { } fout)
        {
            return Leesresultaat.Fout<Motie>(fout);
        }

        Reeks<Alinea> alle = Tekstregels.Lijst(alineas);
        int aanhef = alle.ToList().FindIndex(r => Motietaal.Aanhef().IsMatch(r.Inhoud));
        Motiekop kop = Motiekop.Lees(aanhef > 0 ? alle.Take(aanhef) : []);
        return Lees(alle, [.. alle.Skip(Math.Max(aanhef, 0))], kop, aanhef >= 0).Map(m => m with { Bronalineas = [.. alineas.Select(a => a ?? "")] });
    }

    private static Leesresultaat<Motie> Lees(Reeks<Alinea> alle, List<Alinea> romp, Motiekop kop, bool metAanhef)
    {
        var meldingen = new List<Melding>();
        if (!metAanhef)
        {
            meldingen.Add(Meldingen.GeenAanhef());
        }

        (List<Alinea> inhoud, List<Alinea> namen, bool metSlot) = KnipSlot(romp);
        if (!metSlot)
        {
            meldingen.Add(Meldingen.GeenSlot());
        }

        if (namen.Find(n => Motietaal.Aanhef().IsMatch(n.Inhoud) || Motietaal.Verzoek().IsMatch(n.Inhoud)) is { } nogEen)
        {
            meldingen.Add(Meldingen.NogEenStuk(nogEen));
            namen = [.. namen.TakeWhile(n => n != nogEen)];
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
    private static (List<Alinea> Inhoud, List<Alinea> Namen, bool MetSlot) KnipSlot(List<Alinea> romp)
    {
        for (int i = 0; i < romp.Count; i++)
        {
            if (Motietaal.Slot().Match(romp[i].Inhoud) is { Success: true } slot && romp[i].Inhoud.Length - slot.Index - slot.Length <= LangsteStaart)
            {
                List<Alinea> inhoud = romp[..i];
                if (Tekstregels.Deel(romp[i], 0, slot.Index) is { } rest && rest.Inhoud.AsSpan().ContainsAnyInRange('a', 'z'))
                {
                    inhoud.Add(rest);
                }

                return (inhoud, romp[(i + 1)..], true);
            }
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
