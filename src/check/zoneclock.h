// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace gensvar::check {

inline constexpr qint64 msPerDay = 86'400'000;

/// The day of a moment in milliseconds since 1970, in days since then.
[[nodiscard]] constexpr qint32 dayIn(qint64 moment)
{
    return qint32(moment >= 0 ? moment / msPerDay : (moment - msPerDay + 1) / msPerDay);
}

/// A time zone's offsets from 1999 to a last day, looked up once, so that a million times are cheap to convert.
class ZoneClock
{
public:
    ZoneClock(const QTimeZone &zone, QDate last);

    /// The instant of a wall time, both in milliseconds since 1970. A time that was skipped when the clock was put
    /// forward is taken as if it had not been; of a time that came twice the first is taken.
    [[nodiscard]] qint64 instantOf(qint64 wall) const;
    /// The day of an instant, in days since 1970.
    [[nodiscard]] qint32 dayOf(qint64 instant) const;

private:
    [[nodiscard]] qint64 offsetAt(qint64 instant) const;

    struct Span
    {
        qint64 from; ///< an instant
        qint64 offset;
    };
    std::vector<Span> m_spans; ///< in order, never empty
    mutable size_t m_last = 0; ///< answers come in clusters
};

} // namespace gensvar::check
