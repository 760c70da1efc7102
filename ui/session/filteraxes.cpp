// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filteraxes.h"

#include "models/nameorder.h"

#include <algorithm>

namespace gensvar::session {

base::Result<QList<domain::Axis>> filterAxes(flow::Question &question, const QLocale &locale)
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
    std::ranges::sort(names, models::NameOrder(locale));
    for (const QString &name : names)
        axes.append(domain::Axis::ofAttribute(name));
    return axes;
}

// "12", "Store 12", "Store no. 12 B" are "", "store ", "store no.  b" with a number.
static QString withoutNumber(const QString &name)
{
    QString words;
    for (const QChar letter : name.toCaseFolded()) {
        if (!letter.isDigit())
            words.append(letter);
    }
    return words;
}

static bool areNumbered(const QList<flow::Question::Value> &values)
{
    std::optional<QString> words;
    for (const flow::Question::Value &value : values) {
        const QString own = withoutNumber(value.name);
        if (value.name.isEmpty())
            continue;
        if (own.size() == value.name.size() || (words && *words != own))
            return false;
        words = own;
    }
    return true;
}

base::Result<QList<flow::Question::Value>> filterValues(flow::Question &question, const domain::Axis &axis,
                                                        const QLocale &locale)
{
    static constexpr qsizetype mostSeen = 200;     // of more, those with the most responses matter
    static constexpr qsizetype mostSorted = 2'000; // by name: that takes some milliseconds
    auto values = question.values(axis);
    if (!values || values->size() > mostSorted)
        return values;
    const bool byName = values->size() <= mostSeen && areNumbered(*values);
    std::ranges::stable_sort(*values, [byName, names = models::NameOrder(locale)](const auto &one, const auto &other) {
        if (!byName && one.responses != other.responses)
            return one.responses > other.responses;
        return names(one.name, other.name);
    });
    return values;
}

} // namespace gensvar::session
