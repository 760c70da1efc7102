// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcommand.h"

#include "flow/changeflow.h"
#include "logtext.h"
#include "openstore.h"
#include "say/changetext.h"
#include "texttable.h"

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
        json.member(u"can_undo", change.canUndo);
        writeChangeDetail(json, change);
        json.endObject();
    }
    json.endArray().endObject();
}

static constexpr qsizetype widestDetail = 240; // the last column pushes none out of sight

static void printTable(Output &out, const QList<flow::LoggedChange> &changes)
{
    TextTable table({{Cli::tr("Change"), TextTable::Right},
                     {Cli::tr("When")},
                     {Cli::tr("Who")},
                     {Cli::tr("What")},
                     {QString()},
                     {Cli::tr("In detail"), TextTable::Left, widestDetail}});
    for (const flow::LoggedChange &change : changes) {
        const QString undone = change.undoneBy > 0 ? Cli::tr("undone by %1").arg(change.undoneBy) : QString();
        table.add({QString::number(change.number), change.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), change.by,
                   say::changeText(change.what, out.language()), undone,
                   say::changeDetailText(change, out.language())});
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
