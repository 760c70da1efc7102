// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcommand.h"

#include "flow/codes.h"
#include "namedvalues.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString GroupCommand::name() const
{
    return u"group"_s;
}

QString GroupCommand::summary() const
{
    return Cli::tr("Puts values of a dimension under a common name.");
}

QString GroupCommand::arguments() const
{
    return u"VALUE…"_s;
}

QStringList GroupCommand::examples() const
{
    return {u"group --field department --under Claims 'Motor claims' 'Home claims'"_s};
}

void GroupCommand::declare(QCommandLineParser &parser) const
{
    declareNamedField(parser);
    parser.addOption({u"under"_s, Cli::tr("The group's name; made if it is not there."), u"NAME"_s});
}

/// Under the group of that name, or under a new one.
static base::Result<qint64> groupUnder(flow::NamingFlow &naming, domain::Dimension field,
                                       const QList<domain::ValueId> &values, const QString &name)
{
    const auto found = valueNamed(naming, field, name);
    if (found)
        return naming.group(values, found->id);
    return found.error().is(flow::code::unknownValue) ? naming.groupAnew(values, name) : base::failure(found);
}

base::Result<Exit> GroupCommand::run(Call &call) const
{
    const auto field = namedField(call);
    if (!field)
        return base::failure(field);
    const QString under = call.parser.value(u"under"_s);
    if (under.isEmpty() || call.arguments.isEmpty())
        return call.wrong(Cli::tr("group needs --under NAME and the values to put there."));
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    flow::NamingFlow naming(**store, *field);
    const auto values = valuesNamed(naming, *field, call.arguments);
    if (!values)
        return base::failure(values);
    const auto grouped = groupUnder(naming, *field, *values, under);
    if (!grouped)
        return base::failure(grouped);
    printNaming(call.out, *grouped);
    return Exit::Done;
}

} // namespace gensvar::cli
