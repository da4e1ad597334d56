namespace Wau.Toets.Leren;

/// <summary>A label learned on all files, and its points for every row as judged by a model that did not see the file.</summary>
internal sealed record Geleerd(string Etiket, Model Model, Dictionary<int, double> Punten)
{
    /// <summary>Learns on all files, and five times on four fifths to judge the rest.</summary>
    public static Geleerd Leer(string etiket, Leerder leerder, Voorbeelden rijen, IReadOnlyList<Waarneming> leren, IEnumerable<Waarneming> oordelen)
    {
        var punten = new Dictionary<int, double>();
        ILookup<int, Waarneming> teOordelen = oordelen.ToLookup(w => w.Vouw);
        for (int vouw = 0; vouw < Waarnemingen.Vouwen; vouw++)
        {
            int weg = vouw;
            Model model = leerder.Leer([.. leren.Where(w => w.Vouw != weg)]);
            foreach (Waarneming w in teOordelen[vouw])
            {
                punten[w.Rij] = model.Punten(rijen.Rijen[w.Rij]);
            }
        }

        return new(etiket, leerder.Leer(leren), punten);
    }

    /// <summary>The same label with so much added to where it starts.</summary>
    public Geleerd Verschuif(double hoeveel) =>
        this with { Model = Model with { Basis = Model.Basis + hoeveel }, Punten = Punten.ToDictionary(p => p.Key, p => p.Value + hoeveel) };
}
