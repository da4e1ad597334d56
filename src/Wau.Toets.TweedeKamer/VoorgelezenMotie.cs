namespace Wau.Toets.TweedeKamer;

/// <summary>A motion as it was read out in a debate (<em>voorgelezen motie</em>), with where it stands in the report.</summary>
/// <param name="Nummer">Position among the motions of the report, from 1.</param>
/// <param name="Fragment">Id (<c>objectid</c>) of the part of the report that holds it; empty when it has none.</param>
/// <param name="Regel">Line in the file, from 1.</param>
/// <param name="Kolom">Column in that line, in UTF-16 code units, from 1.</param>
/// <param name="Alineas">The paragraphs, white space folded; passages refer to them as <c>alineas[n]</c>.</param>
/// <param name="Lezing">The motion, or why it could not be read.</param>
public sealed record VoorgelezenMotie(int Nummer, string Fragment, int Regel, int Kolom, Reeks<string> Alineas, Leesresultaat<Motie> Lezing);
