#!/usr/bin/env bash
# Learns from labelled motions what signs in a text say, and writes that as readable weights in the pack "duiding".
# Needs WAU_TOETS_CORPUS (the folder that holds data and gold). Same input, same weights. Takes some minutes.
# With a label (geld, ouderen, ja, uitvoeren, ...) nothing is written: the motions on which it goes wrong are listed, worst first.
set -euo pipefail
cd "$(dirname "$0")/.."

: "${WAU_TOETS_CORPUS:?Set WAU_TOETS_CORPUS to the folder that holds data and gold.}"
dotnet run --project eng/leren -c Release -- \
  "$WAU_TOETS_CORPUS/data/moties/moties-2023-2025.jsonl.gz" eng/leren/etiketten.txt "$WAU_TOETS_CORPUS/gold/more.jsonl" \
  src/Wau.Toets/Pakketten/Ingebouwd/basis.json src/Wau.Toets/Pakketten/Ingebouwd/duiding.json "$@"
