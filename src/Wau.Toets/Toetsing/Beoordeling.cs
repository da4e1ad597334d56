using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Toetsing;

/// <summary>One assessment for people: every rule, every aspect, the verdict.</summary>
internal sealed record Beoordeling(
    IReadOnlyDictionary<string, Regelstand> Regels,
    IReadOnlyDictionary<string, Aspectstand> Aspecten,
    Oordeelstand Oordeel,
    IReadOnlyDictionary<string, string> Fouten)
{
    public static Beoordeling Van(Regelboek boek, Eindstand stand)
    {
        Rekenbord bord = stand.Bord;
        var regels = new Dictionary<string, Regelstand>(boek.Regels.Count, StringComparer.Ordinal);
        for (int i = 0; i < boek.Regels.Count; i++)
        {
            regels[boek.Regels[i].Regel.Id] = bord.Regels[i].Stand(IsTegenstrijdig(boek.Regels[i], bord, bord.Regels[i]));
        }

        var aspecten = new Dictionary<string, Aspectstand>(StringComparer.Ordinal);
        for (int i = 0; i < boek.Aspecten.Count; i++)
        {
            aspecten[boek.Aspecten[i].Id] = Bandbepaling.Stand(boek.Aspecten[i], stand.Aspecten[i], bord.Aspecten[i].Punten, stand.IsExact(i));
        }

        return new(regels, aspecten, Oordeelbepaling.Stand(stand.Oordelen), bord.Fouten.ToDictionary(f => boek.Regels[f.Key].Regel.Id, f => f.Value, StringComparer.Ordinal));
    }

    private static bool IsTegenstrijdig(Toetsregel regel, Rekenbord bord, Regelkern kern)
    {
        if (kern.Uitkomst != Uitkomst.Onbekend || !bord.Zicht.HeeftTegenstrijdigheid || bord.WachtOpPeildatum(regel.Regel))
        {
            return false;
        }

        var open = new HashSet<Feitadres>();
        regel.Openstaand(bord.Zicht, open);
        return open.Any(a => bord.Zicht.Oorzaak(a) == Oorzaak.Tegenstrijdig);
    }
}
