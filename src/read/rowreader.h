// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/row.h"

namespace gensvar::read {

/// The rows of one sheet, from the first to the last, in batches. Blocking, one thread at a time.
class RowReader
{
public:
    virtual ~RowReader() = default;
    RowReader() = default;
    Q_DISABLE_COPY_MOVE(RowReader)

    /// Clears the batch and fills it with the next rows (in the order of hundreds; blank rows are rows too, without
    /// cells or with blank ones). False when there are no more. An error ends the reading.
    [[nodiscard]] virtual base::Result<bool> next(domain::RowBatch &batch) = 0;

    /// How much of the file has been read, 0 to 1.
    [[nodiscard]] virtual double fraction() const = 0;
};

} // namespace gensvar::read
