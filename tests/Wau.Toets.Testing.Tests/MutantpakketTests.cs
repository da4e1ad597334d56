using System.Text;
using System.Text.Json.Nodes;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Testing.Muteren;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Testing.Tests;

/// <summary>Every mutant is a pack that loads, and what is loaded is the mutant.</summary>
public sealed class MutantpakketTests
{
    private static readonly string Bron = Huis.Lees("src", "Wau.Toets", "Pakketten", "Ingebouwd", "snelle-toets.json");

    [Fact]
    public void Elke_mutant_van_een_regel_laadt_als_pakket()
    {
        // One mutant of every rule at a time: that many fewer packs to load.
        Regel[][] mutanten = [.. Mutator.Van(Regelsets.SnelleToets).Where(m => m.Onderdeel.Regel is not null)
            .GroupBy(m => m.Onderdeel.Id, StringComparer.Ordinal).Select(g => g.Select(m => m.Variant.Regels[0].Regel.Regel).ToArray())];
        for (int n = 0; n < mutanten.Max(m => m.Length); n++)
        {
            Regel[] nu = [.. mutanten.Where(m => n < m.Length).Select(m => m[n])];
            Leesresultaat<Regelpakket> gelezen = Regelpakket.Lees(Encoding.UTF8.GetBytes(Pakket(nu)));

            Assert.Equal("", string.Join('\n', gelezen.Meldingen));
            Dictionary<string, Regel> regels = gelezen.WaardeOfFout().Regels.ToDictionary(r => r.Id, StringComparer.Ordinal);
            Assert.All(nu, r => Assert.Equal(r, regels[r.Id]));
        }
    }

    private static string Pakket(Regel[] mutanten)
    {
        JsonObject pakket = JsonNode.Parse(Bron)!.AsObject();
        pakket["voorbeelden"] = new JsonArray();
        Dictionary<string, JsonObject> regels = pakket["regels"]!.AsArray().ToDictionary(r => r!["id"]!.GetValue<string>(), r => r!.AsObject(), StringComparer.Ordinal);
        foreach (Regel mutant in mutanten)
        {
            JsonObject regel = regels[mutant.Id];
            regel.Remove("vanToepassing");
            if (mutant.VanToepassing is { } voorwaarde)
            {
                regel["vanToepassing"] = JsonNode.Parse(Knoopjson.Tekst(voorwaarde));
            }

            regel["trappen"] = new JsonArray([.. mutant.Trappen.Select(Trap)]);
        }

        return pakket.ToJsonString();
    }

    private static JsonNode Trap(Trap trap)
    {
        var json = new JsonObject { ["als"] = JsonNode.Parse(Knoopjson.Tekst(trap.Als!)), ["verliest"] = trap.Verliest, ["tekst"] = trap.Tekst };
        if (trap.Ernst != Ernst.Geen)
        {
            json["ernst"] = Codenaam.Van(trap.Ernst);
        }

        return json;
    }
}
