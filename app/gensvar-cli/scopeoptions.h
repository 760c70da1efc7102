// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call.h"
#include "domain/scope.h"

namespace gensvar::cli {

/// --filter, --from and --to, which nps, comments and exclude share.
void declareFilter(QCommandLineParser &parser);
void declareDays(QCommandLineParser &parser);

/// The conditions of --filter: the same field again is another value of it.
[[nodiscard]] base::Result<QList<domain::Condition>> readFilter(const Call &call);
/// A scope with the days and the filter.
[[nodiscard]] base::Result<domain::Scope> readScope(const Call &call);
/// A field as it is named at the beginning of a text, and how long that name is there.
struct NamedAxis
{
    domain::Axis axis;
    qsizetype length = 0;
};
/// "department", "attr.Butik", attr."Butik, stad" up to `end` or the text's end; in quotes the name may hold it. Wrong
/// usage where one cannot filter or group by it.
[[nodiscard]] base::Result<NamedAxis> takeAxis(QStringView text, QChar end);

} // namespace gensvar::cli
