// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/calendar.h"
#include "store/questionstore.h"

#include <optional>
#include <vector>

namespace gensvar::flow {

using store::DaySpan;

[[nodiscard]] DaySpan daysOf(const DateSpan &span);

/// The days of one figure, and those of the figure it is compared with.
struct Window
{
    DateSpan period; ///< what it is called after; a calendar's period also where the question begins or ends within
    DaySpan days;
    std::optional<DaySpan> before;
};

/// The windows of a question over [span.from, span.to], in order of time. A trailing window ends with its period, or
/// with Scope::to where that is told and earlier.
[[nodiscard]] std::vector<Window> windowsOf(const domain::Scope &scope, const DateSpan &span);

/// Days cut at each window's ends, so that each window is a run of whole pieces: what is counted once is then summed up
/// for all windows, overlapping ones too.
class Cuts
{
public:
    explicit Cuts(const std::vector<DaySpan> &spans);

    [[nodiscard]] size_t size() const { return m_first.empty() ? 0 : m_first.size() - 1; }
    [[nodiscard]] DaySpan piece(size_t index) const { return {m_first[index], m_first[index + 1] - 1}; }
    [[nodiscard]] DaySpan all() const { return {m_first.front(), m_first.back() - 1}; } ///< size() > 0
    /// The index of the piece that begins on this day, or size() for the day after the last piece.
    [[nodiscard]] size_t startingOn(qint32 day) const { return holding(day); }
    /// The piece that holds a day; size() where none does.
    [[nodiscard]] size_t holding(qint32 day) const;
    /// Whether all begin on the first of a month, but for days before `data` begins and after it ends.
    [[nodiscard]] bool areMonths(const DaySpan &data) const;

private:
    std::vector<qint32> m_first; // of each piece, and the day after the last
    std::vector<quint32> m_pieceOfDay;
};

} // namespace gensvar::flow
