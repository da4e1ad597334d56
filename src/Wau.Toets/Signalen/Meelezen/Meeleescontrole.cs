using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Meelezen;

/// <summary>Asks other readers and checks what they state.</summary>
internal sealed class Meeleescontrole(Voorstel voorstel, Feitencatalogus feiten)
{
    /// <summary>More statements of one reader are refused.</summary>
    public const int MeesteOpgaven = 200;

    private readonly List<Vondst> _vondsten = [];
    private readonly List<Melding> _meldingen = [];

    public async Task<Meelezing> VraagAsync(IEnumerable<IMeelezer> meelezers, CancellationToken cancellationToken)
    {
        foreach (IMeelezer meelezer in meelezers)
        {
            await VraagAsync(meelezer, cancellationToken).ConfigureAwait(false);
        }

        return new([.. _vondsten], [.. _meldingen]);
    }

    /// <summary>What is wrong with a result of other readers for this proposal; null when nothing is.</summary>
    public static (string Nummer, string Zin)? Vreemd(Voorstel voorstel, Meelezing meelezing) =>
        meelezing.Vondsten.FirstOrDefault(v => !Staat(voorstel, v.Passage)) is { } vreemd
            ? ("0022", $"'{vreemd.Passage.Citaat}' staat niet in dit voorstel op {vreemd.Passage.Veld}. Laat de meelezers dit voorstel lezen.")
            : null;

    private static bool Staat(Voorstel voorstel, Passage passage) =>
        voorstel.Alineas.Any(a => string.Equals(a.Veld, passage.Veld, StringComparison.Ordinal)
            && passage.Begin >= a.Begin && passage.Einde <= a.Begin + a.Inhoud.Length
            && a.Inhoud.AsSpan(passage.Begin - a.Begin, passage.Lengte).SequenceEqual(passage.Citaat));

    private async Task VraagAsync(IMeelezer meelezer, CancellationToken cancellationToken)
    {
        IReadOnlyList<Opgave> opgaven;
        try
        {
            opgaven = await meelezer.LeesAsync(voorstel, feiten, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever goes wrong in somebody else's reader must not take the report down.
            Weiger("0020", $"De meelezer '{meelezer.Naam}' gaf een fout ({fout.GetType().Name}). Van deze lezer is niets gebruikt; de rest verandert niet.");
            return;
        }

        foreach (Opgave opgave in opgaven.Take(MeesteOpgaven))
        {
            Neem(meelezer.Naam, opgave);
        }

        if (opgaven.Count > MeesteOpgaven)
        {
            Weiger("0023", string.Create(CultureInfo.InvariantCulture, $"De meelezer '{meelezer.Naam}' gaf {opgaven.Count} vondsten; alleen de eerste {MeesteOpgaven} zijn gebruikt."));
        }
    }

    private void Neem(string lezer, Opgave opgave)
    {
        if (Plaats(opgave.Citaat) is not { } passage)
        {
            Weiger("0021", $"Het citaat '{Kort(opgave.Citaat)}' van meelezer '{lezer}' staat niet letterlijk in de tekst. Een vondst heeft hele woorden uit één alinea nodig.");
            return;
        }

        Feit? feit = feiten.Zoek(opgave.Feit);
        string? voor = feit?.Bereik == Bereik.Dictum ? Verzoek(passage) : opgave.Voor;
        if (Adrescontrole.Controleer(opgave.Feit, voor, feiten) is { } fout)
        {
            Weiger(fout.Nummer, $"Meelezer '{lezer}': {fout.Zin}");
            return;
        }

        Mogelijkheden waarde = opgave.Waarde is Codeverzameling codes && feit!.Domein is Codeverzameling domein ? Mogelijkheden.Codes(codes.Bevat, domein.Mogelijk) : opgave.Waarde;
        if (waarde.Soort != feit!.Soort || !feit.Domein.Omvat(waarde))
        {
            Weiger("0018", $"Meelezer '{lezer}': deze waarde kan niet bij '{feit.Id}'. {Waardelezer.Toegestaan(feit)}");
            return;
        }

        _vondsten.Add(new(lezer, new(feit.Id, voor), waarde, passage));
    }

    /// <summary>The first place where the words stand as whole words; null when there is none.</summary>
    private Passage? Plaats(string citaat)
    {
        if (!citaat.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        foreach (Alinea alinea in voorstel.Alineas)
        {
            for (int i = alinea.Inhoud.IndexOf(citaat, StringComparison.Ordinal); i >= 0; i = alinea.Inhoud.IndexOf(citaat, i + 1, StringComparison.Ordinal))
            {
                if (IsGrens(alinea.Inhoud, i) && IsGrens(alinea.Inhoud, i + citaat.Length))
                {
                    return alinea.Passage(i, citaat.Length);
                }
            }
        }

        return null;
    }

    private static bool IsGrens(string tekst, int plek) =>
        plek == 0 || plek == tekst.Length || !(char.IsLetterOrDigit(tekst[plek - 1]) && char.IsLetterOrDigit(tekst[plek]));

    /// <summary>The number of the request that a passage stands in; null outside one.</summary>
    private string? Verzoek(Passage passage) => voorstel is Motie motie
        ? motie.Dicta.FirstOrDefault(d => d.Alineas.Any(a => string.Equals(a.Veld, passage.Veld, StringComparison.Ordinal) && passage.Begin >= a.Begin && passage.Einde <= a.Begin + a.Inhoud.Length))
            ?.Nummer.ToString(CultureInfo.InvariantCulture)
        : null;

    private static string Kort(string tekst) => tekst.Length <= 60 ? tekst : string.Concat(tekst.AsSpan(0, 60), "…");

    private void Weiger(string nummer, string zin) => _meldingen.Add(Melding.Waarschuwing("ML" + nummer, zin));
}
