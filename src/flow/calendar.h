// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"

#include <QDate>

#include <optional>

namespace gensvar::flow {

/// Days, inclusive.
struct DateSpan
{
    QDate from;
    QDate to;
    bool operator==(const DateSpan &) const = default;
};

/// The day, ISO week, month, quarter or year that holds a day. Not for Period::Total.
[[nodiscard]] DateSpan periodAround(domain::Period period, QDate day);

/// The period that a calendar's period is compared with; none where there is none (week 53 of the year before).
[[nodiscard]] std::optional<DateSpan> comparedPeriod(domain::Period period, const DateSpan &span,
                                                     domain::Comparison comparison);

/// The days that a part of such a period is compared with: the same part of the one that the whole is compared with.
[[nodiscard]] std::optional<DateSpan> comparedPart(domain::Period period, const DateSpan &whole, const DateSpan &part,
                                                   domain::Comparison comparison);

/// The days that any other span is compared with. Whole months (and so quarters and years) with as many whole months,
/// else the same number of days right before; and with the same days a year earlier, where these are not in the span
/// itself.
[[nodiscard]] std::optional<DateSpan> comparedSpan(const DateSpan &span, domain::Comparison comparison);

} // namespace gensvar::flow
