#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/format.sh formats all C++ files; with --check it changes nothing and fails where one is not formatted.
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
    --check) mode=(--dry-run --Werror) ;;
    "") mode=(-i) ;;
    *) echo "usage: packaging/format.sh [--check]" >&2; exit 2 ;;
esac
find app src ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 -r clang-format --style=file "${mode[@]}"
