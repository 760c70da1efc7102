// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

class QDateTime;

/// Days as a language writes them: its order of day, month and year, its dots and commas, taken from what the locale
/// itself knows ("3 Mar 2026", "3. mar. 2026", "Mar 3, 2026"). The one place that knows. Any thread.
namespace gensvar::say {

[[nodiscard]] QString monthDay(QDate day, const QLocale &locale = {}); ///< "3 Mar"
[[nodiscard]] QString shortDay(QDate day, const QLocale &locale = {}); ///< "3 Mar 2026"
[[nodiscard]] QString longDay(QDate day, const QLocale &locale = {});  ///< "3 March 2026"
/// "3 Mar 2026, 09:05", in the zone that the instant is given in.
[[nodiscard]] QString shortInstant(const QDateTime &at, const QLocale &locale = {});

} // namespace gensvar::say
