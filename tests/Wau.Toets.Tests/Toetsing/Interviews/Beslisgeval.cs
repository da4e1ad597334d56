using System.Numerics;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Interviews;

namespace Wau.Toets.Tests.Toetsing.Interviews;

/// <summary>A case with few open facts of which everything is worked out: the verdicts in every state of knowledge, and the fewest questions.</summary>
/// <remarks>A state is a number with one digit for each open fact: 0 for unknown, otherwise which value. A state with more known is a larger number.</remarks>
internal sealed class Beslisgeval
{
    private readonly Regelboek _boek;
    private readonly Feitencatalogus _catalogus;
    private readonly Feitenblad _blad;
    private readonly Rekenbord _bord;
    private readonly Feitadres[] _adressen;
    private readonly Reeks<Mogelijkheden>[] _waarden;
    private readonly int[] _stap;
    private readonly uint[] _oordelen;
    private readonly double[] _optimum;
    private readonly Dictionary<int, int?> _keuzes = [];

    private Beslisgeval(Regelboek boek, Feitencatalogus catalogus, Feitenblad blad, Rekenbord bord, Feitadres[] adressen, Reeks<Mogelijkheden>[] waarden, int staten)
    {
        (_boek, _catalogus, _blad, _bord, _adressen, _waarden) = (boek, catalogus, blad, bord, adressen, waarden);
        _stap = new int[adressen.Length];
        for (int i = 0, stap = 1; i < adressen.Length; stap *= waarden[i++].Count + 1)
        {
            _stap[i] = stap;
        }

        _oordelen = new uint[staten];
        _optimum = new double[staten];
        Vast = new bool[staten];
        Vul(0, 0);
        for (int staat = staten - 1; staat >= 0; staat--)
        {
            LosOp(staat);
        }
    }

    /// <summary>For each state, that no answer can change the verdicts any more.</summary>
    public bool[] Vast { get; }

    /// <summary>The mean number of questions of the best strategy there is (dynamic programming), over all completions.</summary>
    public double Optimum => _optimum[0];

    /// <summary>All states in which everything is known.</summary>
    public IEnumerable<int> Voltooiingen => Enumerable.Range(0, _oordelen.Length).Where(s => Onbekend(s).Length == 0);

    /// <summary>The case; null when it is decided already, has more than ten open facts or too many states.</summary>
    public static Beslisgeval? Van(Regelboek boek, Feitencatalogus catalogus, Feitenblad blad, Zicht zicht, DateOnly? peildatum = null, int meesteStaten = 20_000)
    {
        var bord = new Rekenbord(boek, peildatum, zicht);
        Feitadres[] open = [.. boek.Open(bord).Keys.Order()];
        if (BitOperations.IsPow2(bord.Oordelen) || open.Length is 0 or > 10 || open.Contains(new(Willekeurig.Lijst)))
        {
            return null;
        }

        Reeks<Mogelijkheden>[] waarden = [.. open.Select(a => boek.Vak(a.Feit).Proefwaarden(zicht.Waarde(a.Feit, a.Voor)))];
        long staten = waarden.Aggregate(1L, (n, w) => Math.Min(n * (w.Count + 1), meesteStaten + 1));
        var geval = staten > meesteStaten ? null : new Beslisgeval(boek, catalogus, blad, bord, open, waarden, (int)staten);
        return geval is { Optimum: > 0 } ? geval : null;
    }

    public uint Oordelen(int staat) => _oordelen[staat];

    /// <summary>Place of the question that the engine asks in a state; null when it asks none.</summary>
    public int? Keuze(int staat)
    {
        if (_keuzes.TryGetValue(staat, out int? eerder))
        {
            return eerder;
        }

        int[] bekend = [.. Enumerable.Range(0, _adressen.Length).Where(i => Cijfer(staat, i) > 0)];
        foreach (int i in bekend)
        {
            _bord.Zet(_adressen[i], _waarden[i][Cijfer(staat, i) - 1]);
        }

        Openvraag? keus = new Vraagkiezer(_boek, _bord, new Vraagruimte(_boek, _catalogus, _blad).Lees(_bord)).Kies();
        Array.ForEach(bekend, _ => _bord.Terug());
        return _keuzes[staat] = keus is null ? null : Array.IndexOf(_adressen, keus.Adres);
    }

    /// <summary>The states the engine passes through when everything turns out as in a completion, the last one included.</summary>
    public IEnumerable<int> Gang(int voltooiing)
    {
        int staat = 0;
        yield return staat;
        while (Keuze(staat) is { } vraag)
        {
            staat += Cijfer(voltooiing, vraag) * _stap[vraag];
            yield return staat;
        }
    }

    /// <summary>How many facts the smallest set has whose true values decide the verdict.</summary>
    public int KleinsteBewijs(int voltooiing)
    {
        int kleinste = _adressen.Length;
        for (uint deel = 0; deel < 1u << _adressen.Length; deel++)
        {
            if (BitOperations.PopCount(deel) < kleinste && _oordelen[Deel(voltooiing, deel)] == _oordelen[voltooiing])
            {
                kleinste = BitOperations.PopCount(deel);
            }
        }

        return kleinste;
    }

    /// <summary>True when there is a way to answer other questions after which the answer to this one changes the verdicts.</summary>
    public bool KanTellen(int staat, int vraag) => KanTellen(staat, vraag, []);

    private bool KanTellen(int staat, int vraag, HashSet<int> gezien) =>
        gezien.Add(staat)
        && (Antwoorden(staat, vraag).Any(s => _oordelen[s] != _oordelen[staat])
            || Onbekend(staat).Where(i => i != vraag).Any(i => Antwoorden(staat, i).Any(s => KanTellen(s, vraag, gezien))));

    private IEnumerable<int> Antwoorden(int staat, int vraag) => Enumerable.Range(1, _waarden[vraag].Count).Select(v => staat + (v * _stap[vraag]));

    private int Cijfer(int staat, int vraag) => staat / _stap[vraag] % (_waarden[vraag].Count + 1);

    private int[] Onbekend(int staat) => [.. Enumerable.Range(0, _adressen.Length).Where(i => Cijfer(staat, i) == 0)];

    private int Deel(int voltooiing, uint deel)
    {
        int staat = 0;
        for (int i = 0; i < _adressen.Length; i++)
        {
            staat += (deel & (1u << i)) == 0 ? 0 : Cijfer(voltooiing, i) * _stap[i];
        }

        return staat;
    }

    private void Vul(int vraag, int staat)
    {
        if (vraag == _adressen.Length)
        {
            _oordelen[staat] = _bord.Oordelen;
            return;
        }

        Vul(vraag + 1, staat);
        for (int v = 0; v < _waarden[vraag].Count; v++)
        {
            _bord.Zet(_adressen[vraag], _waarden[vraag][v]);
            Vul(vraag + 1, staat + ((v + 1) * _stap[vraag]));
            _bord.Terug();
        }
    }

    private void LosOp(int staat)
    {
        int[] onbekend = Onbekend(staat);
        Vast[staat] = BitOperations.IsPow2(_oordelen[staat])
            || Array.TrueForAll(onbekend, i => Antwoorden(staat, i).All(s => Vast[s] && _oordelen[s] == _oordelen[staat]));
        _optimum[staat] = Vast[staat] ? 0 : onbekend.Min(i => 1 + Antwoorden(staat, i).Average(s => _optimum[s]));
    }
}
