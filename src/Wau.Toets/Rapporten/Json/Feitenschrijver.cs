using System.Text.Json;
using Wau.Toets.Feiten;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes the fact sheet: what is known about every address, with the same in words.</summary>
internal sealed class Feitenschrijver(Utf8JsonWriter json, Feitencatalogus feiten)
{
    public void Schrijf(Feitenblad blad) => json.Lijst("feiten", blad.Waarden, Feit);

    private void Feit(Feitwaarde waarde)
    {
        Feit feit = feiten.Zoek(waarde.Adres.Feit)!; // the sheet is filled from this catalogue
        json.Adres(waarde.Adres);
        json.WriteString("vraag", feit.Vraag);
        json.Waarde("waarde", waarde.Waarde, feit.Domein);
        if (waarde.Waarde is { } zeker)
        {
            json.WriteString("waardeInWoorden", Zinnen.Waarde(zeker, feit));
        }

        if (waarde.Kandidaat is { } kandidaat)
        {
            json.Waarde("kandidaat", kandidaat, feit.Domein);
            json.WriteString("kandidaatInWoorden", Zinnen.Waarde(kandidaat, feit));
        }

        if (waarde.Oorzaak is { } oorzaak)
        {
            json.Code("oorzaak", oorzaak);
        }

        json.Code("graad", waarde.Graad);
    }
}
