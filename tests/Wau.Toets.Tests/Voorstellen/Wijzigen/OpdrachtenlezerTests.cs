using Wau.Toets.Teksten;
using Wau.Toets.Voorstellen;
using Wau.Toets.Voorstellen.Wijzigen;

namespace Wau.Toets.Tests.Voorstellen.Wijzigen;

/// <summary>Invented instructions in the forms that drafters use.</summary>
public sealed class OpdrachtenlezerTests
{
    // A slash with white space around it is a line end; a change is number, operation, place, old words, new words.
    public static TheoryData<string, string[]> Opdrachten => new()
    {
        { "Artikel V vervalt.", ["|Vervallen|artikel V||"] },
        { "In artikel VII, tweede lid, wordt «1 januari 2027» vervangen door «1 januari 2028».", ["|Vervangen|artikel VII, lid 2|1 januari 2027|1 januari 2028"] },
        {
            "Artikel I, onderdeel C, wordt als volgt gewijzigd: / 1. In het derde lid wordt «zes weken» vervangen door «acht weken». / 2. Er wordt een lid toegevoegd, luidende: / 4. Het college beslist binnen een week.",
            ["|Wijzigen|artikel I, onderdeel C||", "1|Vervangen|artikel I, onderdeel C, lid 3|zes weken|acht weken", "2|Toevoegen|artikel I, onderdeel C||4. Het college beslist binnen een week."]
        },
        {
            "Artikel I, onderdeel C, wordt als volgt gewijzigd: 1. In het derde lid wordt «zes weken» vervangen door «acht weken». 2. Er wordt een lid toegevoegd, luidende: 4. Het college beslist binnen een week.",
            ["|Wijzigen|artikel I, onderdeel C||", "1|Vervangen|artikel I, onderdeel C, lid 3|zes weken|acht weken", "2|Toevoegen|artikel I, onderdeel C||4. Het college beslist binnen een week."]
        },
        { "Na onderdeel D wordt een onderdeel ingevoegd, luidende: / Da / Artikel 8 vervalt.", ["|Invoegen|onderdeel D||Da + Artikel 8 vervalt."] },
        {
            "I / Artikel I, onderdeel B, vervalt. / II / In artikel I wordt na onderdeel D een onderdeel ingevoegd, luidende: / Da / Artikel 8 wordt als volgt gewijzigd: / 1. Het tweede lid vervalt. / 2. In het derde lid wordt «a» vervangen door «b». / III / Artikel II vervalt.",
            ["I|Vervallen|artikel I, onderdeel B||", "II|Invoegen|artikel I, onderdeel D||Da + Artikel 8 wordt als volgt gewijzigd: + 1. Het tweede lid vervalt. + 2. In het derde lid wordt «a» vervangen door «b».", "III|Vervallen|artikel II||"]
        },
        {
            "In artikel 5, eerste lid, wordt, onder verlettering van de onderdelen c en d tot d en e, een onderdeel ingevoegd, luidende: / c. een huurder;",
            ["|Invoegen|artikel 5, lid 1||c. een huurder;", "|Vernummeren|artikel 5, lid 1, onderdeel c||", "|Vernummeren|artikel 5, lid 1, onderdeel d||"]
        },
        { "De puntkomma aan het slot van onderdeel a wordt vervangen door een punt.", ["|Vervangen|onderdeel a, slot|puntkomma|punt"] },
        { "In de considerans wordt «wenselijk» vervangen door «noodzakelijk».", ["|Vervangen|considerans|wenselijk|noodzakelijk"] },
        { "In het opschrift van hoofdstuk 3 vervalt «tijdelijke».", ["|Vervallen|hoofdstuk 3, opschrift|tijdelijke|"] },
        { "Het opschrift van paragraaf 2.1 komt te luiden: / § 2.1. Huren", ["|Vervangen|paragraaf 2.1, opschrift||§ 2.1. Huren"] },
        { "In artikel 9, tweede en derde lid, wordt telkens «a» vervangen door «b».", ["|Vervangen|artikel 9, lid 2|a|b", "|Vervangen|artikel 9, lid 3|a|b"] },
        { "In artikel 3 vervalt «a» en wordt «b» vervangen door: c.", ["|Vervallen|artikel 3|a|", "|Vervangen|artikel 3|b|c."] },
        { "In artikel 3, eerste lid, wordt na «huur» ingevoegd «of pacht».", ["|Invoegen|artikel 3, lid 1||of pacht"] },
        { "Aan artikel 3, eerste lid, wordt, onder vervanging van de punt aan het slot van onderdeel b door een puntkomma, een onderdeel toegevoegd, luidende: / c. een pachter.", ["|Toevoegen|artikel 3, lid 1||c. een pachter.", "|Vervangen|artikel 3, lid 1, onderdeel b, slot|punt|puntkomma"] },
        { "Onder vernummering van het tweede en derde lid tot derde en vierde lid wordt na het eerste lid een lid ingevoegd, luidende: / 2. Nieuw.", ["|Invoegen|lid 1||2. Nieuw.", "|Vernummeren|lid 2||", "|Vernummeren|lid 3||"] },
        { "Artikel 4 wordt vernummerd tot artikel 5.", ["|Vernummeren|artikel 4||"] },
        { "De onderdelen c en d worden verletterd tot d en e.", ["|Vernummeren|onderdeel c||", "|Vernummeren|onderdeel d||"] },
        { "Artikel 7:658a, derde lid, van het Burgerlijk Wetboek komt te vervallen.", ["|Vervallen|Burgerlijk Wetboek, artikel 7:658a, lid 3||"] },
        { "In artikel 14 van boek 2 van het Burgerlijk Wetboek wordt «a» vervangen door «b».", ["|Vervangen|Burgerlijk Wetboek, boek 2, artikel 14|a|b"] },
        { "In artikel 10 van de Participatiewet vervalt het tweede lid.", ["|Vervallen|Participatiewet, artikel 10, lid 2||"] },
        { "Artikel III, onderdeel Aa, komt te luiden: / Aa / In artikel 6 wordt «a» vervangen door «b».", ["|Vervangen|artikel III, onderdeel Aa||Aa + In artikel 6 wordt «a» vervangen door «b»."] },
        { "In artikel II, onderdeel G, wordt in artikel 126nba «drie» vervangen door: vier.", ["|Vervangen|artikel II, onderdeel G, artikel 126nba|drie|vier."] },
        { "In artikel I, onderdeel M, wordt in het voorgestelde artikel 63, eerste tot en met derde lid, «kan» vervangen door «moet».", ["|Vervangen|artikel I, onderdeel M, artikel 63, lid 1|kan|moet", "|Vervangen|artikel I, onderdeel M, artikel 63, lid 2|kan|moet", "|Vervangen|artikel I, onderdeel M, artikel 63, lid 3|kan|moet"] },
        { "In het in artikel I, onderdeel M, voorgestelde artikel 63 vervalt de tweede zin.", ["|Vervallen|artikel I, onderdeel M, artikel 63, zin 2||"] },
        { "In artikel 4, eerste lid, onderdeel a, onder 2°, wordt «a» vervangen door «b».", ["|Vervangen|artikel 4, lid 1, onderdeel a, onderdeel 2|a|b"] },
        { "In de aanhef van artikel 4 wordt «a» geschrapt.", ["|Vervallen|artikel 4, aanhef|a|"] },
        { "Na hoofdstuk 3 wordt een hoofdstuk ingevoegd, luidende: / Hoofdstuk 3a. Toezicht / Artikel 3a.1 / Er is een toezichthouder.", ["|Invoegen|hoofdstuk 3||Hoofdstuk 3a. Toezicht + Artikel 3a.1 + Er is een toezichthouder."] },
        { "In artikel 4 Wonen van de departementale begrotingsstaat worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 5.000 (x € 1.000).", ["|Verhogen|staat, artikel 4||€ 5.000"] },
        { "Bijlage 2 vervalt.", ["|Vervallen|bijlage 2||"] },
        { "In bijlage 2 bij de Huurwet wordt «a» vervangen door «b».", ["|Vervangen|Huurwet, bijlage 2|a|b"] },
        { "Het eerste lid komt te luiden: / 1. De huurder betaalt.", ["|Vervangen|lid 1||1. De huurder betaalt."] },
        { "De artikelen 5, 6 en 7 vervallen.", ["|Vervallen|artikel 5||", "|Vervallen|artikel 6||", "|Vervallen|artikel 7||"] },
        { "Artikel 5, eerste lid, en artikel 6, tweede lid, vervallen.", ["|Vervallen|artikel 5, lid 1||", "|Vervallen|artikel 6, lid 2||"] },
        { "In artikel 8 worden «a» en «b» vervangen door onderscheidenlijk «c» en «d».", ["|Vervangen|artikel 8|a + b|c + d"] },
        { "In artikel 8 wordt «a» vervangen door «b» en «c» door «d».", ["|Vervangen|artikel 8|a|b", "|Vervangen|artikel 8|c|d"] },
        { "In artikel 8 wordt «a» vervangen door «b» en wordt «c» vervangen door «d».", ["|Vervangen|artikel 8|a|b", "|Vervangen|artikel 8|c|d"] },
        { "I / Artikel 5 wordt als volgt gewijzigd: / A / Het eerste lid vervalt. / B / In het derde lid wordt «a» vervangen door «b». / II / Artikel 6 vervalt.", ["I|Wijzigen|artikel 5||", "I.A|Vervallen|artikel 5, lid 1||", "I.B|Vervangen|artikel 5, lid 3|a|b", "II|Vervallen|artikel 6||"] },
        { "I Artikel 5 vervalt. II In artikel 6, derde volzin, wordt “x” vervangen door “y”.", ["I|Vervallen|artikel 5||", "II|Vervangen|artikel 6, zin 3|x|y"] },
        { "In artikel 6 wordt < <x> > vervangen door <<y>>.", ["|Vervangen|artikel 6|x|y"] },
        { "I / Na artikel 6 wordt een artikel ingevoegd, luidende: / Artikel 6a / 1. Onze Minister houdt toezicht. / 2. Artikel 5 is van toepassing. / II / In artikel 7 vervalt «a».", ["I|Invoegen|artikel 6||Artikel 6a + 1. Onze Minister houdt toezicht. + 2. Artikel 5 is van toepassing.", "II|Vervallen|artikel 7|a|"] },
        { "Voor de tekst van artikel 7 wordt de aanduiding «1.» geplaatst.", ["|Invoegen|artikel 7||1."] },
        { "Artikel 12 wordt als volgt gewijzigd: / a. in het eerste lid wordt «a» vervangen door «b»; / b. het tweede lid vervalt.", ["|Wijzigen|artikel 12||", "a|Vervangen|artikel 12, lid 1|a|b", "b|Vervallen|artikel 12, lid 2||"] },
        { "Het twintigste lid van artikel 9 vervalt.", ["|Vervallen|artikel 9, lid 20||"] },
        { "In artikel 2.3, aanhef en onder b, wordt «a» vervangen door «b».", ["|Vervangen|artikel 2.3, onderdeel b|a|b"] },
    };

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Een_opdracht_zegt_wat_waar_verandert(string tekst, string[] verwacht)
    {
        Reeks<Wijzigingsopdracht> opdrachten = Opdrachtenlezer.Lees(Tekstregels.Splits(tekst.Replace(" / ", "\n", StringComparison.Ordinal)));

        Assert.Equal(verwacht, opdrachten.SelectMany(o => o.Wijzigingen.Select(w => $"{o.Nummer}|{w.Bewerking}|{w.Doel}|{Samen(w.Oud)}|{Samen(w.Nieuw)}")), StringComparer.Ordinal);
        Assert.All(opdrachten, o => Assert.Equal(Ontleding.Volledig, o.Ontleding));
        Assert.All(opdrachten, o => Assert.True(Opdrachtpapieren.IsHeel(o)));
    }

