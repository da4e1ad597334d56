using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Tests.Toetsing;

public sealed class DeterminismeTests
{
    private const string Tekst = """
        De Kamer,

        gehoord de beraadslaging,

        constaterende dat INKOMENS in Istanbul en IJmuiden niet automatisch worden gedeeld;

        verzoekt de regering om uiterlijk 1 juli 2027 het UWV de inkomensgegevens automatisch te laten delen met gemeenten,

        en gaat over tot de orde van de dag.
        """;

    [Fact]
    public void Dezelfde_feiten_geven_twee_keer_hetzelfde_ook_in_het_Turks()
    {
        for (int zaad = 0; zaad < 500; zaad++)
        {
            (Beoordeling een, Beoordeling ander) = (Maak(zaad), Maak(zaad));
            Beoordeling turks = InHetTurks(() => Maak(zaad));

            RekenbordTests.Gelijk(een, ander, $"Zaad {zaad}");
            RekenbordTests.Gelijk(een, turks, $"Zaad {zaad}, Turks");
        }
    }

    [Fact]
    public void Dezelfde_motie_geeft_twee_keer_hetzelfde_ook_in_het_Turks()
    {
        (Toetsrapport een, Toetsrapport ander) = (Toets(), Toets());
        Toetsrapport turks = InHetTurks(Toets);

        Assert.NotEmpty(een.Bevindingen);
        foreach (Toetsrapport rapport in new[] { ander, turks })
        {
            Assert.Equal(een.Bevindingen, rapport.Bevindingen);
            Assert.Equal(een.Oordeel, rapport.Oordeel);
            Assert.Equal(een.Aspecten, rapport.Aspecten);
            Assert.Equal(een.Vragen, rapport.Vragen);
            Assert.Equal(een.Redenen, rapport.Redenen);
            Assert.Equal(een.Toetsadvies, rapport.Toetsadvies);
            Assert.Equal(een.Waarschuwingen, rapport.Waarschuwingen);
            Assert.Equal(een.Feiten.Waarden, rapport.Feiten.Waarden);
        }
    }

    private static Toetsrapport Toets()
    {
        Antwoorden antwoorden = Antwoorden.Lees("""[{ "feit": "planning.ingangsdatum", "waarde": { "van": "2027-01-01", "tot": "2027-07-01" }, "door": "SZW" }]""", Regelsets.SnelleToets).WaardeOfFout();
        return Regelsets.SnelleToets.Toets(Motie.Parse(Tekst), antwoorden, new() { Peildatum = new(2026, 11, 1) });
    }

    private static Beoordeling Maak(int zaad)
    {
        var w = new Willekeurig(zaad);
        return new Proefset(w).Beoordeel(w.Kijk(w.Gedeeltelijk()));
    }

    private static T InHetTurks<T>(Func<T> doe)
    {
        CultureInfo eerder = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            return doe();
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }
}
