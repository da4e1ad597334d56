namespace Wau.Toets.Leren;

/// <summary>A label learned on all files, and its points for every row as judged by a model that did not see the file.</summary>
/// <param name="Voor">The rows with a sign that speaks for the label, as judged by the same models.</param>
internal sealed record Geleerd(string Etiket, Model Model, Dictionary<int, double> Punten, HashSet<int> Voor)
{
    /// <summary>Learns on all files, and five times on four fifths to judge the rest.</summary>
    /// <param name="samen">Motions that have the label in one of their requests: the one that speaks for it most is learned from as well.</param>
    public static Geleerd Leer(
        string etiket, Leerder leerder, Voorbeelden rijen, IReadOnlyList<Waarneming> leren, IEnumerable<Waarneming> oordelen, IReadOnlyList<Verzoekenreeks> samen)
    {
        var punten = new Dictionary<int, double>();
        var voor = new HashSet<int>();
        ILookup<int, Waarneming> teOordelen = oordelen.ToLookup(w => w.Vouw);
        for (int vouw = 0; vouw < Waarnemingen.Vouwen; vouw++)
        {
            Model model = Uit(vouw);
            foreach (Waarneming w in teOordelen[vouw])
            {
                punten[w.Rij] = model.Punten(rijen.Rijen[w.Rij]);
                if (model.HeeftVoor(rijen.Rijen[w.Rij]))
                {
                    voor.Add(w.Rij);
                }
            }
        }

        return new(etiket, Uit(Waarnemingen.Vouwen), punten, voor);

        Model Uit(int zonder)
        {
            Waarneming[] los = [.. leren.Where(w => w.Vouw != zonder)];
            Model eerste = leerder.Leer(los);
            Waarneming[] sterkste = [.. samen.Where(s => s.Vouw != zonder).Select(s => new Waarneming(s.Rijen.MaxBy(r => eerste.Punten(rijen.Rijen[r])), s.Kans, s.Vouw))];
            return sterkste.Length == 0 ? eerste : leerder.Leer([.. los, .. sterkste]);
        }
    }

    /// <summary>The same label with so much added to where it starts.</summary>
    public Geleerd Verschuif(double hoeveel) =>
        this with { Model = Model with { Basis = Model.Basis + hoeveel }, Punten = Punten.ToDictionary(p => p.Key, p => p.Value + hoeveel) };
}
