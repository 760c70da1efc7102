// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "models/periodchoice.h"

#include <QString>

#include <optional>

namespace gensvar::session {

/// The places of the window that a view can be of. Which widget shows one is the shell's affair.
enum class Room : quint8 { Overview, Comments, Sources, Names, TakenOut, History, Settings, Compare };

/// What the user looks at: a place, and what is set there. A value; drilling down makes a new one, back returns to it.
struct View
{
    Room room = Room::Overview;
    models::PeriodChoice period;
    QList<domain::Condition> filter;
    QString search;                                         ///< in the comments, and on their page alone
    std::optional<domain::Period> step;                     ///< of the trend; none: what suits the period
    domain::Dimension rows = domain::Dimension::Department; ///< of the overview's table: departments or touchpoints
    bool operator==(const View &) const = default;

    /// The values an axis is filtered by; empty where it is not.
    [[nodiscard]] QStringList filterOf(const domain::Axis &axis) const;
    /// The same view with an axis filtered by these values, or by none.
    [[nodiscard]] View with(const domain::Axis &axis, const QStringList &values) const;
    [[nodiscard]] View with(const models::PeriodChoice &choice) const;
    /// The same period and filter in another place. What was searched for in the comments stays with them, since it
    /// counts for no figure elsewhere.
    [[nodiscard]] View in(Room place) const;
    /// Days and filter, without any grouping.
    [[nodiscard]] domain::Scope scope(QDate today) const;
};

} // namespace gensvar::session
