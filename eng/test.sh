#!/usr/bin/env bash
# Installs what the tests need, if it is missing, and runs them all. Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")/.."

# Real motions and labels, when they lie beside the repository.
if [ -z "${WAU_TOETS_CORPUS:-}" ] && [ -d ../shared/data ]; then
  WAU_TOETS_CORPUS="$(cd ../shared && pwd)"
  export WAU_TOETS_CORPUS
fi

installeer() {
  echo "Installing $* (needed by the tests)"
  local als=""
  [ "$(id -u)" = 0 ] || als="sudo"
  $als apt-get update -qq && DEBIAN_FRONTEND=noninteractive $als apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
nodig=()
[ -n "${CHROMIUM_PATH:-}" ] || [ -x /usr/bin/chromium ] || nodig+=(chromium)
/usr/bin/python3 -c 'import jsonschema' 2>/dev/null || python3 -c 'import jsonschema' 2>/dev/null || nodig+=(python3-jsonschema)
if [ ${#nodig[@]} -gt 0 ]; then
  installeer "${nodig[@]}" || { echo "Could not install: ${nodig[*]}"; exit 1; }
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
find tests -name '*.received.*' -delete

dotnet build Wau.Toets.sln -c Release -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

resultaten="artifacts/testresultaten"
rm -rf "$resultaten"
dotnet test Wau.Toets.sln -c Release --no-build --logger trx --results-directory "$resultaten" -v quiet
uit=$?

# Sum the counters of all test projects.
tel() { grep -ho "<Counters [^>]*" "$resultaten"/*.trx 2>/dev/null | grep -o "\b$1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{s += $1} END {print s + 0}'; }
totaal=$(tel total); goed=$(tel passed); uitgevoerd=$(tel executed)
fout=$((uitgevoerd - goed))
if [ "$totaal" -eq 0 ]; then
  echo "No test was executed."
  fout=1
fi
[ "$uit" -eq 0 ] || [ "$fout" -gt 0 ] || fout=1
echo "$goed passed, $fout failed, $((totaal - uitgevoerd)) skipped"
[ "$fout" -eq 0 ]
