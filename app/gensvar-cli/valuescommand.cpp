// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuescommand.h"

#include "namedvalues.h"
#include "openstore.h"
#include "texttable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString ValuesCommand::name() const
{
    return u"values"_s;
}

QString ValuesCommand::summary() const
{
    return Cli::tr("Lists the names of a dimension, with their merges and groups.");
}

QStringList ValuesCommand::examples() const
{
    return {u"values --field department"_s, u"values --field touchpoint --json"_s};
}

void ValuesCommand::declare(QCommandLineParser &parser) const
{
    declareNamedField(parser);
}

static QString nameOf(const QList<flow::NamedValue> &values, domain::ValueId id)
{
    for (const flow::NamedValue &value : values) {
        if (value.id == id)
            return value.name;
    }
    return {};
}

static void printJson(JsonWriter &json, const QList<flow::NamedValue> &values)
{
    json.beginObject().name(u"values").beginArray();
    for (const flow::NamedValue &value : values) {
        json.beginObject().member(u"name", value.name).name(u"came_as").textOrNull(value.key);
        json.name(u"merged_into").textOrNull(nameOf(values, value.mergedInto));
        json.name(u"group").textOrNull(nameOf(values, value.group));
        json.name(u"responsible").textOrNull(value.responsible.name);
        json.member(u"is_group", value.key.isEmpty()).endObject();
    }
    json.endArray().endObject();
}

static void printTable(Output &out, const QList<flow::NamedValue> &values)
{
    const bool anyResponsible =
        std::ranges::any_of(values, [](const flow::NamedValue &value) { return !value.responsible.name.isEmpty(); });
    QList<TextTable::Column> columns{
        {Cli::tr("Name")}, {Cli::tr("Came as")}, {Cli::tr("Merged into")}, {Cli::tr("Group")}};
    if (anyResponsible)
        columns.append({Cli::tr("Responsible")});
    TextTable table(columns);
    for (const flow::NamedValue &value : values) {
        QStringList cells{value.name, value.key.isEmpty() ? Cli::tr("(a group)") : value.key,
                          nameOf(values, value.mergedInto), nameOf(values, value.group)};
        if (anyResponsible)
            cells.append(value.responsible.name);
        table.add(cells);
    }
    table.print(out);
}

base::Result<Exit> ValuesCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto field = namedField(call);
    if (!field)
        return base::failure(field);
    const auto store = openStore(call, flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    const auto values = flow::NamingFlow(**store, *field).values();
    if (!values)
        return base::failure(values);
    if (call.wantsJson())
        printJson(call.out.json(), *values);
    else
        printTable(call.out, *values);
    return Exit::Done;
}

} // namespace gensvar::cli
