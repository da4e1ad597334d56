namespace Wau.Toets.Invoer;

/// <summary>Collects messages about a JSON file, each with its place.</summary>
internal sealed class Meldingbak
{
    private readonly List<Melding> _meldingen = [];

    public Reeks<Melding> Meldingen => [.. _meldingen.OrderBy(m => m.Regel ?? 0).ThenBy(m => m.Kolom ?? 0)];

    public bool HeeftFout => _meldingen.Exists(m => m.Soort == Meldingsoort.Fout);

    public void Fout(string code, string zin, Jsonwaarde? plek = null) =>
        _meldingen.Add(new() { Code = code, Soort = Meldingsoort.Fout, Zin = zin, Plaats = plek?.Pad, Regel = plek?.Regel, Kolom = plek?.Kolom });

    public void Fout(string code, string zin, string pad, int regel, int kolom) =>
        _meldingen.Add(new() { Code = code, Soort = Meldingsoort.Fout, Zin = zin, Plaats = pad, Regel = regel, Kolom = kolom });

    public void Voeg(IEnumerable<Melding> meldingen) => _meldingen.AddRange(meldingen);
}
