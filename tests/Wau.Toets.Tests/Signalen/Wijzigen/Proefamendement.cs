using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Tests.Signalen.Wijzigen;

/// <summary>Amendments with invented instructions, put together by hand.</summary>
internal static class Proefamendement
{
    public static Wetsplaats Lid { get; } = new([new(Plaatssoort.Artikel, "5"), new(Plaatssoort.Lid, "2")]);

    /// <summary>An amendment of one instruction.</summary>
    public static Amendement Van(Bewerking bewerking, string oud = "", string nieuw = "", bool anker = false, Wetsplaats? doel = null, string toelichting = "") =>
        Samen(toelichting, Opdracht("I", bewerking, oud, nieuw, anker, doel));

    public static Amendement Samen(string toelichting, params Wijzigingsopdracht[] opdrachten) => new()
    {
        Alineas = [.. opdrachten.SelectMany(o => o.Alineas)],
        Opdrachten = [.. opdrachten],
        Toelichting = toelichting.Length == 0 ? [] : [new("toelichting", 0, toelichting)],
    };

    public static Wijzigingsopdracht Opdracht(string nummer, Bewerking bewerking, string oud = "", string nieuw = "", bool anker = false, Wetsplaats? doel = null)
    {
        string tekst = $"{nummer} {oud} {nieuw}".Trim();
        var geheel = new Alinea(nummer, 0, tekst);
        Alinea[] weg = oud.Length == 0 ? [] : [new(nummer, tekst.IndexOf(oud, StringComparison.Ordinal), oud)];
        Alinea[] erbij = [.. nieuw.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(n => new Alinea(nummer, tekst.LastIndexOf(n, StringComparison.Ordinal), n))];
        return new()
        {
            Nummer = nummer,
            Wijzigingen = [new() { Bewerking = bewerking, Doel = doel ?? Lid, Oud = [.. weg], Nieuw = [.. erbij] }],
            Delen = anker ? [new(Opdrachtdeelsoort.Anker, geheel)] : [],
            Ontleding = Ontleding.Volledig,
            Alineas = [geheel],
        };
    }
}
