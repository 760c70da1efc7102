// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/platformledger.h"
#include "flow/columncache.h"
#include "flow/columnscan.h"

#include <QList>

#include <vector>

namespace gensvar::flow {

/// Of what a platform's figure of the same days and filter may be made: goes through the columns once, and asks the
/// store for what is not in them. Blocks; within the caller's ReadView.
class PlatformQuestion
{
public:
    PlatformQuestion(store::Database &database, ColumnCache &columns, const domain::Scope &scope,
                     const Selection &selection);

    /// Adds the parts, and what is to be known of them, to a ledger with its figure.
    [[nodiscard]] base::Result<void> fill(domain::PlatformLedger &ledger);
    /// The responses that come into the figure or go out of it when this alone is counted otherwise, newest day first.
    /// None of rows that imports left out: they are no responses.
    [[nodiscard]] base::Result<QList<domain::ResponseId>> movedBy(domain::Cause cause);

private:
    /// A response that may count: a row of the columns, or none where it does not pass.
    struct Candidate
    {
        domain::Causes needs = 0;
        domain::Causes leaves = 0;
        bool passes = false;
        [[nodiscard]] bool counts() const { return passes && needs == 0; }
    };
    /// The column that tells which answers are finished, and the values that say they are not.
    struct Unfinished
    {
        qint64 attribute = 0;
        QString name;
        QStringList values;
        std::vector<bool> byId;
    };
    [[nodiscard]] base::Result<Unfinished> unfinished() const;
    [[nodiscard]] RowSpan rowsOf(qint64 first, qint64 last) const; ///< of days
    [[nodiscard]] Candidate &at(size_t row) { return m_candidates[row - m_rows.first]; }
    [[nodiscard]] base::Result<void> markAll(const Unfinished &unfinished, domain::PlatformLedger &ledger);
    void scan(const ColumnScan &scan, const Unfinished &unfinished);
    [[nodiscard]] base::Result<void> markExcluded();
    [[nodiscard]] base::Result<void> markDays(domain::PlatformLedger &ledger);
    [[nodiscard]] base::Result<void> markCustomers();
    void sum(domain::PlatformLedger &ledger) const;
    [[nodiscard]] base::Result<void> addLeftOut(domain::PlatformLedger &ledger) const;

    store::Database &m_database;
    ColumnCache &m_cache;
    const domain::Scope &m_scope;
    const Selection &m_selection;
    DaySpan m_days; ///< as asked for, open ends far away
    std::shared_ptr<const store::Columns> m_columns;
    RowSpan m_rows;  ///< of the days, and of the day before and after
    RowSpan m_inner; ///< of the days
    std::vector<Candidate> m_candidates;
};

} // namespace gensvar::flow
