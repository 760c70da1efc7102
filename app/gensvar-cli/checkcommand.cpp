// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "flow/checkflow.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return Cli::tr("Holds the store to itself: integrity, figures against a recount, search.");
}

QStringList CheckCommand::examples() const
{
    return {u"check"_s, u"check --repair --json"_s};
}

void CheckCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"repair"_s, Cli::tr("Build anew what is derived from the responses.")});
}

static void printJson(Output &out, const flow::CheckReport &report)
{
    out.json().beginObject().member(u"ok", report.isOk()).name(u"problems").beginArray();
    for (const base::Error &problem : report.problems)
        out.errorObject(problem);
    out.json().endArray().member(u"search_pending", report.searchPending).endObject();
}

static void printText(Output &out, const flow::CheckReport &report)
{
    for (const base::Error &problem : report.problems)
        out.line(out.sentence(problem));
    if (report.isOk())
        out.line(Cli::tr("The store is sound."));
    if (report.searchPending > 0) {
        out.line(Cli::tr("Comments that search does not find yet: %1. It catches up at the next import.")
                     .arg(out.language().number(report.searchPending)));
    }
}

base::Result<Exit> CheckCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const bool repair = call.parser.isSet(u"repair"_s);
    const auto store = openStore(call, repair ? flow::OpenMode::Write : flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    flow::CheckFlow flow(**store);
    const auto report =
        repair ? flow.repair(call.cancel, call.out.progress()) : flow.check(call.cancel, call.out.progress());
    if (!report)
        return base::failure(report);
    if (call.wantsJson())
        printJson(call.out, *report);
    else
        printText(call.out, *report);
    return report->isOk() ? Exit::Done : Exit::Failed;
}

} // namespace gensvar::cli
