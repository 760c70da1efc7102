// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollup/cellsum.h"
#include "rollup/month.h"
#include "rollup/tallypack.h"
#include "store/rollupstore.h"

#include <QtGlobal>

#include <map>

namespace gensvar::rollup {

/// A tally of a day of one department or one touchpoint, within a month: value, kind and day of the month in one
/// number.
struct DayKey
{
    static constexpr LabelParts labelParts = LabelParts::One;
    quint64 packed = 0;

    DayKey(qint64 value, domain::Kind kind, quint32 day)
        : packed(quint64(value) << 7 | quint64(kind) << 5 | day)
    { }
    bool operator==(const DayKey &) const = default;
    [[nodiscard]] quint64 bits() const { return packed; }
    [[nodiscard]] store::RollupKey row(qint32 month) const
    {
        return {quint8(packed >> 5 & 3), qint64(packed >> 7), 0, month};
    }
    [[nodiscard]] Label label() const { return {quint32(packed & 31), 0}; }
};

/// A tally of one department, touchpoint, channel and segment, within a month.
struct MixKey
{
    static constexpr LabelParts labelParts = LabelParts::Two;
    quint64 place = 0; ///< kind in the two highest bits, department, touchpoint
    quint64 way = 0;   ///< channel, segment

    explicit MixKey(const Cell &cell)
        : place(quint64(cell.kind) << 62 | quint64(cell.department) << 32 | quint64(cell.touchpoint))
        , way(quint64(cell.channel) << 32 | quint64(cell.segment))
    { }
    bool operator==(const MixKey &) const = default;
    [[nodiscard]] quint64 bits() const { return place * 31 + way * 0xd6e8feb86659fd93ULL; }
    [[nodiscard]] store::RollupKey row(qint32 month) const
    {
        return {quint8(place >> 62), qint64(place >> 32 & 0x3fffffff), qint64(place & 0xffffffff), month};
    }
    [[nodiscard]] Label label() const { return {quint32(way >> 32), quint32(way)}; }
};

/// Changes to the three rollups in one month.
struct MonthSums
{
    CellSum<DayKey> departments;
    CellSum<DayKey> touchpoints;
    CellSum<MixKey> mixes;
};

/// Changes to the three rollups. Month by month, since exports are nearly sorted by day: what is written to then fits
/// the processor's cache.
class RowSums
{
public:
    void add(const Cell &cell, int sign)
    {
        if (!m_present || cell.day != m_day) {
            m_day = cell.day;
            m_on = monthDayOf(cell.day);
            m_present = &m_months[m_on.month];
        }
        m_present->departments[{cell.department, cell.kind, m_on.day}].add(cell, sign);
        m_present->touchpoints[{cell.touchpoint, cell.kind, m_on.day}].add(cell, sign);
        m_present->mixes[MixKey(cell)].add(cell, sign);
    }
    [[nodiscard]] const std::map<qint32, MonthSums> &months() const { return m_months; }

private:
    std::map<qint32, MonthSums> m_months;
    MonthSums *m_present = nullptr; // of m_day; a map's values stay where they are
    MonthDay m_on;
    qint32 m_day = 0;
};

} // namespace gensvar::rollup
