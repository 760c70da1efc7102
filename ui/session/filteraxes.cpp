// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filteraxes.h"

#include "flow/question.h"

#include <algorithm>

namespace gensvar::session {

base::Result<QList<domain::Axis>> filterAxes(flow::Question &question)
{
    QList<domain::Axis> axes;
    for (const domain::Dimension dimension : domain::allDimensions()) {
        const domain::Axis axis = domain::Axis::of(dimension);
        const auto values = question.values(axis);
        if (!values)
            return base::failure(values);
        if (std::ranges::any_of(*values, [](const flow::Question::Value &value) { return !value.name.isEmpty(); }))
            axes.append(axis);
    }
    const auto attributes = question.attributes();
    if (!attributes)
        return base::failure(attributes);
    QStringList names = *attributes;
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    for (const QString &name : names)
        axes.append(domain::Axis::ofAttribute(name));
    return axes;
}

} // namespace gensvar::session
