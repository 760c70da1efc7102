// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/zoneclock.h"

#include <algorithm>
#include <limits>

namespace gensvar::check {

ZoneClock::ZoneClock(const QTimeZone &zone, QDate last)
{
    const QDateTime from(QDate(1999, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(last.addDays(3), QTime(0, 0), Qt::UTC);
    m_spans.push_back({std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from) * 1000LL});
    if (!zone.hasTransitions())
        return;
    for (const QTimeZone::OffsetData &change : zone.transitions(from, to)) {
        if (change.offsetFromUtc * 1000LL != m_spans.back().offset)
            m_spans.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * 1000LL});
    }
}

qint64 ZoneClock::offsetAt(qint64 instant) const
{
    const auto holds = [&](size_t i) {
        return m_spans[i].from <= instant && (i + 1 == m_spans.size() || instant < m_spans[i + 1].from);
    };
    if (!holds(m_last)) {
        const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), instant,
                                            [](qint64 at, const Span &span) { return at < span.from; });
        m_last = size_t(after - m_spans.begin()) - 1;
    }
    return m_spans[m_last].offset;
}

qint64 ZoneClock::instantOf(qint64 wall) const
{
    if (m_spans.size() == 1)
        return wall - m_spans[0].offset;
    const qint64 before = offsetAt(wall - msPerDay);
    const qint64 after = offsetAt(wall + msPerDay);
    if (before == after || offsetAt(wall - before) == before)
        return wall - before;
    return offsetAt(wall - after) == after ? wall - after : wall - before;
}

qint32 ZoneClock::dayOf(qint64 instant) const
{
    return dayIn(instant + offsetAt(instant));
}

} // namespace gensvar::check
