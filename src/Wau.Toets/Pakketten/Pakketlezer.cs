using System.Security.Cryptography;
using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;

namespace Wau.Toets.Pakketten;

/// <summary>Reads a rule pack: all errors at once, nothing loaded when there is one.</summary>
internal sealed class Pakketlezer
{
    public const string Schema = "regelpakket.v1";

    /// <summary>1 MiB, depth 64, 200,000 JSON values, 8 KiB a string.</summary>
    private static readonly Jsonlimieten Limieten = new(1 << 20, 64, 200_000, 8 << 10);

    private readonly Meldingbak _bak;
    private readonly Objectlezer _lezer;
    private readonly Pakketcontext _context;

    private Pakketlezer(Jsonwaarde wortel, Meldingbak bak, IReadOnlyCollection<Regelpakket> bekend)
    {
        _bak = bak;
        _lezer = new(wortel, bak, Pakketcontext.Code);
        _context = new(bak, Onder(bekend));
    }

    public static Leesresultaat<Regelpakket> Lees(byte[] json, IReadOnlyCollection<Regelpakket> bekend)
    {
        var bak = new Meldingbak();
        Regelpakket? pakket = null;
        if (Jsonboom.Lees(json, Limieten, bak, Pakketcontext.Code) is { } wortel)
        {
            pakket = new Pakketlezer(wortel, bak, bekend).Lees(Convert.ToHexStringLower(SHA256.HashData(json)));
        }

        return Leesresultaat.Van(pakket, bak.Meldingen);
    }

    private Reeks<Regelpakket> Onder(IReadOnlyCollection<Regelpakket> bekend)
    {
        var onder = new List<Regelpakket>();
        foreach (Jsonwaarde json in _lezer.Lijst("breidtUit"))
        {
            Objectlezer lezer = _lezer.Deel(json);
            (string id, string versie, string? sha) = (lezer.Tekst("pakket"), lezer.Tekst("versie"), lezer.TekstOfNull("sha256"));
            lezer.Sluit();
            Regelpakket? pakket = bekend.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal) && string.Equals(p.Versie, versie, StringComparison.Ordinal));
            if (pakket is null)
            {
                string wel = string.Join(", ", bekend.Select(p => $"{p.Id} {p.Versie}").Distinct(StringComparer.Ordinal));
                _bak.Fout("RP0015", $"Pakket '{id}' versie '{versie}' is er niet. Bekend: {(wel.Length > 0 ? wel : "geen")}.", json);
            }
            else if (sha is not null && !string.Equals(sha, pakket.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                _bak.Fout("RP0015", $"Pakket '{id}' versie '{versie}' is een ander bestand dan vastgelegd: de SHA-256 is {pakket.Sha256}.", json);
            }
            else
            {
                onder.AddRange(pakket.BreidtUit.Where(o => !onder.Contains(o)));
                onder.Add(pakket);
            }
        }

