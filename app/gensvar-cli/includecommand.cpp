// SPDX-License-Identifier: GPL-3.0-or-later
#include "includecommand.h"

#include "exclusionoptions.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString IncludeCommand::name() const
{
    return u"include"_s;
}

QString IncludeCommand::summary() const
{
    return Cli::tr("Takes excluded responses back into the figures.");
}

QStringList IncludeCommand::examples() const
{
    return {u"include --id 4711"_s, u"include --filter department=Support --json"_s};
}

void IncludeCommand::declare(QCommandLineParser &parser) const
{
    declareExclusionChoice(parser);
}

base::Result<Exit> IncludeCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto choice = readExclusionChoice(call);
    if (!choice)
        return base::failure(choice);
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    const auto report = flow::ExclusionFlow(**store).include(*choice);
    if (!report)
        return base::failure(report);
    printExclusion(call.out, *report, Cli::tr("Responses counted again: %1."));
    return Exit::Done;
}

} // namespace gensvar::cli
