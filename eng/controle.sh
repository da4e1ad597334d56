#!/usr/bin/env bash
# Before a change is handed in: format, build without warnings, packages.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet format Wau.Toets.sln --verify-no-changes
dotnet build Wau.Toets.sln -c Release -v quiet
dotnet pack Wau.Toets.sln -c Release -v quiet -o artifacts/pakketten
ls artifacts/pakketten
