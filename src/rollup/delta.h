// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rollup/cell.h"
#include "store/countsink.h"

#include <memory>

namespace gensvar::rollup {

/// Changes to the rollups, summed up in memory and then written at once, so that an import of a million responses
/// touches each row of them once. Where there are only new responses, those of an import, the sample of the customers
/// is kept with them; it follows all else later. Its memory grows with the number of different cells, not of responses.
/// Used by one thread at a time.
class Delta final : public store::CountSink
{
public:
    Delta();
    ~Delta() override;
    Delta(Delta &&other) noexcept;
    Delta &operator=(Delta &&other) noexcept;

    /// Counts a response in (sign 1) or out (sign −1). A change of a response is its old cell out and its new one in.
    /// Some 50 ns a call.
    void add(const Cell &cell, int sign) override;

    [[nodiscard]] bool isEmpty() const;
    void clear();

    /// Adds the changes to the rollups, within the caller's transaction, and leaves this as it is. Rows in which
    /// nothing is left are deleted. Fails where a count would become negative: the rollups are then not true.
    [[nodiscard]] base::Result<void> apply(store::Database &database) const override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gensvar::rollup
