using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Checks the texts, sources and status of rules, those in C# included.</summary>
internal static class Regelcontrole
{
    /// <summary>Most characters of a title: one line of a report.</summary>
    private const int LangsteTitel = 80;

    public static IEnumerable<Controlevondst> Van(Regelset set, DateOnly? peildatum)
    {
        (string Pakket, string Pad, Regel Deel)[] data = [.. Onderdelen.Uniek(set, p => p.Regels, r => r.Id, "regels")];
        (string Pakket, string Pad, Regel Deel)[] alle = [.. data, .. set.Boek.Regels.Where(r => !r.IsData).Select(r => ("", r.Regel.Id, r.Regel))];
        return
        [
            .. alle.SelectMany(r => Tekst(r.Pakket, r.Pad, r.Deel)),
            .. alle.SelectMany(r => Bronnen(r.Pakket, r.Pad, r.Deel)),
            .. alle.SelectMany(r => Geldigheid(r.Pakket, r.Pad, r.Deel, peildatum)),
            .. Dubbel(alle, r => r.Vraag),
            .. Dubbel([.. Onderdelen.Uniek(set, p => p.Feiten, f => f.Id, "feiten")], f => f.Vraag),
            .. Onderdelen.Uniek(set, p => p.Feiten, f => f.Id, "feiten").Where(f => !IsVraag(f.Deel.Vraag)).Select(f => GeenVraag(f.Pakket, f.Pad)),
            .. Onderdelen.Uniek(set, p => p.Aspecten, a => a.Id, "aspecten").Where(a => !IsVraag(a.Deel.Vraag)).Select(a => GeenVraag(a.Pakket, a.Pad)),
        ];
    }

    private static IEnumerable<Controlevondst> Tekst(string pakket, string pad, Regel regel)
    {
        if (regel.Titel.Length > LangsteTitel)
        {
            yield return new(Controlecodes.TitelTeLang, pakket, pad + ".titel", $"De titel van {regel.Id} telt {Getaltekst.Van(regel.Titel.Length)} tekens. Houd het bij {Getaltekst.Van(LangsteTitel)}: een titel past op één regel.");
        }

        if (!IsVraag(regel.Vraag))
        {
            yield return GeenVraag(pakket, pad);
        }

        (string Naam, string Tekst)[] teksten =
        [
            ("titel", regel.Titel), ("vraag", regel.Vraag), ("waarom", regel.Waarom), ("gewichtsreden", regel.Gewichtsreden),
            ("tekst.voldoet", regel.TekstVoldoet), ("tekst.onbekend", regel.TekstOnbekend), ("tekst.nietVanToepassing", regel.TekstNietVanToepassing),
            .. regel.Trappen.Select((t, i) => ($"trappen[{Getaltekst.Van(i)}].tekst", t.Tekst)), ("advies.tekst", regel.Advies?.Tekst ?? ""),
        ];
        foreach ((string naam, string tekst) in teksten)
        {
            if (tekst.AsSpan().ContainsAny('{', '}'))
            {
                yield return new(Controlecodes.Invulplek, pakket, $"{pad}.{naam}", $"In deze tekst van {regel.Id} staat een accolade. Een tekst van een regel heeft geen invulplekken: hij komt letterlijk in het rapport. Schrijf het uit.");
            }

            bool mag = naam is "advies.tekst" || (naam is "tekst.nietVanToepassing" && regel.VanToepassing is null && pakket.Length > 0);
            if (!mag && string.IsNullOrWhiteSpace(tekst))
            {
                yield return new(Controlecodes.GeenTekst, pakket, $"{pad}.{naam}", $"Regel {regel.Id} heeft hier geen tekst. Schrijf er een: het rapport toont hem.");
            }
        }
    }

    private static IEnumerable<Controlevondst> Bronnen(string pakket, string pad, Regel regel)
    {
        if (regel.Bronnen.Count == 0)
        {
            yield return new(Controlecodes.GeenBron, pakket, pad + ".bronnen", $"Regel {regel.Id} heeft geen bron. Noem een wet, richtlijn, leidraad of rapport, of zeg met soort \"aanname\" wat u aanneemt.");
        }

        if (string.IsNullOrWhiteSpace(regel.Eigenaar))
        {
            yield return new(Controlecodes.GeenEigenaar, pakket, pad + ".eigenaar", $"Regel {regel.Id} heeft geen eigenaar. Zeg wie hem bijhoudt.");
        }

        if (regel.Status == Regelstatus.Aanname && regel.Bronnen.Count > 0 && !regel.Bronnen.Any(b => b.Soort == Bronsoort.Aanname))
        {
            yield return new(Controlecodes.AannameZonderReden, pakket, pad + ".status", $"Regel {regel.Id} heeft status \"aanname\", maar geen bron zegt wat er is aangenomen. Voeg een bron van soort \"aanname\" toe.");
        }

        if (regel.Status == Regelstatus.Stabiel && regel.Bronnen.Count > 0 && regel.Bronnen.All(b => b.Soort == Bronsoort.Aanname))
        {
            yield return new(Controlecodes.StabielOpAannames, pakket, pad + ".status", $"Regel {regel.Id} heeft status \"stabiel\", maar rust alleen op aannames. Noem een bron die is nagekeken, of maak de status \"aanname\".");
        }

        for (int i = 0; i < regel.Bronnen.Count; i++)
        {
            if (regel.Bronnen[i] is { Soort: Bronsoort.Wet or Bronsoort.Richtlijn } bron && string.IsNullOrWhiteSpace(bron.Vindplaats))
            {
                yield return new(Controlecodes.GeenVindplaats, pakket, $"{pad}.bronnen[{Getaltekst.Van(i)}].vindplaats", $"Bron '{bron.Titel}' van {regel.Id} noemt geen artikel of aanwijzing. Zeg waar het staat.");
            }
        }
    }

    private static IEnumerable<Controlevondst> Geldigheid(string pakket, string pad, Regel regel, DateOnly? peildatum)
    {
        if (peildatum is { } dag && regel.GeldigTot < dag)
        {
            yield return new(Controlecodes.Verlopen, pakket, pad + ".geldig.tot", $"Regel {regel.Id} gold tot en met {Jsondatum.Schrijf(regel.GeldigTot.Value)} en geldt niet meer op {Jsondatum.Schrijf(dag)}. Verleng de regel, of vervang hem.");
        }
    }

    private static IEnumerable<Controlevondst> Dubbel<T>(IReadOnlyList<(string Pakket, string Pad, T Deel)> delen, Func<T, string> vraag) =>
        from groep in delen.GroupBy(d => vraag(d.Deel).Trim(), StringComparer.OrdinalIgnoreCase)
        from dubbel in groep.Skip(1)
        select new Controlevondst(Controlecodes.DubbeleVraag, dubbel.Pakket, dubbel.Pad + ".vraag", $"De vraag '{groep.Key}' staat ook op {groep.First().Pakket} {groep.First().Pad}. Geef elk een eigen vraag, of maak er één van.");

    private static bool IsVraag(string tekst) => tekst.EndsWith('?');

    private static Controlevondst GeenVraag(string pakket, string pad) =>
        new(Controlecodes.GeenVraag, pakket, pad + ".vraag", "De vraag eindigt niet op een vraagteken. Schrijf een hele vraag.");
}
