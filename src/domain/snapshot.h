// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/scope.h"
#include "domain/tally.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace gensvar::domain {

/// One NPS with its 95 % interval, from −100 to 100. Only where there are responses.
struct Figure
{
    double nps = 0;
    double low = 0;
    double high = 0;
    /// Above 1: the same customers or accounts answered several times, and the interval is that of n / designEffect
    /// answers (metrics/designeffect.h).
    double designEffect = 1;
    bool operator==(const Figure &) const = default;
};

/// The one verdict on a change. CantTell covers both "no more than chance" and "too little to say".
enum class Verdict : quint8 { MoreThanChance, CantTell, StillRunning };

inline constexpr double sharedCustomersToTell = 0.2;

/// A figure against the period it is compared with.
struct Change
{
    Tally before;
    Figure figureBefore;
    double change = 0; ///< nps − nps before, unrounded
    double pValue = 1; ///< two-sided, pooled (metrics/difference.h), before correction for the number of groups
    /// The part of the customers in either period that are in both, 0 to 1: above sharedCustomersToTell the two figures
    /// depend on each other so much that it is said beside the result.
    double sharedCustomers = 0;
    Verdict verdict = Verdict::CantTell; ///< after Benjamini–Hochberg over all groups of the question
};

/// The figure of one group and period.
struct Group
{
    QList<std::optional<QString>> keys; ///< one for each of Scope::by, in its order; none where there is no value
    QDate periodStart;                  ///< first day of the period; the question's first day for Period::Total
    QDate periodEnd;                    ///< last day, inclusive
    bool running = false;               ///< the period is not over on the day the question was asked
    Tally tally;
    std::optional<Figure> figure; ///< none without responses
    std::optional<Change> change; ///< with Scope::comparison, where both periods have responses
    bool small = false;           ///< fewer responses than Scope::minResponses
    bool mixedKinds = false;      ///< more than one kind of survey is in it
    bool gathers = false;         ///< with Scope::gathered, by one axis: others than the value itself count for it
};

/// The answer to a Scope. Window, command line and reports take the same one: what is printed is what was seen.
struct Snapshot
{
    Scope scope;
    std::optional<QDate> from; ///< of the question, else the first day in the data; none without data
    std::optional<QDate> to;
    Tally total;
    std::optional<Figure> figure;
    std::optional<Change> change;
    bool mixedKinds = false;
    /// The part of the customers that design effects and shared customers are estimated from, a random one; 1: all.
    double customersShare = 1;
    QList<Group> groups;         ///< by keys (code points, no value last), then period; without empty ones
    QList<base::Error> warnings; ///< such as a filter value that is not known
};

/// A period's name: "2026-03-02", "2026-W09", "2026-03", "2026-Q1", "2026"; empty for Total.
[[nodiscard]] QString periodName(Period period, QDate start);

} // namespace gensvar::domain
