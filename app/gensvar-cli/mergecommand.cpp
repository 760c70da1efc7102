// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergecommand.h"

#include "namedvalues.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString MergeCommand::name() const
{
    return u"merge"_s;
}

QString MergeCommand::summary() const
{
    return Cli::tr("Makes several values of a dimension one; later imports remember it.");
}

QString MergeCommand::arguments() const
{
    return u"VALUE…"_s;
}

QStringList MergeCommand::examples() const
{
    return {u"merge --field department --into Kundservice kundeservice 'Customer service'"_s};
}

void MergeCommand::declare(QCommandLineParser &parser) const
{
    declareNamedField(parser);
    parser.addOption({u"into"_s, Cli::tr("The value that stays."), u"VALUE"_s});
}

base::Result<Exit> MergeCommand::run(Call &call) const
{
    const auto field = namedField(call);
    if (!field)
        return base::failure(field);
    const QString into = call.parser.value(u"into"_s);
    if (into.isEmpty() || call.arguments.isEmpty())
        return call.wrong(Cli::tr("merge needs --into VALUE and the values to merge."));
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    flow::NamingFlow naming(**store, *field);
    const auto target = valueNamed(naming, *field, into);
    if (!target)
        return base::failure(target);
    const auto values = valuesNamed(naming, *field, call.arguments);
    if (!values)
        return base::failure(values);
    const auto merged = naming.merge(*values, target->id);
    if (!merged)
        return base::failure(merged);
    printNaming(call.out, *merged);
    return Exit::Done;
}

} // namespace gensvar::cli
