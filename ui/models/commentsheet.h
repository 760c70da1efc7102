// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "models/sheet.h"

namespace gensvar::models {

/// Comments as a table: a row each, with all that is told beside them. Days as every spreadsheet reads them. Readers
/// outside the team are told neither who answered nor what would make a smaller group: place and day.
[[nodiscard]] Sheet commentSheet(const QList<domain::Comment> &comments, Readers readers = Readers::Team);

} // namespace gensvar::models
