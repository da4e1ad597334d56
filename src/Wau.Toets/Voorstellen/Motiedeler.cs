using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen;

/// <summary>Sorts the paragraphs of a motion, one by one, into considerations and requests.</summary>
/// <remarks>
/// A paragraph that opens with a request verb starts a dictum; what follows belongs to it until a consideration or another
/// request opens. After a request that ends with a colon every item is a dictum of its own, which shares the opening
/// paragraph, unless the item only spells out a question.
/// </remarks>
internal sealed class Motiedeler
{
    private const int LangsteFormule = 100;

    private Alinea? _lijstkop;
    private bool _lijstIsNieuw;
    private bool _inDictum;
    private string _vorige = "";

    public List<Alinea> Overwegingen { get; } = [];

    public List<Dictum> Dicta { get; } = [];

    public List<Alinea> NietGeplaatst { get; } = [];

    public void Add(Alinea alinea)
    {
        string tekst = Zichttekst.Van(alinea.Inhoud).Tekst;
        bool vervolg = _inDictum && _vorige.Length > 0 && char.IsLetterOrDigit(_vorige[^1]) && !tekst.StartsWith("verz", StringComparison.OrdinalIgnoreCase);
        _vorige = tekst;
        if (vervolg)
        {
            Vervolg(alinea);
        }
        else if (Motietaal.Verzoek().IsMatch(tekst))
        {
            Open(alinea);
        }
        else if (Motietaal.Overweging().IsMatch(tekst) || Motietaal.Aanhef().IsMatch(tekst))
        {
            _inDictum = false;
            _lijstkop = null;
            if (!IsFormule(tekst))
            {
                Overwegingen.Add(alinea);
            }
        }
        else if (!_inDictum)
        {
            Los(alinea);
        }
        else if (_lijstkop is { } kop && tekst.Count(c => c == ' ') >= 2 && !Motietaal.Deelvraag().IsMatch(tekst))
        {
            Lijstitem(kop, alinea);
        }
        else
        {
            Vervolg(alinea);
        }
    }

    // "gehoord de beraadslaging," says nothing about the request; something longer may.
    private static bool IsFormule(string tekst) =>
        Motietaal.Aanhef().IsMatch(tekst) || (tekst.StartsWith("gehoord", StringComparison.OrdinalIgnoreCase) && tekst.Length <= LangsteFormule);

    private static int Kop(Alinea alinea)
    {
        var zicht = Zichttekst.Van(alinea.Inhoud);
        return zicht.Eind(Motietaal.Kop().Match(zicht.Tekst).Length);
    }

    private void Open(Alinea alinea)
    {
        Dicta.Add(new(Dicta.Count + 1, [alinea], Kop(alinea)));
        _inDictum = true;
        _lijstkop = alinea.Inhoud.EndsWith(':') && !alinea.Inhoud.EndsWith("waarin:", StringComparison.Ordinal) ? alinea : null;
        _lijstIsNieuw = true;
    }

    private void Lijstitem(Alinea kop, Alinea item)
    {
        if (_lijstIsNieuw)
        {
            Vervolg(item);
            _lijstIsNieuw = false;
        }
        else
        {
            Dicta.Add(new(Dicta.Count + 1, [kop, item], Kop(kop)));
        }
    }

    private void Vervolg(Alinea alinea) => Dicta[^1] = Dicta[^1] with { Alineas = [.. Dicta[^1].Alineas, alinea] };

    // Before the first request: a list under a consideration belongs to it; a stray letter is half of a word.
    private void Los(Alinea alinea)
    {
        if (alinea.Inhoud.Length <= 2)
        {
            return;
        }

        Overwegingen.Add(alinea);
        if (Overwegingen.Count == 1 || Dicta.Count > 0)
        {
            NietGeplaatst.Add(alinea);
        }
    }
}
