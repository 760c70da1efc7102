#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From nothing to a figure: installs what is missing, builds a release, imports a made-up survey from a spreadsheet,
# prints NPS per department, and opens the window where there is a display.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing
build release

cli=build/release/app/gensvar-cli/gensvar-cli
sample=build/release/sample
mkdir -p "$sample"
if [ ! -s "$sample/survey.xlsx" ]; then
    mkdir -p "$sample/new"
    "$cli" sample --responses 5000 --seed 1 --out "$sample/new/survey.xlsx"
    mv "$sample/new/survey.xlsx" "$sample/survey.xlsx"
fi
"$cli" --store "$sample/sample.gensvar" import "$sample/survey.xlsx" --source "Sample survey"
"$cli" --store "$sample/sample.gensvar" nps --by department

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${CI:-}" ]; then
    exec build/release/app/gensvar/gensvar "$sample/sample.gensvar"
fi
