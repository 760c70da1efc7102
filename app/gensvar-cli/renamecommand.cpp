// SPDX-License-Identifier: GPL-3.0-or-later
#include "renamecommand.h"

#include "namedvalues.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString RenameCommand::name() const
{
    return u"rename"_s;
}

QString RenameCommand::summary() const
{
    return Cli::tr("Gives a value of a dimension another name.");
}

QString RenameCommand::arguments() const
{
    return u"OLD NEW"_s;
}

QStringList RenameCommand::examples() const
{
    return {u"rename --field department Kundservice 'Customer service'"_s};
}

void RenameCommand::declare(QCommandLineParser &parser) const
{
    declareNamedField(parser);
}

base::Result<Exit> RenameCommand::run(Call &call) const
{
    if (const auto expected = call.expect(2); !expected)
        return base::failure(expected);
    const auto field = namedField(call);
    if (!field)
        return base::failure(field);
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    flow::NamingFlow naming(**store, *field);
    const auto value = valueNamed(naming, *field, call.arguments.first());
    if (!value)
        return base::failure(value);
    const auto renamed = naming.rename(value->id, call.arguments.last());
    if (!renamed)
        return base::failure(renamed);
    printNaming(call.out, *renamed);
    return Exit::Done;
}

} // namespace gensvar::cli
