namespace SnelleToets.Cli;

/// <summary>Exit codes: part of the contract of the command line.</summary>
internal static class Afloop
{
    public const int Klaar = 0;
    public const int DeelsMislukt = 1;
    public const int Gebruik = 2;
    public const int Onleesbaar = 3;
    public const int Pakket = 4;
    public const int Antwoorden = 5;
    public const int Afgebroken = 130;
}
