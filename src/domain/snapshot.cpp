// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::domain {

QString periodName(Period period, QDate start)
{
    const auto padded = [](int number, int width) { return u"%1"_s.arg(number, width, 10, QChar(u'0')); };
    int weekYear = 0;
    switch (period) {
    case Period::Total:
        return {};
    case Period::Day:
        return start.toString(Qt::ISODate);
    case Period::Week: {
        const int week = start.weekNumber(&weekYear);
        return padded(weekYear, 4) + "-W"_L1 + padded(week, 2);
    }
    case Period::Month:
        return padded(start.year(), 4) + u'-' + padded(start.month(), 2);
    case Period::Quarter:
        return padded(start.year(), 4) + "-Q"_L1 + QString::number((start.month() + 2) / 3);
    case Period::Year:
        return padded(start.year(), 4);
    }
    return {};
}

} // namespace gensvar::domain
