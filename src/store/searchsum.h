// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QtGlobal>

namespace gensvar::store {

class Database;

/// A sum over words, each with its place in its comment, whatever their order: equal for equal contents.
struct SearchSum
{
    quint64 words = 0;
    quint64 hash = 0;
    bool operator==(const SearchSum &) const = default;

    /// Of what the full-text index holds.
    [[nodiscard]] static base::Result<SearchSum> ofIndex(Database &database, const base::CancelToken &cancel);
    /// Of what it should hold: the comments with id ≤ the mark, split as FTS5 does.
    [[nodiscard]] static base::Result<SearchSum> ofComments(Database &database, qint64 mark,
                                                            const base::CancelToken &cancel);
};

} // namespace gensvar::store
