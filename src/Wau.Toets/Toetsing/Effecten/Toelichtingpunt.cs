using Wau.Toets.Teksten;

namespace Wau.Toets.Toetsing.Effecten;

/// <summary>Something that the explanation under an amendment says, or leaves out.</summary>
/// <param name="Feit">Id of the fact: <c>document.kostenGenoemd</c>.</param>
/// <param name="Vraag">Its question: "Noemt het stuk wat de uitvoering kost?"</param>
/// <param name="Passages">The words that say so; empty when nothing was found.</param>
public sealed record Toelichtingpunt(string Feit, string Vraag, Reeks<Passage> Passages);
