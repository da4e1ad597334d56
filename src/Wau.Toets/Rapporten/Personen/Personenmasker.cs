using Wau.Toets.Regels;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Personen;

/// <summary>Overwrites names in texts, letter by letter, so that everything stays in its place.</summary>
internal sealed class Personenmasker
{
    private const char Masker = 'X';

    private readonly Namenlijst _namen;
    private readonly Dictionary<string, string> _velden = new(StringComparer.Ordinal);

    /// <param name="voorstel">The paper whose passages will be overwritten.</param>
    /// <param name="namen">The names.</param>
    public Personenmasker(Voorstel voorstel, IEnumerable<string> namen)
    {
        _namen = new(namen);
        Velden("", voorstel);
        Reeks<Amendement> wijzigingen = (voorstel as Beleidsvoorstel)?.Wijzigingen ?? [];
        for (int i = 0; i < wijzigingen.Count; i++)
        {
            Velden($"wijzigingen[{Getaltekst.Van(i)}].", wijzigingen[i]);
        }
    }

    private void Velden(string begin, Voorstel voorstel)
    {
        if (voorstel.Brontekst is { } tekst)
        {
            _velden[begin + "tekst"] = Tekst(tekst);
        }

        for (int i = 0; i < voorstel.Bronalineas.Count; i++)
        {
            _velden[$"{begin}alineas[{Getaltekst.Van(i)}]"] = Tekst(voorstel.Bronalineas[i]);
        }
    }

    /// <summary>The same text with every name overwritten: letters and digits only, white space and strokes stay.</summary>
    public string Tekst(string tekst)
    {
        char[]? uit = null;
        foreach ((int begin, int einde) in _namen.Zoek(tekst))
        {
            uit ??= tekst.ToCharArray();
            for (int i = begin; i < einde; i++)
            {
                uit[i] = char.IsWhiteSpace(uit[i]) || char.IsPunctuation(uit[i]) ? uit[i] : Masker;
            }
        }

        return uit is null ? tekst : new(uit);
    }

    public Alinea Alinea(Alinea alinea) => alinea with { Inhoud = Stuk(alinea.Veld, alinea.Begin, alinea.Inhoud) };

    public Passage Passage(Passage passage) => passage with { Citaat = Stuk(passage.Veld, passage.Begin, passage.Citaat) };

    /// <summary>Part of a field: what is overwritten there also when the part starts or ends in the middle of a name.</summary>
    private string Stuk(string veld, int begin, string stuk) =>
        _velden.TryGetValue(veld, out string? heel) && begin + stuk.Length <= heel.Length ? heel.Substring(begin, stuk.Length) : Tekst(stuk);
}
