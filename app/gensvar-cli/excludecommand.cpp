// SPDX-License-Identifier: GPL-3.0-or-later
#include "excludecommand.h"

#include "domain/kind.h"
#include "exclusionoptions.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString ExcludeCommand::name() const
{
    return u"exclude"_s;
}

QString ExcludeCommand::summary() const
{
    return Cli::tr("Takes responses out of every figure without removing them.");
}

QStringList ExcludeCommand::examples() const
{
    return {u"exclude --filter segment=Test --reason test"_s,
            u"exclude --id 4711 --id 4712 --reason own-staff --note 'Anna and Nils'"_s};
}

void ExcludeCommand::declare(QCommandLineParser &parser) const
{
    declareExclusionChoice(parser);
    parser.addOptions({
        {u"reason"_s, Cli::tr("Why."), u"test|own-staff|duplicate|wrong-person"_s},
        {u"note"_s, Cli::tr("In your own words."), u"TEXT"_s},
    });
}

base::Result<Exit> ExcludeCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto choice = readExclusionChoice(call);
    if (!choice)
        return base::failure(choice);
    const QString word = call.parser.value(u"reason"_s);
    const auto reason = domain::exclusionNamed(word);
    if (!reason || *reason == domain::Exclusion::None)
        return call.wrong(Cli::tr("--reason takes one of test, own-staff, duplicate or wrong-person."));
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    const auto report = flow::ExclusionFlow(**store).exclude(*choice, *reason, call.parser.value(u"note"_s));
    if (!report)
        return base::failure(report);
    printExclusion(call.out, *report, Cli::tr("Responses excluded: %1."));
    return Exit::Done;
}

} // namespace gensvar::cli
