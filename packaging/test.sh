#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and runs all tests without a display.
# packaging/test.sh [PRESET]: dev (the default), asan or tsan.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing
build "${1:-dev}"
ctest --preset "${1:-dev}"
