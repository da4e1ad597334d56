#!/usr/bin/env python3
"""Compares organisations and ministries of the pack `basis` with the register they were taken from.

Reads $WAU_TOETS_CORPUS/data/reference/registers (overheidsorganisaties.csv, tooi/rwc_ministeries_compleet_1.json); standard library only.
An error (exit code 1): an identifier that the register does not have or has under another name, an abbreviation that belongs to another
body, a source that names the register for a body without its name there, or a last day of a ministry that differs without `bron` saying so.
A difference is printed and is no error: other abbreviations, another ministry.
"""

import csv
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
PACK = os.path.join(HERE, "..", "src", "Wau.Toets", "Pakketten", "Ingebouwd", "basis.json")
REGISTER = "Register van Overheidsorganisaties"
TOOI = "https://identifier.overheid.nl/tooi/def/ont/"


def plain(name):
    """Letters only, without accents: how names are compared."""
    name = re.sub(r"\([A-Z&-]+\)$", "", name)
    return re.sub("[^a-z]", "", unicodedata.normalize("NFKD", name.lower()))


def names(body):
    """Every name of a body: what the register calls it may also be quoted in `bron`."""
    return {plain(n) for n in [body["naam"], *body.get("aliassen", []), *re.findall(r"daar '([^']+)'", body["bron"])]}


def read(folder):
    with open(os.path.join(folder, "overheidsorganisaties.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with open(os.path.join(folder, "tooi", "rwc_ministeries_compleet_1.json"), encoding="utf-8") as file:
        ministries = json.load(file)
    with open(PACK, encoding="utf-8") as file:
        return rows, ministries, json.load(file)


def organisations(rows, pack, names_of_ministries):
    by_id = {r["tooi"]: r for r in rows if r["tooi"]}
    known = {plain(r["naam"]) for r in rows}
    for body in pack["organisaties"]:
        code, tooi = body["code"], body.get("tooi")
        if tooi is None:
            if body["bron"].startswith(REGISTER) and ":" not in body["bron"] and not names(body) & known:
                yield True, code, "the source is the register, which does not have this name"
            continue
        row = by_id.get(tooi)
        if row is None:
            yield True, code, f"{tooi} is not in the register"
            continue
        if plain(row["naam"]) not in names(body):
            yield True, code, f"{tooi} is '{row['naam']}'"
        short = row["afkorting"]
        own = {*body.get("afkortingen", []), code, body["naam"], *body.get("aliassen", [])}
        if short and short not in own:
            yield False, code, f"the register abbreviates as '{short}'"
        for other in body.get("afkortingen", []):
            clash = [r for r in rows if r["afkorting"] == other and r["tooi"] and r["tooi"] != tooi and r["type"] != "ministerie" and plain(r["naam"]) not in names(body)]
            for r in clash:
                yield r["type"] in ("zbo", "inspectie"), code, f"'{other}' is also the abbreviation of '{r['naam']}' ({r['type']})"
        last = body.get("ministeries", [{}])[-1].get("code", "")
        if row["ministerie"] and row["ministerie"] not in names_of_ministries.get(last, ()) and "het register noemt" not in body["bron"]:
            yield False, code, f"the register names the ministry '{row['ministerie']}'; here {last or 'none'}"


def ministries(rows, entries, pack):
    def value(entry, key):
        return entry.get(TOOI + key, [{}])[0].get("@value", "")

    by_id = {r["tooi"]: r for r in rows if r["type"] == "ministerie"}
    ends = {}
    for entry in entries:
        ends[(value(entry, "organisatiecode"), value(entry, "officieleNaamExclSoort"), value(entry, "einddatum"))] = value(entry, "afkorting")
    dates = {r["valid_until"] for r in rows if r["type"] == "ministerie"}
    for ministry in pack["ministeries"]:
        code, number = ministry["code"], ministry["tooi"].rsplit("/", 1)[-1]
        if ministry["tooi"] not in by_id:
            yield True, code, f"{ministry['tooi']} is not in the register"
        listed = {n for c, n, _ in ends if c == number} | {r["naam"] for r in rows if r["type"] == "ministerie"}
        for name in ministry["namen"]:
            last = name.get("tot", "")
            if name["naam"] not in listed:
                yield True, code, f"no ministry was ever called '{name['naam']}' in the register"
            if last and last not in dates and not any(n == name["naam"] and d == last for _, n, d in ends) and "de dag ervoor" not in ministry["bron"]:
                yield True, code, f"'{name['naam']}' until {last} is not in the register"
            short = {a for (c, n, _), a in ends.items() if n == name["naam"]} | {r["afkorting"] for r in rows if r["naam"] == name["naam"]}
            if name["afkorting"] not in short:
                yield True, code, f"the register abbreviates '{name['naam']}' as {', '.join(sorted(short)) or 'nothing'}"


def main():
    rows, entries, pack = read(os.path.join(os.environ["WAU_TOETS_CORPUS"], "data", "reference", "registers"))
    named = {m["code"]: {n["naam"] for n in m["namen"]} for m in pack["ministeries"]}
    found = [*organisations(rows, pack, named), *ministries(rows, entries, pack)]
    for wrong, code, what in found:
        print(f"{'ERROR     ' if wrong else 'difference'}  {code}: {what}")
    bodies = pack["organisaties"]
    print(f"{len(bodies)} organisations ({sum('tooi' in b for b in bodies)} with an identifier), {len(pack['ministeries'])} ministries, "
          f"{sum(w for w, _, _ in found)} errors, {sum(not w for w, _, _ in found)} differences")
    return any(w for w, _, _ in found)


if __name__ == "__main__":
    sys.exit(main())
