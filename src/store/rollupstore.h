// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/countedresponse.h"

#include <QByteArrayView>

#include <array>
#include <compare>
#include <functional>
#include <memory>

namespace gensvar::store {

class Database;

enum class RollupTable : quint8 {
    Department, ///< daily, by kind and department
    Touchpoint, ///< daily, by kind and touchpoint
    Month,      ///< monthly, by kind, department, touchpoint, channel and segment
};

/// Names a row of a rollup, in the order of the table.
struct RollupKey
{
    quint8 kind = 0;
    qint64 value = 0;      ///< the department, of RollupTable::Touchpoint the touchpoint; 0: none
    qint64 touchpoint = 0; ///< of RollupTable::Month; else 0
    qint32 month = 0;      ///< months since January 1970
    auto operator<=>(const RollupKey &) const = default;
};

/// The rows of the rollups as they stand: packed tallies by key. What is in them is rollup/'s. The connection's thread.
class RollupStore
{
public:
    explicit RollupStore(Database &database);
    ~RollupStore();
    Q_DISABLE_COPY_MOVE(RollupStore)

    /// The row's packed tallies; empty where there is no row.
    [[nodiscard]] base::Result<QByteArray> read(RollupTable table, const RollupKey &key);
    /// Replaces or makes the row; an empty view deletes it. Within the caller's transaction.
    [[nodiscard]] base::Result<void> write(RollupTable table, const RollupKey &key, QByteArrayView tallies);
    [[nodiscard]] base::Result<void> clear();

    /// Each row with a month from firstMonth to lastMonth, in the order of the keys. The view lives as long as the
    /// call.
    using RowVisitor = std::function<void(const RollupKey &key, QByteArrayView tallies)>;
    [[nodiscard]] base::Result<void> each(RollupTable table, qint32 firstMonth, qint32 lastMonth,
                                          const RowVisitor &visit);

    /// Each response of the store as the rollups count it, in the order of the ids.
    [[nodiscard]] base::Result<void> eachResponse(const std::function<void(const CountedResponse &)> &visit,
                                                  const base::CancelToken &cancel, const base::ProgressSink &progress);

private:
    struct Statements;
    Statements &statements(RollupTable table);

    Database &m_database;
    std::array<std::unique_ptr<Statements>, 3> m_statements; // by table, prepared when first used
};

} // namespace gensvar::store
