using Wau.Toets.Feiten;
using Wau.Toets.Teksten;

namespace Wau.Toets.Rapporten.Html;

/// <summary>A passage that is marked in the text, with what rests on it.</summary>
/// <param name="Nummer">Position in the text, from 1.</param>
/// <param name="Passage">The words.</param>
/// <param name="Regels">Ids of the rules that rest on it.</param>
/// <param name="Feiten">Facts that were read from it.</param>
internal sealed record Plek(int Nummer, Passage Passage, Reeks<string> Regels, Reeks<Feitwaarde> Feiten);
