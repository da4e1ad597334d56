namespace Wau.Toets.Voorstellen;

/// <summary>Refuses text that cannot be a paper before anything is done with it: empty, too large, not text.</summary>
internal static class Tekstgrens
{
    public static Melding? Controleer(IReadOnlyList<string> delen, Leesopties opties)
    {
        long tekens = 0;
        bool leeg = true;
        foreach (string deel in delen)
        {
            tekens += deel?.Length ?? 0;
            if (tekens > opties.MaxTekens)
            {
                return Meldingen.TeGroot(opties.MaxTekens);
            }

            leeg &= string.IsNullOrWhiteSpace(deel);
            if (deel?.Contains('\0', StringComparison.Ordinal) ?? false)
            {
                return Meldingen.GeenTekst();
            }
        }

        return leeg ? Meldingen.Leeg()
            : delen.Count > opties.MaxAlineas ? Meldingen.TeVeelAlineas(opties.MaxAlineas)
            : null;
    }
}
