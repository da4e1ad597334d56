using System.Text.Json.Nodes;

namespace Wau.Toets.Testing.Tests;

/// <summary>A rule that reads the points of another aspect: facts alone do not decide it.</summary>
public sealed class PuntenTests
{
    private static readonly Regelset Set = Loket.Set(Voeg);

    [Fact]
    public void Een_mutant_van_zo_een_regel_wordt_gedood_door_een_voorbeeld()
    {
        Mutant[] grenzen = [.. Pakkettest.Van(Set).Mutaties().Mutanten.Where(m => m is { Onderdeel: "VB-GV-01", Soort: Mutatiesoort.Grens })];

        Assert.Equal(["9 Gedood", "7 NietBewezen"], grenzen.Select(m => $"{m.Wordt} {m.Stand}").OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_mutant_van_een_andere_regel_wordt_gedood_door_de_punten()
    {
        // No example expects anything of VB-UV-02 when it loses; its points show in VB-GV-01 only.
        Mutant mutant = Pakkettest.Van(Set).Mutaties().Mutanten.Single(m => m is { Plaats: "$.regels[1].trappen[1].verliest", Wordt: "0" });

        Assert.Equal("Alles tegelijk", mutant.GedoodDoor);
    }

    [Fact]
    public void Wat_van_punten_afhangt_is_niet_onmogelijk_te_noemen()
    {
        Pakkettest test = Pakkettest.Van(Set);

        Assert.Empty(test.Voorbeelden().Afwijkingen);
        Assert.DoesNotContain(test.Dekking().Punten, p => p is { Onderdeel: "VB-GV-01", Stand: Dekkingstand.KanNiet });
        Assert.DoesNotContain(test.Controle().Meldingen, m => m.Soort == Meldingsoort.Fout);
    }

    private static void Voeg(JsonObject pakket)
    {
        pakket["aspecten"]!.AsArray().Add(Loket.Knoop("""{ "id": "gevolg", "titel": "Gevolg", "vraag": "Wat volgt hieruit?", "banden": [ { "id": "rood", "vanaf": 2 }, { "id": "groen", "vanaf": 0 } ] }"""));
        JsonObject regel = pakket.Regel(1).DeepClone().AsObject();
        regel["id"] = "VB-GV-01";
        regel["vraag"] = "Gaat er veel tegelijk mis?";
        regel["aspect"] = "gevolg";
        regel["gewicht"] = 2;
        regel.Remove("vanToepassing");
        regel["trappen"] = Loket.Knoop("""[ { "als": { "puntenVerloren": "uitvoerbaarheid", ">=": 8 }, "verliest": 2, "ernst": "knelpunt", "tekst": "Er gaat veel tegelijk mis." } ]""");
        pakket["regels"]!.AsArray().Add(regel);
        pakket["voorbeelden"]!.AsArray().Add(Loket.Knoop("""
            { "naam": "Alles tegelijk", "feiten": { "loket.gevraagd": true, "loket.besluitdatum": "2027-01-01", "loket.openingsdatum": "2027-07-01", "loket.tijdelijk": false, "loket.geldgeregeld": false },
              "verwacht": { "VB-GV-01": "voldoetNiet" } }
            """));
    }
}
