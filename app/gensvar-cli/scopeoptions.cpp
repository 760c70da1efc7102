// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopeoptions.h"

#include "cli.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

void declareFilter(QCommandLineParser &parser)
{
    parser.addOption(
        {u"filter"_s,
         Cli::tr("Only responses with that value; nothing after = is no value. May be repeated: the same "
                 "field is or, different fields are and. score=0-6 is a range. A column of its own name is "
                 "attr.NAME, or attr.\"NAME\" where the name holds a comma or =."),
         u"FIELD=VALUE"_s});
}

void declareDays(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Cli::tr("The first day."), u"DAY"_s});
    parser.addOption({u"to"_s, Cli::tr("The last day, inclusive."), u"DAY"_s});
}

static base::Result<domain::Axis> axisNamed(QStringView name)
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

// The end of a name in quotes, past the closing one; −1 where it is not closed. A quote within is doubled.
static qsizetype endOfQuoted(QStringView text, qsizetype opening)
{
    for (qsizetype i = opening + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 >= text.size() || text[i + 1] != u'"')
            return i + 1;
        ++i;
    }
    return -1;
}

base::Result<NamedAxis> takeAxis(QStringView text, QChar end)
{
    const auto prefix = "attr."_L1;
    if (!text.startsWith("attr.\""_L1)) {
        const qsizetype at = text.indexOf(end);
        const QStringView name = at < 0 ? text : text.first(at);
        return axisNamed(name).map([&](domain::Axis axis) { return NamedAxis{std::move(axis), name.size()}; });
    }
    const qsizetype past = endOfQuoted(text, prefix.size());
    if (past < prefix.size() + 3 || (past < text.size() && text[past] != end))
        return wrongUsage(Cli::tr("The quotes in “%1” do not fit: attr.\"NAME\", where a quote in the name itself "
                                  "is written twice.")
                              .arg(text));
    QString name = text.sliced(prefix.size() + 1, past - prefix.size() - 2).toString();
    name.replace("\"\""_L1, "\""_L1);
    return NamedAxis{domain::Axis::ofAttribute(name), past};
}

base::Result<QList<domain::Condition>> readFilter(const Call &call)
{
    QList<domain::Condition> filter;
    for (const QString &text : call.parser.values(u"filter"_s)) {
        if (text.indexOf(u'=') < 1)
            return wrongUsage(Cli::tr("--filter takes FIELD=VALUE, not “%1”.").arg(text));
        const auto named = takeAxis(text, u'=');
        if (!named)
            return base::failure(named);
        if (named->length == text.size()) // the only = stands within the quotes
            return wrongUsage(Cli::tr("--filter takes FIELD=VALUE, not “%1”.").arg(text));
        const QString value = text.mid(named->length + 1);
        const auto same =
            std::find_if(filter.begin(), filter.end(), [&](const auto &c) { return c.axis == named->axis; });
        if (same != filter.end())
            same->values.append(value);
        else
            filter.append({named->axis, {value}});
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
