using System.Security.Cryptography;
using System.Text;
using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Signalen;
using Wau.Toets.Signalen.Meelezen;
using Wau.Toets.Teksten;
using Wau.Toets.Toetsing.Mitsen;
using Wau.Toets.Toetsing.Voltooien;

namespace Wau.Toets.Toetsing;

/// <summary>The whole road for one proposal: read, fill the fact sheet, assess twice, explain.</summary>
internal sealed class Toetser(Regelset set, Voorstel voorstel, Antwoorden antwoorden, Toetsopties opties, Stappenlezing? gelezen = null)
{
    private readonly DateOnly? _peildatum = opties.Peildatum ?? voorstel.Datum;

    public Toetsrapport Toets()
    {
        Controleer();
        Stappenlezing lezing = gelezen ?? Lees();
        (Feitenblad blad, Reeks<Capaciteitssignaal> signalen) = Blad(lezing);
        Zicht zekerZicht = Zicht(blad, metKandidaten: false);
        Zicht verwachtZicht = Zicht(blad, metKandidaten: true);
        var zekerBord = new Rekenbord(set.Boek, _peildatum, zekerZicht);
        var zekereStand = new Eindstand(set.Boek, zekerBord, opties.Exactproeven);
        var verwachteStand = new Eindstand(set.Boek, new(set.Boek, _peildatum, verwachtZicht), opties.Exactproeven);
        var zeker = Beoordeling.Van(set.Boek, zekereStand);
        var verwacht = Beoordeling.Van(set.Boek, verwachteStand);
        Reeks<Bevinding> bevindingen = [.. set.Boek.Regels.Select(r => Bevinding(r, zeker, verwacht, zekerZicht, blad, zekerBord.WachtOpPeildatum(r.Regel)))];
        Reeks<Vraag> vragen = new Vraagsteller(set.Boek, set.Feiten, blad).Stel(zekereStand, verwachteStand);
        (Reeks<Mits> mitsen, int mitsenTot) = new Mitszoeker(set.Boek, set.Feiten, _peildatum, zekerBord, opties.Mitsproeven).Zoek();
        return new()
        {
            Onderwerp = Onderwerp(voorstel),
            Peildatum = _peildatum,
            Toetsadvies = new Adviseur(voorstel, lezing.Geheel, verwachtZicht, blad, set.Feiten, bevindingen).Adviseer(vragen),
            Oordeel = new(zeker.Oordeel, verwacht.Oordeel),
            Aspecten = [.. set.Aspecten.Select(a => Aspect(a, zeker, verwacht))],
            Bevindingen = bevindingen,
            Redenen = Redenen(bevindingen),
            Gevoeligheid = [.. new Gevoeligheidsmeter(set.Boek, zekereStand).Meet()],
            Vragen = vragen,
            Mitsen = mitsen,
            MitsenTot = mitsenTot,
            Tegenstrijdigheden = [.. blad.Waarden.Where(w => w.Oorzaak == Oorzaak.Tegenstrijdig)],
            Lezing = lezing.Geheel,
            Feiten = blad,
            Capaciteitssignalen = signalen,
            Waarschuwingen = [.. Waarschuwingen(zeker, verwacht, zekerZicht)],
            Voorstel = voorstel,
            Antwoorden = antwoorden,
            Opties = opties,
            Regelset = set,
        };
    }

    public Stappenlezing Lees() => Stappenlezing.Lees(voorstel, set.Lexicon, _peildatum);

    /// <summary>Refuses answers and options that do not fit the rule set.</summary>
    public void Controleer()
    {
        string[] fouten = [.. antwoorden.Lijst.Select(a => Antwoordcontrole.Controleer(a, set.Feiten)).OfType<(string Nummer, string Zin)>().Select(f => $"AN{f.Nummer}: {f.Zin}")];
        if (fouten.Length > 0)
        {
            throw new ArgumentException(string.Join('\n', fouten), nameof(antwoorden));
        }

        if (Meeleescontrole.Vreemd(voorstel, opties.Meelezing, set.Feiten) is { } vreemd)
        {
            throw new ArgumentException($"ML{vreemd.Nummer}: {vreemd.Zin}", nameof(opties));
        }
    }

    public (Feitenblad Blad, Reeks<Capaciteitssignaal> Signalen) Blad(Stappenlezing lezing) => new Bladmaker(set, voorstel, antwoorden, opties, _peildatum).Maak(lezing);

    public Zicht Zicht(Feitenblad blad, bool metKandidaten) => new(blad, set.Feiten, set.AfgeleideFeiten, metKandidaten);

    public static Onderwerp Onderwerp(Voorstel voorstel) => new()
    {
        Id = voorstel.Id ?? voorstel.Kamerstuk?.ToString(),
        Soort = voorstel.Soort,
        Titel = voorstel.Titel,
        Datum = voorstel.Datum,
        Amendementen = [.. ((voorstel as Beleidsvoorstel)?.Wijzigingen ?? []).Select(w => w.Naam())],
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', voorstel.Alineas.Select(a => a.Inhoud))))),
    };

    private Aspectuitslag Aspect(Aspect aspect, Beoordeling zeker, Beoordeling verwacht) => new()
    {
        Id = aspect.Id,
        Titel = aspect.Titel,
        Vraag = aspect.Vraag,
        Gewicht = set.Regels.Where(r => string.Equals(r.Aspect, aspect.Id, StringComparison.Ordinal)).Sum(r => r.Gewicht),
        Zeker = zeker.Aspecten[aspect.Id],
        Verwacht = verwacht.Aspecten[aspect.Id],
    };

