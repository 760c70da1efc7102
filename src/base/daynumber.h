// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace gensvar::base {

/// Days as they are kept and counted: since 1 January 1970, negative before.
[[nodiscard]] inline qint64 dayNumber(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}
[[nodiscard]] inline QDate dateOfDay(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace gensvar::base
