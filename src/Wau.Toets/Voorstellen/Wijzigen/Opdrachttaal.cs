using System.Collections.Frozen;

namespace Wau.Toets.Voorstellen.Wijzigen;

/// <summary>The words that instructions are made of.</summary>
internal static class Opdrachttaal
{
    /// <summary>Words that say what is done, as a participle or a verb of their own.</summary>
    public static FrozenDictionary<string, Bewerking> Daden { get; } = new Dictionary<string, Bewerking>(StringComparer.Ordinal)
    {
        ["vervangen"] = Bewerking.Vervangen,
        ["gelezen"] = Bewerking.Vervangen,
        ["luiden"] = Bewerking.Vervangen,
        ["luidt"] = Bewerking.Vervangen,
        ["ingevoegd"] = Bewerking.Invoegen,
        ["tussengevoegd"] = Bewerking.Invoegen,
        ["ingelast"] = Bewerking.Invoegen,
        ["geplaatst"] = Bewerking.Invoegen,
        ["toegevoegd"] = Bewerking.Toevoegen,
        ["toegvoegd"] = Bewerking.Toevoegen,
        ["vervalt"] = Bewerking.Vervallen,
        ["vervallen"] = Bewerking.Vervallen,
        ["ververvalt"] = Bewerking.Vervallen,
        ["geschrapt"] = Bewerking.Vervallen,
        ["verwijderd"] = Bewerking.Vervallen,
        ["doorgehaald"] = Bewerking.Vervallen,
        ["vernummerd"] = Bewerking.Vernummeren,
        ["hernummerd"] = Bewerking.Vernummeren,
        ["verletterd"] = Bewerking.Vernummeren,
        ["geletterd"] = Bewerking.Vernummeren,
        ["verplaatst"] = Bewerking.Vernummeren,
        ["verhoogd"] = Bewerking.Verhogen,
        ["verlaagd"] = Bewerking.Verlagen,
        ["verminderd"] = Bewerking.Verlagen,
        ["gewijzigd"] = Bewerking.Wijzigen,
        ["wijzigingen"] = Bewerking.Wijzigen,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words after which a place or words only mark a spot.</summary>
    public static FrozenSet<string> Plekwoorden { get; } = Set("na voor vóór tussen achter");

    /// <summary>What a term is explained in; words quoted after one of these name the term.</summary>
    public static FrozenSet<string> Omschrijvingen { get; } = Set("begripsbepaling begripsomschrijving definitie omschrijving");

    public static FrozenSet<string> Hulpwerkwoorden { get; } = Set("wordt worden komt komen vervalt vervallen luidt");

    /// <summary>Words and marks that carry nothing by themselves.</summary>
    public static FrozenSet<string> Formules { get; } = Set(
        "in aan uit bij van op met te tot als onder door de het een er dat dit die deze dan wel plaats telkens tweemaal driemaal steeds beide alsmede respectievelijk "
        + "onderscheidenlijk resp verder voorts vervolgens tevens daarvan daarin daaraan waarna luidende luidend volgt volgende zinsnede zinsneden zinsdeel zinsdelen woord woorden "
        + "aanduiding begrip term passage verwijzing verwijzingen bedrag bedragen percentage percentages datum jaartal getal getallen cijfer cijfers tekst verplichtingenbedrag "
        + "uitgavenbedrag ontvangstenbedrag genoemd genoemde bedoeld bedoelde voorgestelde nieuw nieuwe voorstelling slotzin gestelde gebracht aangebracht zowel steeds en of ook "
        + "eerstgenoemde laatstgenoemde opgenomen wetsvoorstel voorstel artikel begripsbepaling begripsbepalingen begripsomschrijving begripsomschrijvingen definitie definities omschrijving alfabetische rangschikking volgorde citeertitel voorgesteld na voor vóór tussen achter bestaande departementale euro luidenden geheel vermelde eveneens afzonderlijk einde onderdelen leden");

    public static FrozenSet<string> Onbepaald { get; } = Set("een twee drie vier vijf zes zeven acht negen tien nieuw nieuwe");

    /// <summary>What is put in: the kinds of parts, without number.</summary>
    public static FrozenSet<string> Voorwerpen { get; } = Set(
        "lid leden artikel artikelen onderdeel onderdelen zin zinnen volzin volzinnen hoofdstuk hoofdstukken titel titels afdeling afdelingen paragraaf paragrafen bijlage "
        + "bijlagen alinea aanhef opschrift punt puntkomma komma nummer woord woorden zinsnede zinsdeel begripsbepaling definitie tabel rij regel considerans derde tweede vierde vijfde zesde");

    public static FrozenSet<string> Leestekens { get; } = Set("punt puntkomma komma puntkomma's dubbelepunt");

    /// <summary>Words that can open an instruction.</summary>
    public static FrozenSet<string> Openers { get; } = Set(
        "in aan na voor vóór tussen achter onder uit bij artikel artikelen onderdeel onderdelen het de er ingevoegd toegevoegd vervalt vervallen bijlage bijlagen hoofdstuk titel "
        + "afdeling paragraaf boek wordt worden verder voorts lid punt sub « deze een");

    public static FrozenSet<string> Onderzinnen { get; } = Set(
        "vernummering verlettering hernummering vervanging wijziging aanduiding plaatsing toevoeging verandering verplaatsing schrapping vervallen");

    public static FrozenSet<string> Set(string woorden) => woorden.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
