// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call.h"
#include "domain/importreport.h"

namespace gensvar::cli {

void declareImportOptions(QCommandLineParser &parser);

/// What the line says about how to import, for any of its files; the file's own name is left empty.
[[nodiscard]] base::Result<domain::ImportRequest> readImportOptions(const Call &call);

} // namespace gensvar::cli
