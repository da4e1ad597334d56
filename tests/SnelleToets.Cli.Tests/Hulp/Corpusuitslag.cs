namespace SnelleToets.Cli.Tests.Hulp;

/// <summary>The outcome of a batch over the corpus: exit code, every paper, and the files of a sample of the reports.</summary>
internal sealed record Corpusuitslag(int Code, IReadOnlyList<Corpusstuk> Stukken, IReadOnlyList<string> Rapporten);
