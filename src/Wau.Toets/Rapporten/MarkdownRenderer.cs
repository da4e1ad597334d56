namespace Wau.Toets.Rapporten;
internal static class MarkdownRenderer { public static string Render(Toetsrapport rapport) => Zinnen.Kop(rapport); }
