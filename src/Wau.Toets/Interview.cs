using Wau.Toets.Feiten;
using Wau.Toets.Rapporten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Interviews;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets;

/// <summary>An interview: asks one question at a time and ends as soon as the certain verdict is decided, or nothing that can be asked makes a difference to it.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads. It holds nothing that is not in its input: <see cref="Regelset.Interview"/>
/// with the same proposal, options and <see cref="Antwoorden"/> gives the same interview again, so a web application only has to
/// keep the answers. Made by <see cref="Regelset.Interview"/>.</para>
/// <para>Never asked are facts that nobody can answer, facts that have an answer ("we do not know" is one), and facts that cannot
/// change the verdict any more. Questions about derived facts go to the facts under them.</para>
/// </remarks>
public sealed class Interview
{
    private readonly Stappenlezing _lezing;
    private readonly Lazy<Toetsrapport> _rapport;

    internal Interview(Regelset regelset, Voorstel voorstel, Antwoorden antwoorden, Toetsopties opties, Stappenlezing? lezing = null)
    {
        (Regelset, Voorstel, Opties) = (regelset, voorstel, opties);
        Onderwerp onderwerp = Toetser.Onderwerp(voorstel);
        Antwoorden = antwoorden with { OnderwerpId = antwoorden.OnderwerpId ?? onderwerp.Id, OnderwerpSha256 = antwoorden.OnderwerpSha256 ?? (Versies.Nu(voorstel) is null ? onderwerp.Sha256 : null) };
        var toetser = new Toetser(regelset, voorstel, Antwoorden, opties, lezing);
        toetser.Controleer();
        _lezing = lezing ?? toetser.Lees();
        (Feitenblad blad, Reeks<Capaciteitssignaal> signalen) = toetser.Blad(_lezing);
        var bord = new Rekenbord(regelset.Boek, opties.Peildatum ?? voorstel.Datum, toetser.Zicht(blad, metKandidaten: false));
        var stand = new Eindstand(regelset.Boek, bord, opties.Exactproeven);
        Oordeel = Oordeelbepaling.Stand(stand.Oordelen);
        Reeks<Openvraag> vragen = Oordeelbepaling.IsBeslist(stand.Oordelen) ? [] : new Vraagruimte(regelset.Boek, regelset.Feiten, blad).Lees(bord);
        if (new Vraagkiezer(regelset.Boek, bord, vragen).Kies() is { } keus)
        {
            var maker = new Vraagmaker(regelset.Boek, regelset.Feiten, stand, toetser.Zicht(blad, metKandidaten: true));
            Volgende = maker.Maak(keus.Adres, keus.Regels, blad.Zoek(keus.Adres)?.Kandidaat is not null);
            Uitleg = Vraaguitleg.Van(Volgende, regelset, blad.Zoek(keus.Adres), signalen);
            NogHoogstens = vragen.Any(v => v.IsLijst) ? null : vragen.Count;
        }

        _rapport = new(() => new Toetser(Regelset, Voorstel, Antwoorden, Opties, _lezing).Toets());
    }

    /// <summary>The rule set that asks.</summary>
    public Regelset Regelset { get; }

    /// <summary>The proposal it is about.</summary>
    public Voorstel Voorstel { get; }

    /// <summary>The options it was started with.</summary>
    public Toetsopties Opties { get; }

    /// <summary>All answers so far, also those it was started with; keep these to go on later.</summary>
    public Antwoorden Antwoorden { get; }

    /// <summary>The question to ask now; null when the interview is done.</summary>
    public Vraag? Volgende { get; }

    /// <summary>The next question in words; null when the interview is done.</summary>
    public Vraaguitleg? Uitleg { get; }

    /// <summary>True when the verdict is decided, or nothing that can be asked makes a difference to it.</summary>
    public bool IsKlaar => Volgende is null;

    /// <summary>The certain verdict so far: the one of <see cref="Rapport"/>.</summary>
    public Oordeelstand Oordeel { get; }

    /// <summary>What has an answer, in the order in which it first got one; also what the interview was started with.</summary>
    public Reeks<Feitadres> Gesteld => [.. Antwoorden.Lijst.Select(a => a.Adres).Distinct()];

    /// <summary>How many questions can follow at most, the next one included; zero when it is done; null while it is open which organisations take part, since each brings its own.</summary>
    public int? NogHoogstens { get; } = 0;

    /// <summary>The report on the answers so far, made when it is first asked for.</summary>
    public Toetsrapport Rapport => _rapport.Value;

    /// <summary>Goes on with one more answer.</summary>
    /// <param name="antwoord">An answer to the next question, or to any other fact; a value of null means "we do not know".</param>
    /// <returns>The interview after the answer; this one stays as it is, so that going back is keeping it.</returns>
    /// <exception cref="ArgumentException">The answer does not fit the facts of the rule set; the message says why and what is allowed.</exception>
    public Interview Beantwoord(Antwoord antwoord)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        Antwoord bij = antwoord with { Bij = antwoord.Bij ?? Versies.Nu(Voorstel) };
        return new(Regelset, Voorstel, Antwoorden with { Lijst = [.. Antwoorden.Lijst, bij] }, Opties, _lezing);
    }
}
