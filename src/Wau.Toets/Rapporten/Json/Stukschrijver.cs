using System.Text.Json;
using Wau.Toets.Invoer;
using Wau.Toets.Signalen.Wijzigen;
using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen.Artikelen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes how an amendment or bill is put together.</summary>
internal sealed class Stukschrijver(Utf8JsonWriter json)
{
    /// <summary>What an amendment is and what its instructions do.</summary>
    public void Amendement(Amendement amendement)
    {
        json.Code("stuksoort", amendement.Stuksoort);
        json.WriteNumber("versie", amendement.Versie);
        json.Teksten("vervangt", amendement.Vervangt);
        json.Tekst("ouder", amendement.Ouder);
        json.Lijst("opdrachten", amendement.Opdrachten, o =>
        {
            json.WriteString("nummer", o.Nummer);
            json.Code("ontleding", o.Ontleding);
            json.Lijst("wijzigingen", o.Wijzigingen, Wijziging);
        });
    }

    /// <summary>A kind of change.</summary>
    public void Soort(Wijzigingsduiding duiding)
    {
        json.WriteString("soort", duiding.Soort);
        json.WriteString("opdracht", duiding.Opdracht);
        json.WriteString("uitleg", duiding.Uitleg);
        json.WriteStartObject("passage");
        json.Passage(duiding.Passage);
        json.WriteEndObject();
    }

    /// <summary>A part of a bill, with the parts in it.</summary>
    public void Deel(Wetsdeel deel)
    {
        json.Code("soort", deel.Plaats.Soort);
        json.WriteString("nummer", deel.Plaats.Nummer);
        json.Tekst("opschrift", deel.Opschrift.Length > 0 ? deel.Opschrift : null);
        json.Lijst("passages", deel.Alineas, Alinea);
        json.Lijst("delen", deel.Delen, Deel);
    }

    public void Alinea(Alinea alinea) => json.Passage(alinea.Passage());

    private void Wijziging(Wijziging wijziging)
    {
        json.Code("bewerking", wijziging.Bewerking);
        json.WriteString("plaats", wijziging.Doel.ToString());
        json.Lijst("oud", wijziging.Oud, Alinea);
        json.Lijst("nieuw", wijziging.Nieuw, Alinea);
    }
}
