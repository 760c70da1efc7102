// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/instant.h"

#include "base/daynumber.h"

#include <QDate>

namespace gensvar::sample {

// Written by hand, for QDateTime::toString costs more than all the rest of a row.
void appendInstant(std::string &to, qint64 seconds)
{
    int year = 0;
    int month = 0;
    int day = 0;
    base::dateOfDay(seconds / 86400).getDate(&year, &month, &day);
    const int time = int(seconds % 86400);
    const auto two = [&to](int number) {
        to += char('0' + number / 10);
        to += char('0' + number % 10);
    };
    two(year / 100);
    two(year % 100);
    to += '-';
    two(month);
    to += '-';
    two(day);
    to += 'T';
    two(time / 3600);
    to += ':';
    two(time / 60 % 60);
    to += ':';
    two(time % 60);
    to += 'Z';
}

} // namespace gensvar::sample
