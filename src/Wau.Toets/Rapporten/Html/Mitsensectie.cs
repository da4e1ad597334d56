using Wau.Toets.Toetsing.Mitsen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The conditions, grouped by who can act.</summary>
internal static class Mitsensectie
{
    public static void Write(Rapportblad blad)
    {
        if (blad.Rapport.Mitsen.Count > 0)
        {
            blad.Alinea(Mitszinnen.Uitleg);
        }

        foreach ((string wie, Reeks<Mits> mitsen, int meer) in Rapportzicht.MitsenPerWie(blad.Rapport))
        {
            blad.Kop(3, $"Dit kan {wie} doen");
            using (blad.Html.Open("ul", ("class", "mitsen")))
            {
                foreach (Mits mits in mitsen)
                {
                    Mits(blad, mits);
                }
            }

            if (meer > 0)
            {
                blad.Alinea(Mitszinnen.Meer(meer));
            }
        }

        if (Mitszinnen.Zoektocht(blad.Rapport) is { Length: > 0 } zoektocht)
        {
            blad.Alinea(zoektocht);
        }
    }

    private static void Mits(Rapportblad blad, Mits mits)
    {
        using (blad.Html.Open("li"))
        {
            using (blad.Html.Open("p"))
            {
                using (blad.Html.Open("strong"))
                {
                    blad.Html.Bdi(Zinnen.Hoofdletter(Mitszinnen.Voorwaarde(mits)) + ".");
                }

                blad.Html.Text(" ").Bdi(Mitszinnen.Effect(blad.Rapport, mits));
            }

            foreach (string tekst in Mitszinnen.Tekstvoorstellen(mits))
            {
                using (blad.Html.Open("p"))
                {
                    blad.Html.Text("Voorstel voor de tekst: ").Element("q", tekst);
                }
            }

            if (Mitszinnen.Keerzijde(blad.Rapport, mits) is { Length: > 0 } keerzijde)
            {
                blad.Alinea(keerzijde);
            }
        }
    }
}
