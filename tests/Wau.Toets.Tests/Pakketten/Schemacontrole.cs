using System.Diagnostics;
using Wau.Toets.Tests.Gedeeld;

namespace Wau.Toets.Tests.Pakketten;

/// <summary>Runs eng/schema.py: the schemas are checked by a validator that is not ours.</summary>
internal static class Schemacontrole
{
    private static readonly Lazy<string> Python = new(() =>
        new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(p => Start(p, ["-c", "from jsonschema import Draft202012Validator"]) is { Code: 0 })
        ?? throw new InvalidOperationException("No python3 with jsonschema 4 or later (Debian: python3-jsonschema). Run ./eng/test.sh, which installs it."));

    /// <summary>Errors per document, in the order given; none for a document that fits.</summary>
    public static IReadOnlyList<string> Fouten(string schema, params IReadOnlyList<string> documenten)
    {
        DirectoryInfo map = Directory.CreateTempSubdirectory("schema");
        try
        {
            string[] bestanden = [.. documenten.Select((_, i) => Path.Combine(map.FullName, $"{i:D4}.json"))];
            for (int i = 0; i < bestanden.Length; i++)
            {
                File.WriteAllText(bestanden[i], documenten[i]);
            }

            (int code, string uit, string fout) = Start(Python.Value, [Huis.Pad("eng", "schema.py"), Huis.Pad("src", "Wau.Toets", "Schemas", schema), .. bestanden])!.Value;
            Assert.True(code == 0 || (code == 1 && uit.Length > 0 && fout.Length == 0), fout + uit);
            string[] regels = uit.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(regels, r => Assert.True(Array.Exists(bestanden, b => r.StartsWith(b, StringComparison.Ordinal)), r));
            return [.. bestanden.Select(b => string.Join('\n', regels.Where(r => r.StartsWith(b, StringComparison.Ordinal)).Select(r => r[(b.Length + 2)..])))];
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static (int Code, string Uit, string Fout)? Start(string programma, string[] argumenten)
    {
        try
        {
            using Process proces = Process.Start(new ProcessStartInfo(programma, argumenten) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> fout = proces.StandardError.ReadToEndAsync();
            string uit = proces.StandardOutput.ReadToEnd();
            proces.WaitForExit();
            return (proces.ExitCode, uit, fout.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
