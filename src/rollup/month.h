// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace gensvar::rollup {

/// A day (days since 1970-01-01) as the rollups keep it.
struct MonthDay
{
    qint32 month = 0; ///< months since January 1970
    quint32 day = 1;  ///< of the month, from 1
    bool operator==(const MonthDay &) const = default;
};

[[nodiscard]] inline MonthDay monthDayOf(qint32 day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {(int(date.year()) - 1970) * 12 + int(unsigned(date.month())) - 1, unsigned(date.day())};
}

/// The first day of a month, in days since 1970-01-01.
[[nodiscard]] inline qint32 firstDayOf(qint32 month)
{
    using namespace std::chrono;
    const auto first = year{1970} / January / 1 + months{month};
    return qint32(sys_days{first}.time_since_epoch().count());
}

} // namespace gensvar::rollup
