using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>True when all parts are; one false part decides.</summary>
internal sealed record Allemaal(Reeks<Voorwaarde> Voorwaarden) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => Voorwaarden;

    internal override string Woord => "alle";

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        Waarheid uit = Waarheid.Waar;
        foreach (Voorwaarde deel in Voorwaarden)
        {
            uit = uit.En(deel.Beoordeel(zicht));
            if (uit == Waarheid.Onwaar)
            {
                break;
            }
        }

        return uit;
    }
}

/// <summary>True when at least one part is; one true part decides.</summary>
internal sealed record MinstensEen(Reeks<Voorwaarde> Voorwaarden) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => Voorwaarden;

    internal override string Woord => "een";

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        Waarheid uit = Waarheid.Onwaar;
        foreach (Voorwaarde deel in Voorwaarden)
        {
            uit = uit.Of(deel.Beoordeel(zicht));
            if (uit == Waarheid.Waar)
            {
                break;
            }
        }

        return uit;
    }
}

/// <summary>The opposite; unknown stays unknown.</summary>
internal sealed record Niet(Voorwaarde Deel) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => Deel is IsGelijk ? "isNiet" : "niet";

    internal override IEnumerable<Knoop> Geschreven => Deel is IsGelijk ? Deel.Delen : Delen;

    internal override Waarheid Beoordeel(Zicht zicht) => Deel.Beoordeel(zicht).Niet();
}

/// <summary>True when at least so many parts are.</summary>
internal sealed record Tenminste(int Aantal, Reeks<Voorwaarde> Voorwaarden) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => Voorwaarden;

    internal override string Woord => "tenminste";

    internal override IEnumerable<Knoop> Geschreven => [new Vast(Mogelijkheden.Getal(Aantal)), .. Voorwaarden];

    internal override Waarheid Beoordeel(Zicht zicht)
    {
        (int zeker, int hoogstens) = Telling.Tel(Voorwaarden, zicht);
        return Waarheden.Uit(zeker >= Aantal, hoogstens < Aantal);
    }
}

/// <summary>A fact or derived fact of type truth.</summary>
internal sealed record IsWaar(Uitdrukking Deel) : Voorwaarde
{
    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => "";

    internal override Waarheid Beoordeel(Zicht zicht) => ((Waarheidswaarde)Deel.Bereken(zicht)).Waarde;
}

/// <summary>Counts conditions: how many are certainly true, and how many may be.</summary>
internal static class Telling
{
    public static (int Zeker, int Hoogstens) Tel(Reeks<Voorwaarde> voorwaarden, Zicht zicht)
    {
        int zeker = 0;
        int hoogstens = 0;
        foreach (Voorwaarde deel in voorwaarden)
        {
            Waarheid waarheid = deel.Beoordeel(zicht);
            zeker += waarheid == Waarheid.Waar ? 1 : 0;
            hoogstens += waarheid != Waarheid.Onwaar ? 1 : 0;
        }

        return (zeker, hoogstens);
    }
}
