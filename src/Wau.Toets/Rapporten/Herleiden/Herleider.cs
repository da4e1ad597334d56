using System.Text.Json;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Gegevens;
using Wau.Toets.Rapporten.Json;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>Makes a stored report again and collects what differs: first the receipt against the report itself, then against this rule set and engine, then the result.</summary>
internal sealed class Herleider(Rapportgegevens rapport, Regelset set, Leesopties opties)
{
    private const string Code = "RA";
    private const string Mens = "menselijkOordeel";

    private readonly List<Herleidverschil> _verschillen = [];

    public Leesresultaat<Herleiding> Herleid()
    {
        var bak = new Meldingbak();
        var lezer = new Objectlezer(rapport.Bron, bak, Code);
        if (rapport.Detail != Rapportdetail.Volledig)
        {
            bak.Fout("RA0026", "Dit rapport is kort en heeft zijn invoer niet. Maak het met --detail volledig, of met Rapportdetail.Volledig.", rapport.Bron.Veld("detail"));
            return Leesresultaat.Van<Herleiding>(null, bak.Meldingen);
        }

        Objectlezer invoer = lezer.Verplichtdeel("invoer");
        var bewijs = new Bewijslezer(lezer.Verplichtdeel("bewijs"));
        Oordelen? oordelen = lezer.Veld(Mens) is { } mens ? new Oordeellezer(lezer.Deel(mens)).Lees() : null;
        var maker = new Invoerlezer(invoer, bak, set, opties);
        (Antwoorden antwoorden, Toetsopties keuzes, Voorstel? voorstel) = (maker.Antwoorden(), maker.Opties(), maker.Voorstel());
        if (bak.Meldingen.Any(m => m.Code.StartsWith(Code, StringComparison.Ordinal)))
        {
            return Leesresultaat.Van<Herleiding>(null, bak.Meldingen);
        }

        Vingerafdruk(bewijs.Uitslag, Velden(json => Canoniek.Velden(json, Uitslagvelden())), "De uitslag", bewijs.Uitslagplaats);
        if (bewijs.OordeelSha256 is not null || oordelen is not null)
        {
            Vingerafdruk(bewijs.OordeelSha256 ?? "", rapport.Bron.Veld(Mens) is { } deel ? Canoniek.Bytes(deel) : default, "Het menselijk oordeel", "$.bewijs.menselijkOordeelSha256");
        }

        _verschillen.AddRange(new Bewijscontrole(rapport, bewijs, invoer.Plek).Verschillen());
        _verschillen.AddRange(new Regelsetcontrole(rapport, bewijs, set).Verschillen());
        _verschillen.AddRange(bak.Meldingen.Select(m => new Herleidverschil(Herleidsoort.Onherhaalbaar, m.Zin, m.Plaats)));
        bool kan = !bak.HeeftFout && voorstel is not null && !HeeftBezwaar(voorstel, keuzes, oordelen);
        Toetsrapport? opnieuw = kan ? set.Toets(voorstel!, antwoorden, keuzes) : null;
        opnieuw = oordelen is null ? opnieuw : opnieuw?.MetOordeel(oordelen);
        int aantal = opnieuw is null ? 0 : Vergelijk(opnieuw, invoer.Plek);
        return Leesresultaat.Van(new Herleiding { Rapport = rapport, Verschillen = [.. _verschillen], AantalUitslagverschillen = aantal, Opnieuw = opnieuw }, []);
    }

    private static ReadOnlyMemory<byte> Velden(Action<Utf8JsonWriter> velden) => Canoniek.Bytes(json =>
    {
        json.WriteStartObject();
        velden(json);
        json.WriteEndObject();
    });

    /// <summary>What is hashed as the result.</summary>
    private IEnumerable<KeyValuePair<string, Jsonwaarde>> Uitslagvelden() => rapport.Bron.Velden.Where(v => v.Key is not ("invoer" or "bewijs" or Mens));

    /// <summary>Whether a part is still the one that was hashed.</summary>
    private void Vingerafdruk(string toen, ReadOnlyMemory<byte> nu, string wat, string plaats)
    {
        string hash = Canoniek.Sha256(nu.Span);
        if (!string.Equals(hash, toen, StringComparison.Ordinal))
        {
            _verschillen.Add(new(Herleidsoort.Bewerkt, $"{wat} in dit rapport past niet bij de vingerafdruk in het bewijs. Dat deel of het bewijs is veranderd nadat het rapport is gemaakt.", plaats, toen, hash));
        }
    }

    /// <summary>Why the input cannot be assessed with this rule set, if it cannot.</summary>
    private bool HeeftBezwaar(Voorstel voorstel, Toetsopties keuzes, Oordelen? oordelen)
    {
        string[] bezwaren =
        [
            .. rapport.IsZonderPersonen ? ["Uit dit rapport zijn namen van personen en vrije opmerkingen weggehaald. Daarom is het niet opnieuw te maken; herleid het rapport waar zij nog in staan."] : Array.Empty<string>(),
            .. Meeleescontrole.Vreemd(voorstel, keuzes.Meelezing, set.Feiten) is { } vreemd ? [vreemd.Zin] : Array.Empty<string>(),
            .. oordelen is null ? [] : Oordeelcontrole.Controleer(oordelen, set).Select(f => f.Zin),
        ];
        _verschillen.AddRange(bezwaren.Select(zin => new Herleidverschil(Herleidsoort.Onherhaalbaar, zin)));
        return bezwaren.Length > 0;
    }

    /// <summary>Adds what differs in the result, and input that was read otherwise than it stands there; gives the number of places in the result.</summary>
    private int Vergelijk(Toetsrapport opnieuw, Jsonwaarde invoer)
    {
        bool anderMotor = !string.Equals(rapport.Motor, Bewijsschrijver.Motor, StringComparison.Ordinal);
        Jsonwaarde nieuw = Boom(opnieuw.ToJson());
        Dictionary<string, string> gelezen = Delen(nieuw.Veld("invoer")!);
        foreach ((string naam, string hash) in Delen(invoer))
        {
            if (naam is not "regelset" && !string.Equals(gelezen.GetValueOrDefault(naam), hash, StringComparison.Ordinal))
            {
                _verschillen.Add(new(Herleidsoort.Invoer, $"Het onderdeel '{naam}' van de invoer kent deze versie niet, of zij leest het anders dan het er staat.", $"$.invoer.{naam}"));
            }
        }

        var uitslag = new Jsonverschil(negeerToevoegingen: anderMotor);
        foreach ((string naam, Jsonwaarde waarde) in rapport.Bron.Velden.Where(v => v.Key is not ("invoer" or "bewijs")))
        {
            uitslag.Vergelijk($"$.{naam}", waarde, nieuw.Veld(naam));
        }

        foreach ((string naam, Jsonwaarde waarde) in nieuw.Velden.Where(v => rapport.Bron.Veld(v.Key) is null))
        {
            uitslag.Vergelijk($"$.{naam}", null, waarde);
        }

        _verschillen.AddRange(uitslag.Eerste);
        return uitslag.Aantal;
    }

    private static Jsonwaarde Boom(ReadOnlyMemory<byte> json) => Jsonboom.Lees(json, new(int.MaxValue, 1000, int.MaxValue, int.MaxValue), new(), Code)!;

    private static Dictionary<string, string> Delen(Jsonwaarde invoer) => Invoerdelen.Van(Canoniek.Bytes(invoer).Span).ToDictionary(d => d.Naam, d => d.Hash, StringComparer.Ordinal);
}
