using Wau.Toets.Feiten;
using Wau.Toets.Regels;

namespace Wau.Toets.Testing.Tests;

/// <summary>A rule in C# without source, owner and reason for its weight.</summary>
internal sealed class Kaleregel : IRegel
{
    public Regel Regel { get; } = new()
    {
        Id = "VB-KAAL",
        Titel = "Het loket is tijdelijk",
        Vraag = "Is het loket tijdelijk?",
        Waarom = "Voor de proef.",
        Aspect = "uitvoerbaarheid",
        Gewicht = 1,
        Trappen = [new() { Verliest = 1, Ernst = Ernst.Aandacht, Tekst = "Het loket blijft." }],
        TekstVoldoet = "Het loket is tijdelijk.",
        TekstOnbekend = "Of het loket tijdelijk is, is niet bekend.",
        Bronnen = [],
    };

    public Reeks<string> Feiten => ["loket.tijdelijk"];

    public Regeluitslag Beoordeel(IFeiten feiten) => Regeluitslag.Voldoet;
}
