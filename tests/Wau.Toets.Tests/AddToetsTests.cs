using Microsoft.Extensions.DependencyInjection;
using Wau.Toets.Pakketten;

namespace Wau.Toets.Tests;

public sealed class AddToetsTests
{
    private static Regelset Eigen => new RegelsetBuilder().WithNaam("eigen").AddPakket(Ingebouwd.SnelleToets).Build().WaardeOfFout();

    [Fact]
    public void De_ingebouwde_regelset_is_de_gewone_en_heeft_een_naam()
    {
        using ServiceProvider huis = new ServiceCollection().AddToets().Services.BuildServiceProvider();

        Assert.Same(Regelsets.SnelleToets, huis.GetRequiredService<Regelset>());
        Assert.Same(Regelsets.SnelleToets, huis.GetRequiredKeyedService<Regelset>("snelle-toets"));
    }

    [Fact]
    public void Twee_keer_toevoegen_doet_niets_meer()
    {
        var services = new ServiceCollection();
        services.AddToets();
        int aantal = services.Count;

        services.AddToets();

        Assert.Equal(aantal, services.Count);
    }

    [Fact]
    public void Een_eerdere_regelset_blijft_de_gewone()
    {
        Regelset eigen = Eigen;
        var services = new ServiceCollection();
        services.AddSingleton(eigen);

        using ServiceProvider huis = services.AddToets().Services.BuildServiceProvider();

        Assert.Same(eigen, huis.GetRequiredService<Regelset>());
        Assert.Same(Regelsets.SnelleToets, huis.GetRequiredKeyedService<Regelset>("snelle-toets"));
    }

    [Fact]
    public void Een_andere_regelset_staat_onder_zijn_naam_en_wordt_niet_de_gewone()
    {
        Regelset eigen = Eigen;

        using ServiceProvider huis = new ServiceCollection().AddToets().AddRegelset(eigen).Services.BuildServiceProvider();

        Assert.Same(eigen, huis.GetRequiredKeyedService<Regelset>("eigen"));
        Assert.Same(Regelsets.SnelleToets, huis.GetRequiredService<Regelset>());
    }

    [Fact]
    public void Een_naam_die_er_al_is_wordt_geweigerd_met_een_zin()
    {
        IToetsBuilder builder = new ServiceCollection().AddToets().AddRegelset(Eigen);

        string fout = Assert.Throws<ArgumentException>("regelset", () => builder.AddRegelset(Eigen)).Message;

        Assert.Contains("'eigen'", fout, StringComparison.Ordinal);
        Assert.Contains("WithNaam", fout, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("regelset", () => builder.AddRegelset(Regelsets.SnelleToets));
    }

    [Fact]
    public void De_regelset_wordt_pas_geladen_als_iemand_haar_vraagt() =>
        Assert.All(new ServiceCollection().AddToets().Services, s => Assert.Null(s.IsKeyedService ? s.KeyedImplementationInstance : s.ImplementationInstance));

    [Fact]
    public void Zonder_services_of_regelset_is_er_een_duidelijke_fout()
    {
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddToets());
        Assert.Throws<ArgumentNullException>("regelset", () => new ServiceCollection().AddToets().AddRegelset(null!));
    }
}
