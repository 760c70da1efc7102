// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "models/sheet.h"

#include <QTimeZone>

namespace gensvar::models {

/// Comments as a table: a row each, with all that is told beside them. Days as every spreadsheet reads them. Readers
/// outside the team are told neither who answered nor what would make a smaller group: place and day.
[[nodiscard]] Sheet commentSheet(const QList<domain::Comment> &comments, Readers readers = Readers::Team);

/// What else the store's responses tell, a column each.
struct FactColumns
{
    QList<domain::Field> fields;
    QStringList attributes;
};

/// The same with the time of day in a zone, where it is known, and with all facts; for the team alone. comments: read
/// with their facts.
[[nodiscard]] Sheet wholeCommentSheet(const QList<domain::Comment> &comments, const FactColumns &columns,
                                      const QTimeZone &zone);

} // namespace gensvar::models
