using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Toetsing.Interviews;

/// <summary>Which unresolved rules can still change the verdict.</summary>
/// <remarks>Never too few; may be too many, where what is left open in a rule makes no difference any more.</remarks>
internal static class Belang
{
    /// <summary>For each rule, in the order of the rule book.</summary>
    public static bool[] Regels(Regelboek boek, Rekenbord bord)
    {
        bool[] uit = new bool[boek.Regels.Count];
        bool blokkade = KanNog(bord, Oordeelsoort.NietUitvoerbaar);
        bool mits = KanNog(bord, Oordeelsoort.UitvoerbaarMits) && !Oordeelbepaling.IsBeslist(Zonder(bord.Oordelen, Oordeelsoort.NietUitvoerbaar));
        bool geen = KanNog(bord, Oordeelsoort.GeenOordeel);

        // Those whose points others read come after those that read them.
        foreach (int aspect in boek.Rekenvolgorde.Reverse())
        {
            Aspectkern kern = bord.Aspecten[aspect];
            bool punten = (mits && kern.Banden != 0 && boek.Aspecten[aspect].BandVoor(kern.Punten.Tot) == 0) || Gelezen(boek, aspect, uit);
            (int begin, int einde) = boek.Plaatsen(aspect);
            for (int i = begin; i < einde; i++)
            {
                Regelkern regel = bord.Regels[i];
                uit[i] = !regel.IsBeslist
                    && (punten || (blokkade && Kan(regel, Ernst.Blokkade)) || (mits && Kan(regel, Ernst.Knelpunt)) || (geen && !regel.IsVanToepassing));
            }
        }

        return uit;
    }

    private static bool KanNog(Rekenbord bord, Oordeelsoort soort) =>
        Zonder(bord.Oordelen, soort) is var rest && rest != bord.Oordelen && rest != 0;

    private static uint Zonder(uint oordelen, Oordeelsoort soort) => oordelen & ~(1u << (int)soort);

    private static bool Kan(Regelkern regel, Ernst ernst) => (regel.Ernsten & (1u << (int)ernst)) != 0;

    private static bool Gelezen(Regelboek boek, int aspect, bool[] belang)
    {
        foreach (int regel in boek.Puntenlezers(aspect))
        {
            if (belang[regel])
            {
                return true;
            }
        }

        return false;
    }
}
