using Wau.Toets.Teksten;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>What was read so far of one change.</summary>
internal sealed class Zinsstand
{
    public Bewerking Daad { get; set; }

    public List<Wetsplaats> Plek { get; set; } = [];

    /// <summary>Quotations whose part depends on the operation: old words, or the new words of an insertion.</summary>
    public List<(int Van, int Tot)> Los { get; } = [];

    public List<Alinea> Nieuw { get; } = [];

    /// <summary>Renumberings and marks that change along with it.</summary>
    public List<(Bewerking Daad, List<Wetsplaats> Plaatsen, List<Alinea> Oud, List<Alinea> Nieuw)> Erbij { get; } = [];

    /// <summary>True behind the words after which new text comes.</summary>
    public bool NaDoor { get; set; }

    /// <summary>True when quotations only mark a spot.</summary>
    public bool Anker { get; set; }

    /// <summary>True behind "tot": what follows is a number to be.</summary>
    public bool NaTot { get; set; }

    /// <summary>True behind "een" or "twee": what follows is put in, and is no place.</summary>
    public bool Onbepaald { get; set; }

    /// <summary>Forgets the change; its place stays.</summary>
    public void Leeg()
    {
        Daad = Bewerking.Onbekend;
        Los.Clear();
        Nieuw.Clear();
        (NaDoor, Anker, NaTot, Onbepaald) = (false, false, false, false);
    }
}
