// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollup/cellsum.h"
#include "rollup/month.h"
#include "rollup/tallypack.h"
#include "store/rollupstore.h"

#include <QtGlobal>

namespace gensvar::rollup {

/// Spreads a key's bits over a hash (the finalizer of splitmix64).
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// A tally of a day, of one department or one touchpoint.
struct DayKey
{
    static constexpr LabelParts labelParts = LabelParts::One;
    MonthDay on;
    quint32 kind = 0;
    quint32 value = 0;

    bool operator==(const DayKey &) const = default;
    [[nodiscard]] quint64 hash() const
    {
        return mixed((quint64(value) << 32) ^ (quint64(quint32(on.month)) << 8) ^ (quint64(kind) << 5) ^ on.day);
    }
    [[nodiscard]] store::RollupKey row() const { return {quint8(kind), value, 0, on.month}; }
    [[nodiscard]] Label label() const { return {on.day, 0}; }
};

/// A tally of a month, of one department, touchpoint, channel and segment.
struct MonthKey
{
    static constexpr LabelParts labelParts = LabelParts::Two;
    qint32 month = 0;
    quint32 kind = 0;
    quint32 department = 0;
    quint32 touchpoint = 0;
    quint32 channel = 0;
    quint32 segment = 0;

    bool operator==(const MonthKey &) const = default;
    [[nodiscard]] quint64 hash() const
    {
        return mixed(((quint64(department) << 32) | touchpoint)
                     + 0x9e3779b97f4a7c15ULL * (((quint64(channel) << 32) | segment) ^ (quint64(month) << 18) ^ kind));
    }
    [[nodiscard]] store::RollupKey row() const { return {quint8(kind), department, touchpoint, month}; }
    [[nodiscard]] Label label() const { return {channel, segment}; }
};

/// The changes to the three rollups by what they are kept by.
struct RowSums
{
    CellSum<DayKey> departments;
    CellSum<DayKey> touchpoints;
    CellSum<MonthKey> months;

    void add(const Cell &cell, int sign)
    {
        // Exports are nearly sorted by day: the calendar is seldom asked.
        if (cell.day != m_day) {
            m_day = cell.day;
            m_on = monthDayOf(cell.day);
        }
        const quint32 kind = quint32(cell.kind);
        const quint32 department = quint32(cell.department);
        const quint32 touchpoint = quint32(cell.touchpoint);
        departments[{m_on, kind, department}].add(cell, sign);
        touchpoints[{m_on, kind, touchpoint}].add(cell, sign);
        months[{m_on.month, kind, department, touchpoint, quint32(cell.channel), quint32(cell.segment)}].add(cell,
                                                                                                             sign);
    }

private:
    qint32 m_day = 0;
    MonthDay m_on{0, 1}; // of 1970-01-01, day 0
};

} // namespace gensvar::rollup
