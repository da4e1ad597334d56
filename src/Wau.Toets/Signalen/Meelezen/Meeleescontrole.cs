using System.Globalization;
using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Signalen.Meelezen;

/// <summary>Asks other readers and checks what they state.</summary>
internal sealed class Meeleescontrole(Voorstel voorstel, Feitencatalogus feiten)
{
    /// <summary>More statements of one reader are refused.</summary>
    public const int MeesteOpgaven = 200;

    /// <summary>Longer quotations are refused, so that looking them up stays quick.</summary>
    private const int LangsteCitaat = 500;

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
    public static (string Nummer, string Zin)? Vreemd(Voorstel voorstel, Meelezing meelezing, Feitencatalogus feiten)
    {
        foreach (Vondst vondst in meelezing.Vondsten)
        {
            if (!Staat(voorstel, vondst.Passage))
            {
                return ("0022", $"'{vondst.Passage.Citaat}' staat niet in dit voorstel op {vondst.Passage.Veld}. Laat de meelezers dit voorstel lezen.");
            }

            if (Adrescontrole.Controleer(vondst.Adres.Feit, vondst.Adres.Voor, feiten) is not null || feiten.Zoek(vondst.Adres.Feit) is not { } feit || !Past(vondst.Waarde, feit))
            {
                return ("0022", $"De vondst bij '{vondst.Adres}' past niet bij deze regelset. Laat de meelezers lezen met dezelfde regelset.");
            }
        }

        return null;
    }

    private static bool Past(Mogelijkheden waarde, Feit feit) => waarde.Soort == feit.Soort && feit.Domein.Omvat(waarde);

    private static bool Staat(Voorstel voorstel, Passage passage) =>
        voorstel.Alineas.Any(a => string.Equals(a.Veld, passage.Veld, StringComparison.Ordinal)
            && passage.Begin >= a.Begin && passage.Einde <= a.Begin + a.Inhoud.Length
            && a.Inhoud.AsSpan(passage.Begin - a.Begin, passage.Lengte).SequenceEqual(passage.Citaat));

    private async Task VraagAsync(IMeelezer meelezer, CancellationToken cancellationToken)
    {
        string naam = meelezer.GetType().Name;
        Opgave[] opgaven;
        try
        {
            naam = meelezer.Naam;
            opgaven = [.. (await meelezer.LeesAsync(voorstel, feiten, cancellationToken).ConfigureAwait(false)).Take(MeesteOpgaven + 1)];
        }
        catch (Exception fout) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever goes wrong in somebody else's reader must not take the report down.
            Weiger("0020", $"De meelezer '{naam}' gaf een fout ({fout.GetType().Name}). Van deze lezer is niets gebruikt; de rest verandert niet.");
            return;
        }

        foreach (Opgave? opgave in opgaven.Take(MeesteOpgaven))
        {
            if (opgave is { Feit: not null, Citaat: not null, Waarde: not null })
            {
                Neem(naam, opgave);
            }
            else
            {
                Weiger("0006", $"Meelezer '{naam}': een vondst zonder feit, waarde of citaat is niet gebruikt.");
            }
        }

        if (opgaven.Length > MeesteOpgaven)
        {
            Weiger("0023", string.Create(CultureInfo.InvariantCulture, $"De meelezer '{naam}' gaf meer dan {MeesteOpgaven} vondsten; alleen de eerste {MeesteOpgaven} zijn gebruikt."));
        }
    }

    private void Neem(string lezer, Opgave opgave)
    {
        if (Plaats(opgave.Citaat) is not { } passage)
        {
            Weiger("0021", $"Het citaat '{Kort(opgave.Citaat)}' van meelezer '{lezer}' staat niet letterlijk in de tekst. Een vondst heeft hele woorden uit één alinea nodig, hoogstens 500 tekens.");
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
        if (!Past(waarde, feit!))
        {
            Weiger("0018", $"Meelezer '{lezer}': deze waarde kan niet bij '{feit!.Id}'. {Waardelezer.Toegestaan(feit)}");
            return;
        }

        _vondsten.Add(new(lezer, new(feit!.Id, voor), waarde, passage));
    }

    /// <summary>The first place where the words stand as whole words; null when there is none.</summary>
    private Passage? Plaats(string citaat)
    {
        if (citaat.Length > LangsteCitaat || !citaat.Any(char.IsLetterOrDigit))
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
