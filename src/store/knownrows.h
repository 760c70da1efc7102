// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importtarget.h"
#include "store/responseupdate.h"

#include <QtGlobal>

namespace gensvar::store {

/// What the rows of an import whose ids are known came to, to tell corrections from other answers under the same ids.
struct KnownRows
{
    qint64 updated = 0;
    qint64 contradictions = 0; ///< another time and another customer
    qint64 otherScores = 0;    ///< another time and score
    qint64 otherAnswers = 0;   ///< another time, and another customer, score or comment
    qint64 otherConstants = 0; ///< of rows without an id: a constant took the place of another value

    /// isOld: the row's response was there before the import.
    void take(const ResponseUpdate::Outcome &outcome, bool hasOwnId, bool isOld)
    {
        ++updated;
        contradictions += hasOwnId && outcome.contradicts;
        otherScores += hasOwnId && outcome.otherScore;
        otherAnswers += hasOwnId && isOld && (outcome.contradicts || outcome.otherAnswer);
        otherConstants += !hasOwnId && outcome.otherConstant;
    }

    KnownRows &operator-=(const KnownRows &other)
    {
        updated -= other.updated;
        contradictions -= other.contradictions;
        otherScores -= other.otherScores;
        otherAnswers -= other.otherAnswers;
        otherConstants -= other.otherConstants;
        return *this;
    }

    /// A few answers that came with another customer, or most of them with another answer: a file of corrections
    /// changes a few, and keeps the times. knownIds: rows with a known id, oldIds: of these, known before the import.
    [[nodiscard]] bool seemAnotherSources(qint64 knownIds, qint64 oldIds) const
    {
        return isConspicuous(contradictions, knownIds) || (otherAnswers >= 10 && otherAnswers * 2 > oldIds);
    }
};

} // namespace gensvar::store
