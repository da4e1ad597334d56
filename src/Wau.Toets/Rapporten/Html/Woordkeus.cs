using Wau.Toets.Regels;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Rapporten.Html;

/// <summary>How sure a finding is, in words: "lijkt" for what is expected, a plain statement only for what is certain.</summary>
internal static class Woordkeus
{
    /// <summary>What counts in a finding: what is certain when that is decided, else what is expected.</summary>
    public static Regelstand Telt(Bevinding bevinding) => bevinding.Zeker.IsBeslist ? bevinding.Zeker : bevinding.Verwacht;

    public static string Uitkomst(Bevinding bevinding) => bevinding.Zeker.IsBeslist || !bevinding.Verwacht.IsBeslist
        ? Zinnen.Woord(Telt(bevinding).Uitkomst)
        : $"lijkt: {Zinnen.Woord(bevinding.Verwacht.Uitkomst)}";

    public static string Punten(Bevinding bevinding)
    {
        (Puntenbereik zeker, Puntenbereik verwacht) = (bevinding.Zeker.Punten, bevinding.Verwacht.Punten);
        string gewicht = $"van de {Getaltekst.Van(bevinding.Regel.Gewicht)}";
        return zeker.IsBeslist ? $"verliest zeker {Zinnen.Punten(zeker)} {gewicht}"
            : verwacht.IsBeslist || verwacht.Van > 0 ? $"lijkt {Zinnen.Punten(verwacht)} {gewicht} te verliezen"
            : $"kan nog {Zinnen.Punten(verwacht)} {gewicht} verliezen";
    }

    public static string Ernst(Regelstand stand) => stand.Ernst == Regels.Ernst.Geen ? "" : $" ({Zinnen.Woord(stand.Ernst)})";
}
