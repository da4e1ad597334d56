namespace Wau.Toets.Tests.Gedeeld;

/// <summary>A test over the real papers; skipped, with a sentence, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Corpus.Map is null)
        {
            Skip = $"{Corpus.Variabele} is not set: the real papers are not here. Set it to the folder that holds data and gold.";
        }
    }
}
