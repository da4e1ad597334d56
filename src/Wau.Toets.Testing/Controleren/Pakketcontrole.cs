namespace Wau.Toets.Testing.Controleren;

internal sealed class Pakketcontrole(Regelset set, Dekkingverslag dekking, Testopties opties)
{
    public Controleverslag Controleer() => new() { Meldingen = dekking.Punten.Count + set.Regels.Count + opties.Evaluaties > 0 ? [] : Reeks<Melding>.Leeg };
}
