using System.Security.Cryptography;
using System.Text;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The embedded stylesheet; every selector starts with <c>.wau-toets</c>.</summary>
internal static class Opmaak
{
    private static readonly Lazy<string> Css = new(Lees);

    /// <summary>A content security policy that allows this stylesheet and nothing else.</summary>
    public static string Beleid =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css.Value)))}'; base-uri 'none'; form-action 'none'";

    public static void Write(HtmlWriter html)
    {
        using (html.Open("style"))
        {
            html.Raw(Css.Value);
        }
    }

    private static string Lees()
    {
        using Stream stroom = typeof(Opmaak).Assembly.GetManifestResourceStream("Html/rapport.css")
            ?? throw new InvalidOperationException("The stylesheet Html/rapport.css is not embedded.");
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return lezer.ReadToEnd().ReplaceLineEndings("\n");
    }
}
