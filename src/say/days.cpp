// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/days.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

// The locale's long format without the weekday: "dddd 'den' d. MMMM yyyy" is "d. MMMM yyyy".
static QString longFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"^d{3,4}[.,]?\\s*('[^']*'\\s*)?|[.,]?\\s*d{3,4}$"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

static QString shortFormat(const QLocale &locale)
{
    return longFormat(locale).replace(u"MMMM"_s, u"MMM"_s);
}

QString monthDay(QDate day, const QLocale &locale)
{
    static const QRegularExpression year(u"^y+[.,]?\\s*|[.,]?\\s*('[^']*'\\s*)?y+.*$"_s);
    return locale.toString(day, shortFormat(locale).remove(year));
}

QString shortDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, shortFormat(locale));
}

QString longDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, longFormat(locale));
}

QString shortInstant(const QDateTime &at, const QLocale &locale)
{
    return shortDay(at.date(), locale) + ", "_L1 + locale.toString(at.time(), u"HH:mm"_s);
}

} // namespace gensvar::say
