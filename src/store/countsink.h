// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace gensvar::store {

class Database;
struct CountedResponse;

/// Is told of each response that begins or ceases to count, and keeps the sums true. The store knows that there are
/// sums, the room rollup how they are kept. One thread at a time.
class CountSink
{
public:
    CountSink() = default;
    virtual ~CountSink() = default;
    CountSink(const CountSink &) = delete;
    CountSink &operator=(const CountSink &) = delete;
    CountSink(CountSink &&) = default;
    CountSink &operator=(CountSink &&) = default;

    /// Counts a response in (sign 1) or out (sign −1). A change of a response is the old one out and the new one in.
    virtual void add(const CountedResponse &response, int sign) = 0;
    /// Writes what was told, within the caller's transaction.
    [[nodiscard]] virtual base::Result<void> apply(Database &database) const = 0;
};

} // namespace gensvar::store
