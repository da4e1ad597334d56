using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Toetsing;

/// <summary>Fills the fact sheet of a proposal: text, other readers, answers, and what the registers say; then the same for each amendment on top of it.</summary>
/// <remarks>
/// An amendment makes what is known about the facts that it touches lapse: those that its new text speaks of, those that belong to the kind of change
/// that it makes, and those whose words it takes out. See docs/adr/0019.
/// </remarks>
internal sealed class Bladmaker(Regelset set, Voorstel voorstel, Antwoorden antwoorden, Toetsopties opties, DateOnly? peildatum)
{
    /// <summary>Kinds of change for those who carry it out, by the months of preparation that <c>capaciteit.nodigeMaanden</c> takes for them.</summary>
    private static readonly string[] LichtNaarZwaar = ["geen", "parameter", "afschaffing", "structuur", "nieuwProces", "nieuweTaak"];

    private readonly FeitenbladBuilder _builder = new(set.Feiten);
    private readonly Voorstel[] _stappen = [.. voorstel.Stappen];

    public (Feitenblad Blad, Reeks<Capaciteitssignaal> Signalen) Maak(Stappenlezing lezing)
    {
        var lezer = new Feitenlezer(_builder, set.Feiten, set.Lexicon);
        lezer.Metadata(voorstel, lezing.Geheel, peildatum);
        for (int stap = 0; stap < _stappen.Length; stap++)
        {
            string? zonder = stap > 0 && BlijftZwaarder(_stappen[stap], lezing.Stappen[stap]) ? Feitsleutels.Veranderingsoort : null;
            if (stap > 0)
            {
                Verval(stap, lezing.Stappen[stap], zonder);
            }

            lezer.Kandidaten(_stappen[stap], lezing.Stappen[stap], zonder);
            Getoetst(_stappen[stap]);
            Meelezing(stap);
            foreach (Antwoord antwoord in antwoorden.Lijst.Where(a => Versies.Van(voorstel, antwoorden, a) == stap))
            {
                _builder.AddAntwoord(antwoord);
            }
        }

        lezer.Zwijgen();
        Reeks<Capaciteitssignaal> signalen = new Capaciteitslezer(_builder, set.Feiten).Lees(set.Capaciteitssignalen, peildatum);
        return (_builder.Build(), signalen);
    }

    /// <summary>An amendment that changes what an earlier implementation test covered.</summary>
    private void Getoetst(Voorstel stap)
    {
        if (stap is not Amendement amendement || voorstel is not Beleidsvoorstel { Uitvoeringstoetsen: { Count: > 0 } toetsen } || set.Feiten.Zoek(Feitsleutels.GetoetstArtikel) is null)
        {
            return;
        }

        foreach (Wijzigingsopdracht opdracht in amendement.Opdrachten.Where(o => o.Wijzigingen.Any(w => toetsen.Any(t => t.Dekt(w.Doel)))))
        {
            _builder.AddKandidaat(new(Feitsleutels.GetoetstArtikel), Mogelijkheden.Waarheid(true), new() { Soort = Herkomstsoort.Passage, Passage = opdracht.Alineas[0].Passage(), Bron = "uitvoeringstoetsen" });
        }
    }

    /// <summary>Other readers quote words; those words stand in one of the papers.</summary>
    private void Meelezing(int stap)
    {
        foreach (Vondst vondst in opties.Meelezing.Vondsten.Where(v => Versies.Van(voorstel, v.Passage) == stap))
        {
            if (!_stappen[stap].Geraakt.Any(g => g.Weg && g.Raakt(vondst.Passage)))
            {
                _builder.AddKandidaat(vondst.Adres, vondst.Waarde, new() { Soort = Herkomstsoort.Passage, Passage = vondst.Passage, Lezer = vondst.Lezer });
            }
        }
    }

    private void Verval(int stap, Tekstlezing lezing, string? zonder)
    {
        string door = ((Amendement)_stappen[stap]).Naam();
        ILookup<bool, string> genoemd = Kandidaten(_stappen[stap], lezing).ToLookup(k => IsBevestigd(k.Adres, k.Kandidaat), k => k.Adres.Feit);
        HashSet<string> nieuw = [.. genoemd[false], .. Soorten(lezing), Feitsleutels.UitvoeringToegelicht]; // what the bill explains about carrying it out does not speak of the amendment
        foreach (string feit in Losgemaakt(stap).Where(f => !nieuw.Contains(f)).Except(genoemd[true], StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            _builder.Verval(feit, door, ookTekst: false);
        }

        foreach (string feit in nieuw.Where(f => !string.Equals(f, zonder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            _builder.Verval(feit, door, ookTekst: true);
        }
    }

    /// <summary>True when words say what was known already: that is no reason to ask again.</summary>
    private bool IsBevestigd(Feitadres adres, Mogelijkheden nieuw) => _builder.Zoek(adres)?.Waarde is { } waarde && nieuw.Omvat(waarde);

    /// <summary>True when the change was heavier already: another amount in a bill that asks for a new process leaves it a new process.</summary>
    private bool BlijftZwaarder(Voorstel wijziging, Tekstlezing lezing)
    {
        Feitwaarde? bekend = _builder.Zoek(new(Feitsleutels.Veranderingsoort));
        Mogelijkheden? nieuw = Kandidaten(wijziging, lezing).FirstOrDefault(k => string.Equals(k.Adres.Feit, Feitsleutels.Veranderingsoort, StringComparison.Ordinal)).Kandidaat;
        return (bekend?.Waarde ?? bekend?.Kandidaat) is Keuzes was && nieuw is Keuzes wordt && was.Opties.Min(Zwaarte) >= wordt.Opties.Max(Zwaarte);
    }

    private static int Zwaarte(string soort) => Array.IndexOf(LichtNaarZwaar, soort);

    /// <summary>The facts that go with the kinds of change an amendment makes.</summary>
    private IEnumerable<string> Soorten(Tekstlezing lezing) =>
        set.Wijzigingssoorten.Where(s => lezing.Wijzigingen.Any(w => string.Equals(w.Soort, s.Id, StringComparison.Ordinal))).SelectMany(s => s.Raakt);

    /// <summary>The facts that rested on words which this amendment takes out or changes, and for which the rest of the text does not say the same.</summary>
    private HashSet<string> Losgemaakt(int stap)
    {
        Tekstraak[] raak = [.. voorstel.Geraakt.Where(g => g.Door == stap - 1)];
        return raak.Length == 0 ? [] :
        [
            .. _stappen[..stap].SelectMany(s => Kandidaten(s, Tekstlezer.Lees(s with { Geraakt = [] }, set.Lexicon, peildatum)))
                .Where(k => k.Herkomst.Any(h => h.Passage is { } p && Array.Exists(raak, g => g.Raakt(p))) && !(_builder.Zoek(k.Adres)?.Kandidaat is { } over && IsBevestigd(k.Adres, over))).Select(k => k.Adres.Feit),
        ];
    }

    /// <summary>What a text suggests by itself.</summary>
    private IEnumerable<(Feitadres Adres, Mogelijkheden Kandidaat, IReadOnlyList<Herkomst> Herkomst)> Kandidaten(Voorstel stuk, Tekstlezing lezing)
    {
        var builder = new FeitenbladBuilder(set.Feiten);
        new Feitenlezer(builder, set.Feiten, set.Lexicon).Kandidaten(stuk, lezing);
        return builder.Kandidaten();
    }
}
