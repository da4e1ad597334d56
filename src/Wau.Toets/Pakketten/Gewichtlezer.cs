using Wau.Toets.Invoer;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads the weights of signs and the points that labels start with.</summary>
internal sealed class Gewichtlezer(Pakketcontext context)
{
    private const int MeestePunten = 1000;

    private static readonly IReadOnlyDictionary<string, Vindplaats> Plaatsen = Woordenlijsten.Van(Vindplaats.Onbekend, Vindplaats.Overal, Vindplaats.Begin, Vindplaats.NieuweTekst, Vindplaats.Toelichting);
    private static readonly string[] Soorten = [.. Codenaam.Alle<Tekensoort>().Skip(1)];

    private readonly HashSet<string> _etiketten = [.. Etiketten.Soorten, .. Etiketten.Raakt, .. Etiketten.Velden, .. Doelgroepen([.. context.Feiten.Values])];

    /// <summary>The codes of the target groups that can be read.</summary>
    public static IEnumerable<string> Doelgroepen(IEnumerable<Feiten.Feit> feiten) =>
        feiten.Where(f => string.Equals(f.Id, Feitsleutels.Doelgroepen, StringComparison.Ordinal)).SelectMany(f => f.Waarden).Select(w => w.Code);

    public Gewicht? Gewicht(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        string[] soorten = [.. Soorten.Where(lezer.Heeft)];
        Vindplaats plaats = lezer.Keuze("plaats", Vindplaats.Dictum, false, Plaatsen);
        Reeks<Etiketpunten> punten = lezer.Verplicht("punten") is { } p ? Punten(p) : [];
        if (soorten.Length != 1)
        {
            context.Fout("0006", $"Een gewicht hoort bij precies één teken. Kies uit: {string.Join(", ", Soorten)}.", json);
            lezer.LaatRusten();
            return null;
        }

        string teken = string.Join(' ', lezer.Tekst(soorten[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        lezer.Sluit(Soorten);
        Tekensoort soort = Codenaam.Lees<Tekensoort>(soorten[0]) ?? Tekensoort.Onbekend;
        if (teken.Length == 0 || Fout(soort, teken) is not { } fout)
        {
            return null;
        }

        if (plaats != Vindplaats.Dictum && (soort is Tekensoort.Soort or Tekensoort.Organisatie || (soort == Tekensoort.Teken && plaats == Vindplaats.Hoofd)))
        {
            context.Fout("0008", "Deze plaats kan hier niet. Een frase telt in dictum, hoofd of overweging; een teken in dictum of overweging; een soort of organisatie alleen in dictum.", json.Veld("plaats"));
        }

        if (punten.Count == 0 || punten.Any(p => p.Punten == 0))
        {
            context.Fout("0008", "Een gewicht heeft punten, en nul punten zeggen niets. Laat weg wat niets zegt.", json.Veld("punten"));
        }

        if (soort == Tekensoort.Soort && punten.Any(p => Etiketten.Soorten.Contains(p.Etiket, StringComparer.Ordinal)))
        {
            context.Fout("0008", "De gelezen soort geeft geen punten aan een soort: die is dan al gekozen.", json.Veld("punten"));
        }

        if (fout.Length > 0)
        {
            context.Fout(soort == Tekensoort.Frase ? "0014" : "0010", fout, json.Veld(soorten[0]));
        }

        return new() { Soort = soort, Teken = teken, Plaats = plaats, Punten = punten };
    }

    /// <summary>An object with whole points per label.</summary>
    public Reeks<Etiketpunten> Punten(Jsonwaarde json)
    {
        var lezer = new Objectlezer(json, context.Bak, Pakketcontext.Code);
        Etiketpunten[] punten = [.. json.Velden.Select(v => v.Key).Where(_etiketten.Contains).Select(e => new Etiketpunten(e, lezer.Geheel(e, -MeestePunten, MeestePunten)))];
        lezer.Sluit([.. _etiketten]);
        return [.. punten];
    }

    /// <summary>What is wrong with a sign; empty when nothing is, null when that was reported before.</summary>
    private string? Fout(Tekensoort soort, string teken) => soort switch
    {
        Tekensoort.Frase => Signalen.Zoeken.Frase.Lees(teken, out string fout) is null ? $"De frase '{teken}' is niet te lezen: {fout}." : "",
        Tekensoort.Teken => context.Kapot.Contains(teken) ? null : Bekend(teken, context.Lexicon.Keys, "De lexiconingang"),
        Tekensoort.Soort => Bekend(teken, Etiketten.Soorten, "De soort verzoek"),
        _ => Bekend(teken, Codenaam.Alle<Organisatiesoort>().Skip(1), "De soort organisatie"),
    };

    private static string Bekend(string teken, IEnumerable<string> bekend, string wat)
    {
        string[] codes = [.. bekend];
        return codes.Contains(teken, StringComparer.Ordinal) ? "" : $"{wat} '{teken}' bestaat niet.{Pakketcontext.Suggestie(teken, codes)}";
    }
}
