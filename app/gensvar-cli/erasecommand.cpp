// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasecommand.h"

#include "flow/erasureflow.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString EraseCommand::name() const
{
    return u"erase"_s;
}

QString EraseCommand::summary() const
{
    return Cli::tr("Removes a person for good; the answers stay as anonymous ones.");
}

QStringList EraseCommand::examples() const
{
    return {u"erase --email anna@example.com"_s, u"erase --customer C-1001 --json"_s};
}

void EraseCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"customer"_s, Cli::tr("The person with that customer id."), u"ID"_s},
        {u"email"_s, Cli::tr("The person with that address."), u"ADDRESS"_s},
    });
}

static void printText(Output &out, const flow::ErasureReport &report)
{
    out.line(Cli::tr("The person is erased. Responses that are anonymous now: %1.")
                 .arg(out.language().number(report.responses)));
    if (!report.backups.isEmpty())
        out.line(Cli::tr("These copies still hold the person; delete them or erase in them, too:"));
    for (const QString &backup : report.backups)
        out.line(u"  "_s + backup);
    if (report.logRemains)
        out.line(Cli::tr("Another program has the store open: what it was is gone from the disk when that closes it."));
}

base::Result<Exit> EraseCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const QString customer = call.parser.value(u"customer"_s);
    const QString email = call.parser.value(u"email"_s);
    if (!customer.isEmpty() && !email.isEmpty())
        return call.wrong(Cli::tr("erase takes --customer or --email, not both: they may name different people."));
    if (customer.isEmpty() && email.isEmpty())
        return call.wrong(Cli::tr("erase needs --customer ID or --email ADDRESS."));
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    flow::ErasureFlow flow(**store);
    const auto report = email.isEmpty() ? flow.byCustomerId(customer) : flow.byEmail(email);
    if (!report)
        return base::failure(report);
    if (call.wantsJson()) {
        call.out.json().beginObject().member(u"responses", report->responses).member(u"followups", report->followUps);
        call.out.json().member(u"backups", report->backups).endObject();
    } else {
        printText(call.out, *report);
    }
    return Exit::Done;
}

} // namespace gensvar::cli
