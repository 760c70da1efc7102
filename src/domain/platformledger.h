// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gensvar::domain {

/// Ways of counting in which the platform that a survey was made with may differ from the figures here.
enum class Cause : quint8 {
    TestsCounted, ///< what is taken out here counts there: by reason
    OwnStaffCounted,
    DuplicatesCounted,
    WrongPersonsCounted,
    SameAnswerOnce,      ///< of a customer's answers with the same score on the same day, one counts
    LastAnswerOnly,      ///< of a customer's answers in the days, only the last counts
    FinishedOnly,        ///< answers that are marked as not finished do not count
    UnscoredCounted,     ///< comments without a score are responses
    DaysInUtc,           ///< a day begins and ends at midnight UTC
    DismissedCounted,    ///< rows without score and comment are responses; left out by imports, as the following
    UnreadScoresCounted, ///< rows with a score that is none from 0 to 10 are responses
    UndatedCounted,      ///< rows without a day that can be read are responses
    OtherRowsCounted,    ///< rows that were left out for another reason are
};
inline constexpr int causeCount = 13;
using Causes = quint32; ///< a bit for each

[[nodiscard]] constexpr Causes bit(Cause cause)
{
    return Causes(1) << int(cause);
}

/// Whether a response that counts only under all of `needs`, and under none of `leaves`, comes into the figure when
/// this alone is counted otherwise; and whether it goes out of it.
[[nodiscard]] constexpr bool comesInBy(Cause cause, Causes needs, Causes leaves)
{
    return needs == bit(cause) && !(leaves & bit(cause));
}
[[nodiscard]] constexpr bool goesOutBy(Cause cause, Causes needs, Causes leaves)
{
    return needs == 0 && (leaves & bit(cause)) != 0;
}

/// Responses that count under the same ways of counting: only under all of `needs`, and under none of `leaves`.
struct CountedIf
{
    Causes needs = 0;
    Causes leaves = 0;
    qint64 responses = 0;
    qint64 promoters = 0;
    qint64 detractors = 0;
};

/// What the figure of some days and a filter may be made of, here and on a platform.
struct PlatformLedger
{
    Snapshot figure;              ///< as it is counted here, without groups
    std::vector<CountedIf> parts; ///< all of them together; those without needs are the figure's
    qint64 atEdges = 0;           ///< of the figure's, on the first and the last day
    qint64 atEdgesWithoutTime = 0;
    QString unfinishedBy;         ///< the column that tells which answers are finished; empty: none does
    QStringList unfinishedValues; ///< of that column, which say that they are not
    qint64 leftOutElsewhere = 0;  ///< rows left out by imports, of which it is not known whether they belong here
    bool leftOutAsked = true;     ///< false with a filter: what is left out tells no department
    QString lastFile;             ///< of the newest import
    QDateTime lastImport;         ///< UTC; invalid without any
    QDate lastDay;                ///< the newest response's
};

} // namespace gensvar::domain
