// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QtGlobal>

#include <algorithm>

/// What a store may say of a response. A file may come from anybody, and hold any number: one beyond these is taken for
/// none before it becomes an index or a date. Checkup tells of it.
namespace gensvar::store::bounds {

inline constexpr qint64 firstDay = -25'567;                ///< 1900-01-01
inline constexpr qint64 lastDay = 84'005;                  ///< 2199-12-31
inline constexpr qint64 responseIdLimit = qint64(1) << 32; ///< ids of responses are below it
inline constexpr qint64 idLimit = 1 << 24;                 ///< of values of dimensions: ids are below it

[[nodiscard]] constexpr bool isDay(qint64 day)
{
    return day >= firstDay && day <= lastDay;
}
/// The nearest day.
[[nodiscard]] constexpr qint32 day(qint64 day)
{
    return qint32(std::clamp(day, firstDay, lastDay));
}
/// 0 … 10, else −1.
[[nodiscard]] constexpr qint8 score(qint64 score)
{
    return score >= 0 && score <= 10 ? qint8(score) : qint8(-1);
}
[[nodiscard]] constexpr domain::Kind kind(qint64 kind)
{
    return kind >= 0 && kind < domain::kindCount ? domain::Kind(kind) : domain::Kind::NotTold;
}
[[nodiscard]] constexpr domain::Exclusion exclusion(qint64 exclusion)
{
    constexpr auto last = qint64(domain::Exclusion::WrongPerson);
    return exclusion >= 0 && exclusion <= last ? domain::Exclusion(exclusion) : domain::Exclusion::WrongPerson;
}
/// A value's id; 0, none, where it cannot be one.
[[nodiscard]] constexpr qint64 id(qint64 id)
{
    return id > 0 && id < idLimit ? id : 0;
}

} // namespace gensvar::store::bounds
