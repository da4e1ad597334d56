using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.HouseTests.Api;

public sealed class PubliekeApiTests
{
    [Fact]
    public void Wau_Toets() => Momentopname.Controleer(Apitekst.Van(typeof(Motie).Assembly), "txt");

    [Fact]
    public void Wau_Toets_Testing() => Momentopname.Controleer(Apitekst.Van(typeof(Testing.Pakkettest).Assembly), "txt");

    [Fact]
    public void Wau_Toets_TweedeKamer() => Momentopname.Controleer(Apitekst.Van(typeof(TweedeKamer.KamerstukXml).Assembly), "txt");
}
