using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
using static Wau.Toets.Rapporten.Markdown.MarkdownWriter;

namespace Wau.Toets.Rapporten.Markdown;

/// <summary>What costs points, what to ask, what people must decide, what does not apply.</summary>
internal sealed class Rapportkern(MarkdownWriter uit, Toetsrapport rapport)
{
    public void Schrijf()
    {
        Redenen();
        Vragen();
        MensNodig();
        Tegenstrijdigheden();
        NietVanToepassing();
    }

    private void Redenen()
    {
        Bevinding[] duurste = [.. Rapportzicht.DuurstePunten(rapport)];
        if (duurste.Length == 0)
        {
            return;
        }

        uit.Kop(2, "Wat de meeste punten kost");
        foreach (Bevinding bevinding in duurste)
        {
            bool zeker = bevinding.Zeker.Punten.Van > 0;
            Regelstand stand = zeker ? bevinding.Zeker : bevinding.Verwacht;
            string citaat = Rapportzicht.Kernpassage(bevinding.Passages) is { } kern ? $" In de tekst: “{Vlucht(Zinnen.Kort(kern.Citaat))}”." : "";
            string register = string.Concat(bevinding.Feiten.SelectMany(f => Zinnen.Signalen(rapport, f)).Select(s => $" Volgens het register. {Vlucht(s)}"));
            string advies = bevinding.Regel.Advies is { } a ? $" Wat meestal helpt: {Vlucht(a.Tekst)}" : "";
            uit.Punt($"**{Vlucht(bevinding.Regel.Titel)}** ({bevinding.Regel.Id}, {(zeker ? "kost" : "lijkt te kosten")}: {Zinnen.Punten(stand.Punten)}). {Vlucht(zeker ? Zinnen.Tekst(bevinding.Regel, stand) : Zinnen.Verwachtetekst(bevinding.Regel, stand))}{citaat}{register}{advies}");
        }

        uit.Wit();
    }

    private void Vragen()
    {
        if (rapport.Vragen.Count == 0)
        {
            return;
        }

        uit.Kop(2, "Wat nog gevraagd kan worden");
        uit.Tabel(
            ["Vraag", "Aan", "Antwoord", "Wat het doet", "Feit"],
            rapport.Vragen.Take(Rapportzicht.MeesteVragen).Select(v => new[]
            {
                Vlucht(v.Feit.Vraag) + (v.IsBevestiging ? Bevestiging(v) : ""),
                Vlucht(Zinnen.Aan(v)), Vlucht(Zinnen.Antwoordvorm(v.Feit)), Zinnen.Woord(v.Gevolg), $"`{v.Adres}`",
            }));
        if (rapport.Vragen.Count > Rapportzicht.MeesteVragen)
        {
            uit.Alinea($"En nog {Getaltekst.Van(rapport.Vragen.Count - Rapportzicht.MeesteVragen)} andere vragen die minder bepalen.");
        }
    }

    private string Bevestiging(Vraag vraag) => rapport.Feiten.Zoek(vraag.Adres) is { } waarde && Zinnen.IsUitRegister(waarde)
        ? $" (volgens het register lijkt dit zo; graag bevestigen. {Vlucht(string.Join(" ", Zinnen.Signalen(rapport, vraag.Adres)))})"
        : " (de tekst lijkt dit al te zeggen; graag bevestigen)";

    private void MensNodig()
    {
        Bevinding[] regels = [.. Rapportzicht.MensNodig(rapport)];
        if (regels.Length == 0)
        {
            return;
        }

        uit.Kop(2, "Hier moet een mens naar kijken");
        foreach (Bevinding bevinding in regels)
        {
            uit.Punt($"{Vlucht(bevinding.Regel.Titel)} ({bevinding.Regel.Id}): {Vlucht(Zinnen.Tekst(bevinding.Regel, Rapportzicht.VraagtMens(bevinding.Verwacht) ? bevinding.Verwacht : bevinding.Zeker))}");
        }

        uit.Wit();
    }

    private void Tegenstrijdigheden()
    {
        if (rapport.Tegenstrijdigheden.Count == 0)
        {
            return;
        }

        uit.Kop(2, "Antwoorden die elkaar tegenspreken");
        foreach (Feitwaarde waarde in rapport.Tegenstrijdigheden)
        {
            IEnumerable<string> antwoorden = waarde.Antwoorden.Select(a => $"{Vlucht(a.Door ?? "niet genoemd")}: {Vlucht(Zinnen.Waarde(a.Waarde, rapport.Regelset.Feiten.Zoek(a.Feit)!))}");
            uit.Punt($"`{waarde.Adres}`: {string.Join("; ", antwoorden)}");
        }

        uit.Wit();
    }

    private void NietVanToepassing()
    {
        Bevinding[] regels = [.. Rapportzicht.NietVanToepassing(rapport)];
        if (regels.Length == 0)
        {
            return;
        }

        uit.Kop(2, "Wat hier niet lijkt te spelen");
        foreach (IGrouping<string, Bevinding> groep in regels.GroupBy(b => Zinnen.Tekst(b.Regel, b.Verwacht), StringComparer.Ordinal))
        {
            uit.Punt($"{Vlucht(groep.Key)} ({string.Join(", ", groep.Select(b => b.Regel.Id))})");
        }

        uit.Wit();
    }
}
