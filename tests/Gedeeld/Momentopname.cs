using System.Runtime.CompilerServices;
using System.Text;

namespace Wau.Toets.Tests.Gedeeld;

/// <summary>Compares a text with an accepted one (<em>momentopname</em>) by the file convention of Verify; see ADR-0005.</summary>
/// <remarks>Never accepts by itself: <c>eng/accepteer.sh</c> does, when a person asks.</remarks>
internal static class Momentopname
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Passes when the text equals <c>Class.Method.verified.ext</c> beside the test; otherwise writes <c>.received.</c> and fails.</summary>
    /// <param name="inhoud">The text; line ends are compared as <c>\n</c>.</param>
    /// <param name="extensie">Extension without a dot.</param>
    /// <param name="bestand">Given by the compiler: the file of the test, named after its class.</param>
    /// <param name="methode">Given by the compiler: the test.</param>
    public static void Controleer(string inhoud, string extensie, [CallerFilePath] string bestand = "", [CallerMemberName] string methode = "")
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        ArgumentException.ThrowIfNullOrWhiteSpace(extensie);
        string bron = Huis.Bron(bestand);
        string begin = Path.Combine(Path.GetDirectoryName(bron)!, $"{Path.GetFileNameWithoutExtension(bron)}.{methode}");
        string aanvaard = $"{begin}.verified.{extensie}";
        string ontvangen = $"{begin}.received.{extensie}";

        string nieuw = Regeleinden(inhoud);
        string? oud = File.Exists(aanvaard) ? Regeleinden(File.ReadAllText(aanvaard, Utf8)) : null;
        if (string.Equals(oud, nieuw, StringComparison.Ordinal))
        {
            File.Delete(ontvangen);
            return;
        }

        File.WriteAllText(ontvangen, nieuw, Utf8);
        Assert.Fail($"{(oud is null ? "There is no accepted text yet." : Verschil(oud, nieuw))}\nverified: {aanvaard}\nreceived: {ontvangen}\nRead the difference, then accept with eng/accepteer.sh.");
    }

    private static string Regeleinden(string tekst) => tekst.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Verschil(string oud, string nieuw)
    {
        string[] was = oud.Split('\n');
        string[] wordt = nieuw.Split('\n');
        int n = 0;
        while (n < was.Length && n < wordt.Length && string.Equals(was[n], wordt[n], StringComparison.Ordinal))
        {
            n++;
        }

        return $"The text differs from line {n + 1} on.\n- {Regel(was, n)}\n+ {Regel(wordt, n)}";
    }

    private static string Regel(string[] regels, int n) => n < regels.Length ? regels[n] : "(end of the text)";
}
