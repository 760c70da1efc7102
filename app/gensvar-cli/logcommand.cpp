// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcommand.h"

#include "flow/changeflow.h"
#include "openstore.h"
#include "texttable.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString LogCommand::name() const
{
    return u"log"_s;
}

QString LogCommand::summary() const
{
    return Cli::tr("Lists what was done to the store, newest first.");
}

QStringList LogCommand::examples() const
{
    return {u"log"_s, u"log --limit 200 --json"_s};
}

void LogCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"limit"_s, Cli::tr("At most so many; 50 without it."), u"N"_s},
        {u"before"_s, Cli::tr("Only those before that change."), u"SEQ"_s},
    });
}

static void printJson(JsonWriter &json, const QList<flow::LoggedChange> &changes)
{
    json.beginObject().name(u"changes").beginArray();
    for (const flow::LoggedChange &change : changes) {
        json.beginObject().member(u"seq", change.number);
        json.member(u"at", change.at.toUTC().toString(Qt::ISODate)).name(u"by").textOrNull(change.by);
        json.member(u"what", change.what);
        json.member(u"undone_by", change.undoneBy > 0 ? std::optional(change.undoneBy) : std::nullopt);
        json.member(u"can_undo", change.canUndo).endObject();
    }
    json.endArray().endObject();
}

static QString words(const QString &what)
{
    static const QHash<QString, QString> words{
        {u"import"_s, Cli::tr("imported a file")},
        {u"undo_import"_s, Cli::tr("undid an import")},
        {u"index"_s, Cli::tr("search caught up")},
        {u"exclude"_s, Cli::tr("excluded responses")},
        {u"include"_s, Cli::tr("took responses back in")},
        {u"merge"_s, Cli::tr("merged names")},
        {u"unmerge"_s, Cli::tr("parted merged names")},
        {u"rename"_s, Cli::tr("renamed")},
        {u"add_group"_s, Cli::tr("made a group")},
        {u"group"_s, Cli::tr("grouped names")},
        {u"ungroup"_s, Cli::tr("took names out of a group")},
        {u"erase"_s, Cli::tr("erased a person")},
        {u"undo_change"_s, Cli::tr("undid a change")},
        {u"repair"_s, Cli::tr("built anew what is derived")},
        {u"zone"_s, Cli::tr("changed the time zone")},
        {u"keep_days"_s, Cli::tr("changed how long is kept")},
    };
    return words.value(what, what);
}

static void printTable(Output &out, const QList<flow::LoggedChange> &changes)
{
    TextTable table(
        {{Cli::tr("Change"), TextTable::Right}, {Cli::tr("When")}, {Cli::tr("Who")}, {Cli::tr("What")}, {QString()}});
    for (const flow::LoggedChange &change : changes) {
        const QString undone = change.undoneBy > 0 ? Cli::tr("undone by %1").arg(change.undoneBy) : QString();
        table.add({QString::number(change.number), change.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), change.by,
                   words(change.what), undone});
    }
    table.print(out);
}

base::Result<Exit> LogCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto limit = call.number(u"limit"_s, 50, 1, std::numeric_limits<int>::max());
    if (!limit)
        return base::failure(limit);
    const auto before = call.number(u"before"_s, 0, 1);
    if (!before)
        return base::failure(before);
    const auto store = openStore(call, flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    const auto changes = flow::ChangeFlow(**store).log(int(*limit), *before);
    if (!changes)
        return base::failure(changes);
    if (call.wantsJson())
        printJson(call.out.json(), *changes);
    else
        printTable(call.out, *changes);
    return Exit::Done;
}

} // namespace gensvar::cli
