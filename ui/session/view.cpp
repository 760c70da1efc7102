// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/view.h"

namespace gensvar::session {

QStringList View::filterOf(const domain::Axis &axis) const
{
    for (const domain::Condition &condition : filter) {
        if (condition.axis == axis)
            return condition.values;
    }
    return {};
}

View View::with(const domain::Axis &axis, const QStringList &values) const
{
    View view = *this;
    view.filter.removeIf([&axis](const domain::Condition &condition) { return condition.axis == axis; });
    if (!values.isEmpty())
        view.filter.append({axis, values});
    return view;
}

View View::with(const models::PeriodChoice &choice) const
{
    View view = *this;
    view.period = choice;
    view.step.reset();
    return view;
}

View View::in(Room place) const
{
    View view = *this;
    view.room = place;
    if (place != Room::Comments)
        view.search.clear();
    return view;
}

domain::Scope View::scope(QDate today) const
{
    domain::Scope scope;
    const models::Days days = models::daysOf(period, today);
    scope.from = days.from;
    scope.to = days.to;
    scope.filter = filter;
    return scope;
}

} // namespace gensvar::session
