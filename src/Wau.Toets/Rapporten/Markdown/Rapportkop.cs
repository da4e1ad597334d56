using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>What a reader wants first: advice, verdict, aspects, blockades.</summary>
internal sealed class Rapportkop(MarkdownWriter uit, Toetsrapport rapport)
{
    public void Schrijf()
    {
        uit.Kop(1, $"{Soort()}: {Titel()}");
        uit.Alinea($"**{Zinnen.Kop(rapport)}**");
        uit.Alinea(Zinnen.Indicatief);
        Onderwerp();
        Advies();
        Aspecten();
        Blokkades();
    }

    private string Soort() => rapport.Toetsadvies.Soort switch
    {
        Toetsadviessoort.GeenToets => "Geen toets nodig, lijkt het",
        Toetsadviessoort.VolledigeToets => "Volledige toets nodig, lijkt het",
        _ => "Snelle toets nodig, lijkt het",
    };

    private string Titel() => rapport.Onderwerp.Titel.Length > 0 ? Vlucht(rapport.Onderwerp.Titel) : Vlucht(rapport.Onderwerp.Id ?? "voorstel zonder titel");

    private void Onderwerp()
    {
        string[] delen =
        [
            .. rapport.Onderwerp.Id is { } id ? [Vlucht(id)] : Array.Empty<string>(),
            .. rapport.Onderwerp.Datum is { } datum ? [$"van {Zinnen.Datum(datum)}"] : Array.Empty<string>(),
            rapport.Peildatum is { } peildatum ? $"peildatum {Zinnen.Datum(peildatum)}" : "peildatum niet bekend",
        ];
        uit.Alinea($"Stuk: {string.Join(" · ", delen)}");
    }

    private void Advies()
    {
        Toetsadvies advies = rapport.Toetsadvies;
        uit.Kop(2, "Advies");
        foreach (Adviesreden reden in advies.Redenen)
        {
            string citaat = Rapportzicht.Kernpassage(reden.Passages) is { } kern ? $" In de tekst: “{Vlucht(Zinnen.Kort(kern.Citaat))}”." : "";
            uit.Punt(Vlucht(reden.Zin) + citaat);
        }

        uit.Wit();
        if (advies.Soort != Toetsadviessoort.GeenToets)
        {
            uit.Alinea(advies.Organisaties.Count > 0
                ? $"Vraag het aan: **{Zinnen.Opsomming(advies.Organisaties.Select(o => Zinnen.Organisatie(rapport, o)), "en")}**."
                : "De tekst noemt geen uitvoerder. Vraag eerst aan de regering wie dit uitvoert.");
        }

        if (advies.Vragen.Count > 0)
        {
            uit.Alinea("Vragen voor de stemming:");
            foreach ((Vraag vraag, Reeks<string> organisaties) in Rapportzicht.Adviesvragen(rapport))
            {
                uit.Punt($"{Vlucht(vraag.Feit.Vraag)} (aan {Vlucht(Zinnen.Aan(vraag, organisaties))})");
            }

            uit.Wit();
        }
    }

    private void Aspecten()
    {
        uit.Kop(2, $"{Zinnen.Telwoord(rapport.Aspecten.Count)} kanten van het voorstel");
        uit.Tabel(
            ["Aspect", "Lijkt (uit de tekst)", "Zeker", "Punten verloren, zeker", "van"],
            rapport.Aspecten.Select(a => new[]
            {
                Vlucht(a.Titel), Vlucht(Zinnen.Band(a.Verwacht)), Vlucht($"{Zinnen.Band(a.Zeker)} {Zinnen.Grond(rapport, a)}".TrimEnd()), Zinnen.Punten(a.Zeker.Punten) + Bereikzinnen.Achteraf(a.Zeker), Getaltekst.Van(a.Gewicht),
            }));
        uit.Alinea("Hoe minder punten verloren, hoe beter. Meer dan één kleur betekent: nog niet te zeggen welke. Er is geen totaal: een slecht aspect wordt niet goedgemaakt door een ander. " + Bereikzinnen.Uitleg);
        foreach (Aspectuitslag aspect in rapport.Aspecten.Where(a => Gevoeligheidszinnen.Van(rapport, a).Length > 0))
        {
            uit.Punt(Vlucht($"{aspect.Titel} ({aspect.Zeker.Band}). {Gevoeligheidszinnen.Van(rapport, aspect)}"));
        }

        uit.Wit();
    }

    private void Blokkades()
    {
        Bevinding[] blokkades = [.. Rapportzicht.Blokkades(rapport)];
        Bevinding[] open = [.. Rapportzicht.OpenBlokkades(rapport)];
        if (blokkades.Length + open.Length == 0)
        {
            return;
        }

        uit.Kop(2, "Blokkades");
        foreach (Bevinding bevinding in blokkades)
        {
            bool zeker = bevinding.Zeker.Ernst == Ernst.Blokkade;
            uit.Punt($"{(zeker ? "Zeker" : "Lijkt zo te zijn")}: {Vlucht(Zinnen.Tekst(bevinding.Regel, zeker ? bevinding.Zeker : bevinding.Verwacht))} ({bevinding.Regel.Id})");
        }

        if (open.Length > 0)
        {
            uit.Punt($"Nog niet uitgesloten bij: {Zinnen.Opsomming(open.Select(b => $"{Vlucht(b.Regel.Titel)} ({b.Regel.Id})"), "en")}.");
        }

        uit.Wit();
    }
}
