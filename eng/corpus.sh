#!/usr/bin/env bash
# Runs the command line over all real motions: do all reports follow the schema, and are they the same bytes on any machine?
# Needs WAU_TOETS_CORPUS (the folder that holds data and gold) and Python with jsonschema. Exit code 1 when something fails.
set -euo pipefail
cd "$(dirname "$0")/.."

: "${WAU_TOETS_CORPUS:?Set WAU_TOETS_CORPUS to the folder that holds data and gold.}"
in=$WAU_TOETS_CORPUS/data/moties/moties-2023-2025.jsonl.gz
out=artifacts/corpus
failed=0

python=python3
if /usr/bin/python3 -c 'import jsonschema' 2>/dev/null; then python=/usr/bin/python3; fi
"$python" -c 'import jsonschema' 2>/dev/null || { echo 'No Python with jsonschema: run ./eng/test.sh, it says what is needed.' >&2; exit 1; }

fail() { echo "FAILED: $*" >&2; failed=1; }

rm -rf "$out"
mkdir -p "$out/reports"
dotnet build samples/SnelleToets.Cli -c Release --nologo -v quiet
cli=samples/SnelleToets.Cli/bin/Release/net10.0/snelle-toets.dll

# batch NAME [VARIABLE=value...]: the whole corpus to NAME.jsonl, and how long it took.
batch() {
  local name=$1 start=$EPOCHREALTIME
  shift
  env "$@" dotnet "$cli" batch "$in" --uit "$out/$name.jsonl" --overzicht "$out/$name.csv" || fail "batch $name: exit code $?"
  awk -v name="$name" -v a="$start" -v b="$EPOCHREALTIME" -v n="$(wc -l < "$out/$name.jsonl")" \
    'BEGIN { printf "%-12s %5d motions in %6.1f s: %.0f a second\n", name, n, b - a, n / (b - a) }'
}

same() {
  cmp "$out/first.jsonl" "$out/$1.jsonl" && cmp "$out/first.csv" "$out/$1.csv" || fail "$1 gives other bytes"
}

echo '== Batch'
batch first LC_NUMERIC=C
batch again LC_NUMERIC=C
same again
batch elsewhere LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 TZ=Pacific/Auckland DOTNET_PROCESSOR_COUNT=1
same elsewhere
# Apart from the Turkish run: without globalisation there is no Turkish.
batch invariant DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
same invariant

echo '== Reports'
"$python" - "$in" "$out" <<'PY' || fail 'reports'
import gzip, json, statistics, sys
from collections import Counter

source, out = sys.argv[1:]
advice, questions, combinations, sizes, failed = Counter(), Counter(), Counter(), [], []
with gzip.open(source, "rt", encoding="utf-8") as motions:
    ids = [json.loads(line)["kst"] for line in motions if line.strip()]
with open(f"{out}/first.jsonl", encoding="utf-8") as lines:
    documents = [json.loads(line) for line in lines]
for number, document in enumerate(documents):
    report = document.get("rapport")
    if report is None:
        failed.append(document["id"])
        continue
    text = json.dumps(report, ensure_ascii=False, separators=(",", ":"))
    with open(f"{out}/reports/{number:04}.json", "w", encoding="utf-8") as file:
        file.write(text)
    sizes.append(len(text.encode()))
    advice[report["toetsadvies"]["soort"]] += 1
    first = report["vragen"][0] if report["vragen"] else {"feit": "none"}
    questions[first["feit"] + ("@" + first["voor"] if "voor" in first else "")] += 1
    combinations[(report["toetsadvies"]["soort"], *((b["regel"], b["verwacht"]["uitkomst"]) for b in report["bevindingen"]))] += 1

total = len(ids)
def share(count): return f"{count:5} {100 * count / total:5.1f} %"
for name, count in advice.most_common(): print(f"advice            {share(count)}  {name}")
for name, count in questions.most_common(5): print(f"first question    {share(count)}  {name}")
for key, count in combinations.most_common(3): print(f"combination       {share(count)}  {key[0]}, {len(key) - 1} rules may apply")
print(f"combinations      {len(combinations):5} different")
print(f"size of a report  {statistics.median(sizes):.0f} bytes median, {max(sizes)} largest")
if [d["id"] for d in documents] != ids: failed.append("the order of the output is not that of the input")
for name in failed: print(f"no report: {name}")
sys.exit(bool(failed))
PY

echo '== Schema'
if find "$out/reports" -name '*.json' -print0 | sort -z | xargs -0 -n 1000 "$python" eng/schema.py src/Wau.Toets/Schemas/toetsrapport.v1.schema.json; then
  echo "$(find "$out/reports" -name '*.json' | wc -l) reports follow toetsrapport.v1"
else
  fail 'schema'
fi

echo '== Register'
"$python" eng/register.py || fail 'register'

echo '== Gold'
dotnet "$cli" lees --jsonl "$in" --uit "$out/lees.jsonl" || fail "lees: exit code $?"
for gold in open more; do
  echo "-- $gold"
  "$python" "$WAU_TOETS_CORPUS/gold/score.py" "$WAU_TOETS_CORPUS/gold/$gold.jsonl" "$out/lees.jsonl" --texts "$in" || fail "score $gold"
done

exit "$failed"
