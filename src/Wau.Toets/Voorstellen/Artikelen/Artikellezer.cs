using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Reads a bill, decree, regulation or letter: heading, articles, explanation.</summary>
internal static class Artikellezer
{
    /// <summary>Most lines that the heading of a paper without articles takes.</summary>
    private const int LangsteKop = 20;

    public static Leesresultaat<Beleidsvoorstel> Lees(string tekst, Leesopties opties) => Stukinvoer.Lees(tekst, opties, Lees);

    public static Leesresultaat<Beleidsvoorstel> Lees(IReadOnlyList<string> alineas, Leesopties opties) => Stukinvoer.Lees(alineas, opties, Lees);

    private static Leesresultaat<Beleidsvoorstel> Lees(Stukinvoer invoer)
    {
        List<Alinea> regels = Regelplakker.Plak(invoer.Tekst, Paginaresten.Weg(Regelsnijder.Snijd(invoer.Alineas, [Paginaresten.AanEind()]), IsBijlage));
        int einde = regels.FindIndex(r => Artikeltaal.Toelichting().IsMatch(r.Inhoud));
        int artikel = regels.FindIndex(0, einde < 0 ? regels.Count : einde, r => Artikelkop.Lees(r.Inhoud) is { Plaats.Soort: Plaatssoort.Artikel });
        List<Alinea> kop = regels[..(artikel < 0 ? Math.Min(regels.Count, LangsteKop) : artikel)];
        string? vorm = Rechtsvormlezer.Lees(kop);
        Stukkop stuk = Stukkop.Lees(kop, Artikeltaal.Titel());
        var voorstel = new Beleidsvoorstel
        {
            Titel = stuk.Titel,
            Datum = stuk.Datum,
            Kamerstuk = stuk.Kamerstuk,
            Id = stuk.Kamerstuk?.ToString(),
            Rechtsvorm = vorm,
            Alineas = invoer.Alineas,
        };
        if (artikel < 0 || !(vorm is not null || IsEerste(regels[artikel])))
        {
            Reeks<Melding> meldingen = [Meldingen.Ongedeeld()];
            return Leesresultaat.Van(voorstel with { Leesmeldingen = meldingen }, meldingen);
        }

        (List<Alinea> lichaam, List<Alinea> onder) = Knip(regels[Begin(regels, artikel)..(einde < 0 ? regels.Count : einde)]);
        return Leesresultaat.Van(
            voorstel with
            {
                Artikelen = new Artikelbouwer(lichaam).Bouw(),
                Toelichting = einde < 0 ? [] : [.. regels[(einde + 1)..]],
                Ondertekenaars = [.. Namen(onder)],
            },
            []);
    }

    // "Bijlage" alone is a running head in old motions; here it is a part.
    private static bool IsBijlage(Alinea regel) => Artikelkop.Lees(regel.Inhoud) is { Plaats.Soort: Plaatssoort.Bijlage };

    /// <summary>A paper that starts with its first article is one; a letter may cite any other.</summary>
    private static bool IsEerste(Alinea regel) => Artikelkop.Lees(regel.Inhoud)!.Plaats.Nummer is "1" or "I" or "A" or "1.1" or "1:1";

    /// <summary>The chapter headings right above the first article belong to the body.</summary>
    private static int Begin(List<Alinea> regels, int artikel)
    {
        int begin = artikel;
        for (int i = artikel - 1; i >= 0 && (Artikelkop.Lees(regels[i].Inhoud) is not null || Artikeltaal.Opschrift().IsMatch(regels[i].Inhoud)); i--)
        {
            begin = Artikelkop.Lees(regels[i].Inhoud) is null ? begin : i;
        }

        return begin;
    }

    /// <summary>Cuts at the closing formula; annexes behind it belong to the body again.</summary>
    private static (List<Alinea> Lichaam, List<Alinea> Onder) Knip(List<Alinea> romp)
    {
        int slot = romp.FindIndex(r => Artikeltaal.Slot().IsMatch(r.Inhoud));
        if (slot < 0)
        {
            return (romp, []);
        }

        int bijlage = romp.FindIndex(slot, IsBijlage);
        bijlage = bijlage < 0 ? romp.Count : bijlage;
        return ([.. romp[..slot], .. romp[bijlage..]], romp[slot..bijlage]);
    }

    /// <summary>A name stands on the line under an office.</summary>
    private static IEnumerable<string> Namen(List<Alinea> onder) =>
        onder.Skip(1).Zip(onder).Where(p => Amendementtaal.Ambt().IsMatch(p.Second.Inhoud) && !Amendementtaal.Ambt().IsMatch(p.First.Inhoud) && Ondertekening.IsNaamregel(p.First.Inhoud)).Select(p => p.First.Inhoud);
}
