using Wau.Toets.Signalen;

namespace Wau.Toets.Rapporten.Personen;

/// <summary>Takes names out of the words that were read from a text.</summary>
internal sealed class Lezingfilter(Personenmasker masker)
{
    public Tekstlezing Filter(Tekstlezing lezing) => lezing with
    {
        Signalen = [.. lezing.Signalen.Select(s => s with { Passage = masker.Passage(s.Passage) })],
        Organisaties = [.. lezing.Organisaties.Select(o => o with { Passage = masker.Passage(o.Passage) })],
        Dicta = [.. lezing.Dicta.Select(d => d with { Passage = masker.Passage(d.Passage), Bijdragen = Bijdragen(d.Bijdragen) })],
        Termijnen = [.. lezing.Termijnen.Select(t => t with { Passage = masker.Passage(t.Passage) })],
        Wijzigingen = [.. lezing.Wijzigingen.Select(w => w with { Passage = masker.Passage(w.Passage), Uitleg = masker.Tekst(w.Uitleg) })],
        Velden = [.. lezing.Velden.Select(Duiding)],
        Doelgroepen = [.. lezing.Doelgroepen.Select(Duiding)],
    };

    private Duiding Duiding(Duiding duiding) => duiding with { Bijdragen = Bijdragen(duiding.Bijdragen) };

    private Reeks<Bijdrage> Bijdragen(Reeks<Bijdrage> bijdragen) => [.. bijdragen.Select(b => b with { Passage = masker.Passage(b.Passage) })];
}
