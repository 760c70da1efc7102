// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"
#include "session/view.h"
#include "session/visits.h"

namespace gensvar::flow {
class Question;
}

namespace gensvar::session {

/// A department or touchpoint whose closed month the control chart of its last twelve points out: the ring that its
/// trend shows. Watching over time has no other test (a running one would cry wolf).
struct Mover
{
    domain::Axis axis;
    QString value;       ///< what to filter by
    bool rose = false;   ///< above the middle of its series; else below
    bool isRun = false;  ///< the ninth month in a row there, rather than one beyond what chance explains
    double distance = 0; ///< from the middle, in standard deviations
};

/// What came since the last visit, within a view's filter and whatever its days.
struct News
{
    domain::AddedSince since;
    domain::Tally added; ///< the new responses that are there now: without those undone, erased or excluded since
    /// A month that was not over at the last visit and is now.
    struct Month
    {
        QDate start;
        QList<Mover> movers; ///< the furthest from their middle first; of figures that are certain enough to tell
    };
    QList<Month> months; ///< newest first, at most mostMonths

    static constexpr int mostMonths = 3; ///< of a longer absence the last ones
    [[nodiscard]] bool isEmpty() const { return added.isZero() && months.isEmpty(); }
};

/// Asks for it. Blocks; a reader's thread. hasNew: responses came in after `since`.
[[nodiscard]] base::Result<News> news(flow::Question &question, const View &view, const domain::AddedSince &since,
                                      bool hasNew, QDate today);

/// The months that ended from a day on and before today, newest first.
[[nodiscard]] QList<QDate> closedMonths(QDate since, QDate today);
/// The twelve months up to and with one, as a period is chosen: where a mover's ring is seen.
[[nodiscard]] models::PeriodChoice yearUpTo(QDate month, QDate today);

} // namespace gensvar::session
