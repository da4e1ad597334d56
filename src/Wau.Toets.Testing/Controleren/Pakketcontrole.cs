namespace Wau.Toets.Testing.Controleren;

/// <summary>Runs every check on the packs of a set.</summary>
internal sealed class Pakketcontrole(Regelset set, Dekkingverslag dekking, Testopties opties)
{
    public Controleverslag Controleer()
    {
        Controlevondst[] alle =
        [
            .. Trapcontrole.Van(set, opties.Evaluaties),
            .. Gewichtcontrole.Van(set),
            .. Regelcontrole.Van(set, opties.Peildatum),
            .. Feitcontrole.Van(set),
            .. Lexiconcontrole.Van(set),
            .. Voorbeeldencontrole.Van(set),
            .. Dekkingcontrole.Van(dekking),
        ];
        return new() { Meldingen = [.. alle.OrderBy(v => v.Code, StringComparer.Ordinal).Select(v => v.Melding)] };
    }
}
