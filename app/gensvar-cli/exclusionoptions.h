// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "flow/exclusionflow.h"

namespace gensvar::cli {

/// --filter, --from, --to and --id: which responses exclude and include mean.
void declareExclusionChoice(QCommandLineParser &parser);
/// Wrong usage where the line names none.
[[nodiscard]] base::Result<flow::ExclusionChoice> readExclusionChoice(const Call &call);

/// {"responses":n,"change":seq}, or the sentence with the number.
void printExclusion(Output &out, const flow::ExclusionReport &report, const QString &sentence);

} // namespace gensvar::cli