    private static Bevinding Bevinding(Toetsregel regel, Beoordeling zeker, Beoordeling verwacht, Zicht zicht, Feitenblad blad, bool wachtOpPeildatum)
    {
        Feitwaarde[] waarden = [.. blad.Waarden.Where(w => regel.GelezenFeiten.Contains(w.Adres.Feit))];
        var open = new SortedSet<Feitadres>();
        Regelstand stand = zeker.Regels[regel.Regel.Id];
        if (!stand.IsBeslist && stand.Uitkomst != Uitkomst.Fout && !wachtOpPeildatum)
        {
            regel.Openstaand(zicht, open);
        }

        return new()
        {
            Regel = regel.Regel,
            Zeker = stand,
            Verwacht = verwacht.Regels[regel.Regel.Id],
            Feiten = [.. waarden.Select(w => w.Adres)],
            Open = [.. open],
            Passages = Passages(waarden),
            IsInCode = !regel.IsData,
        };
    }

    // That a request touches implementation rests on the whole request; it is shown only when nothing more telling is there.
    private static Reeks<Passage> Passages(Feitwaarde[] waarden)
    {
        Herkomst[] uitTekst = [.. waarden.SelectMany(w => w.Herkomst).Where(h => h.Passage is not null)];
        Herkomst[] woorden = [.. uitTekst.Where(Feitenlezer.IsTellend)];
        return [.. (woorden.Length > 0 ? woorden : uitTekst).Select(h => h.Passage!).Distinct()
            .OrderBy(p => p.Veld, StringComparer.Ordinal).ThenBy(p => p.Begin).ThenBy(p => p.Lengte)];
    }

    private static Reeks<Reden> Redenen(Reeks<Bevinding> bevindingen) =>
        [.. bevindingen.Where(b => b.Zeker.Punten.Tot > 0)
            .OrderByDescending(b => b.Zeker.Punten.Van).ThenByDescending(b => b.Verwacht.Punten.Van)
            .ThenByDescending(b => b.Verwacht.Punten.Tot).ThenByDescending(b => b.Zeker.Punten.Tot).ThenBy(b => b.Regel.Id, StringComparer.Ordinal)
            .Select(b => new Reden(b.Regel.Id, b.Zeker.Punten, b.Verwacht.Punten))];

    private IEnumerable<Melding> Waarschuwingen(Beoordeling zeker, Beoordeling verwacht, Zicht zicht)
    {
        foreach (Melding melding in voorstel.Leesmeldingen)
        {
            yield return melding;
        }

        foreach (Melding melding in opties.Meelezing.Meldingen)
        {
            yield return melding;
        }

        foreach (IGrouping<string, Vondst> lezer in opties.Meelezing.Vondsten.GroupBy(v => v.Lezer, StringComparer.Ordinal))
        {
            yield return Melding.Waarschuwing("ML0024", $"Meegelezen door '{lezer.Key}'. Deze vermoedens komen ook of alleen van die lezer: {string.Join(", ", lezer.Select(v => v.Adres.ToString()).Distinct(StringComparer.Ordinal))}.");
        }

        if (voorstel is Amendement { Opdrachten.Count: > 0 })
        {
            yield return Melding.Waarschuwing("TR0006", "Dit amendement is los getoetst. Wat het doet, hangt af van het voorstel dat het wijzigt. Toets het samen met dat voorstel (--basis, of Regelset.Effect).");
        }

        if (_peildatum is null)
        {
            yield return Melding.Waarschuwing("TR0003", "De peildatum is niet bekend. Regels die een datum van vandaag nodig hebben, blijven open.");
        }

        foreach ((string regel, string fout) in zeker.Fouten.Concat(verwacht.Fouten).DistinctBy(f => f.Key, StringComparer.Ordinal))
        {
            yield return Melding.Waarschuwing("TR0001", $"De regel {regel} kon niet worden beoordeeld ({fout}). Over deze regel wordt niets gezegd; de rest van het rapport staat.", regel);
        }

        foreach (Feitadres adres in Ongebruikt(zicht))
        {
            yield return Melding.Waarschuwing("TR0004", $"Het antwoord op '{adres}' is niet gebruikt: dat verzoek is er niet, of die organisatie doet volgens de volledige lijst niet mee.", adres.ToString());
        }

        foreach (Antwoord los in antwoorden.Lijst.Where(a => Versies.Van(voorstel, antwoorden, a) is null))
        {
            yield return Melding.Waarschuwing("TR0005", $"Het antwoord op '{los.Adres}' is gegeven bij '{los.Bij}'. Dat amendement hoort hier niet bij; het antwoord is niet gebruikt.", los.Adres.ToString());
        }

        if (!Versies.Horen(voorstel, antwoorden))
        {
            yield return Melding.Waarschuwing("TR0002", "De antwoorden zijn gegeven bij een ander stuk of een andere versie. Ga na of ze hier kloppen.");
        }
    }

    private IEnumerable<Feitadres> Ongebruikt(Zicht zicht) => antwoorden.Lijst.Select(a => a.Adres).Distinct().Order().Where(adres => set.Feiten.Zoek(adres.Feit)!.Bereik switch
    {
        Bereik.Voorstel => false,
        Bereik bereik => zicht.Leden(bereik) is { IsVolledig: true } leden && !leden.Bekend.Contains(adres.Voor!, StringComparer.Ordinal),
    });
}