    [Theory]
    [InlineData("De vergadering wordt geschorst.", Ontleding.Niet)]
    [InlineData("In artikel 5 wordt gehobbeld «a» vervangen door «b».", Ontleding.Deels)]
    [InlineData("In artikel 5 wordt «a» vervangen.", Ontleding.Deels)]
    public void Wat_niet_is_begrepen_is_niet_volledig(string tekst, Ontleding ontleding) =>
        Assert.Equal(ontleding, Assert.Single(Opdrachtenlezer.Lees(Tekstregels.Splits(tekst))).Ontleding);

    [Fact]
    public void Geen_invoer_is_te_raar()
    {
        var toeval = new Random(4711);
        string bron = string.Join('\n', Opdrachten.Select(o => ((string)o[0]).Replace(" / ", "\n", StringComparison.Ordinal)));
        List<string> invoer = ["", "«", new('«', 1_000_000), string.Concat(Enumerable.Repeat("I\n", 10_000)), string.Concat(Enumerable.Repeat("Artikel 1 wordt als volgt gewijzigd: ", 10_000)),
            string.Concat(Enumerable.Repeat("onder vernummering van ", 10_000)), string.Concat(Enumerable.Repeat("artikel 1, ", 20_000)), string.Concat(Enumerable.Repeat("«a» en ", 20_000))];
        for (int n = 0; n < 400; n++)
        {
            (int van, int tot) = (toeval.Next(bron.Length), toeval.Next(bron.Length));
            invoer.Add(bron[Math.Min(van, tot)..Math.Max(van, tot)].Replace(bron[toeval.Next(bron.Length)], bron[toeval.Next(bron.Length)]));
        }

        Assert.All(invoer, tekst => Assert.All(Opdrachtenlezer.Lees(Tekstregels.Splits(tekst)).Take(500), o => Assert.True(Opdrachtpapieren.IsHeel(o))));
    }

    private static string Samen(Reeks<Alinea> alineas) => string.Join(" + ", alineas.Select(a => a.Inhoud));
}
