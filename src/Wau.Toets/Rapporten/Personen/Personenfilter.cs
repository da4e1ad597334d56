using Wau.Toets.Feiten;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing.Herziening;

namespace Wau.Toets.Rapporten.Personen;

/// <summary>Takes names of persons and free remarks out of a report; nothing is assessed again.</summary>
internal sealed class Personenfilter
{
    private readonly Toetsrapport _rapport;
    private readonly Partijen _partijen;
    private readonly Personenmasker _masker;

    public Personenfilter(Toetsrapport rapport)
    {
        _rapport = rapport;
        _partijen = new(rapport.Regelset.Lexicon.Register);
        var vinder = new Naamvinder(rapport.Regelset.Lexicon.Register);
        IEnumerable<string> partijen = rapport.Antwoorden.Lijst.SelectMany(a => new[] { a.Door, a.GetoetstDoor })
            .Concat((rapport.MenselijkOordeel?.Oordelen.Lijst ?? []).SelectMany(o => new[] { o.Door, o.BevestigdDoor }))
            .OfType<string>().Where(p => !_partijen.IsBekend(p));
        IEnumerable<string> vrij = rapport.Antwoorden.Lijst.Select(a => a.Bron).Concat((rapport.MenselijkOordeel?.Oordelen.Lijst ?? []).Select(o => o.Reden)).OfType<string>();
        _masker = new(rapport.Voorstel, rapport.Voorstel.Stappen.SelectMany(vinder.Vind).Concat(partijen).Concat(vrij.SelectMany(vinder.InTekst)));
    }

    /// <param name="heleUitslag">Hash over the result before anything was taken out.</param>
    public Toetsrapport Filter(string heleUitslag) => _rapport with
    {
        HeleUitslag = heleUitslag,
        Onderwerp = _rapport.Onderwerp with { Titel = _masker.Tekst(_rapport.Onderwerp.Titel) },
        Toetsadvies = _rapport.Toetsadvies with { Redenen = [.. _rapport.Toetsadvies.Redenen.Select(r => r with { Passages = Passages(r.Passages) })] },
        Bevindingen = [.. _rapport.Bevindingen.Select(b => b with { Passages = Passages(b.Passages) })],
        Tegenstrijdigheden = [.. _rapport.Tegenstrijdigheden.Select(Waarde)],
        Lezing = new Lezingfilter(_masker).Filter(_rapport.Lezing),
        Feiten = new(_rapport.Feiten.Waarden.Select(Waarde), _rapport.Feiten.AantalDicta),
        Waarschuwingen = Meldingen(_rapport.Waarschuwingen),
        MenselijkOordeel = _rapport.MenselijkOordeel is { } mens ? Oordeel(mens) : null,
        Voorstel = Voorstel(_rapport.Voorstel),
        Antwoorden = _rapport.Antwoorden with { Lijst = [.. _rapport.Antwoorden.Lijst.Select(Antwoord)] },
        Opties = _rapport.Opties with { Meelezing = Meelezing(_rapport.Opties.Meelezing) },
    };

    private Reeks<Passage> Passages(Reeks<Passage> passages) => [.. passages.Select(_masker.Passage)];

    private Reeks<Melding> Meldingen(Reeks<Melding> meldingen) => [.. meldingen.Select(m => m with { Zin = _masker.Tekst(m.Zin) })];

    private Voorstel Voorstel(Voorstel voorstel)
    {
        Voorstel zonder = Kop(voorstel.MetAlineas(_masker.Alinea));
        return zonder is Beleidsvoorstel beleid ? beleid.MetWijzigingen(w => (Amendement)Kop(w)) : zonder;
    }

    private Voorstel Kop(Voorstel voorstel) => voorstel with
    {
        Titel = _masker.Tekst(voorstel.Titel),
        Ondertekenaars = [],
        Brontekst = voorstel.Brontekst is { } tekst ? _masker.Tekst(tekst) : null,
        Bronalineas = [.. voorstel.Bronalineas.Select(_masker.Tekst)],
        Leesmeldingen = Meldingen(voorstel.Leesmeldingen),
    };

    private Feitwaarde Waarde(Feitwaarde waarde) => waarde with
    {
        Herkomst = [.. waarde.Herkomst.Select(Herkomst)],
        Antwoorden = [.. waarde.Antwoorden.Select(Antwoord)],
    };

    private Herkomst Herkomst(Herkomst herkomst) => herkomst with
    {
        Passage = herkomst.Passage is { } passage ? _masker.Passage(passage) : null,
        Bron = herkomst is { Soort: Herkomstsoort.Antwoord, Bron: { } bron } ? _masker.Tekst(bron) : herkomst.Bron,
        Door = _partijen.Van(herkomst.Door),
    };

    private Antwoord Antwoord(Antwoord antwoord) => antwoord with
    {
        Door = _partijen.Van(antwoord.Door),
        GetoetstDoor = _partijen.Van(antwoord.GetoetstDoor),
        Bron = antwoord.Bron is { } bron ? _masker.Tekst(bron) : null,
        Toelichting = null,
    };

    private Meelezing Meelezing(Meelezing meelezing) => new(
        [.. meelezing.Vondsten.Select(v => new Vondst(v.Lezer, v.Adres, v.Waarde, _masker.Passage(v.Passage)))], Meldingen(meelezing.Meldingen));

    private MenselijkOordeel Oordeel(MenselijkOordeel mens)
    {
        Reeks<Regelherziening> regels = [.. mens.Regels.Select(r => r with
        {
            Oordeel = r.Oordeel with { Door = _partijen.Van(r.Oordeel.Door)!, BevestigdDoor = _partijen.Van(r.Oordeel.BevestigdDoor), Reden = _masker.Tekst(r.Oordeel.Reden) },
        })];
        return mens with { Regels = regels, Oordelen = mens.Oordelen with { Lijst = [.. regels.Select(r => r.Oordeel)], Opmerkingen = [] } };
    }
}
