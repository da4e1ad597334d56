using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Vragenlijsten;

/// <summary>The question sheet (<em>vragenlijst</em>) of a report: what to ask one organisation, or everybody, grouped by whom to ask.</summary>
public sealed record Vragenlijst
{
    private Vragenlijst(Toetsrapport rapport, string? voor, Reeks<Vraaggroep> groepen) => (Rapport, Voor, Groepen) = (rapport, voor, groepen);

    /// <summary>The report it was made from.</summary>
    public Toetsrapport Rapport { get; }

    /// <summary>Code of the organisation, or role, it is for; null when it is for everybody.</summary>
    public string? Voor { get; }

    /// <summary>The questions by whom to ask, in the order of the most decisive question; empty when there is nothing to ask.</summary>
    public Reeks<Vraaggroep> Groepen { get; }

    /// <summary>The sheet for everybody.</summary>
    /// <param name="rapport">The report with the open questions.</param>
    public static Vragenlijst Van(Toetsrapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        return new(rapport, null, Groepeer(rapport, rapport.Vragen));
    }

    /// <summary>The sheet for one organisation or role.</summary>
    /// <param name="rapport">The report with the open questions.</param>
    /// <param name="voor">Code of an organisation in the register, or a role: <c>indiener</c>, <c>regering</c>, <c>wetgever</c>, <c>uitvoerder</c>, <c>medeoverheden</c>, <c>toezichthouder</c>. Capitals do not matter.</param>
    /// <returns>The sheet, or an error with the code that was probably meant.</returns>
    public static Leesresultaat<Vragenlijst> Van(Toetsrapport rapport, string voor)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        ArgumentException.ThrowIfNullOrWhiteSpace(voor);
        if (Rollen.Keys.FirstOrDefault(r => string.Equals(r, voor, StringComparison.OrdinalIgnoreCase)) is { } rol)
        {
            return Leesresultaat.Van(new Vragenlijst(rapport, rol, Groepeer(rapport, rapport.Vragen.Where(v => v.Aan == Rollen[rol]))), []);
        }

        Organisatie? organisatie = rapport.Regelset.Lexicon.Organisaties.FirstOrDefault(o => string.Equals(o.Code, voor, StringComparison.OrdinalIgnoreCase));
        return organisatie is null
            ? Leesresultaat.Van<Vragenlijst>(null, [Onbekend(rapport, voor)])
            : Leesresultaat.Van(new Vragenlijst(rapport, organisatie.Code, Groep(rapport, organisatie)), []);
    }

    /// <summary>The sheet for people, to print and fill in.</summary>
    public string ToMarkdown() => VragenlijstMarkdown.Render(this);

    /// <summary>The sheet as <c>antwoorden.v1</c> to fill in, UTF-8, indented: replace every <c>"?"</c> with an answer and read it with <see cref="Antwoorden.Lees"/>.</summary>
    public ReadOnlyMemory<byte> ToJson() => VragenlijstJson.Render(this);

    private static Dictionary<string, Wie> Rollen { get; } =
        Enum.GetValues<Wie>().Where(w => w is not (Wie.Onbekend or Wie.Niemand)).ToDictionary(w => Codenaam.Van(w), StringComparer.Ordinal);

    private static Reeks<Vraaggroep> Groepeer(Toetsrapport rapport, IEnumerable<Vraag> vragen) =>
        [.. vragen.GroupBy(v => Zinnen.Aan(v), StringComparer.Ordinal).Select(g => new Vraaggroep(g.Key, [.. g.Select(v => Uitleg(rapport, v))]))];

    private static Reeks<Vraaggroep> Groep(Toetsrapport rapport, Organisatie organisatie)
    {
        Reeks<Vraaguitleg> vragen = [.. rapport.Vragen.Where(v => IsVoor(v, organisatie)).Select(v => Uitleg(rapport, v))];
        return vragen.Count == 0 ? [] : [new(organisatie.Code, vragen)];
    }

    /// <summary>What is asked of it by name, or of its kind when the text names nobody.</summary>
    private static bool IsVoor(Vraag vraag, Organisatie organisatie) => vraag.Organisaties.Count > 0
        ? vraag.Organisaties.Contains(organisatie.Code, StringComparer.Ordinal)
        : vraag.Aan == organisatie.Soort switch
        {
            Organisatiesoort.Medeoverheid => Wie.Medeoverheden,
            Organisatiesoort.Toezichthouder => Wie.Toezichthouder,
            _ => Wie.Uitvoerder,
        };

    private static Vraaguitleg Uitleg(Toetsrapport rapport, Vraag vraag) =>
        Vraaguitleg.Van(vraag, rapport.Regelset, rapport.Feiten.Zoek(vraag.Adres), rapport.Capaciteitssignalen);

    private static Melding Onbekend(Toetsrapport rapport, string voor)
    {
        IEnumerable<string> bekend = rapport.Regelset.Lexicon.Organisaties.Select(o => o.Code).Concat(Rollen.Keys);
        string suggestie = Gelijkenis.Dichtstbij(voor, bekend) is { } lijkt ? $" Bedoelde u '{lijkt}'?" : "";
        return Melding.Fout("VL0001", $"'{voor}' is geen organisatie uit het register en geen rol.{suggestie}");
    }
}
