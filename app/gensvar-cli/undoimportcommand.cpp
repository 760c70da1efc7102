// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoimportcommand.h"

#include "flow/importflow.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString UndoImportCommand::name() const
{
    return u"undo-import"_s;
}

QString UndoImportCommand::summary() const
{
    return Cli::tr("Takes back what an import brought.");
}

QString UndoImportCommand::arguments() const
{
    return u"ID"_s;
}

QStringList UndoImportCommand::examples() const
{
    return {u"undo-import 7"_s, u"undo-import 7 --json"_s};
}

base::Result<Exit> UndoImportCommand::run(Call &call) const
{
    if (const auto expected = call.expect(1); !expected)
        return base::failure(expected);
    bool isNumber = false;
    const domain::ImportId id(call.arguments.first().toLongLong(&isNumber));
    if (!isNumber || id.value() < 1)
        return wrongUsage(Cli::tr("“%1” is no import's number; “imports” lists them.").arg(call.arguments.first()));
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    const auto undone = flow::ImportFlow(**store).undo(id, call.cancel, call.out.progress());
    if (!undone)
        return base::failure(undone);
    const auto number = [&call](qint64 n) { return call.out.language().number(n); };
    if (call.wantsJson()) {
        JsonWriter &json = call.out.json();
        json.beginObject()
            .member(u"import_id", id.value())
            .member(u"removed", undone->removed)
            .member(u"restored", undone->restored)
            .member(u"kept_by_later", undone->keptByLater)
            .member(u"withdrawn", undone->withdrawn);
        if (undone->expired > 0)
            json.member(u"expired", undone->expired);
        json.endObject();
    } else {
        call.out.line(Cli::tr("Import %1 is undone. Responses removed: %2; as they were before: %3; kept, because "
                              "another import has them: %4.")
                          .arg(QString::number(id.value()), number(undone->removed), number(undone->restored),
                               number(undone->keptByLater)));
        if (undone->expired > 0) {
            call.out.line(Cli::tr("Left as they are, because what they were before is no longer kept: %1.")
                              .arg(number(undone->expired)));
        }
    }
    return Exit::Done;
}

} // namespace gensvar::cli
