#!/usr/bin/env bash
# Accepts every snapshot the last test run received: X.received.ext becomes X.verified.ext.
# Read the differences first (git diff afterwards shows them); tests never accept by themselves.
set -euo pipefail
cd "$(dirname "$0")/.."

found=0
while IFS= read -r -d '' received; do
  name=$(basename "$received")
  verified="$(dirname "$received")/${name/.received./.verified.}"
  mv -- "$received" "$verified"
  echo "$verified"
  found=$((found + 1))
done < <(find tests -name '*.received.*' -not -path '*/bin/*' -not -path '*/obj/*' -print0 | sort -z)
echo "$found accepted."
