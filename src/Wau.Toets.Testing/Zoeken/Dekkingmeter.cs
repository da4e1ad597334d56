using Wau.Toets.Feiten;
using Wau.Toets.Invoer;
using Wau.Toets.Pakketten;
using Wau.Toets.Regels;
using Wau.Toets.Testing.Bomen;
using Wau.Toets.Toetsing;

namespace Wau.Toets.Testing.Zoeken;

/// <summary>Measures what examples show: outcomes of rules, and conditions that decide by being true and by being false.</summary>
internal sealed class Dekkingmeter(Regelset set, Voorbeeldbank bank, int budget)
{
    private readonly Regelset _set = set;
    private readonly int _budget = budget;
    private readonly Voorbeeldmaker _maker = new(set);
    private readonly Proefvoorraad _voorraad = new(set);

    public Dekkingverslag Meet()
    {
        Reeks<Onderdeel> delen = Onderdelen.Van(_set);
        Dekkingpunt[] punten = [.. delen.Where(d => d.Regel is not null).SelectMany(Uitkomsten), .. delen.SelectMany(Voorwaarden)];
        foreach (Voorbeeld voorbeeld in punten.Select(p => p.Voorbeeld).OfType<Voorbeeld>())
        {
            _maker.Voeg(voorbeeld);
        }

        return new() { Punten = [.. punten], Aanvulling = _maker.Aanvulling };
    }

    private IEnumerable<Dekkingpunt> Uitkomsten(Onderdeel deel)
    {
        int plaats = deel.MetRegel!(deel.Regel!).Regels[0].Plaats;
        HashSet<Uitkomst> gezien = [.. bank.Van(plaats).Select(p => p.Verwacht)];
        var gevonden = new Dictionary<Uitkomst, Voorbeeld?>();
        Doorloper? doorloper = null;
        foreach (Uitkomst uitkomst in Mogelijk(deel.Regel!))
        {
            Dekkingstand stand = Dekkingstand.Gezien;
            if (!gezien.Contains(uitkomst))
            {
                doorloper ??= Loop(plaats, gevonden);
                stand = gevonden.ContainsKey(uitkomst) ? Dekkingstand.Ontbreekt : doorloper.IsVolledig ? Dekkingstand.KanNiet : Dekkingstand.NietGevonden;
            }

            yield return new()
            {
                Pakket = deel.Pakket,
                Onderdeel = deel.Id,
                Plaats = deel.Pad,
                Wat = $"heeft uitkomst {Codenaam.Van(uitkomst)}",
                IsVoorwaarde = false,
                Stand = stand,
                Voorbeeld = stand == Dekkingstand.Ontbreekt ? gevonden[uitkomst] : null,
            };
        }
    }

    private Doorloper Loop(int plaats, Dictionary<Uitkomst, Voorbeeld?> gevonden)
    {
        if (_maker.Maak([], plaats, Uitkomst.Onbekend, "er is niets bekend") is { } onbekend)
        {
            gevonden[Uitkomst.Onbekend] = onbekend;
        }

        var doorloper = new Doorloper(_set, [_set.Boek.Regels[plaats]], _voorraad, _budget);
        doorloper.Loop(einde =>
        {
            Uitkomst uitkomst = einde.Kernen[0].Uitkomst;
            if (gevonden.GetValueOrDefault(uitkomst) is null)
            {
                gevonden[uitkomst] = _maker.Maak(einde.Feiten, plaats, uitkomst, "nog niet getest");
            }

            return false;
        });
        return doorloper;
    }

    /// <summary>The outcomes that the form of a rule allows; faults are no part of its meaning, and an example gives one answer, so no contradictions.</summary>
    private static IEnumerable<Uitkomst> Mogelijk(Regel regel)
    {
        yield return Uitkomst.Voldoet;
        if (regel.Trappen.Any(t => t.Verliest > 0 && t.Verliest < regel.Gewicht))
        {
            yield return Uitkomst.Deels;
        }

        if (regel.Trappen.Any(t => t.Verliest == regel.Gewicht))
        {
            yield return Uitkomst.VoldoetNiet;
        }

        yield return Uitkomst.Onbekend;
        if (regel.VanToepassing is not null)
        {
            yield return Uitkomst.NietVanToepassing;
        }
    }

    private IEnumerable<Dekkingpunt> Voorwaarden(Onderdeel deel)
    {
        foreach ((Wortel wortel, Plek plek) in deel.Plekken().Where(p => IsEnkel(p.Plek.Knoop)))
        {
            var voorwaarde = (Voorwaarde)plek.Knoop;
            Variant anders = wortel.Met(plek.Met(new Niet(voorwaarde)));
            if (anders.Regels.Count == 0)
            {
                continue;
            }

            bool[] gezien = Gezien(voorwaarde, plek, anders);
            Onderzoek? onderzoek = gezien[0] && gezien[1] ? null : new Onderzoek(this, voorwaarde, plek, anders);
            foreach (bool kant in new[] { true, false })
            {
                Dekkingstand stand = gezien[kant ? 1 : 0] ? Dekkingstand.Gezien : onderzoek!.Stand(kant);
                yield return new()
                {
                    Pakket = deel.Pakket,
                    Onderdeel = deel.Id,
                    Plaats = plek.Pad,
                    Wat = $"hangt af van {Knoopjson.Tekst(voorwaarde)} als dat {(kant ? "waar" : "niet waar")} is",
                    IsVoorwaarde = true,
                    Stand = stand,

                    // A derived fact may be there for rules of other packs.
                    IsZonderGevolg = stand == Dekkingstand.KanNiet && deel.Regel is not null && onderzoek!.IsZonderGevolg(kant),
                    Voorbeeld = stand == Dekkingstand.Ontbreekt ? onderzoek!.Voorbeeld(kant) : null,
                };
            }
        }
    }

