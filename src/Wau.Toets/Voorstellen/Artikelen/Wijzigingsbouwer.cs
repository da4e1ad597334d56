using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Sorts the instructions of an article that changes a law into the articles and subsections of that law.</summary>
/// <remarks>A numbered instruction is a part of the article that it changes: article 8, part 2, third subsection. Every paragraph comes in one deepest part.</remarks>
internal sealed class Wijzigingsbouwer(Deelbouwer.Deel om)
{
    private readonly Dictionary<string, Tak> _takken = new(StringComparer.Ordinal) { [""] = new(om, null) };
    private readonly List<Alinea> _nieuw = [];

    /// <summary>The part that the next paragraphs of an instruction go in; each paragraph goes to every part around it too.</summary>
    private List<Deelbouwer.Deel> _weg = [];

    /// <summary>Adds the parts to the article or part of it, and gives the new text. An instruction that was not understood counts whole.</summary>
    public IEnumerable<Alinea> Bouw(IReadOnlyList<Alinea> alineas)
    {
        int kop = alineas.Count > 0 && alineas[0].Inhoud.TrimEnd('.').Length <= 3 ? 1 : 0;
        List<Alinea> tekst = [.. alineas.Skip(kop)];
        int n = 0;
        foreach (Wijzigingsopdracht opdracht in Opdrachtenlezer.Lees(tekst))
        {
            Open(opdracht);
            HashSet<Alinea> nieuw = [.. opdracht.Wijzigingen.SelectMany(w => w.Nieuw)];
            _nieuw.AddRange(opdracht.Ontleding == Ontleding.Niet ? opdracht.Alineas : nieuw);
            for (int einde = Einde(tekst, n, opdracht); n < einde; n++)
            {
                Zet(tekst[n], nieuw.Contains(tekst[n]));
            }
        }

        return _nieuw;
    }

    /// <summary>The position after the last paragraph of an instruction; a paragraph that two share counts for the first.</summary>
    private static int Einde(List<Alinea> tekst, int vanaf, Wijzigingsopdracht opdracht)
    {
        if (opdracht.Alineas.Count == 0)
        {
            return vanaf;
        }

        Alinea slot = opdracht.Alineas[^1];
        int i = Math.Max(vanaf - 1, 0);
        while (i < tekst.Count && !(string.Equals(tekst[i].Veld, slot.Veld, StringComparison.Ordinal) && tekst[i].Begin + tekst[i].Inhoud.Length > slot.Begin))
        {
            i++;
        }

        return Math.Min(i + 1, tekst.Count);
    }

    private Tak Ouder(string nummer)
    {
        for (int punt = nummer.LastIndexOf('.'); punt > 0; punt = nummer.LastIndexOf('.', punt - 1))
        {
            if (_takken.TryGetValue(nummer[..punt], out Tak? tak))
            {
                return tak;
            }
        }

        return _takken[""];
    }

    private void Open(Wijzigingsopdracht opdracht)
    {
        string label = opdracht.Nummer[(opdracht.Nummer.LastIndexOf('.') + 1)..];
        bool eigen = label.Length == 0 || (om.Plaats.Soort == Plaatssoort.Onderdeel && string.Equals(opdracht.Nummer, om.Plaats.Nummer, StringComparison.Ordinal));
        Tak stam = eigen ? new(om, null) : Ouder(opdracht.Nummer);
        Deelbouwer.Deel deel = eigen ? om : stam.Deel.Kind(new(Plaatssoort.Onderdeel, label));
        bool isKop = opdracht.Wijzigingen.Any(w => w.IsKop);
        List<Plaatsdeel> doel = Gedeeld(opdracht.Wijzigingen);
        Plaatsdeel? artikel = doel.Count > 0 ? doel[0] : stam.Artikel;
        Deelbouwer.Deel basis = doel.Count > 0 && doel[0] != stam.Artikel ? deel.Kind(doel[0]) : deel;
        Plaatsdeel? eerste = opdracht.Wijzigingen.FirstOrDefault(w => w.Nieuw.Count > 0 && w.Oud.Count == 0) is { } w ? Wetslabel.Lees(w.Nieuw[0].Inhoud) : null;
        _weg = [deel, basis];
        foreach (Plaatsdeel stap in doel.Skip(1))
        {
            if (isKop || (eerste is not null && Rang(stap.Soort) >= Rang(eerste.Soort)))
            {
                break;
            }

            _weg.Add(_weg[^1].Kind(stap));
        }

        if (isKop)
        {
            _takken[opdracht.Nummer] = new(basis, artikel);
            if (eigen)
            {
                _takken[""] = new(basis, artikel);
            }
        }
    }

    /// <summary>Puts a paragraph where it belongs; one of the new text may open the article, subsection or lettered part that it starts.</summary>
    private void Zet(Alinea alinea, bool nieuw)
    {
        if (nieuw && Wetslabel.Lees(alinea.Inhoud) is { } label)
        {
            int diepte = _weg.FindIndex(1, d => d != om && Rang(d.Plaats.Soort) >= Rang(label.Soort) && !IsNummer(d));
            if (diepte > 0 && !(label.Nummer[^1] == '°' && _weg[diepte].Plaats.Nummer[^1] != '°'))
            {
                _weg.RemoveRange(diepte, _weg.Count - diepte);
            }

            _weg.Add(_weg[^1].Kind(label));
        }

        for (Deelbouwer.Deel? deel = _weg[^1]; deel is not null && deel != om; deel = deel.Ouder)
        {
            deel.Alineas.Add(alinea);
        }
    }

    // A numbered instruction stands around the law's own parts.
    private bool IsNummer(Deelbouwer.Deel deel) => deel == _weg[0];

    private static int Rang(Plaatssoort soort) => Plaatspad.Diepte(soort);

    /// <summary>The steps, from the article of the law on, that all changes have in common; renumbering along the way does not count.</summary>
    private static List<Plaatsdeel> Gedeeld(IEnumerable<Wijziging> wijzigingen)
    {
        List<Plaatsdeel>? uit = null;
        foreach (Wijziging w in wijzigingen.Where(w => w.Bewerking is not (Bewerking.Onbekend or Bewerking.Vernummeren)))
        {
            List<Plaatsdeel> weg = [.. w.Doel.Delen.SkipWhile(d => d.Soort != Plaatssoort.Artikel).TakeWhile(d => d.Soort is Plaatssoort.Artikel or Plaatssoort.Lid or Plaatssoort.Onderdeel)];
            uit = uit is null ? weg : [.. uit.Zip(weg).TakeWhile(p => p.First == p.Second).Select(p => p.First)];
        }

        return uit ?? [];
    }

    /// <summary>Where a list of instructions hangs, and the article of the law that it is about.</summary>
    private sealed record Tak(Deelbouwer.Deel Deel, Plaatsdeel? Artikel);
}
