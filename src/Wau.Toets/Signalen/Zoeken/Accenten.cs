using System.Collections.Frozen;

namespace Wau.Toets.Signalen.Zoeken;

/// <summary>Puts a letter and the accent behind it together, as Unicode composes them (NFC), for the Latin letters up to U+024F.</summary>
/// <remarks>An own table, because the platform composes nothing under invariant globalisation, and what is found may not depend on the machine.</remarks>
internal static class Accenten
{
    // Per accent: each letter, followed by the letter with the accent.
    private static readonly FrozenDictionary<(char Letter, char Accent), char> Tabel = new (char Accent, string Paren)[]
    {
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹ"),
        ('\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ"),
        ('\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
        ('\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
        ('\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳ"),
        ('\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
        ('\u0307', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯ"),
        ('\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
        ('\u030a', "AÅaåUŮuů"),
        ('\u030b', "OŐoőUŰuű"),
        ('\u030c', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ('\u030f', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
        ('\u0311', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ('\u031b', "OƠoơUƯuư"),
        ('\u0326', "SȘsșTȚtț"),
        ('\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩ"),
        ('\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    }
        .SelectMany(rij => rij.Paren.Chunk(2), (rij, paar) => KeyValuePair.Create((paar[0], rij.Accent), paar[1]))
        .ToFrozenDictionary();

    /// <summary>The letter with the accent; null when there is no such letter.</summary>
    public static char? Samen(char letter, char accent) => Tabel.TryGetValue((letter, accent), out char samen) ? samen : null;
}