    private bool[] Gezien(Voorwaarde voorwaarde, Plek plek, Variant anders)
    {
        bool[] gezien = new bool[2];
        foreach ((int plaats, Dataregel regel) in anders.Regels)
        {
            foreach (Proef proef in bank.Van(plaats).Where(p => p.Kern(regel).Uitkomst != p.Verwacht))
            {
                Zet(gezien, voorwaarde, plek.Over, 0, proef.Zicht);
            }
        }

        return gezien;
    }

    /// <summary>A condition without conditions in it; "niet" and a reference to a derived fact included.</summary>
    private static bool IsEnkel(Knoop knoop) => knoop is IsWaar or IsGelijk or IsKleiner or IsEenVan or BevatEen || (knoop is Allemaal alle && Boom.IsTussen(alle));

    /// <summary>Notes whether a condition is true and whether it is false, for some member of the scopes it stands in.</summary>
    private static void Zet(bool[] gezien, Voorwaarde voorwaarde, Reeks<Bereik> over, int diepte, Zicht zicht)
    {
        if (diepte == over.Count)
        {
            Waarheid waarheid = voorwaarde.Beoordeel(zicht);
            gezien[0] |= waarheid == Waarheid.Onwaar;
            gezien[1] |= waarheid == Waarheid.Waar;
            return;
        }

        foreach (string lid in zicht.Leden(over[diepte]).Bekend)
        {
            using Zicht.Lidstand _ = zicht.Met(over[diepte], lid);
            Zet(gezien, voorwaarde, over, diepte + 1, zicht);
        }
    }

    /// <summary>Looks for facts with which a condition decides, on either side.</summary>
    private sealed class Onderzoek
    {
        private readonly bool[] _kan = new bool[2];
        private readonly bool[] _bewezen = [true, true];
        private readonly bool[] _andereTrap = new bool[2];
        private readonly Voorbeeld?[] _voorbeelden = new Voorbeeld?[2];

        public Onderzoek(Dekkingmeter meter, Voorwaarde voorwaarde, Plek plek, Variant anders)
        {
            foreach ((int plaats, Dataregel regel) in anders.Regels)
            {
                Toetsregel oud = meter._set.Boek.Regels[plaats];
                bool volledig = Loop(meter, [oud, regel], voorwaarde, plek, (kant, einde) =>
                {
                    _kan[kant] = true;
                    _voorbeelden[kant] ??= meter._maker.Maak(einde.Feiten, plaats, einde.Kernen[0].Uitkomst, "een voorwaarde die beslist");
                    return _voorbeelden[0] is not null && _voorbeelden[1] is not null;
                });
                if (!volledig && !(_kan[0] && _kan[1]))
                {
                    ViaKern(meter, oud.Regel, regel.Regel, voorwaarde, plek);
                }
            }
        }

        public Dekkingstand Stand(bool kant) => _kan[kant ? 1 : 0] ? Dekkingstand.Ontbreekt : _bewezen[kant ? 1 : 0] ? Dekkingstand.KanNiet : Dekkingstand.NietGevonden;

        public bool IsZonderGevolg(bool kant) => !_andereTrap[kant ? 1 : 0];

        public Voorbeeld? Voorbeeld(bool kant) => _voorbeelden[kant ? 1 : 0];

        /// <summary>What never decides the expression that it stands in, never decides the rule.</summary>
        private void ViaKern(Dekkingmeter meter, Regel oud, Regel nieuw, Voorwaarde voorwaarde, Plek plek)
        {
            bool[] kan = new bool[2];
            bool volledig = Kern.Van(oud, nieuw) is { } kern && Loop(meter, [kern.Oud, kern.Nieuw], voorwaarde, plek, (kant, _) =>
            {
                kan[kant] = true;
                return kan[0] && kan[1];
            });
            for (int i = 0; i < 2; i++)
            {
                _bewezen[i] &= volledig && !kan[i];
            }
        }

        private bool Loop(Dekkingmeter meter, Toetsregel[] regels, Voorwaarde voorwaarde, Plek plek, Func<int, Einde, bool> beslist)
        {
            var doorloper = new Doorloper(meter._set, regels, meter._voorraad, meter._budget);
            doorloper.Loop(einde =>
            {
                bool[] kant = new bool[2];
                if (einde.Kernen[0].Uitkomst != einde.Kernen[1].Uitkomst)
                {
                    Zet(kant, voorwaarde, plek.Over, 0, einde.Zicht);
                }
                else if (einde.Kernen[0].Trap != einde.Kernen[1].Trap)
                {
                    Zet(_andereTrap, voorwaarde, plek.Over, 0, einde.Zicht);
                }

                return (kant[0] && beslist(0, einde)) | (kant[1] && beslist(1, einde));
            });
            return doorloper.IsVolledig;
        }
    }
}
