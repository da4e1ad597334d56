using Wau.Toets.Signalen;

namespace Wau.Toets.Leren;

/// <summary>The labelled motions as rows of signs, read by the library itself with a rule set in which every candidate is a sign.</summary>
internal sealed class Waarnemingen
{
    public const int Vouwen = 5;

    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly List<Gelezen> _moties = [];

    public Waarnemingen(IEnumerable<(Motie Motie, Etiket Etiket)> moties, Regelset set, Reeks<Gewicht> kandidaten)
    {
        Tekens = [.. kandidaten];
        foreach (Gewicht gewicht in kandidaten)
        {
            _nummers[gewicht.Sleutel] = _nummers.Count;
        }

        foreach (string soort in Etiketten.Soorten)
        {
            Tekens.Add(new() { Soort = Tekensoort.Soort, Teken = soort, Punten = [] });
            _nummers[Tekens[^1].Sleutel] = _nummers.Count;
        }

        Rijen = new(Tekens.Count);
        foreach ((Motie motie, Etiket etiket) in moties)
        {
            Tekstlezing lezing = set.Lees(motie);
            if (lezing.Dicta.Count == etiket.Soorten.Count)
            {
                int[][] dicta = [.. lezing.Dicta.Select(d => Nummers(d.Bijdragen))];
                int[] geheel = Nummers(lezing.Velden.Single(v => v.Etiket is "dekking").Bijdragen);
                _moties.Add(new(etiket, [.. dicta.Select(d => Rijen.Voeg(d))], Rijen.Voeg(geheel)));
            }
        }
    }

    /// <summary>All signs; the position is the number used in rows.</summary>
    public List<Gewicht> Tekens { get; }

    public Voorbeelden Rijen { get; }

    public IReadOnlyList<Gelezen> Moties => _moties;

    /// <summary>Adds rows in which the kind that was read for each request is a sign too.</summary>
    public void VoegSoortenToe(Func<int, string?> soort)
    {
        for (int m = 0; m < _moties.Count; m++)
        {
            Gelezen motie = _moties[m];
            int[] dicta = [.. motie.Dicta.Select(rij => Rijen.Voeg(Rijen.Rijen[rij].Concat(Soorten([rij]))))];
            int geheel = Rijen.Voeg(Rijen.Rijen[motie.Geheel].Concat(Soorten(motie.Dicta)));
            _moties[m] = motie with { Dicta = dicta, Geheel = geheel };
        }

        IEnumerable<int> Soorten(IEnumerable<int> rijen) => rijen.Select(soort).OfType<string>().Select(s => _nummers["soort:" + s]);
    }

    public IReadOnlyList<Waarneming> Soort(string soort) =>
        [.. _moties.SelectMany(m => m.Dicta.Select((rij, i) => new Waarneming(rij, m.Etiket.Soorten[i].GetValueOrDefault(soort), m.Vouw)))];

    /// <summary>Requests with a label of the motion: the only request has it; of several requests all lack what the motion lacks.</summary>
    public IReadOnlyList<Waarneming> PerVerzoek(string etiket, bool allenAlsMotie = false) =>
        [.. _moties.Where(m => m.Dicta.Count == 1 || (allenAlsMotie ? m.Etiket.Kans(etiket) == 1 : m.Etiket.Kans(etiket) == 0))
            .SelectMany(m => m.Dicta.Select(rij => new Waarneming(rij, m.Etiket.Kans(etiket), m.Vouw)))];

    /// <summary>The motions that <see cref="PerVerzoek"/> leaves out: of several requests one has the label, and the label does not say which.</summary>
    public IReadOnlyList<Verzoekenreeks> EenVanVerzoeken(string etiket) =>
        [.. _moties.Where(m => m.Dicta.Count > 1 && m.Etiket.Kans(etiket) > 0).Select(m => new Verzoekenreeks(m.Dicta, m.Etiket.Kans(etiket), m.Vouw))];

    public IReadOnlyList<Waarneming> PerMotie(string etiket) => [.. _moties.Select(m => new Waarneming(m.Geheel, m.Etiket.Kans(etiket), m.Vouw))];

    private int[] Nummers(IEnumerable<Bijdrage> bijdragen) => [.. bijdragen.Where(b => !b.Teken.StartsWith("soort:", StringComparison.Ordinal)).Select(b => _nummers[b.Teken])];
}

/// <summary>A motion that was read: the row of each request and the row of the whole.</summary>
internal sealed record Gelezen(Etiket Etiket, IReadOnlyList<int> Dicta, int Geheel)
{
    public int Vouw => Etiket.Dossier % Waarnemingen.Vouwen;
}
