using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Testing.Bomen;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Checks whether facts are used, answered and changed by somebody.</summary>
internal static class Feitcontrole
{
    /// <summary>Facts that reading a text fills and advice uses by itself.</summary>
    private static readonly HashSet<string> Eigen = new(Feitsleutels.Velden.Values, StringComparer.Ordinal)
    {
        Feitsleutels.Documentsoort, Feitsleutels.AantalVerzoeken, Feitsleutels.DatumGenoemd, Feitsleutels.UitvoerderGenoemd, Feitsleutels.TermijnGenoemd,
        Feitsleutels.TermijnVaag, Feitsleutels.Dictumsoort, Feitsleutels.DictumRaakt, Feitsleutels.Hoofdsoort, Feitsleutels.UitvoeringGeraakt,
        Feitsleutels.Organisaties, Feitsleutels.Peildatum, Feitsleutels.Doelgroepen,
    };

    public static IEnumerable<Controlevondst> Van(Regelset set)
    {
        HashSet<string> gelezen = [.. set.Boek.Regels.SelectMany(r => r.Feiten())];
        HashSet<string> gevuld = [.. Eigen, .. set.Lexicon.Ingangen.Select(i => i.Feit).OfType<string>()];
        return
        [
            .. Onderdelen.Uniek(set, p => p.Feiten, f => f.Id, "feiten").SelectMany(f => Van(f.Pakket, f.Pad, f.Deel, gelezen, gevuld)),
            .. Ongebruikt(set),
        ];
    }

    private static IEnumerable<Controlevondst> Van(string pakket, string pad, Feit feit, HashSet<string> gelezen, HashSet<string> gevuld)
    {
        bool gebruikt = gelezen.Contains(feit.Id);
        if (!gebruikt && !gevuld.Contains(feit.Id))
        {
            yield return new(Controlecodes.FeitOngebruikt, pakket, pad, $"Geen regel, afgeleid feit of woord gebruikt het feit {feit.Id}. Gebruik het in een regel, of haal het weg.");
        }

        if (gebruikt && !gevuld.Contains(feit.Id) && feit.Beantwoordt is Wie.Niemand or Wie.Onbekend)
        {
            yield return new(Controlecodes.NiemandAntwoordt, pakket, pad + ".beantwoordt", $"Een regel gebruikt {feit.Id}, maar niemand beantwoordt het en geen woord in een tekst wijst erop. Zeg wie het weet.");
        }

        if (feit.HaalbareWaarden.Count > 0 && feit.Verandert is Wie.Niemand or Wie.Onbekend)
        {
            yield return new(Controlecodes.NiemandVerandert, pakket, pad + ".verandert", $"{feit.Id} heeft haalbare waarden, maar niemand kan het veranderen. Zeg wie dat kan, of haal de waarden weg.");
        }

        if (feit.HaalbareWaarden.Count > 0 && feit.Mits is null)
        {
            yield return new(Controlecodes.MitsZonderTekst, pakket, pad + ".mits", $"{feit.Id} heeft haalbare waarden, maar geen woorden voor een mits. Schrijf wat er na \"mits\" komt.");
        }
    }

    private static IEnumerable<Controlevondst> Ongebruikt(Regelset set)
    {
        HashSet<string> gebruikt = [.. set.Boek.Regels.SelectMany(r => r.Knopen).OfType<Afleiding>().Select(a => a.Feit.Id), .. set.Boek.Regels.OfType<Coderegel>().SelectMany(r => r.Opgegeven)];
        return Onderdelen.Uniek(set, p => p.AfgeleideFeiten, a => a.Id, "afgeleideFeiten").Where(a => !gebruikt.Contains(a.Deel.Id))
            .Select(a => new Controlevondst(Controlecodes.AfgeleidOngebruikt, a.Pakket, a.Pad, $"Geen regel gebruikt het afgeleide feit {a.Deel.Id}. Gebruik het, of haal het weg."));
    }
}
