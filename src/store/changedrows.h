// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/idmap.h"
#include "store/importtarget.h"
#include "store/responseupdate.h"

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

/// Counts the rows that changed a response. A file that has an id twice says first one thing and then the other, each
/// time it is imported: where the last is what was there before, nothing was updated.
class ChangedRows
{
public:
    struct Row
    {
        qint64 id = 0;
        bool isOld = false; ///< its response was there before the import
        bool hasOwnId = false;
        quint64 before = 0;      ///< the response's fingerprint until this row
        quint64 fingerprint = 0; ///< of this row
    };
    void take(const Row &row, const ResponseUpdate::Outcome &outcome);

    [[nodiscard]] const KnownRows &rows() const { return m_rows; }
    /// Rows that are not among them, because others of the same response took back what they changed.
    [[nodiscard]] qint64 takenBack() const { return m_takenBack; }

private:
    struct Updated
    {
        quint64 before = 0; ///< what the response was before the import changed it
        KnownRows rows;
    };
    IdMap<Updated> m_updated;
    KnownRows m_rows;
    qint64 m_takenBack = 0;
};

} // namespace gensvar::store
