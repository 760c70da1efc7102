// SPDX-License-Identifier: GPL-3.0-or-later
#include "exclusionoptions.h"

#include "cli.h"
#include "scopeoptions.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

void declareExclusionChoice(QCommandLineParser &parser)
{
    declareDays(parser);
    declareFilter(parser);
    parser.addOption(
        {u"id"_s, Cli::tr("The response of that number, as comments shows it. May be repeated."), u"ID"_s});
}

base::Result<flow::ExclusionChoice> readExclusionChoice(const Call &call)
{
    flow::ExclusionChoice choice;
    auto scope = readScope(call);
    if (!scope)
        return base::failure(scope);
    choice.scope = std::move(*scope);
    for (const QString &text : call.parser.values(u"id"_s)) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber || id < 1)
            return wrongUsage(Cli::tr("--id takes a response's number, not “%1”.").arg(text));
        choice.ids.append(domain::ResponseId(id));
    }
    if (choice.ids.isEmpty() && choice.scope.filter.isEmpty() && !choice.scope.from && !choice.scope.to)
        return call.wrong(Cli::tr("Which responses? Name them with --filter, --from, --to or --id."));
    return choice;
}

void printExclusion(Output &out, const flow::ExclusionReport &report, const QString &sentence)
{
    out.notes(report.warnings);
    if (!out.isJson()) {
        out.line(sentence.arg(out.language().number(report.responses)));
        if (report.change > 0)
            out.line(Cli::tr("“undo-change %1” takes that back.").arg(report.change));
        return;
    }
    out.json().beginObject().member(u"responses", report.responses).name(u"change");
    if (report.change > 0)
        out.json().value(report.change);
    else
        out.json().null();
    out.jsonWarnings(report.warnings);
    out.json().endObject();
}

} // namespace gensvar::cli
