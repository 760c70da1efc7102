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
    qint64 otherConstants = 0; ///< of rows without an id: a constant took the place of another value

    void take(const ResponseUpdate::Outcome &outcome, bool hasOwnId)
    {
        ++updated;
        contradictions += hasOwnId && outcome.contradicts;
        otherScores += hasOwnId && outcome.otherScore;
        otherConstants += !hasOwnId && outcome.otherConstant;
    }

    KnownRows &operator-=(const KnownRows &other)
    {
        updated -= other.updated;
        contradictions -= other.contradictions;
        otherScores -= other.otherScores;
        otherConstants -= other.otherConstants;
        return *this;
    }

    /// Ids that are known, but now with another time and another customer: most likely another survey's.
    [[nodiscard]] bool seemAnotherSources(qint64 knownIds) const { return isConspicuous(contradictions, knownIds); }
};

} // namespace gensvar::store
