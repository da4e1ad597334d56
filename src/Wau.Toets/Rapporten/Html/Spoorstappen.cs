using Wau.Toets.Feiten;
using Wau.Toets.Toetsing;
using Wau.Toets.Toetsing.Sporen;

namespace Wau.Toets.Rapporten.Html;

/// <summary>Writes the steps under a node as nested lists; what rules share is linked to the one place where it stands.</summary>
internal sealed class Spoorstappen(Rapportblad blad)
{
    private readonly Spoor _spoor = blad.Rapport.Spoor;

    /// <summary>The steps of a rule.</summary>
    public void Regel(Spoorknoop knoop, Bevinding bevinding) => Lijst(Delen(knoop), d => Stap(d, bevinding));

    /// <summary>How a derived fact or the points of an aspect were computed, to be opened.</summary>
    public void Uitgerekend(Spoorknoop knoop)
    {
        Spoorknoop[] delen = Delen(knoop);
        bool heeftStap = delen is [var enige] && !IsGedeeld(enige) && !Spoorwoorden.IsVergelijking(enige);
        using (blad.Uitklap(heeftStap ? Spoorwoorden.Bewerking(delen[0]) : "Hoe dit is uitgerekend"))
        {
            if (heeftStap)
            {
                Onder(delen[0]);
            }
            else
            {
                Lijst(delen, d => Stap(d, null));
            }
        }
    }

    private Spoorknoop[] Delen(Spoorknoop knoop) => [.. knoop.Delen.Select(id => _spoor.Zoek(id)!)]; // a part of a node is a node

    /// <summary>True for what stands in one place for all rules.</summary>
    private static bool IsGedeeld(Spoorknoop knoop) => knoop.Soort is "feit" or "afgeleid" or "vast" or "puntenVerloren" or "regel";

    /// <summary>True for a quantity that is said in one breath: the month and day of a fact.</summary>
    private bool IsKort(Spoorknoop knoop) => knoop.Delen.Count == 1 && !Spoorwoorden.IsVergelijking(knoop) && IsGedeeld(Delen(knoop)[0]);

    /// <summary>What lies under a step, and is not already said in it.</summary>
    private void Onder(Spoorknoop knoop)
    {
        Spoorknoop[] delen = Delen(knoop);
        string[] voor = knoop.Soort is "als" ? ["Als: ", "Dan: ", "Anders: "] : knoop.Bereik == Bereik.Organisatie ? ["Wie meedoet: "] : [];
        Lijst([.. Spoorwoorden.IsVergelijking(knoop) ? delen.Where(d => !IsGedeeld(d) && !IsKort(d)) : delen], d =>
        {
            blad.Html.Text(voor.ElementAtOrDefault(Array.IndexOf(delen, d)) ?? "");
            Stap(d, null);
        });
    }

    private void Lijst(Spoorknoop[] knopen, Action<Spoorknoop> schrijf)
    {
        if (knopen.Length == 0)
        {
            return;
        }

        using (blad.Html.Open("ul", ("class", "stappen")))
        {
            foreach (Spoorknoop knoop in knopen)
            {
                using (blad.Html.Open("li"))
                {
                    schrijf(knoop);
                }
            }
        }
    }

    private void Stap(Spoorknoop knoop, Bevinding? bevinding)
    {
        if (knoop.Soort is not "vast" and not "regel")
        {
            Spoorwoorden.Stand(blad, knoop);
            blad.Html.Text(" ");
        }

        if (bevinding is not null && knoop.Soort is "trap" or "vanToepassing" or "geldig")
        {
            Tak(knoop, bevinding);
            return;
        }

        Lid(knoop);
        if (Spoorwoorden.IsVergelijking(knoop))
        {
            Spoorknoop[] kanten = Delen(knoop);
            Vergelijking(knoop, kanten[0], kanten[1]);
        }
        else if (IsGedeeld(knoop))
        {
            Verwijzing(knoop, null);
        }
        else
        {
            blad.Html.Text(Spoorwoorden.Bewerking(knoop));
        }

        if (!IsGedeeld(knoop))
        {
            Onder(knoop);
        }
    }

    /// <summary>A step of a rule, or whether it applies. It has one condition; what that takes together follows at once.</summary>
    private void Tak(Spoorknoop knoop, Bevinding bevinding)
    {
        blad.Html.Element("strong", Spoorwoorden.Tak(blad.Rapport, knoop, bevinding)).Text(Spoorwoorden.Telt(knoop, bevinding));
        Spoorknoop[] als = Delen(knoop);
        if (als is [{ Soort: "alle" or "een" or "niet" } samen])
        {
            blad.Html.Text($" {Spoorwoorden.Bewerking(samen)}");
            Onder(samen);
        }
        else
        {
            Lijst(als, d => Stap(d, null));
        }
    }

    /// <summary>For whom this part of a quantifier is; facts say so themselves.</summary>
    private void Lid(Spoorknoop knoop)
    {
        int at = knoop.Id.LastIndexOf('@');
        if (knoop.Adres is null && at > knoop.Id.LastIndexOf('/'))
        {
            blad.Html.Bdi(Uri.UnescapeDataString(knoop.Id[(at + 1)..])).Text(": ");
        }
    }

    private void Vergelijking(Spoorknoop knoop, Spoorknoop links, Spoorknoop rechts)
    {
        Kant(links, rechts);
        blad.Html.Text(" ").Element("strong", Spoorwoorden.Vergelijking(blad.Rapport, knoop, links, rechts)).Text(" ");
        Kant(rechts, links);
    }

    /// <summary>One side of a comparison, with what it is now.</summary>
    private void Kant(Spoorknoop knoop, Spoorknoop ander)
    {
        if (IsGedeeld(knoop))
        {
            Verwijzing(knoop, ander);
        }
        else
        {
            blad.Html.Text(Spoorwoorden.Klein(Spoorwoorden.Bewerking(knoop)));
            if (IsKort(knoop))
            {
                blad.Html.Text(" ");
                Verwijzing(Delen(knoop)[0], null);
            }
        }

        if (knoop.Soort is not "vast")
        {
            blad.Html.Text($" ({Spoorwoorden.Nu(blad.Rapport, knoop)})");
        }
    }

    private void Verwijzing(Spoorknoop knoop, Spoorknoop? ander)
    {
        if (knoop.Soort is "vast")
        {
            blad.Html.Element(knoop.Zeker is Keuzes or Codeverzameling ? "q" : "bdi", Spoorwoorden.Waarde(blad.Rapport, knoop.Zeker, knoop, ander));
            return;
        }

        string anker = knoop.Bevinding is { } bevinding ? blad.Ankers.Regel(bevinding.Regel.Id) : blad.Ankers.Spoor(knoop.Id);
        blad.Html.Element("a", Spoorwoorden.Naam(blad, knoop), ("href", Ankers.Naar(anker)));
    }
}
