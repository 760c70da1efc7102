// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "output.h"

namespace gensvar::cli {

/// The contract's document of nps.
void printFiguresAsJson(Output &out, const domain::Snapshot &snapshot, bool distribution);

/// The same as a table: NPS as a whole number with a true minus sign, "(28 to 36)", n, change and its verdict.
void printFigures(Output &out, const domain::Snapshot &snapshot, bool distribution);

} // namespace gensvar::cli
