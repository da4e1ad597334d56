using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Signalen.Meelezen;

namespace Wau.Toets.HouseTests.Snippets;

/// <summary>The code of docs/meelezers.md.</summary>
public sealed class Meelezers
{
    private static readonly Func<string, CancellationToken, Task<string>> Model = (_, _) =>
        Task.FromResult("""[ { "feit": "geld.gevraagd", "waarde": true, "citaat": "de veerpont" } ]""");

    [Fact]
    public async Task Een_model_leest_mee()
    {
        Motie motie = Motie.Parse("De Kamer,\n\nverzoekt de regering de veerpont te behouden,\n\nen gaat over tot de orde van de dag.");
        Regelset set = Regelsets.SnelleToets;

        // snippet: meelezen
        Meelezing meelezing = await set.LaatMeelezenAsync(motie, [new Huismodel(Model)]);
        Toetsrapport rapport = set.Toets(motie, opties: new() { Meelezing = meelezing });
        // einde
        Assert.Contains(rapport.Waarschuwingen, w => w.Code == "ML0024");
    }

    // snippet: huismodel
    public sealed class Huismodel(Func<string, CancellationToken, Task<string>> vraag) : IMeelezer
    {
        public string Naam => "huismodel 2026-11";

        public async Task<IReadOnlyList<Opgave>> LeesAsync(Voorstel voorstel, Feitencatalogus feiten, CancellationToken cancellationToken = default)
        {
            string tekst = string.Join('\n', voorstel.Alineas.Select(a => a.Inhoud));
            string vragen = string.Join('\n', feiten.Feiten.Select(f => $"{f.Id}: {f.Vraag}"));
            string json = await vraag($"Beantwoord wat in de tekst staat, met een letterlijk citaat.\n{vragen}\n\n{tekst}", cancellationToken);

            return Opgave.LeesLijst(Encoding.UTF8.GetBytes(json), feiten).WaardeOfFout();
        }
    }
    // einde
}
