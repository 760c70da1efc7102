// SPDX-License-Identifier: GPL-3.0-or-later
#include "undochangecommand.h"

#include "flow/changeflow.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString UndoChangeCommand::name() const
{
    return u"undo-change"_s;
}

QString UndoChangeCommand::summary() const
{
    return Cli::tr("Takes a merge, rename, group or exclusion back.");
}

QString UndoChangeCommand::arguments() const
{
    return u"SEQ"_s;
}

QStringList UndoChangeCommand::examples() const
{
    return {u"log"_s, u"undo-change 17"_s};
}

base::Result<Exit> UndoChangeCommand::run(Call &call) const
{
    if (const auto expected = call.expect(1); !expected)
        return base::failure(expected);
    bool isNumber = false;
    const qint64 number = call.arguments.first().toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return wrongUsage(Cli::tr("“%1” is no change's number; “log” lists them.").arg(call.arguments.first()));
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    const auto undone = flow::ChangeFlow(**store).undo(number);
    if (!undone)
        return base::failure(undone);
    if (call.wantsJson())
        call.out.json().beginObject().member(u"undone", number).member(u"change", *undone).endObject();
    else
        call.out.line(Cli::tr("Change %1 is undone.").arg(number));
    return Exit::Done;
}

} // namespace gensvar::cli
