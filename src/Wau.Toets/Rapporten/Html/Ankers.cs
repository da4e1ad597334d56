using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Html;

/// <summary>The ids in a page; all start with part of the subject's SHA-256, so that two reports can share a page.</summary>
internal sealed class Ankers(string sha256)
{
    private readonly string _begin = $"wt-{sha256[..12]}-";

    public string Sectie(string naam) => _begin + naam;

    public string Regel(string id) => $"{_begin}regel-{Veilig(id)}";

    public string Spoor(string id) => $"{_begin}spoor-{Veilig(id)}";

    public string Vraag(Feitadres adres) => $"{_begin}vraag-{Veilig(adres.ToString())}";

    public string Passage(int nummer) => $"{_begin}passage-{Getaltekst.Van(nummer)}";

    public string Noot(int nummer) => $"{_begin}noot-{Getaltekst.Van(nummer)}";

    public string Patroon(string aspect) => $"{_begin}arcering-{Veilig(aspect)}";

    public static string Naar(string id) => "#" + id;

    private static string Veilig(string id)
    {
        var uit = new StringBuilder();
        foreach (char c in id)
        {
            _ = char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? uit.Append(c) : uit.Append('_').Append(Getaltekst.Van(c)).Append('_');
        }

        return uit.ToString();
    }
}
