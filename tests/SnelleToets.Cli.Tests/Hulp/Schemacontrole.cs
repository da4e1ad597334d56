using System.Diagnostics;

namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>Checks documents against a published JSON Schema with <c>eng/schema.py</c>.</summary>
internal static class Schemacontrole
{
    private static readonly Lazy<string?> Python = new(() => new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(HeeftJsonschema));

    /// <summary>The errors; empty when all documents are valid.</summary>
    public static string Fouten(string schema, IEnumerable<string> documenten)
    {
        if (Python.Value is not { } python)
        {
            Assert.Fail("Er is geen Python met jsonschema. Draai ./eng/test.sh; dat zegt wat er nodig is.");
            return "";
        }

        (int code, string uit) = Start(python, [Path.Combine(Voorbeelden.Wortel, "eng", "schema.py"), Voorbeelden.Schema(schema), .. documenten]);
        return code == 0 ? "" : $"exit {code}: {uit}";
    }

    /// <summary>Fails with the first errors when a document is not valid.</summary>
    public static void Past(string schema, IEnumerable<string> documenten)
    {
        string fouten = Fouten(schema, documenten);
        Assert.True(fouten.Length == 0, fouten[..Math.Min(fouten.Length, 4000)]);
    }

    private static bool HeeftJsonschema(string python)
    {
        try
        {
            return Start(python, ["-c", "import jsonschema"]).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Uit) Start(string programma, IEnumerable<string> args)
    {
        using Process proces = Process.Start(new ProcessStartInfo(programma, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        Task<string> fout = proces.StandardError.ReadToEndAsync();
        string uit = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode, uit + fout.Result);
    }
}
