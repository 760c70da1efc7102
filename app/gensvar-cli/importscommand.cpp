// SPDX-License-Identifier: GPL-3.0-or-later
#include "importscommand.h"

#include "flow/importflow.h"
#include "openstore.h"
#include "texttable.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString ImportsCommand::name() const
{
    return u"imports"_s;
}

QString ImportsCommand::summary() const
{
    return Cli::tr("Lists the imports, newest first.");
}

QStringList ImportsCommand::examples() const
{
    return {u"imports"_s, u"imports --json"_s};
}

static void printJson(JsonWriter &json, const QList<domain::ImportRecord> &imports)
{
    json.beginObject().name(u"imports").beginArray();
    for (const domain::ImportRecord &import : imports) {
        json.beginObject().member(u"import_id", import.id.value()).member(u"file", import.file);
        json.member(u"source", import.source);
        json.member(u"imported_at", import.importedAt.toUTC().toString(Qt::ISODate));
        json.name(u"by").textOrNull(import.by);
        json.member(u"rows", import.rows).member(u"added", import.added).member(u"updated", import.updated);
        json.member(u"unchanged", import.unchanged).member(u"rejected", import.rejected);
        json.member(u"unscored", import.unscored).member(u"undone", import.undone).endObject();
    }
    json.endArray().endObject();
}

static void printTable(Output &out, const QList<domain::ImportRecord> &imports)
{
    TextTable table({{Cli::tr("Import"), TextTable::Right},
                     {Cli::tr("File")},
                     {Cli::tr("Source")},
                     {Cli::tr("When")},
                     {Cli::tr("Rows"), TextTable::Right},
                     {Cli::tr("Added"), TextTable::Right},
                     {Cli::tr("Updated"), TextTable::Right},
                     {Cli::tr("Rejected"), TextTable::Right},
                     {QString()}});
    const auto number = [&out](qint64 n) { return out.language().number(n); };
    for (const domain::ImportRecord &import : imports) {
        table.add({QString::number(import.id.value()), import.file, import.source,
                   import.importedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), number(import.rows),
                   number(import.added), number(import.updated), number(import.rejected),
                   import.undone ? Cli::tr("undone") : QString()});
    }
    table.print(out);
}

base::Result<Exit> ImportsCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto store = openStore(call, flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    const auto imports = flow::ImportFlow(**store).imports();
    if (!imports)
        return base::failure(imports);
    if (call.wantsJson())
        printJson(call.out.json(), *imports);
    else
        printTable(call.out, *imports);
    return Exit::Done;
}

} // namespace gensvar::cli
