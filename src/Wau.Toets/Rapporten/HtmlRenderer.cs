namespace Wau.Toets.Rapporten;

internal static class HtmlRenderer
{
    public static string Page(Toetsrapport rapport) => Zinnen.Kop(rapport);

    public static string Fragment(Toetsrapport rapport) => Zinnen.Kop(rapport);
}
