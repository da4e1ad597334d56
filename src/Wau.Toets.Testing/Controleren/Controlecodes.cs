using System.Collections.Frozen;

namespace Wau.Toets.Testing.Controleren;

/// <summary>Every check with its code and how bad a finding is; explained in <c>docs/toetskit.md</c>.</summary>
internal static class Controlecodes
{
    public const string TrapOnbereikbaar = "TK0001";
    public const string NooitVanToepassing = "TK0002";
    public const string AltijdZelfde = "TK0003";
    public const string TrapVerborgen = "TK0004";
    public const string Gat = "TK0005";
    public const string VoorwaardeZonderGevolg = "TK0006";
    public const string GewichtNietGehaald = "TK0007";
    public const string ErnstUitDePas = "TK0008";
    public const string GewichtMachteloos = "TK0009";
    public const string TitelTeLang = "TK0010";
    public const string GeenVraag = "TK0011";
    public const string DubbeleVraag = "TK0012";
    public const string Invulplek = "TK0013";
    public const string GeenBron = "TK0014";
    public const string GeenEigenaar = "TK0015";
    public const string GeenTekst = "TK0016";
    public const string AannameZonderReden = "TK0017";
    public const string StabielOpAannames = "TK0018";
    public const string GeenVindplaats = "TK0019";
    public const string Verlopen = "TK0020";
    public const string FeitOngebruikt = "TK0021";
    public const string AfgeleidOngebruikt = "TK0022";
    public const string NiemandAntwoordt = "TK0023";
    public const string NiemandVerandert = "TK0024";
    public const string MitsZonderTekst = "TK0025";
    public const string AspectZonderRegels = "TK0026";
    public const string BandOnbereikbaar = "TK0027";
    public const string FraseZonderVoorbeeld = "TK0028";
    public const string VoorbeeldNietRaak = "TK0029";
    public const string TegenvoorbeeldRaak = "TK0030";
    public const string VoorbeeldAfwijking = "TK0031";
    public const string VoorbeeldenTegenstrijdig = "TK0032";
    public const string VoorbeeldLeeg = "TK0033";
    public const string VoorbeeldDubbel = "TK0034";
    public const string RegelOngetest = "TK0035";
    public const string UitkomstOngetest = "TK0036";

    private static readonly FrozenSet<string> Fouten = new[]
    {
        TrapOnbereikbaar, NooitVanToepassing, Invulplek, GeenBron, GeenEigenaar, GeenTekst, Verlopen, NiemandAntwoordt, VoorbeeldNietRaak,
        TegenvoorbeeldRaak, VoorbeeldAfwijking, VoorbeeldenTegenstrijdig,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An error makes the pack do something else than it says; a warning is worth a look.</summary>
    public static Meldingsoort Soort(string code) => Fouten.Contains(code) ? Meldingsoort.Fout : Meldingsoort.Waarschuwing;
}

/// <summary>Something a check found.</summary>
/// <param name="Code">Code of the check.</param>
/// <param name="Pakket">Id of the pack; empty for a rule in C#.</param>
/// <param name="Pad">JSON path, or the id of a rule in C#.</param>
/// <param name="Zin">What is wrong and what to do.</param>
internal sealed record Controlevondst(string Code, string Pakket, string Pad, string Zin)
{
    public Melding Melding => new() { Code = Code, Soort = Controlecodes.Soort(Code), Plaats = $"{Pakket} {Pad}".Trim(), Zin = Zin };
}
