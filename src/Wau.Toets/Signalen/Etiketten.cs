using Wau.Toets.Invoer;

namespace Wau.Toets.Signalen;

/// <summary>The labels (<em>etiketten</em>) that signs in a text can speak for or against; codes of target groups come on top of these.</summary>
public static class Etiketten
{
    internal const string Ja = "ja";
    internal const string Nee = "nee";
    internal const string Dekking = "dekking";

    /// <summary>Kinds of request, heaviest first: each request gets the one with most points.</summary>
    public static Reeks<string> Soorten { get; } = [.. Codenaam.Alle<Verzoeksoort>().Skip(1)];

    /// <summary>Touches implementation: <c>ja</c> or <c>nee</c>; when neither holds it is "mogelijk".</summary>
    public static Reeks<string> Raakt { get; } = [Ja, Nee];

    /// <summary>Yes/no fields; <c>dekking</c> is read from the whole paper, the others per request.</summary>
    public static Reeks<string> Velden { get; } = ["gegevensdeling", "geld", Dekking, "regelgeving", "toezichtCapaciteit", "terugwerkend"];
}
