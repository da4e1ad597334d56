using Wau.Toets.Toetsing.Mitsen;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>The conditions, grouped by who can act.</summary>
internal static class Mitsdelen
{
    public static void Schrijf(MarkdownWriter uit, Toetsrapport rapport)
    {
        if (rapport.Mitsen.Count > 0)
        {
            uit.Alinea(Mitszinnen.Uitleg);
        }

        foreach ((string wie, Reeks<Mits> mitsen, int meer) in Rapportzicht.MitsenPerWie(rapport))
        {
            uit.Alinea($"**Dit kan {wie} doen:**");
            uit.Lijst(mitsen.Select(m => Mits(rapport, m)));
            if (meer > 0)
            {
                uit.Alinea(Mitszinnen.Meer(meer));
            }
        }

        if (Mitszinnen.Zoektocht(rapport) is { Length: > 0 } zoektocht)
        {
            uit.Alinea(zoektocht);
        }
    }

    private static string Mits(Toetsrapport rapport, Mits mits)
    {
        string tekst = string.Concat(Mitszinnen.Tekstvoorstellen(mits).Select(t => $" Voorstel voor de tekst: “{Vlucht(t)}”"));
        string keerzijde = Mitszinnen.Keerzijde(rapport, mits) is { Length: > 0 } k ? " " + Vlucht(k) : "";
        return $"**{Vlucht(Zinnen.Hoofdletter(Mitszinnen.Voorwaarde(mits)))}.** {Vlucht(Mitszinnen.Effect(rapport, mits))}{tekst}{keerzijde}";
    }
}
