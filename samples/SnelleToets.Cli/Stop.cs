namespace SnelleToets.Cli;

/// <summary>Ends a command with an exit code after its messages were printed.</summary>
internal sealed class Stop(int afloop, params IEnumerable<string> zinnen) : Exception(string.Join('\n', zinnen))
{
    public int Afloop { get; } = afloop;
}
