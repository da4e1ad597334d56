using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Signalen.Wijzigen;

/// <summary>Tells the kind of a change from its form alone, where that says everything.</summary>
internal static class Vormlezer
{
    /// <summary>The kind and why; null when the words have to be read.</summary>
    /// <param name="blik">The change.</param>
    /// <param name="schuift">Whether the amendment gives parts another number, so that references move along.</param>
    public static (string Soort, string Uitleg)? Lees(Wijzigingsblik blik, bool schuift)
    {
        Wijziging wijziging = blik.Wijziging;
        if (wijziging.Bewerking is Bewerking.Verhogen or Bewerking.Verlagen || wijziging.Doel.Delen.Any(d => d.Soort == Plaatssoort.Staat))
        {
            return (Wijzigingssoorten.Begroting, $"{Plaats(wijziging)}: een bedrag verandert.");
        }

        if (wijziging.Bewerking == Bewerking.Vernummeren)
        {
            return (Wijzigingssoorten.Redactioneel, $"{Plaats(wijziging)} krijgt een ander nummer.");
        }

        if (wijziging.Doel.Delen.Any(d => d.Soort is Plaatssoort.Opschrift or Plaatssoort.Considerans))
        {
            return (Wijzigingssoorten.Redactioneel, $"{Plaats(wijziging)}: alleen de titel of aanhef van de wet verandert.");
        }

        if (blik.IsWoorden && blik.Oud.IsTeken && blik.Nieuw.IsTeken)
        {
            return (Wijzigingssoorten.Redactioneel, "Alleen een leesteken verandert.");
        }

        return wijziging.Oud.Count > 0 ? Vervangen(blik, schuift) : blik.HeeftNieuw ? Inwerkingtreding(blik) : null;
    }

    private static (string Soort, string Uitleg)? Vervangen(Wijzigingsblik blik, bool schuift)
    {
        (Tekstbeeld oud, Tekstbeeld nieuw) = (blik.Oud, blik.Nieuw);
        if (!blik.HeeftNieuw)
        {
            return null;
        }

        bool verwijzing = oud.IsVerwijzing && nieuw.IsVerwijzing;
        if (verwijzing)
        {
            return schuift ? (Wijzigingssoorten.Redactioneel, $"Een verwijzing schuift mee: {blik.VanNaar}") : null;
        }

        if (oud.HeeftZelfdeWoorden(nieuw))
        {
            return oud.Datums.Equals(nieuw.Datums) && oud.Getallen.Equals(nieuw.Getallen) ? (Wijzigingssoorten.Redactioneel, "Alleen leestekens of hoofdletters veranderen.")
                : oud.Datums.Count > 0 ? (Richting(oud, nieuw), blik.VanNaar)
                : (Getal(oud, nieuw), blik.VanNaar);
        }

        return (oud.Datums.Count > 0 || nieuw.Datums.Count > 0) && Woordental.GaatOverTijd(oud, nieuw)
            ? (Richting(oud, nieuw), blik.VanNaar)
            : null;
    }

    /// <summary>What a number counts. Years can be an age, and so tell who it is for.</summary>
    private static string Getal(Tekstbeeld oud, Tekstbeeld nieuw) =>
        oud.IsGeld && nieuw.IsGeld ? Wijzigingssoorten.Bedrag
        : oud.IsDuur && nieuw.IsDuur ? Wijzigingssoorten.Termijn
        : Wijzigingssoorten.Parameter;

    /// <summary>A new article about the entry into force, without the words that it takes the place of.</summary>
    private static (string Soort, string Uitleg)? Inwerkingtreding(Wijzigingsblik blik) =>
        Woordental.IsInwerkingtreding(blik.Nieuw) && blik.Wijziging is { Bewerking: Bewerking.Vervangen } && blik.Wijziging.Nieuw.Count == 1
            ? (Wijzigingssoorten.DatumAnders, "De tekst over de inwerkingtreding is nieuw.")
            : null;

    private static string Richting(Tekstbeeld oud, Tekstbeeld nieuw)
    {
        if (oud.Datums.Count == 0 || oud.Datums.Count != nieuw.Datums.Count)
        {
            return Wijzigingssoorten.DatumAnders;
        }

        int[] verschillen = [.. oud.Datums.Zip(nieuw.Datums, (a, b) => b.CompareTo(a)).Where(v => v != 0)];
        return verschillen.Length == 0 ? Wijzigingssoorten.DatumAnders
            : Array.TrueForAll(verschillen, v => v < 0) ? Wijzigingssoorten.DatumEerder
            : Array.TrueForAll(verschillen, v => v > 0) ? Wijzigingssoorten.DatumLater
            : Wijzigingssoorten.DatumAnders;
    }

    private static string Plaats(Wijziging wijziging)
    {
        string plaats = wijziging.Doel.ToString();
        return string.Concat(char.ToUpperInvariant(plaats[0]).ToString(), plaats.AsSpan(1));
    }
}
