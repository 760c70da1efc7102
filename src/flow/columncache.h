// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/clustercache.h"
#include "flow/selection.h"
#include "store/columns.h"

#include <memory>
#include <mutex>
#include <vector>

namespace gensvar::flow {

/// A store's columns in memory, and who gave the answers in them, shared by the questions of many threads. What a
/// question gets is immutable; it is made by the first that needs it, and again when the store has changed. Any thread,
/// each with its own connection.
class ColumnCache
{
public:
    /// The columns with those of `needed`, at least as new as the store is at the call. Within the caller's ReadView.
    [[nodiscard]] base::Result<std::shared_ptr<const store::Columns>> columns(store::Database &database,
                                                                              const std::vector<Source> &needed);
    /// Whether columns() would hand out what is there, without loading. Within the caller's ReadView.
    [[nodiscard]] base::Result<bool> isReady(store::Database &database, const std::vector<Source> &needed) const;
    /// Who gave the answers.
    [[nodiscard]] ClusterCache &clusters() { return m_clusters; }

private:
    [[nodiscard]] base::Result<store::Columns> current(store::Database &database, qint64 newest);
    [[nodiscard]] std::shared_ptr<const store::Columns> known(const store::Database &database) const;

    mutable std::mutex m_mutex; // of m_columns; not held while loading
    std::mutex m_loading;       // one loads, the others wait for what it loads
    std::shared_ptr<const store::Columns> m_columns;
    ClusterCache m_clusters;
    QString m_store; ///< whose: the store's uid
};

} // namespace gensvar::flow
