using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Voorstellen.Artikelen;

/// <summary>Makes the tree of parts: what is opened lies in the nearest open part that stands less deep.</summary>
internal sealed class Deelbouwer
{
    private readonly List<Deel> _open = [];
    private readonly List<Deel> _wortels = [];

    /// <summary>The part that text is put in now; null before the first.</summary>
    public Deel? Nu => _open.Count == 0 ? null : _open[^1];

    public bool IsLeeg => _wortels.Count == 0;

    /// <summary>The open part at a depth; null when there is none.</summary>
    public Deel? Op(int diepte) => _open.Find(d => d.Diepte == diepte);

    public Deel Open(int diepte, Plaatsdeel plaats, string opschrift = "")
    {
        SluitTot(diepte);
        var deel = new Deel(diepte, plaats) { Opschrift = opschrift };
        (Nu?.Delen ?? _wortels).Add(deel);
        _open.Add(deel);
        return deel;
    }

    /// <summary>Closes every part that stands as deep or deeper.</summary>
    public void SluitTot(int diepte) => _open.RemoveAll(d => d.Diepte >= diepte);

    /// <summary>Puts a paragraph in every open part.</summary>
    public void Add(Alinea alinea) => _open.ForEach(d => d.Alineas.Add(alinea));

    public Reeks<Wetsdeel> Klaar() => [.. _wortels.Select(d => d.Klaar())];

    /// <summary>A part that is being read.</summary>
    internal sealed class Deel(int diepte, Plaatsdeel plaats)
    {
        public int Diepte { get; } = diepte;

        public Plaatsdeel Plaats { get; } = plaats;

        public string Opschrift { get; set; } = "";

        public List<Alinea> Alineas { get; } = [];

        public List<Deel> Delen { get; } = [];

        /// <summary>The part that it was made in by <see cref="Kind"/>; null for another.</summary>
        public Deel? Ouder { get; private init; }

        /// <summary>True for an article that changes other text.</summary>
        public bool Wijzigt { get; set; }

        /// <summary>See <see cref="Wetsdeel.Regels"/>.</summary>
        public Reeks<Alinea>? Regels { get; set; }

        private readonly Dictionary<Plaatsdeel, Deel> _kinderen = [];

        /// <summary>The part in it with a number; made when it is not there.</summary>
        public Deel Kind(Plaatsdeel plaats)
        {
            if (!_kinderen.TryGetValue(plaats, out Deel? kind))
            {
                kind = new(Diepte + 1, plaats) { Ouder = this };
                _kinderen.Add(plaats, kind);
                Delen.Add(kind);
            }

            return kind;
        }

        public Wetsdeel Klaar() => new() { Plaats = Plaats, Opschrift = Opschrift, Alineas = [.. Alineas], Delen = [.. Delen.Where(d => d.Alineas.Count > 0).Select(d => d.Klaar())], Regels = Regels };
    }
}
