// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columnloader.h"

#include <array>

namespace gensvar::store {

/// A response as it is now, of those that may have changed.
struct ChangedRow
{
    quint32 id = 0;
    qint32 day = 0;
    quint8 mark = 0;
    std::array<quint32, domain::dimensionCount> values{}; ///< in the order of Columns::dimensions
};

/// Columns without the responses whose ids lie in `changed`, and with `rows` in their places. `greatest` are the
/// greatest ids of Columns::dimensions, in order.
[[nodiscard]] Columns merged(const Columns &columns, const std::vector<IdSpan> &changed, std::vector<ChangedRow> rows,
                             const std::vector<quint64> &greatest);

} // namespace gensvar::store
