using Wau.Toets.Feiten;

namespace Wau.Toets.Regels;

/// <summary>A fixed value.</summary>
internal sealed record Vast(Mogelijkheden Waarde) : Uitdrukking
{
    internal override Feitsoort Soort => Waarde.Soort;

    internal override string Woord => "vast";

    internal override Mogelijkheden Bereken(Zicht zicht) => Waarde;
}

/// <summary>The value of a fact; a scoped fact is that of the member at hand.</summary>
internal sealed record Feitverwijzing(Feit Feit) : Uitdrukking
{
    internal override Feitsoort Soort => Feit.Soort;

    internal override string Woord => "feit";

    internal override Mogelijkheden Bereken(Zicht zicht) => zicht.Waarde(Feit);

    internal override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        if (!Bereken(zicht).IsPunt)
        {
            open.Add(zicht.Adres(Feit));
        }
    }
}

/// <summary>The value of a derived fact; questions go to the facts it is derived from.</summary>
internal sealed record Afleiding(AfgeleidFeit Feit) : Uitdrukking
{
    internal override Feitsoort Soort => Feit.Soort;

    internal override IEnumerable<Knoop> Delen => [Feit.Uit];

    internal override string Woord => "afgeleid";

    internal override Mogelijkheden Bereken(Zicht zicht) => Feit.Bereken(zicht);
}

/// <summary>A condition used as a quantity.</summary>
internal sealed record AlsWaarheid(Voorwaarde Deel) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Waarheid;

    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => "";

    internal override Mogelijkheden Bereken(Zicht zicht) => new Waarheidswaarde(Deel.Beoordeel(zicht));
}

/// <summary>How many conditions are true.</summary>
internal sealed record AantalWaar(Reeks<Voorwaarde> Voorwaarden) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Getal;

    internal override IEnumerable<Knoop> Delen => Voorwaarden;

    internal override string Woord => "aantal";

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        (int zeker, int hoogstens) = Telling.Tel(Voorwaarden, zicht);
        return Mogelijkheden.Getal(zeker, hoogstens);
    }
}

/// <summary>How many codes a set holds.</summary>
internal sealed record AantalCodes(Uitdrukking Deel) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Getal;

    internal override IEnumerable<Knoop> Delen => [Deel];

    internal override string Woord => "aantal";

    internal override Mogelijkheden Bereken(Zicht zicht)
    {
        var codes = (Codeverzameling)Deel.Bereken(zicht);
        return Mogelijkheden.Getal(codes.Bevat.Count, codes.Bevat.Count + codes.Mogelijk.Count);
    }
}

/// <summary>One quantity when a condition holds, another when it does not; either when that is unknown.</summary>
internal sealed record AlsDan(Voorwaarde Als, Uitdrukking Dan, Uitdrukking Anders) : Uitdrukking
{
    internal override Feitsoort Soort => Dan.Soort;

    internal override IEnumerable<Knoop> Delen => [Als, Dan, Anders];

    internal override string Woord => "als";

    internal override Mogelijkheden Bereken(Zicht zicht) => Als.Beoordeel(zicht) switch
    {
        Waarheid.Waar => Dan.Bereken(zicht),
        Waarheid.Onwaar => Anders.Bereken(zicht),
        _ => Dan.Bereken(zicht).Verenig(Anders.Bereken(zicht)),
    };

    internal override void Openstaand(Zicht zicht, ISet<Feitadres> open)
    {
        if (Bereken(zicht).IsPunt)
        {
            return;
        }

        Waarheid als = Als.Beoordeel(zicht);
        Als.Openstaand(zicht, open);
        if (als != Waarheid.Onwaar)
        {
            Dan.Openstaand(zicht, open);
        }

        if (als != Waarheid.Waar)
        {
            Anders.Openstaand(zicht, open);
        }
    }
}

/// <summary>Points lost so far in another aspect.</summary>
internal sealed record PuntenVerloren(string Aspect) : Uitdrukking
{
    internal override Feitsoort Soort => Feitsoort.Getal;

    internal override string Woord => "puntenVerloren";

    internal override Mogelijkheden Bereken(Zicht zicht) => zicht.PuntenVerloren(Aspect);
}
