using Wau.Toets.Tests.Gedeeld;
using Xunit.Sdk;

namespace Wau.Toets.HouseTests;

public sealed class MomentopnameTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("momentopname");

    private string Bron => Path.Combine(_map.FullName, "RekenbordTests.cs");

    private string Aanvaard => Path.Combine(_map.FullName, "RekenbordTests.Proef.verified.txt");

    private string Ontvangen => Path.Combine(_map.FullName, "RekenbordTests.Proef.received.txt");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Zonder_aanvaarde_tekst_faalt_de_test_en_wordt_niets_aanvaard()
    {
        string fout = Assert.Throws<FailException>(() => Momentopname.Controleer("a\r\nb", "txt", Bron, "Proef")).Message;

        Assert.Contains(Aanvaard, fout, StringComparison.Ordinal);
        Assert.Contains(Ontvangen, fout, StringComparison.Ordinal);
        Assert.Equal("a\nb"u8.ToArray(), File.ReadAllBytes(Ontvangen));
        Assert.False(File.Exists(Aanvaard));
    }

    [Fact]
    public void Een_verschil_wordt_getoond_met_de_eerste_regel_die_anders_is()
    {
        File.WriteAllText(Aanvaard, "een\ntwee\ndrie");

        string fout = Assert.Throws<FailException>(() => Momentopname.Controleer("een\nanders\nvier", "txt", Bron, "Proef")).Message;

        Assert.Contains("line 2", fout, StringComparison.Ordinal);
        Assert.Contains("- twee\n+ anders", fout, StringComparison.Ordinal);
        Assert.Equal("een\ntwee\ndrie", File.ReadAllText(Aanvaard));
    }

    [Fact]
    public void Een_gelijke_tekst_ruimt_de_ontvangen_tekst_op()
    {
        File.WriteAllText(Aanvaard, "een\r\ntwee");
        File.WriteAllText(Ontvangen, "oud");

        Momentopname.Controleer("een\ntwee", "txt", Bron, "Proef");

        Assert.False(File.Exists(Ontvangen));
    }
}
