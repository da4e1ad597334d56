using Wau.Toets.Pakketten;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>The pack that docs/regelpakket.md shows can be copied and loaded.</summary>
public sealed class DocumentatiepakketTests
{
    [Fact]
    public void Het_kleine_pakket_uit_de_handleiding_laadt_zonder_meldingen()
    {
        string pagina = File.ReadAllText(Huis.Pad("docs", "regelpakket.md"));
        string vanaf = pagina[pagina.IndexOf("## Een klein pakket", StringComparison.Ordinal)..];
        string json = vanaf[(vanaf.IndexOf("```json", StringComparison.Ordinal) + 7)..];
        Leesresultaat<Regelpakket> gelezen = Proefpakket.LeesJson(json[..json.IndexOf("```", StringComparison.Ordinal)]);

        Assert.Empty(gelezen.Meldingen);
        Assert.True(new RegelsetBuilder().AddPakket(gelezen.WaardeOfFout()).Build().IsGelukt);
    }
}