        return [.. onder];
    }

    private Regelpakket Lees(string sha256)
    {
        if (_lezer.Tekst("schema") is var schema && schema.Length > 0 && !string.Equals(schema, Schema, StringComparison.Ordinal))
        {
            _context.Fout("0025", $"Het schema '{schema}' is onbekend; deze versie leest '{Schema}'.", _lezer.Plek.Veld("schema"));
        }

        var register = new Registerlezer(_context);
        var feiten = new Feitlezer(_context);
        var lexicon = new Lexiconlezer(_context);
        var regels = new Regellezer(_context);

        // In this order: what refers comes after what is referred to.
        var ministeries = Alle("ministeries", register.Ministerie, m => m.Code, _context.Ministeries);
        var organisaties = Alle("organisaties", register.Organisatie, o => o.Code, _context.Organisaties);
        var capaciteitssignalen = Alle("capaciteitssignalen", register.Capaciteitssignaal, s => s.Id, _context.Capaciteitssignalen);
        var eigenFeiten = Alle("feiten", feiten.Feit, f => f.Id, _context.Feiten);
        var wijzigingssoorten = Alle(Wijzigingssoortlezer.Register, new Wijzigingssoortlezer(_context).Wijzigingssoort, w => w.Id, _context.Wijzigingssoorten);
        VulWijzigingssoorten();
        var aspecten = Alle("aspecten", regels.Aspect, a => a.Id, _context.Aspecten);
        var afgeleid = Alle("afgeleideFeiten", regels.Afgeleid, a => a.Id, _context.Afgeleid);
        var ingangen = Alle("lexicon", lexicon.Ingang, i => i.Id, _context.Lexicon);
        var gewichten = new Gewichtlezer(_context);
        var eigenRegels = Alle("regels", regels.Regel, r => r.Id, _context.Regels);
        new Frasecontrole(_context).Controleer(_lezer.Plek.Veld("maskers"));
        Kringen();
        var pakket = new Regelpakket
        {
            Id = PakketId(),
            Versie = Versie(),
            Titel = _lezer.Tekst("titel"),
            Omschrijving = _lezer.Tekst("omschrijving", verplicht: false),
            Eigenaar = _lezer.Tekst("eigenaar"),
            Sha256 = sha256,
            BreidtUit = _context.Onder,
            Ministeries = ministeries,
            Organisaties = organisaties,
            Capaciteitssignalen = capaciteitssignalen,
            Feiten = eigenFeiten,
            Wijzigingssoorten = wijzigingssoorten,
            AfgeleideFeiten = afgeleid,
            Aspecten = aspecten,
            Lexicon = ingangen,
            Maskers = _lezer.Teksten("maskers"),
            Gewichten = Gewichten(gewichten),
            Basispunten = _lezer.Veld("basispunten") is { } basis ? gewichten.Punten(basis) : [],
            Regels = eigenRegels,
            Voorbeelden = [.. _lezer.Lijst("voorbeelden").Select(new Voorbeeldlezer(_context).Voorbeeld)],
        };
        _lezer.TekstOfNull("$schema");
        _lezer.Sluit();
        return pakket;
    }

    private Reeks<Gewicht> Gewichten(Gewichtlezer lezer)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var uit = new List<Gewicht>();
        foreach (Jsonwaarde json in _lezer.Lijst("gewichten"))
        {
            if (lezer.Gewicht(json) is { } gewicht)
            {
                uit.Add(gewicht);
                if (!gezien.Add(gewicht.Sleutel))
                {
                    _context.Fout("0009", $"Het gewicht '{gewicht.Sleutel}' staat er al. Zet alle punten van een teken bij elkaar.", json);
                }
            }
        }

        return [.. uit];
    }

    private void VulWijzigingssoorten()
    {
        if (_context.Feiten.TryGetValue(Feitsleutels.Wijzigingssoorten, out Feit? feit))
        {
            _context.Feiten[feit.Id] = Wijzigingssoortlezer.Vul(feit, _context.Wijzigingssoorten.Values);
        }
    }

    private string PakketId()
    {
        string id = _lezer.Tekst("id");
        _context.ControleerId(id, _lezer.Plek);
        return id;
    }

    private string Versie()
    {
        string versie = _lezer.Tekst("versie");
        string[] delen = versie.Split('.');
        if (versie.Length > 0 && !(delen.Length == 3 && Array.TrueForAll(delen, d => d.Length is > 0 and < 6 && d.All(char.IsAsciiDigit))))
        {
            _context.Fout("0008", $"'{versie}' is geen versie. Schrijf drie getallen, bijvoorbeeld \"1.0.0\".", _lezer.Plek.Veld("versie"));
        }

        return versie;
    }

    private Reeks<T> Alle<T>(string naam, Func<Jsonwaarde, T?> lees, Func<T, string> id, Dictionary<string, T> boek)
        where T : class
    {
        var uit = new List<T>();
        foreach (Jsonwaarde json in _lezer.Lijst(naam))
        {
            if (lees(json) is not { } waarde)
            {
                _context.Kapot.Add(json.Veld("id")?.Tekst ?? "");
            }
            else
            {
                _context.Voeg(boek, id(waarde), waarde, json);
                uit.Add(waarde);
            }
        }

        return [.. uit];
    }

    private void Kringen()
    {
        Reeks<string> kringen = Aspectvolgorde.Kringen([.. _context.Aspecten.Values], [.. _context.Regels.Values.Select(r => new Dataregel(r))]);
        if (kringen.Count > 0)
        {
            _context.Fout("0021", $"Aspecten wachten op elkaars punten: {string.Join(", ", kringen)}. Haal een \"puntenVerloren\" weg.", _lezer.Plek.Veld("regels"));
        }
    }
}
