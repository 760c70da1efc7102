// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnmerge.h"

#include "store/touched.h"

#include <algorithm>

namespace gensvar::store {

/// Where each row of the merged columns comes from: a row of the old ones, or `oldRows` + the index of a changed one.
class MergeOrder
{
public:
    MergeOrder(const Columns &columns, std::vector<IdSpan> changed, const std::vector<ChangedRow> &rows)
        : m_columns(columns)
        , m_changed(std::move(changed))
        , m_rows(rows)
    {
        std::sort(m_changed.begin(), m_changed.end(),
                  [](const IdSpan &a, const IdSpan &b) { return a.first < b.first; });
        const qint32 oldLast = columns.firstDay + qint32(columns.dayStart.size()) - 2;
        const bool none = columns.size() == 0;
        firstDay = rows.empty() ? columns.firstDay
            : none              ? rows.front().day
                                : std::min(columns.firstDay, rows.front().day);
        const qint32 lastDay = rows.empty() ? oldLast : none ? rows.back().day : std::max(oldLast, rows.back().day);
        source.reserve(columns.size() + rows.size());
        for (qint32 day = firstDay; day <= lastDay; ++day) {
            dayStart.push_back(quint32(source.size()));
            takeDay(day);
        }
        dayStart.push_back(quint32(source.size()));
    }

    qint32 firstDay = 0;
    std::vector<quint32> dayStart;
    std::vector<quint32> source;

private:
    void takeDay(qint32 day)
    {
        const size_t oldRows = m_columns.size();
        const size_t end = m_columns.rowOfDay(qint64(day) + 1);
        for (size_t row = m_columns.rowOfDay(day); row < end; ++row) {
            const quint32 id = (*m_columns.ids)[row];
            if (holds(m_changed, id))
                continue;
            for (; m_next < m_rows.size() && m_rows[m_next].day == day && m_rows[m_next].id < id; ++m_next)
                source.push_back(quint32(oldRows + m_next));
            source.push_back(quint32(row));
        }
        for (; m_next < m_rows.size() && m_rows[m_next].day == day; ++m_next)
            source.push_back(quint32(oldRows + m_next));
    }

    const Columns &m_columns;
    std::vector<IdSpan> m_changed; // by first id, not overlapping
    const std::vector<ChangedRow> &m_rows;
    size_t m_next = 0;
};

Columns merged(const Columns &columns, const std::vector<IdSpan> &changed, std::vector<ChangedRow> rows,
               const std::vector<quint64> &greatest)
{
    std::sort(rows.begin(), rows.end(),
              [](const ChangedRow &a, const ChangedRow &b) { return a.day != b.day ? a.day < b.day : a.id < b.id; });
    MergeOrder order(columns, changed, rows);
    const size_t oldRows = columns.size();
    const size_t count = order.source.size();

    Columns fresh;
    fresh.firstDay = order.firstDay;
    fresh.dayStart = std::move(order.dayStart);
    auto ids = std::make_shared<std::vector<quint32>>(count);
    auto marks = std::make_shared<std::vector<quint8>>(count);
    for (size_t row = 0; row < count; ++row) {
        const size_t from = order.source[row];
        (*ids)[row] = from < oldRows ? (*columns.ids)[from] : rows[from - oldRows].id;
        (*marks)[row] = from < oldRows ? (*columns.marks)[from] : rows[from - oldRows].mark;
    }
    size_t index = 0;
    for (const auto &[dimension, old] : columns.dimensions) {
        auto column = std::make_shared<Column>(count, greatest[index]);
        for (size_t row = 0; row < count; ++row) {
            const size_t from = order.source[row];
            column->set(row, from < oldRows ? (*old)[from] : rows[from - oldRows].values[index]);
        }
        fresh.dimensions[dimension] = std::move(column);
        ++index;
    }
    fresh.ids = std::move(ids);
    fresh.marks = std::move(marks);
    return fresh;
}

} // namespace gensvar::store
