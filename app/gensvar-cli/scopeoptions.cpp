// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopeoptions.h"

#include "cli.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

void declareFilter(QCommandLineParser &parser)
{
    parser.addOption({u"filter"_s,
                      Cli::tr("Only responses with that value; nothing after = is no value. May be repeated: the same "
                              "field is or, different fields are and. score=0-6 is a range."),
                      u"FIELD=VALUE"_s});
}

void declareDays(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Cli::tr("The first day."), u"DAY"_s});
    parser.addOption({u"to"_s, Cli::tr("The last day, inclusive."), u"DAY"_s});
}

base::Result<domain::Axis> axisNamed(QStringView name)
{
    if (auto axis = domain::Axis::named(name))
        return *axis;
    QStringList names;
    for (const domain::Dimension dimension : domain::allDimensions())
        names.append(domain::dimensionName(dimension));
    return wrongUsage(Cli::tr("“%1” is nothing to filter or group by. What is: %2, and attr.NAME for a column of its "
                              "own name.")
                          .arg(name, names.join(u", "_s)));
}

base::Result<QList<domain::Condition>> readFilter(const Call &call)
{
    QList<domain::Condition> filter;
    for (const QString &text : call.parser.values(u"filter"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return wrongUsage(Cli::tr("--filter takes FIELD=VALUE, not “%1”.").arg(text));
        const auto axis = axisNamed(QStringView(text).first(equals));
        if (!axis)
            return base::failure(axis);
        const auto same = std::find_if(filter.begin(), filter.end(), [&](const auto &c) { return c.axis == *axis; });
        if (same != filter.end())
            same->values.append(text.mid(equals + 1));
        else
            filter.append({*axis, {text.mid(equals + 1)}});
    }
    return filter;
}

base::Result<domain::Scope> readScope(const Call &call)
{
    domain::Scope scope;
    const auto from = call.day(u"from"_s);
    if (!from)
        return base::failure(from);
    const auto to = call.day(u"to"_s);
    if (!to)
        return base::failure(to);
    auto filter = readFilter(call);
    if (!filter)
        return base::failure(filter);
    scope.from = *from;
    scope.to = *to;
    scope.filter = std::move(*filter);
    return scope;
}

} // namespace gensvar::cli
