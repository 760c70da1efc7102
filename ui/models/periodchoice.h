// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"

#include <QDate>
#include <QString>

#include <optional>

namespace gensvar::models {

/// Days, inclusive; an end that is not set is open.
struct Days
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool operator==(const Days &) const = default;
};

/// Which period is looked at, as people say it: it moves with the calendar unless the days are their own.
struct PeriodChoice
{
    enum class Preset : quint8 {
        AllTime,
        Last12Months, ///< the twelve months before the running one
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ThisYear,
        LastYear,
        OwnDays,
    };
    Preset preset = Preset::AllTime;
    Days own{}; ///< for Preset::OwnDays

    static PeriodChoice ownDays(QDate from, QDate to) { return {Preset::OwnDays, {from, to}}; }
    [[nodiscard]] bool isSet() const { return preset != Preset::AllTime; }
    bool operator==(const PeriodChoice &) const = default;
};

/// Every preset to choose from, in their order in the menu; without OwnDays.
[[nodiscard]] QList<PeriodChoice::Preset> periodPresets();

[[nodiscard]] Days daysOf(const PeriodChoice &choice, QDate today);
/// "Last 12 months", "October 2026", "3 Mar 2026 – 9 Apr 2026".
[[nodiscard]] QString choiceText(const PeriodChoice &choice);
/// "Nov 25 – Oct 26"; empty where an end is open.
[[nodiscard]] QString daysText(const Days &days);
/// What the figure is compared with: "the 12 months before". Empty where nothing comes before.
[[nodiscard]] QString beforeText(const PeriodChoice &choice);

/// The step a trend over these days reads best in.
[[nodiscard]] domain::Period stepFor(QDate from, QDate to);
/// The first day of the period that a day is in, and of the next one.
[[nodiscard]] QDate periodStart(domain::Period period, QDate day);
[[nodiscard]] QDate nextPeriod(domain::Period period, QDate start);

} // namespace gensvar::models
