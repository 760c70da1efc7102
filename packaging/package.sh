#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds a release, and makes the package of it: build/release/gensvar_VERSION_ARCHITECTURE.deb
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing
build release
cpack --preset release
